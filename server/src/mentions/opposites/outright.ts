import type { OppositeTopic } from '../../lexicon/opposites.js'
import { wordAt } from '../sentenceReading.js'
import { denialAt, isDenied } from './denial.js'
import { type Reader, say } from './reader.js'
import { isOtherSense } from './senses.js'
import { isPartOfName } from './surroundings.js'

/** "approved the plan", "did not approve the plan": of two poles the denied one is the other. */
export function outright(topic: OppositeTopic, poles: ReadonlyMap<string, string>): Reader {
  const both = [...new Set(poles.values())]
  return (tokens, index) => {
    const own = poles.get(wordAt(tokens, index))
    if (own === undefined || isPartOfName(tokens, index) || isOtherSense(topic, tokens, index)) return null
    const denied = denialAt(tokens, index)
    const value = denied === null ? own : both.find(pole => pole !== own)
    if (value === undefined) return null
    const said = say(topic, null, value, index)
    return denied === null ? said : { ...said, from: denied }
  }
}

/** "turned down", "turned the plan down": a phrase that begins at a word. */
export function phrase(topic: OppositeTopic, value: string, words: readonly string[]): Reader {
  const gap = words.indexOf('…')
  const [front, back] = gap < 0 ? [words, []] : [words.slice(0, gap), words.slice(gap + 1)]
  return (tokens, index) => {
    if (isPartOfName(tokens, index) || !front.every((word, step) => wordAt(tokens, index + step) === word)) return null
    const behind = index + front.length
    if (back.length === 0) return isDenied(tokens, index) ? null : say(topic, null, value, index, behind - 1)
    for (let at = behind + 1; at <= behind + MOST_IN_GAP; at++) {
      if (tokens[at]?.kind === 'mark' && wordAt(tokens, at) !== '-') return null
      if (back.every((word, step) => wordAt(tokens, at + step) === word))
        return isDenied(tokens, index) ? null : say(topic, null, value, index, at + back.length - 1)
    }
    return null
  }
}

/** Words between the two parts of a phrase. */
const MOST_IN_GAP = 6
