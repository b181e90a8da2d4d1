import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { IDIOMATIC_ORDINALS } from '../../lexicon/numberIdioms.js'
import { ORDINALS, TENS, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import { BEFORE_BARE_RANKS } from '../../lexicon/rankWords.js'
import { clean, wholeNumber } from '../../values/writtenNumber.js'
import type { DraftUnit } from '../draft.js'
import { isHeadline } from '../headline.js'
import { isDash } from '../numerals/marks.js'
import { readWords } from '../numerals/words.js'
import type { Recognizer } from '../recognizer.js'
import { tokenAt, wordAt } from '../sentenceReading.js'

const ORDINAL: DraftUnit = { canonical: '', dimension: 'ordinal', factor: 1, surface: '', granularity: 'other' }

/** "21st", "fifth", "twenty-first", "third-largest", "the one hundred and first". */
export const ordinal: Recognizer = {
  name: 'ordinal',
  needs: { word: word => ORDINALS.has(word) || SUFFIXES.has(word) },
  begins: { word: word => ORDINALS.has(word) || beginsCardinal(word), digits: true },
  word: ({ tokens }, index) => {
    const read = tokens[index]?.kind === 'number' ? digits(tokens, index) : words(tokens, index)
    if (read === null) return null
    const amount = { type: 'cardinal' as const, low: wholeNumber(read.value) }
    return { kind: 'ordinal', first: index, last: read.last, amount, unit: ORDINAL }
  },
}

function beginsCardinal(word: string): boolean {
  return TENS.has(word) || UNITS_AND_TEENS.has(word) || word === 'hundred' || word === 'thousand'
}

interface ReadOrdinal {
  readonly value: number
  readonly last: number
}

const SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

function digits(tokens: readonly Token[], index: number): ReadOrdinal | null {
  const suffix = tokens[index + 1]
  if (suffix === undefined || suffix.spaced || !SUFFIXES.has(suffix.lower)) return null
  const value = Number((tokens[index]?.text ?? '').replaceAll(',', ''))
  if (!Number.isInteger(value) || value <= 0 || !suits(value, suffix.lower)) return null
  if (IDIOMATIC_ORDINALS.get(FIRST_THREE[value - 1] ?? '')?.has(wordAt(tokens, index + 2)) === true) return null
  return { value, last: index + 1 }
}

const FIRST_THREE = ['first', 'second', 'third'] as const

/** "12st" is twelve stone, for the twelfth is the 12th. */
function suits(value: number, suffix: string): boolean {
  const [tens, unit] = [value % 100, value % 10]
  if (tens > 10 && tens < 14) return suffix === 'th'
  return suffix === (['th', 'st', 'nd', 'rd'][unit] ?? 'th')
}

function words(tokens: readonly Token[], index: number): ReadOrdinal | null {
  const word = wordAt(tokens, index)
  const value = ORDINALS.get(word)
  if (value !== undefined) return isOtherWord(tokens, index) ? null : { value, last: index }
  return beginsCardinal(word) ? counted(tokens, index) : null
}

/** A number in words whose last word is an ordinal: "twenty-first", "hundred and first", "three hundredth". */
function counted(tokens: readonly Token[], first: number): ReadOrdinal | null {
  const bare = wordAt(tokens, first) === 'hundred' || wordAt(tokens, first) === 'thousand'
  const start = bare
    ? { value: wordAt(tokens, first) === 'hundred' ? 100 : 1000, last: first }
    : cardinalAt(tokens, first)
  if (start === null) return null
  const joint = tokens[start.last + 1]
  const joined = isDash(joint) && joint?.spaced === false && tokens[start.last + 2]?.spaced === false
  const index = start.last + (joined || joint?.lower === 'and' ? 2 : 1)
  const end = ORDINALS.get(wordAt(tokens, index))
  if (end === undefined || (end === 2 && !joined && first > 0)) return null
  const { value } = start
  if (end >= 100) {
    // "one hundredth of the shares" is a fraction.
    const whole = joint?.lower !== 'and' && value < end && wordAt(tokens, index + 1) !== 'of'
    return whole ? { value: clean(value * end), last: index } : null
  }
  return value % (end < 10 ? 10 : 100) === 0 && value !== 0 ? { value: value + end, last: index } : null
}

function isVerbForm(word: string): boolean {
  return word.length > 4 && (word.endsWith('ing') || word.endsWith('ed'))
}

/** No noun can begin there: the adverb of "must first find" and "press it first". */
function isNoNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || COMMON_VERBS.has(token.lower)
}

/** "Second Lieutenant Cole", "the First Amendment": a capital inside a sentence, and one behind it. */
function isInName(tokens: readonly Token[], index: number): boolean {
  const [before, word, next] = [tokenAt(tokens, index - 1), tokens[index], tokens[index + 1]]
  if (before?.kind !== 'word' || word === undefined || next?.kind !== 'word') return false
  return (
    isCapitalised(word.text) && isCapitalised(next.text) && word.text !== word.text.toUpperCase() && !isHeadline(tokens)
  )
}

/** What may stand before "first" and its noun without an article: "in first place", "Europe's youth first team". */
const DESCRIBING: ReadonlySet<string> = new Set(
  'in at by of on for from with as second third one two new all'.split(' '),
)

/** Behind these "first" describes the noun to come: "the first printed map". */
const MODIFIED_BY: ReadonlySet<string> = new Set(
  'the a an its his her their our my your this that these those very and no every each'.split(' '),
)

function cardinalAt(tokens: readonly Token[], first: number): ReadOrdinal | null {
  const read = readWords(tokens, first)
  return read === null ? null : { value: read.number.value, last: read.last }
}

/**
 * "ten seconds" is a unit and plural; "First," and "Second," number arguments; "a third of" is a fraction; "at first"
 * a phrase, and "first aid" and "second to none" count nothing.
 */
function isOtherWord(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  const before = wordAt(tokens, index - 1)
  const after = wordAt(tokens, index + 1)
  if (after === ':' && index === 0) return true
  if (after === ',' && (index === 0 || before === ':' || before === ';' || before === ')')) return true
  // "First you stop it", "has first approved": the adverb.
  if (index === 0 && FUNCTION_WORDS.has(after) && after !== 'of') return true
  const described = MODIFIED_BY.has(before) || before.endsWith("'s") || BEFORE_BARE_RANKS.has(before)
  if (word === 'first' && !described && (isVerbForm(after) || isNoNoun(tokens, index + 1))) return tokens.length > 1
  if (
    word === 'first' &&
    index > 0 &&
    tokenAt(tokens, index - 1)?.kind === 'word' &&
    !described &&
    !DESCRIBING.has(before)
  )
    return true
  if (word === 'first' && BEFORE_BARE_RANKS.has(before) && (COMMON_VERBS.has(after) || isVerbForm(after))) return true
  // "the second third of the century"
  if (after === 'of' && word === 'third' && (ORDINALS.has(before) || before === 'last')) return true
  if (after === ',' && before === 'and' && index === 1) return true
  if (after === ',' && before === 'and' && wordAt(tokens, index - 2) === ';') return true
  if (tokenAt(tokens, index - 1)?.kind === 'number' || ((before === 'a' || before === 'an') && after === 'of'))
    return true
  if (before === 'at' || before === '-') return true
  if (word === 'second' && (before === 'per' || (before === 'a' && isNoNoun(tokens, index + 1)))) return true
  if (isInName(tokens, index)) return true
  const noun = after === '-' ? wordAt(tokens, index + 2) : after
  return IDIOMATIC_ORDINALS.get(word)?.has(noun) === true || (word === 'fifth' && before === 'the' && noun === '.')
}
