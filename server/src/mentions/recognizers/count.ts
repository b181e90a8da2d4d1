import { isCapitalised } from '../../document/capital.js'
import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD } from '../../lexicon/calendar.js'
import { COMMON_VERBS, FUNCTION_WORDS, NEVER_HEADS } from '../../lexicon/functionWords.js'
import { BEFORE_PRONOUN_ONE, BEHIND_IDIOMATIC_ONE, IDIOMATIC_COUNTS } from '../../lexicon/numberIdioms.js'
import { CHANGE_WORDS } from '../../lexicon/scopeWords.js'
import { longestUnitName } from '../../values/unit.js'
import { amountOf, COUNT, type DraftUnit } from '../draft.js'
import { isHeadline } from '../headline.js'
import { isHyphen } from '../numerals/marks.js'
import type { Numeral } from '../numerals/numeral.js'
import { isNumberWord } from '../numerals/words.js'
import type { Recognizer } from '../recognizer.js'
import { tokenAt, wordAt } from '../sentenceReading.js'

const FRACTION: DraftUnit = { ...COUNT, dimension: 'fraction', granularity: 'other' }

/** Numbers of things, and any numeral that no other recogniser claims: it stands last, and gives way to all of them. */
export const count: Recognizer = {
  name: 'count',
  numeral: ({ tokens }, numeral) => {
    if (isPiece(tokens, numeral) || isPronoun(tokens, numeral) || isName(tokens, numeral) || isIdiom(tokens, numeral))
      return null
    const { first, last } = numeral
    const unit = numeral.type === 'fraction' ? FRACTION : COUNT
    return { kind: 'quantity', first, last, amount: amountOf(numeral), unit }
  },
}

/** Glued to letters that nothing else has claimed ("27K"), or to further digits ("640-18"). */
function isPiece(tokens: readonly Token[], { first, last, inWords }: Numeral): boolean {
  if (inWords) return false
  const next = tokens[last + 1]
  // "USB 3. 0": a space slipped into a decimal.
  if (
    tokenAt(tokens, first - 1)?.text === '.' &&
    !tokenAt(tokens, first - 1)?.spaced &&
    tokenAt(tokens, first - 2)?.kind === 'number'
  )
    return true
  if (isPaired(tokens, last + 1) || isPaired(tokens, first - 1)) return true
  // "1-844-USA"
  const joint = tokenAt(tokens, first - 1)
  if (isHyphen(joint) && joint?.spaced === false && tokenAt(tokens, first - 2)?.kind === 'number') return true
  if (next === undefined || next.spaced) return false
  if (next.kind === 'word') return !GLUED_WORDS.has(next.lower)
  return isHyphen(next) && tokens[last + 2]?.kind === 'number' && tokens[last + 2]?.spaced === false
}

/** "30 / 30-150", and a clock's "3: 16" with a space that slipped in. */
function isPaired(tokens: readonly Token[], index: number): boolean {
  const [left, mark, right] = [tokenAt(tokens, index - 1), tokens[index], tokens[index + 1]]
  if (left?.kind !== 'number' || right?.kind !== 'number') return false
  if (mark?.text === '/') return true
  // "2009 – 10 season"
  if (mark?.text === '–' && /^(?:19|20)\d\d$/.test(left.text) && right.text.length === 2) return true
  // "Orsin (64 – 67)"
  if (mark?.text === '–' && mark.spaced) return wordAt(tokens, index - 2) === '(' && wordAt(tokens, index + 2) === ')'
  if (mark?.text !== ':' || mark.spaced || left.text.length > 2 || !/^\d\d$/.test(right.text)) return false
  return !pluralAhead(tokens, index + 2)
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
  // "a second or two" belongs to the second.
  if (before === 'or' && isArticle(wordAt(tokens, first - 3)) && longestUnitName([wordAt(tokens, first - 2)], 0))
    return true
  if ((word === 'naught' || word === 'nought') && SET_AT.has(before)) return true
  if (before === 'cloud' || before === 'whole' || before === 'thanks') return true
  if (word === 'two' && (isTwoAndTwo(tokens, last + 1, 1) || isTwoAndTwo(tokens, first - 1, -1))) return true
  return isNamedThing(tokens, first, last)
}

/** "set at naught", "came to nought" */
const SET_AT: ReadonlySet<string> = new Set(['at', 'for', 'to'])

/** "two minds" and "two cents" need no hyphen. */
const ALSO_APART: ReadonlySet<string> = new Set(['two minds', 'six of', 'thousand thanks'])

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an'
}

function isTwoAndTwo(tokens: readonly Token[], index: number, step: number): boolean {
  return wordAt(tokens, index) === 'and' && wordAt(tokens, index + step) === 'two'
}

/**
 * "The Four Horses", "the Five Towns council", "a song by One Direction": a number in capitals inside a name counts for
 * the name only. At the head of a sentence only a plural behind "One" would say that it counts.
 */
function isNamedThing(tokens: readonly Token[], first: number, last: number): boolean {
  const [word, next] = [tokens[first], tokens[last + 1]]
  if (word === undefined || first !== last) return false
  if (!isCapitalised(word.text) || word.text === word.text.toUpperCase()) return false
  const before = tokenAt(tokens, first - 1)
  // "the Final Four"
  if (first > 1 && before?.kind === 'word' && isCapitalised(before.text) && !isHeadline(tokens)) return true
  if (next?.kind !== 'word' || !isCapitalised(next.text)) return false
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
  // "one of the 4,200 eels" counts, "one of the most important" does not.
  if (after === 'of' && before !== 'no')
    return tokens[numeral.last + 2]?.kind !== 'number' && tokens[numeral.last + 3]?.kind !== 'number'
  if (BEFORE_PRONOUN_ONE.has(before) || BEHIND_IDIOMATIC_ONE.has(after)) return true
  return tokens[numeral.last + 1]?.kind !== 'word' || FUNCTION_WORDS.has(after)
}

