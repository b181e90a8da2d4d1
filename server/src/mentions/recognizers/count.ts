import { isCapitalised } from '../../document/capital.js'
import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { IDIOMATIC_COUNTS } from '../../lexicon/numberIdioms.js'
import { amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import { type Proposal, recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

const COUNT: DraftUnit = { canonical: '', dimension: 'count', factor: 1, surface: '', granularity: 'count' }
const FRACTION: DraftUnit = { ...COUNT, dimension: 'fraction', granularity: 'other' }

/** Numbers of things, and any numeral that no other recogniser claims: it stands last, and gives way to all of them. */
export const count = recognizer('count', ({ tokens, numerals }) => {
  const proposals: Proposal[] = []
  for (const numeral of numerals) {
    if (isPronoun(tokens, numeral) || isName(tokens, numeral) || isIdiom(tokens, numeral)) continue
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

/** "The Four Horses", "the Five Towns council": a number in capitals inside a name counts for the name only. */
function isNamedThing(tokens: readonly Token[], first: number, last: number): boolean {
  const [word, next] = [tokens[first], tokens[last + 1]]
  if (first < 1 || word === undefined || next === undefined || first !== last) return false
  const capital = isCapitalised(word.text) && word.text !== word.text.toUpperCase()
  if (!capital || !isCapitalised(next.text) || next.kind !== 'word') return false
  const before = tokens[first - 1]
  return before?.kind === 'word' && (before.lower === 'the' || isCapitalised(before.text))
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
 * Digits behind a capitalised word that count nothing: "Employment Data 1", "the 1999 Treatment", "170, 000". What is
 * counted stands behind its number, as a plural or after "of".
 */
function isName(tokens: readonly Token[], { first, last, inWords, type, low }: Numeral): boolean {
  if (inWords || type !== 'cardinal' || first !== last) return false
  const digits = tokens[first]?.text ?? ''
  if (/^0\d/.test(digits)) return true
  const next = tokens[last + 1]
  const counts = next?.kind === 'word' && (isPlural(next.lower) || next.lower === 'of' || next.text === next.lower)
  if (/^[12]\d{3}$/.test(digits) && low.value <= 2100) return !(next?.kind === 'word' && pluralAhead(tokens, last + 1))
  const before = tokens[first - 1]
  const name =
    before?.kind === 'word' && first > 1 && isCapitalised(before.text) && !isCapitalised(tokens[first - 2]?.text ?? '.')
  return name === true && !counts
}

function pluralAhead(tokens: readonly Token[], start: number): boolean {
  return [0, 1, 2].some(
    step => tokens[start + step]?.text === wordAt(tokens, start + step) && isPlural(wordAt(tokens, start + step)),
  )
}

const NOT_COUNTED_BEFORE: ReadonlySet<string> = new Set(
  'no any this that the each every which another some day number'.split(' '),
)
const NOT_COUNTED_AFTER: ReadonlySet<string> = new Set(
  'another day thing way time side reason example hand point such'.split(' '),
)
