import type { Token } from '../../document/tokens.js'
import {
  ATTRIBUTES,
  CAUSED,
  DENIED_BY_UN,
  FATAL,
  HOSTING,
  OUTRIGHT,
  OUTRIGHT_PHRASES,
  SUPERLATIVES,
  VEHICLES,
  WEAPONS,
} from '../../lexicon/opposites.js'
import type { Cue } from '../cues.js'
import { wordAt } from '../sentenceReading.js'
import { attribute, BEARINGS, bearing } from './attributes.js'
import { blamed, cause, causeBefore, dueTo, fatal } from './causes.js'
import { negation } from './denial.js'
import { hours } from './hours.js'
import type { OppositeMention } from './opposite.js'
import { order } from './order.js'
import { outright, phrase } from './outright.js'
import { host, place } from './place.js'
import { price } from './price.js'
import type { Reader } from './reader.js'
import { holdsRecord, outdone, rankedBelow, recordHolder } from './records.js'
import { vehicle, weapon } from './strikers.js'

/** Opposites of a sentence, one at most for each of its tokens and each reader. Looks at a bounded number of tokens around each. */
export function readOpposites(tokens: readonly Token[], bit: number): readonly OppositeMention[] {
  const found: OppositeMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (((tokens[index]?.cues ?? 0) & bit) === 0) continue
    for (const reader of READERS.get(wordAt(tokens, index)) ?? []) {
      const mention = reader(tokens, index)
      if (mention !== null) found.push(mention)
    }
  }
  return found
}

const READERS: ReadonlyMap<string, readonly Reader[]> = readersByWord([
  ...[...OUTRIGHT].map(([topic, poles]) => [poles.keys(), outright(topic, poles)] as const),
  ...[...ATTRIBUTES].map(([topic, poles]) => [poles.keys(), attribute(topic, poles)] as const),
  [[...VEHICLES.keys()].flatMap(word => [word, `${word}s`]), vehicle],
  [WEAPONS.keys(), weapon],
  [CAUSED, cause],
  [
    ['caused', 'sparked', 'triggered', 'started', 'ignited', 'off', 'killed', 'smashed', 'destroyed', 'wrecked'],
    causeBefore,
  ],
  [['blamed', 'blame', 'blames'], blamed],
  [['due', 'down', 'result', 'because', 'blame'], dueTo],
  [FATAL, fatal],
  ...[...OUTRIGHT_PHRASES].flatMap(([topic, poles]) =>
    Object.entries(poles).flatMap(([value, phrases]) =>
      phrases.map(text => {
        const words = text
          .split(/[ -]/)
          .flatMap((word, at) => (at > 0 && text.includes(`-${word}`) ? ['-', word] : [word]))
        return [[words[0] ?? ''], phrase(topic, value, words)] as const
      }),
    ),
  ),
  [[...DENIED_BY_UN, ...[...DENIED_BY_UN].map(word => `un${word}`)], negation],
  [SUPERLATIVES.keys(), recordHolder],
  [SUPERLATIVES.keys(), holdsRecord],
  [SUPERLATIVES.values(), outdone],
  [['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'], rankedBelow],
  [['before', 'after'], order],
  [BEARINGS.keys(), bearing],
  [['open', 'opens', 'closed', 'closes', 'shut', 'shuts'], hours],
  [['free', 'charge', 'nothing', '£', '$', '€'], price],
  [['in', 'at'], place],
  [HOSTING, host],
])

function readersByWord(
  entries: readonly (readonly [words: Iterable<string>, reader: Reader])[],
): ReadonlyMap<string, readonly Reader[]> {
  const index = new Map<string, Reader[]>()
  for (const [words, reader] of entries) for (const word of words) index.set(word, [...(index.get(word) ?? []), reader])
  return index
}

/** Words with which something is said that has opposites. */
export const OPPOSITE: Cue = { word: lower => READERS.has(lower) }
