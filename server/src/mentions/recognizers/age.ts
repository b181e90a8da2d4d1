import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import { recognizer } from '../recognizer.js'
import { type SentenceReading, wordAt } from '../sentenceReading.js'

const YEARS_OF_AGE: DraftUnit = {
  canonical: 'year',
  dimension: 'age',
  factor: 1,
  surface: 'year',
  granularity: 'other',
}
const MONTHS_OF_AGE: DraftUnit = { ...YEARS_OF_AGE, factor: 1 / 12, surface: 'month' }
const WEEKS_OF_AGE: DraftUnit = { ...YEARS_OF_AGE, factor: 7 / 365.2425, surface: 'week' }
const DAYS_OF_AGE: DraftUnit = { ...YEARS_OF_AGE, factor: 1 / 365.2425, surface: 'day' }

const AGE_UNITS: ReadonlyMap<string, DraftUnit> = new Map([
  ['year', YEARS_OF_AGE],
  ['years', YEARS_OF_AGE],
  ['yr', YEARS_OF_AGE],
  ['month', MONTHS_OF_AGE],
  ['months', MONTHS_OF_AGE],
  ['week', WEEKS_OF_AGE],
  ['weeks', WEEKS_OF_AGE],
  ['day', DAYS_OF_AGE],
  ['days', DAYS_OF_AGE],
])

/** No one has been older (Jeanne Calment, 122); a larger number in commas after a name is something else. */
const OLDEST = 122

/** "a 47-year-old", "aged 16 to 24", "47 years old", "Mara Venn, 47,", "at the age of 19". */
export const age = recognizer('age', sentence =>
  sentence.numerals.flatMap(numeral => {
    if (numeral.type !== 'cardinal') return []
    const { tokens } = sentence
    const old = yearsOld(tokens, numeral)
    if (old !== null) {
      return [{ kind: 'age', first: numeral.first, last: old.last, amount: amountOf(numeral), unit: old.unit }]
    }
    const isAge = isPlausible(numeral) && (isIntroduced(tokens, numeral) || isApposition(sentence, numeral))
    return isAge
      ? [{ kind: 'age', first: numeral.first, last: numeral.last, amount: amountOf(numeral), unit: YEARS_OF_AGE }]
      : []
  }),
)

function isPlausible({ low, high }: Numeral): boolean {
  return Number.isInteger(low.value) && low.value >= 0 && (high ?? low).value <= OLDEST
}

/** "47-year-old", "47 years old", "six months old", "47-year-olds". */
function yearsOld(tokens: readonly Token[], { last }: Numeral): { unit: DraftUnit; last: number } | null {
  let index = last + 1
  if (wordAt(tokens, index) === '-') index++
  const unit = AGE_UNITS.get(wordAt(tokens, index))
  if (unit === undefined) return null
  index++
  if (wordAt(tokens, index) === '-') index++
  if (/^olds?$/.test(wordAt(tokens, index))) return { unit, last: index }
  return wordAt(tokens, index) === 'of' && wordAt(tokens, index + 1) === 'age' ? { unit, last: index + 1 } : null
}

/** "aged 16", "age 16", "at the age of 19", "turned 40" needs more than a number and stays out. */
function isIntroduced(tokens: readonly Token[], { first }: Numeral): boolean {
  const before = wordAt(tokens, first - 1)
  if (before === 'aged' || before === 'age') return true
  return before === 'of' && /^ages?$/.test(wordAt(tokens, first - 2))
}

/** "Mara Venn, 47, said", "Venn (47)": a bare number in commas or brackets behind a capitalised name. */
function isApposition({ tokens }: SentenceReading, { first, last, inWords, low }: Numeral): boolean {
  if (inWords || low.value < 1 || first !== last) return false
  const opener = wordAt(tokens, first - 1)
  const closer = tokens[last + 1]
  if (opener === '(') return closer?.text === ')' && isName(tokens, first - 2)
  if (opener !== ',' || !isName(tokens, first - 2)) return false
  return (
    closer === undefined ||
    /^[,.;:)]$/.test(closer.text) ||
    /^(?:of|who|from|was|is|and|said|told|died)$/.test(closer.lower)
  )
}

/** A capitalised word that is no month: "Mara Venn", "Ms. Venn", "Venn". */
function isName(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]
  if (word?.kind !== 'word' || !isCapitalised(word.text) || NOT_NAMES.has(word.lower)) return false
  if (/^(?:jr|sr|ii|iii|iv)$/.test(word.lower)) return isName(tokens, index - 1) || wordAt(tokens, index - 1) === ','
  const before = tokens[index - 1]
  if (before?.text === '.') return isCapitalised(tokens[index - 2]?.text ?? '')
  return before === undefined || (before.kind === 'word' && (isCapitalised(before.text) || index > 1))
}

/** Capitalised words before a comma and a number that name no person: months, weekdays, and what is numbered. */
const NOT_NAMES = new Set(
  (
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'monday tuesday wednesday thursday friday saturday sunday chapter section part page figure table volume room route highway street road ' +
    'avenue apollo boeing airbus windows version no number genesis psalm act article'
  ).split(' '),
)
