import { isCapitalised } from '../../document/capital.js'
import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { COMMON_VERBS, FUNCTION_WORDS, NEVER_HEADS } from '../../lexicon/functionWords.js'
import { IDIOMATIC_COUNTS } from '../../lexicon/numberIdioms.js'
import { amountOf, type DraftUnit } from '../draft.js'
import { isHyphen } from '../numerals/marks.js'
import type { Numeral } from '../numerals/numeral.js'
import { type Proposal, recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

const COUNT: DraftUnit = { canonical: '', dimension: 'count', factor: 1, surface: '', granularity: 'count' }
const FRACTION: DraftUnit = { ...COUNT, dimension: 'fraction', granularity: 'other' }

/** Numbers of things, and any numeral that no other recogniser claims: it stands last, and gives way to all of them. */
export const count = recognizer('count', ({ tokens, numerals }) => {
  const proposals: Proposal[] = []
  for (const numeral of numerals) {
    if (isPiece(tokens, numeral) || isPronoun(tokens, numeral) || isName(tokens, numeral) || isIdiom(tokens, numeral))
      continue
    const unit = numeral.type === 'fraction' ? FRACTION : COUNT
    proposals.push({
      kind: 'quantity',
      first: numeral.first,
      last: numeral.last,
      amount: amountOf(numeral),
      unit,
    })
  }
  return proposals
})

/** Glued to letters that nothing else has claimed ("18F"), or to further digits ("800-53"). */
function isPiece(tokens: readonly Token[], { last, inWords }: Numeral): boolean {
  const next = tokens[last + 1]
  if (inWords || next === undefined || next.spaced) return false
  if (next.kind === 'word') return !GLUED_WORDS.has(next.lower)
  return isHyphen(next) && tokens[last + 2]?.kind === 'number' && tokens[last + 2]?.spaced === false
}

const GLUED_WORDS: ReadonlySet<string> = new Set(['odd', 'ish', 'plus', 'strong'])

/** "two-faced", "two and two together", "on cloud nine", "the whole nine yards", "thanks a million", "Six Pence". */
function isIdiom(tokens: readonly Token[], { first, last, inWords }: Numeral): boolean {
  if (!inWords) return false
  const word = wordAt(tokens, last)
  const hyphen = tokens[last + 1]?.text === '-'
  const next = wordAt(tokens, hyphen ? last + 2 : last + 1)
  if (IDIOMATIC_COUNTS.get(word)?.has(next) === true && (hyphen || ALSO_APART.has(`${word} ${next}`))) return true
  const before = wordAt(tokens, first - 1)
  if (before === 'cloud' || before === 'whole' || before === 'thanks') return true
  if (word === 'two' && (isTwoAndTwo(tokens, last + 1, 1) || isTwoAndTwo(tokens, first - 1, -1))) return true
  return isNamedThing(tokens, first, last)
}

/** "two minds" and "two cents" need no hyphen. */
const ALSO_APART: ReadonlySet<string> = new Set(['two minds', 'six of', 'thousand thanks'])

function isTwoAndTwo(tokens: readonly Token[], index: number, step: number): boolean {
  return wordAt(tokens, index) === 'and' && wordAt(tokens, index + step) === 'two'
}

/**
 * "The Four Horses", "the Five Towns council", "a song by One Direction": a number in capitals inside a name counts for
 * the name only. At the head of a sentence only a plural behind "One" would say that it counts.
 */
function isNamedThing(tokens: readonly Token[], first: number, last: number): boolean {
  const [word, next] = [tokens[first], tokens[last + 1]]
  if (word === undefined || next?.kind !== 'word' || first !== last || !isCapitalised(next.text)) return false
  if (!isCapitalised(word.text) || word.text === word.text.toUpperCase()) return false
  const before = tokens[first - 1]
  if (before === undefined || before.text === '(' || before.text === '"' || before.text === '“')
    return word.lower === 'one' && !pluralAhead(tokens, last + 1)
  return before.kind === 'word' && !isHeadline(tokens)
}

/** "one of them", "no one", "the one that", "one another", "one day": the word, not the number. */
function isPronoun(tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.first !== numeral.last || wordAt(tokens, numeral.first) !== 'one') return false
  // An answer or a cell that says no more.
  if (tokens.length === 1) return false
  const before = wordAt(tokens, numeral.first - 1)
  const after = wordAt(tokens, numeral.last + 1)
  // "one of the 5,000 samples" counts, "one of the most important" does not.
  if (after === 'of' && before !== 'no') return tokens[numeral.last + 3]?.kind !== 'number'
  if (NOT_COUNTED_BEFORE.has(before) || NOT_COUNTED_AFTER.has(after)) return true
  return tokens[numeral.last + 1]?.kind !== 'word' || FUNCTION_WORDS.has(after)
}

