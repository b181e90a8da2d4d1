import { Vocabulary } from '../document/vocabulary.js'
import { setsOf } from '../document/wordSets.js'
import { type Cue, cueBits, cuesOfNumbers, cuesOfWord } from './cues.js'
import { ACRONYM, TRAIT } from './names/nameCues.js'
import { NUMERAL } from './numerals/openers.js'
import { OPPOSITE } from './opposites/readOpposites.js'
import { MANNER } from './quotations/mannerCue.js'
import { RECOGNIZERS } from './recognizers.js'
import { followersOf, TRIGGER } from './triggers.js'

const BITS = cueBits([
  TRIGGER,
  NUMERAL,
  TRAIT,
  ACRONYM,
  OPPOSITE,
  MANNER,
  ...RECOGNIZERS.flatMap(({ needs = TRIGGER, begins = TRIGGER }) => [needs, begins]),
])

/** The bit of a cue in `Token.cues`; 0 for none. */
export function bitOf(cue: Cue | undefined): number {
  return cue === undefined ? 0 : (BITS.get(cue) ?? 0)
}

/** The words of English as the recognisers see them: prose in which mentions are read is split with these. */
export const MENTION_WORDS = new Vocabulary({
  cuesOf: (lower, text) => cuesOfWord(BITS, lower, text),
  setsOf,
  followersOf,
  pair: bitOf(TRIGGER),
  number: cuesOfNumbers(BITS),
})