/**
 * Digits that count nothing: behind a name ("Harbour Plan 1", "the Hot 100", "Tidecast 1.0"), as a name ("the
 * 1999 Treatment", "the 0.1 bucket"), before the full stop of a numbered heading. What is counted stands behind its
 * number, as a plural or after "of".
 */
function isName(tokens: readonly Token[], { first, last, inWords, type, low }: Numeral): boolean {
  if (inWords || type !== 'cardinal' || first !== last) return false
  const digits = tokens[first]?.text ?? ''
  if (/^0\d/.test(digits)) return true
  const next = tokens[last + 1]
  if (isEnumerator(tokens, first, low.value)) return true
  const before = tokenAt(tokens, first - 1)
  if (/^[12]\d{3}$/.test(digits) && low.value <= 2100) {
    // "the 2018 and 2024 editions", but "the 1800 men" and "over 2000 people".
    const year = low.value > 1900 && low.value % 50 !== 0 && (before === undefined || YEAR_BEFORE.has(before.lower))
    return year || !(next?.kind === 'word' && pluralAhead(tokens, last + 1))
  }
  // "One Harbour Square, 20415"
  if (before?.text === ',' && /^\d{5}$/.test(digits) && next === undefined) return true
  // "On 18 September, 96, he died"
  if (before?.text === ',' && /^\d{2,3}$/.test(digits) && next?.text === ',' && isDay(tokens, first - 2)) return true
  if (before?.text === '.' && /^[A-Z]$/.test(tokenAt(tokens, first - 2)?.text ?? '') && before.spaced === false)
    return true
  if (next?.text === 'BP' || next?.text === 'BC' || next?.text === 'BCE') return true
  // "5 C.F.R."
  if (next?.kind === 'word' && next.text.length === 1 && isStopInside(tokens, last + 2)) return true
  if (before?.kind !== 'word' || next?.lower === 'of') return false
  const isAmount = before.lower === 'by' && CHANGE_WORDS.has(wordAt(tokens, first - 2))
  if ((isAncientYear(before.lower, digits, next) && !isAmount) || digits === '101') return true
  if (/^[A-Z]{2}$/.test(before.text) && /^\d{5}$/.test(digits)) return true
  const counts = next?.kind === 'word' && pluralAhead(tokens, last + 1)
  // "Tidecast 3.0", "Merrow 4120 pumps": thousands that count have a comma.
  const versioned = digits.includes('.') || (/^\d{4}$/.test(digits) && first > 1)
  if (isCapitalised(before.text) && versioned && !isHeadline(tokens)) return true
  if (isCapitalised(before.text) && digits.includes('.')) return true
  // "KRB 214 Board" at the head of a sentence
  if (first === 1 && /^[A-Z]{2,}$/.test(before.text) && !counts && isCapitalised(next?.text ?? '')) return true
  if (isCapitalised(before.text)) return !counts && (digits.includes('.') || (first > 1 && !isHeadline(tokens)))
  if (before.lower === 'year') return !RELATIVE_YEAR.has(wordAt(tokens, first - 2))
  return THAT_ONE.has(before.lower) && !counts && isSingularNoun(tokens, last + 1)
}

/** "Last year 118 boats entered". */
const RELATIVE_YEAR: ReadonlySet<string> = new Set(['last', 'this', 'next', 'each', 'every', 'a', 'previous', 'past'])
const YEAR_BEFORE: ReadonlySet<string> = new Set(['the', 'and', ',', 'or', 'its', 'his', 'her', 'their', 'in'])

/** "In 84, a revolt", "during 62, but", "after 57 Orsin", "at 310 Mill Lane": no count, though no date is sure. */
function isAncientYear(before: string, digits: string, next: Token | undefined): boolean {
  if (!/^\d{2,3}$/.test(digits) || next === undefined) return false
  if (before === 'in' || before === 'during' || before === 'by' || before === 'since') return next.text === ','
  const named = next.kind === 'word' && isCapitalised(next.text) && !isPlural(next.lower)
  return named && (before === 'after' || before === 'before' || before === 'until' || before === 'at')
}

/** A month, or a day behind one. */
function isDay(tokens: readonly Token[], index: number): boolean {
  return MONTH_BY_WORD.has(wordAt(tokens, index)) || MONTH_BY_WORD.has(wordAt(tokens, index - 1))
}

function isStopInside(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '.' && tokens[index]?.spaced === false && tokens[index + 1]?.spaced === false
}

/** "1. Fill out the form", "2 - Get a card", "(1) Abhorring war"; "thirty (20) days" says its number twice. */
function isEnumerator(tokens: readonly Token[], first: number, value: number): boolean {
  if (value > 30 || !Number.isInteger(value)) return false
  const after = wordAt(tokens, first + 1)
  if (first === 0)
    return after === '.' || (after === '-' && tokens[1]?.spaced === true && isCapitalised(tokens[2]?.text ?? ''))
  const behind = tokens[first + 2]
  const said = tokenAt(tokens, first - 2)
  const opens = said?.kind !== 'number' && !isNumberWord(said?.lower ?? '')
  return opens && value <= 12 && wordAt(tokens, first - 1) === '(' && after === ')' && behind?.kind === 'word'
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
