import type { Token } from '../../document/tokens.js'
import { wordSet } from '../../document/wordSets.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { RATIO_WORDS, RATIOS } from '../../lexicon/narrowingWords.js'
import { PERIOD_NOUNS } from '../../lexicon/timeWords.js'
import { tokenAt, wordAt } from '../../mentions/sentenceReading.js'

/** "out of every pound, 71p", "for each pupil": a share, however it is worded. */
export function isShareOfEach(tokens: readonly Token[], first: number): boolean {
  for (let index = Math.max(0, first - 6); index < first; index++) {
    const word = wordAt(tokens, index)
    if (word === 'per' && wordAt(tokens, index + 1) === 'cent') continue
    // "earnings per share" is the name of another amount.
    const names = tokenAt(tokens, index - 1)?.kind === 'word' && !FUNCTION_WORDS.has(wordAt(tokens, index - 1))
    if (PERIOD_NOUNS.has(wordAt(tokens, index + 1)) && word !== 'per') continue
    // "every one of the 12 villages", "each of the 12": all of them, which are counted.
    if (ALL_OF_THEM.test(`${word} ${wordAt(tokens, index + 1)} ${wordAt(tokens, index + 2)}`)) continue
    if (word === 'every' || word === 'each' || (word === 'per' && !names)) return true
  }
  return false
}

const ALL_OF_THEM = /^(?:each|every) (?:of|one of|single one)(?: |$)/

/** "three pupils to every teacher"; "there are three pupils to a teacher", and not "gave three books to a friend". */
export function isPartOfRatio(tokens: readonly Token[], last: number): boolean {
  if (tokens.some(({ lower }) => RATIOS.has(lower))) return true
  for (let index = last + 1; index <= last + RATIO_WITHIN; index++) {
    const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)]
    if (tokens[index]?.kind === 'mark') return false
    if (word === 'per' && next === 'cent') continue
    if (word !== 'to' && word !== 'for' && word !== 'per') continue
    if (word === 'per' || next === 'every' || next === 'each') return true
    return word === 'to' && /^(?:an?|one)$/.test(next) && tokens.some(({ lower }) => RATIO_WORDS.has(lower))
  }
  return false
}

const RATIO_WITHIN = 3

export const EACH = wordSet(['every', 'each', 'per', ...RATIOS, ...RATIO_WORDS])
