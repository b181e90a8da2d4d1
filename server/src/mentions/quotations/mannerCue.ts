import { WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { LANGUAGES, RELAYED_WORDS, REPETITION_WORDS, TRANSLATION_WORDS } from '../../lexicon/speech.js'
import type { Cue } from '../cues.js'

const TELLING: ReadonlySet<string> = new Set([
  ...LANGUAGES,
  ...TRANSLATION_WORDS,
  ...REPETITION_WORDS,
  ...RELAYED_WORDS,
  ...WEEKDAY_BY_WORD.keys(),
])

/** A word of those that tell how or when something was said: "translated", "again", "Monday". */
export const MANNER: Cue = { word: lower => lower.split("'").some(part => TELLING.has(part)) }
