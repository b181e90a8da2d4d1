import type { Token } from '../../document/tokens.js'
import { clean, type WrittenNumber } from '../../values/writtenNumber.js'
import { type CurrencyAround, currencyAfter, currencyBefore } from '../currencyAround.js'
import { isCurrencyPart } from '../currencySurfaces.js'
import { amountOf, type DraftUnit } from '../draft.js'
import { impliedNumber, standsForOne } from '../impliedOne.js'
import { isMinus } from '../numerals/marks.js'
import type { Numeral } from '../numerals/numeral.js'
import { readWords } from '../numerals/words.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { type SentenceReading, tokenAt, wordAt } from '../sentenceReading.js'

/** "$3.2 billion", "A$40", "€1,200", "50p", "three million euros", "Rs 10 lakh", "$3-4 million", "-$2m", "a dollar". */
export const money: Recognizer = {
  name: 'money',
  needs: { word: isCurrencyPart },
  numeral: readAmount,
  begins: { word: word => ARTICLES.has(word) },
  word: readImplied,
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'half'])

function readAmount(sentence: SentenceReading, numeral: Numeral): Proposal | null {
  if (numeral.type === 'open') return null
  const { tokens } = sentence
  const before = currencyBefore(sentence, numeral)
  const after = currencyAfter(sentence, numeral)
  const currency = before ?? after
  if (currency === null) return null
  // "US$5 dollars" and "$5 USD" name the currency twice: the value reaches over both.
  const sign = before === null ? null : signBefore(tokens, before.edge)
  const first = sign ?? before?.edge ?? numeral.first
  const last = after?.edge ?? numeral.last
  if (isLoss(tokens, first, last))
    return {
      kind: 'money',
      first: first - 1,
      last: last + 1,
      amount: amountOf(negated(numeral)),
      unit: currencyUnit(after ?? currency),
    }
  const amount = sign === null ? amountOf(numeral) : amountOf(negated(numeral))
  const unit = currencyUnit(after ?? currency)
  const hundredths = unit.factor === 1 && numeral.high === undefined ? bareHundredths(tokens, last) : null
  if (hundredths === null) return { kind: 'money', first, last, amount, unit }
  const low = { value: clean(numeral.low.value + hundredths.share), lastDigit: 0.01 }
  return { kind: 'money', first, last: hundredths.last, amount: { ...amount, low }, unit }
}

/** "-$2 million", "minus $2 million": the index of the sign that touches the currency. */
function signBefore(tokens: readonly Token[], currency: number): number | null {
  const sign = tokenAt(tokens, currency - 1)
  if (sign?.lower === 'minus' || sign?.lower === 'negative') return currency - 1
  const opens = sign?.spaced === true && tokens[currency]?.spaced === false
  return isMinus(sign) && opens ? currency - 1 : null
}

/** "($99.99)" alone in its cell or straight behind a verb of being: how accountants write a loss. */
function isLoss(tokens: readonly Token[], first: number, last: number): boolean {
  if (wordAt(tokens, first - 1) !== '(' || wordAt(tokens, last + 1) !== ')') return false
  if (first === 1) return tokens.length === last + 2
  const verb = wordAt(tokens, first - 2)
  return verb === 'is' || verb === 'was' || verb === 'were' || verb === 'are'
}

function negated(numeral: Numeral): Numeral {
  return { ...numeral, low: { ...numeral.low, value: -numeral.low.value } }
}

/** "20 dollars 43", "twenty rupees and 43": two figures that end the phrase are the hundredths. */
function bareHundredths(tokens: readonly Token[], last: number): { share: number; last: number } | null {
  const next = tokens[last + 1]
  if (next === undefined || !(next.lower === 'and' || next.kind === 'number') || tokens[last]?.lower === '%')
    return null
  const index = next.lower === 'and' ? last + 2 : last + 1
  const token = tokens[index]
  const figures = token?.kind === 'number' && /^\d\d$/.test(token.text)
  const read = figures ? { number: { value: Number(token.text) }, last: index } : inWords(tokens, index)
  if (read === null || !endsPhrase(tokens[read.last + 1])) return null
  return { share: read.number.value / 100, last: read.last }
}

function inWords(
  tokens: readonly Token[],
  index: number,
): { number: Pick<WrittenNumber, 'value'>; last: number } | null {
  const read = tokens[index]?.kind === 'word' ? readWords(tokens, index) : null
  return read !== null && read.number.value < 100 ? read : null
}

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || token.text === '.' || token.text === ';'
}

/** "a dollar", "half a euro", "a penny": where something makes a number of the article. */
function readImplied(sentence: SentenceReading, index: number): Proposal | null {
  const numeral = impliedNumber(sentence.tokens, index)
  const after = numeral === null ? null : currencyAfter(sentence, numeral)
  if (numeral === null || after === null) return null
  if (numeral.low.value === 1 && !standsForOne(sentence.tokens, index, after.edge)) return null
  return { kind: 'money', first: index, last: after.edge, amount: amountOf(numeral), unit: currencyUnit(after) }
}

function currencyUnit({ currency, name, factor }: CurrencyAround): DraftUnit {
  return { canonical: currency, dimension: 'money', factor, surface: name, granularity: 'other' }
}
