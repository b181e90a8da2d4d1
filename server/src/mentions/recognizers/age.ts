import { isCapitalised } from '../../document/capital.js'
import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { AGE_VERBS, BEHIND_AGE_LIMITS, BEHIND_AGED, PEOPLE_OF_AN_AGE, PERSON_PRONOUNS } from '../../lexicon/ages.js'
import { COMMON_VERBS } from '../../lexicon/functionWords.js'
import { NUMBERED_NAMES } from '../../lexicon/labels.js'
import { PERSON_NOUNS } from '../../lexicon/persons.js'
import { amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import { personBefore, personFrom } from '../person.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { type SentenceReading, tokenAt, wordAt } from '../sentenceReading.js'

export const YEARS_OF_AGE: DraftUnit = {
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
  ['yrs', YEARS_OF_AGE],
  ['month', MONTHS_OF_AGE],
  ['months', MONTHS_OF_AGE],
  ['week', WEEKS_OF_AGE],
  ['weeks', WEEKS_OF_AGE],
  ['day', DAYS_OF_AGE],
  ['days', DAYS_OF_AGE],
])

/** No one has been older (Jeanne Calment, 122); a larger number in commas after a name is something else. */
const OLDEST = 122

/** "a 47-year-old", "aged 16 to 24", "47 years old", "Mara Venn, 47,", "at the age of 19", "she is 47", "under 5s". */
export const age: Recognizer = {
  name: 'age',
  numeral: (sentence, numeral, _place, previous) =>
    readAge(sentence, numeral) ?? listedWith(sentence, numeral, previous),
}

function readAge(sentence: SentenceReading, numeral: Numeral): Proposal | null {
  if (numeral.type !== 'cardinal') return null
  const { tokens } = sentence
  const old = yearsOld(tokens, numeral)
  const { first, last } = numeral
  if (old !== null) return { kind: 'age', first, last: old.last, amount: amountOf(numeral), unit: old.unit }
  if (!isPlausible(numeral)) return null
  const isAge =
    isIntroduced(tokens, numeral) ||
    isApposition(sentence, numeral) ||
    isPredicate(sentence, numeral) ||
    isOfPerson(sentence, numeral) ||
    isLimit(tokens, numeral)
  return isAge ? { kind: 'age', first, last, amount: amountOf(numeral), unit: YEARS_OF_AGE } : null
}

/** "aged 7 and 9": what is joined to a bare age is one. */
function listedWith({ tokens }: SentenceReading, numeral: Numeral, previous: Proposal | null): Proposal | null {
  if (previous === null || numeral.type !== 'cardinal' || numeral.inWords || !isPlausible(numeral)) return null
  const joint = wordAt(tokens, previous.last + 1)
  const joined = (joint === 'and' || joint === ',' || joint === 'or') && numeral.first === previous.last + 2
  const bare = previous.unit === YEARS_OF_AGE && tokens[previous.last]?.kind === 'number'
  if (!joined || !bare || !endsPhrase(tokens[numeral.last + 1])) return null
  return { kind: 'age', first: numeral.first, last: numeral.last, amount: amountOf(numeral), unit: YEARS_OF_AGE }
}

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'mark' || token.lower === 'and' || COMMON_VERBS.has(token.lower)
}

function isPlausible({ low, high }: Numeral): boolean {
  return Number.isInteger(low.value) && low.value >= 0 && (high ?? low).value <= OLDEST
}

/** "47-year-old", "47 years old", "six months old", "47-year-olds", "47yo". */
function yearsOld(tokens: readonly Token[], { last, low }: Numeral): { unit: DraftUnit; last: number } | null {
  let index = last + 1
  if (wordAt(tokens, index) === 'yo' && low.value <= OLDEST) return { unit: YEARS_OF_AGE, last: index }
  if (wordAt(tokens, index) === '-') index++
  const unit = AGE_UNITS.get(wordAt(tokens, index))
  if (unit === undefined) return null
  index++
  if (wordAt(tokens, index) === '-') index++
  const word = wordAt(tokens, index)
  if (word === 'old' || word === 'olds') return { unit, last: index }
  return word === 'of' && wordAt(tokens, index + 1) === 'age' ? { unit, last: index + 1 } : null
}

/** "aged 16", "age 16", "ages 16 to 24", "at the age of 19", "aged under 5", "aged between 16 and 24". */
function isIntroduced(tokens: readonly Token[], { first }: Numeral): boolean {
  for (let index = first - 1; index >= first - 5; index--) {
    const word = wordAt(tokens, index)
    if (word === 'aged' || word === 'age' || word === 'ages') return true
    if (!BEHIND_AGED.has(word)) return false
  }
  return false
}

/** "Mara Venn, 47, said", "Venn (47)": a bare number in commas or brackets behind a capitalised name. */
function isApposition({ tokens }: SentenceReading, { first, last, inWords, low }: Numeral): boolean {
  if (inWords || low.value < 1 || first !== last) return false
  const opener = wordAt(tokens, first - 1)
  const closer = tokens[last + 1]
  if (opener === '(') return closer?.text === ')' && isName(tokens, first - 2)
  if (opener !== ',' || !isName(tokens, first - 2)) return false
  return closer === undefined || CLOSERS.has(closer.lower)
}

const CLOSERS: ReadonlySet<string> = new Set(', . ; : ) of who from was is and said told died at when'.split(' '))

