import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../lexicon/calendar.js'
import { FRACTION_CHARACTERS, NUMBER_WORDS } from '../lexicon/numerals.js'

/** Words without a number of their own in which a mention can begin. */
const OTHER_TRIGGERS = ['noon', 'midday', 'midnight', 'tens']
const ARTICLE_UNITS =
  'year|month|week|day|hour|minute|decade|century|fortnight|hundred|thousand|million|billion|dozen|quarter|third'

const WORDS = [...NUMBER_WORDS, ...MONTH_BY_WORD.keys(), ...WEEKDAY_BY_WORD.keys(), ...OTHER_TRIGGERS]

const TRIGGER = new RegExp(
  `[\\p{Nd}${[...FRACTION_CHARACTERS.keys()].join('')}]|(?<!\\p{L})(?:${WORDS.join('|')}|an? (?:${ARTICLE_UNITS})s?)(?!\\p{L})`,
  'iu',
)

/** True when the text may hold a mention. About a third of ordinary sentences do; the others cost one scan. */
export function mayHoldMention(text: string): boolean {
  return TRIGGER.test(text)
}
