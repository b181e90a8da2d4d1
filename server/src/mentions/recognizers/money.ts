import { type CurrencyAround, currencyAfter, currencyBefore } from '../currencyAround.js'
import { amountOf, type DraftUnit } from '../draft.js'
import { recognizer } from '../recognizer.js'

/** "$3.2 billion", "A$40", "€1,200", "50p", "three million euros", "Rs 10 lakh", "$3-4 million". */
export const money = recognizer('money', sentence =>
  sentence.numerals.flatMap(numeral => {
    if (numeral.type === 'open') return []
    const before = currencyBefore(sentence, numeral)
    const after = currencyAfter(sentence, numeral)
    const found = before ?? after
    if (found === null) return []
    // "US$5 dollars" and "$5 USD" name the currency twice: the value reaches over both.
    const first = before?.edge ?? numeral.first
    const last = after?.edge ?? numeral.last
    return [{ kind: 'money', first, last, amount: amountOf(numeral), unit: currencyUnit(after ?? found) }]
  }),
)

function currencyUnit({ currency, name, factor }: CurrencyAround): DraftUnit {
  return { canonical: currency, dimension: 'money', factor, surface: name, granularity: 'other' }
}