/**
 * Digits that count nothing: behind a name ("Employment Data 1", "the Hot 100", "OpenMetrics 1.0"), as a name ("the
 * 1999 Treatment", "the 0.1 bucket"), before the full stop of a numbered heading. What is counted stands behind its
 * number, as a plural or after "of".
 */
function isName(tokens: readonly Token[], { first, last, inWords, type, low }: Numeral): boolean {
  if (inWords || type !== 'cardinal' || first !== last) return false
  const digits = tokens[first]?.text ?? ''
  if (/^0\d/.test(digits)) return true
  const next = tokens[last + 1]
  if (isEnumerator(tokens, first, low.value)) return true
  if (/^[12]\d{3}$/.test(digits) && low.value <= 2100) return !(next?.kind === 'word' && pluralAhead(tokens, last + 1))
  const before = tokens[first - 1]
  if (before?.kind !== 'word' || next?.lower === 'of') return false
  const counts = next?.kind === 'word' && pluralAhead(tokens, last + 1)
  if (isCapitalised(before.text)) return !counts && (digits.includes('.') || (first > 1 && !isHeadline(tokens)))
  if (before.lower === 'year') return true
  return THAT_ONE.has(before.lower) && !counts && isSingularNoun(tokens, last + 1)
}

/** "1. Fill out the form" */
function isEnumerator(tokens: readonly Token[], first: number, value: number): boolean {
  return first === 0 && value <= 30 && wordAt(tokens, 1) === '.' && Number.isInteger(value)
}

const THAT_ONE: ReadonlySet<string> = new Set(['the', 'this', 'that'])

/** A noun in the singular, as far as its neighbours tell: "the 0.1 bucket has". */
function isSingularNoun(tokens: readonly Token[], index: number): boolean {
  const [noun, next] = [tokens[index], tokens[index + 1]]
  if (noun?.kind !== 'word' || noun.text !== noun.lower || FUNCTION_WORDS.has(noun.lower)) return false
  if (isPlural(noun.lower) || COMMON_VERBS.has(noun.lower) || NEVER_HEADS.has(noun.lower)) return false
  if (noun.lower.endsWith('ed') || noun.lower.endsWith('ing')) return false
  return next === undefined || next.kind === 'mark' || FUNCTION_WORDS.has(next.lower)
}

/** A plural follows, with at most two words of its phrase before it. */
function pluralAhead(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + 3; index++) {
    const token = tokens[index]
    if (token?.text === '-') continue
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return false
    if (isPlural(token.lower) && (index === start || token.text === token.lower)) return true
  }
  return false
}

/** A headline in capitals: no longer word of it is in lower case. */
function isHeadline(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ kind, text, lower }) => kind !== 'word' || text !== lower || lower.length < 5 || FUNCTION_WORDS.has(lower),
  )
}

const NOT_COUNTED_BEFORE: ReadonlySet<string> = new Set(
  'no any this that the each every which another some day number'.split(' '),
)
const NOT_COUNTED_AFTER: ReadonlySet<string> = new Set(
  'another day thing way time side reason example hand point such'.split(' '),
)