/**
 * "she is 47", "he turned 40 on Friday", "Mara Venn was 47 when she died", "she died at 47", "At 47, she": a whole
 * number of years of a person, with no noun behind it that it could count.
 */
function isPredicate({ tokens }: SentenceReading, { first, last, high, low }: Numeral): boolean {
  if (high !== undefined || low.value < 1) return false
  const next = tokens[last + 1]
  const before = wordAt(tokens, first - 1)
  if (before === 'at') {
    if (first === 1)
      return next?.text === ',' && (PERSON_PRONOUNS.has(wordAt(tokens, last + 2)) || isWholeName(tokens, last + 2))
    return (wordAt(tokens, first - 2) === 'died' || wordAt(tokens, first - 2) === 'dies') && endsClause(next)
  }
  const verb = before === 'just' || before === 'only' || before === 'now' ? first - 2 : first - 1
  if (!AGE_VERBS.has(wordAt(tokens, verb)) || !endsClause(next)) return false
  if (wordAt(tokens, verb).startsWith('turn')) return isPerson(tokens, verb - 1) && low.value >= 10
  return wordAt(tokens, verb).includes("'") || isPerson(tokens, verb - 1) || isNamedBetweenCommas(tokens, verb - 1)
}

/** "At 68, Mara Venn still": a name of two words at least, at the age of somebody who has one. */
function isWholeName(tokens: readonly Token[], index: number): boolean {
  const person = personFrom(tokens, index)
  return person !== null && person.given.length > 0 && wordAt(tokens, person.last + 1) !== 'of'
}

/** "a woman of 54", "the boy stabbed outside Hove station was 15": somebody whom a noun tells, and nothing that could be counted. */
function isOfPerson({ tokens }: SentenceReading, { first, last, high, low, inWords }: Numeral): boolean {
  if (high !== undefined || inWords || low.value < 10) return false
  const before = wordAt(tokens, first - 1)
  const next = tokens[last + 1]
  if (!endsClause(next) && !(before === 'of' && OF_AGE.has(next?.lower ?? ''))) return false
  if (before === 'of')
    return PERSON_NOUNS.has(wordAt(tokens, first - 2)) && /^(?:a|an)$/.test(articleBefore(tokens, first - 3))
  if (before !== 'was' && before !== 'is') return false
  if (!/^(?:the|his|her|their)$/.test(wordAt(tokens, 0))) return false
  const subject = tokens.findIndex(({ lower }, index) => index > 0 && PERSON_NOUNS.has(lower) && !isPlural(lower))
  return subject > 0 && subject <= 3 && subject < first - 1
}

/** "A man of 43 was arrested" */
const OF_AGE: ReadonlySet<string> = new Set(['was', 'is', 'has', 'had', 'who', 'from'])

/** The article of a noun, past an adjective before it. */
function articleBefore(tokens: readonly Token[], index: number): string {
  const word = wordAt(tokens, index)
  return word === 'a' || word === 'an' ? word : wordAt(tokens, index - 1)
}

/** "The skipper, Dag Holm, is 36": a whole name between commas. */
function isNamedBetweenCommas(tokens: readonly Token[], index: number): boolean {
  const person = wordAt(tokens, index) === ',' ? personBefore(tokens, index - 1) : null
  return person !== null && person.given.length > 0 && wordAt(tokens, person.first - 1) === ','
}

/** A pronoun, or a name that begins the sentence in two capitalised words. */
function isPerson(tokens: readonly Token[], index: number): boolean {
  if (PERSON_PRONOUNS.has(wordAt(tokens, index))) return wordAt(tokens, index) !== 'i' || tokens[index]?.text === 'I'
  return index === 1 && isCapitalised(tokens[0]?.text ?? '') && isCapitalised(tokens[1]?.text ?? '')
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && CLAUSE_MARKS.has(token.text)) || CLAUSE_WORDS.has(token.lower)
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', '.', ';', ')', '”', '"', '!', '?', ':', '—', '–'])
const CLAUSE_WORDS: ReadonlySet<string> = new Set('when and but on in this last at years if'.split(' '))

/** "anyone over 18", "children under five": a limit straight behind people, with nothing to count behind it. */
function isLimit(tokens: readonly Token[], { first, last, high }: Numeral): boolean {
  if (high !== undefined) return false
  const word = wordAt(tokens, first - 1)
  const start = word === 'than' && COMPARED.has(wordAt(tokens, first - 2)) ? first - 2 : first - 1
  if (word !== 'over' && word !== 'under' && word !== 'than') return false
  if (word === 'than' && start === first - 1) return false
  const next = tokens[last + 1]
  const ends = next === undefined || next.kind === 'mark' || BEHIND_AGE_LIMITS.has(next.lower)
  return ends && PEOPLE_OF_AN_AGE.has(wordAt(tokens, start - 1))
}

const COMPARED: ReadonlySet<string> = new Set(['older', 'younger'])

/** A name that ends here: "Mara Venn", "Ms. Venn", "Venn", "Ivo Brandt, Jr.", "Mara \"Mo\" Venn". */
function isName(tokens: readonly Token[], index: number): boolean {
  const person = personBefore(tokens, index)
  if (person === null || NUMBERED_NAMES.has(wordAt(tokens, person.last))) return false
  if (person.first < person.last) return true
  const before = tokenAt(tokens, person.first - 1)
  return before === undefined || (before.kind === 'word' && person.first > 1)
}
