import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quotation } from '../../../server/src/mentions/quotations/quotation.js'
import { compareQuotations } from '../../../server/src/quotations/compareQuotations.js'
import { quotationsIn } from '../../support/quotations.js'

/** The quotation of a sentence; one without marks is quoted as Ada Roe's. */
function quotation(text: string): Quotation {
  const [mention] = quotationsIn(text.includes('“') ? text : `“${text},” said Ada Roe.`)
  if (mention === undefined) throw new Error(`no quotation in ${text}`)
  return mention.quotation
}

/** "we ‹do | did› not". */
function differences(a: string, b: string): string {
  const { alignment } = compareQuotations(quotation(a), quotation(b))
  return (alignment?.differences ?? [])
    .map(difference => ('same' in difference ? difference.same : `‹${difference.left} | ${difference.right}›`))
    .join(' ')
}

const BOATS = 'The boats come home when the boats are full and the wind allows'

describe('no difference', () => {
  test.each([
    ['case and punctuation', BOATS, 'the boats come home — when the boats are full, and the wind allows!'],
    ['an ellipsis', BOATS, 'The boats come home … and the wind allows'],
    ['dots', BOATS, 'The boats come home ... and the wind allows'],
    ['an insertion', BOATS, 'The boats come home when [they] are full and the wind allows'],
    ['an insertion in parentheses', BOATS, 'The boats (of Kell) come home when the boats are full and the wind allows'],
    ['a part', BOATS, 'when the boats are full and the wind allows'],
    ['contractions', "We don't think it's the neighbours' boats", 'We do not think it is the neighbours’ boats'],
    ['spelling variants', 'We organise the harbour programme', 'We organize the harbor program'],
    ['numerals', 'We lost ten percent of the 12 boats', 'We lost 10 per cent of the twelve boats'],
    ['abbreviations', 'The U.S. navy took our boats', 'The US Navy took our boats'],
    ['full hours', 'We left the harbour at 6:00 that evening', 'We left the harbour at 6 that evening'],
  ])('%s', (_name, a, b) => {
    expect(compareQuotations(quotation(a), quotation(b)).relation).toBe('agree')
  })
})

describe('one utterance in two wordings', () => {
  test.each([
    [
      BOATS,
      'The boats come home when the wind allows',
      'The boats come home when ‹the boats are full and | › the wind allows',
    ],
    [
      'We did not act in haste, and nobody lost a day of pay',
      'We have not been hasty, and nobody lost a day of pay',
      '‹We did not act in haste | We have not been hasty› and nobody lost a day of pay',
    ],
    ['We will not sell', 'We shall never sell', 'We ‹will not | shall never› sell'],
    [
      "We don't go to sea in winter with these boats",
      'We never go to sea in winter with these boats',
      "We ‹don't | never› go to sea in winter with these boats",
    ],
  ])('%s', (a, b, shown) => {
    expect(compareQuotations(quotation(a), quotation(b)).relation).toBe('conflict')
    expect(differences(a, b)).toBe(shown)
  })
})

describe('two utterances', () => {
  test.each([
    ['other words', BOATS, 'The boats are the only thing that this town has ever been able to sell'],
    [
      'a phrase in common',
      'We want to be more than a late-night talk show',
      'A departure from the late-night talk show was what the network had in mind',
    ],
    ['two speakers', `“${BOATS},” said Ada Roe.`, '“The boats come home when the wind allows,” said Ivo Brandt.'],
    [
      'two days',
      `“${BOATS},” said Ada Roe on Monday.`,
      '“The boats come home when the wind allows,” said Ada Roe on Friday.',
    ],
    [
      'a translation',
      `“${BOATS},” said Ada Roe in Welsh.`,
      '“The boats come home when the wind allows,” said Ada Roe.',
    ],
    ['few words of somebody', '“We will not sell,” he said.', '“We shall never sell,” she said.'],
  ])('%s', (_name, a, b) => {
    expect(compareQuotations(quotation(a), quotation(b)).relation).toBe('open')
  })
})

test('which comes first changes the sides of the differences only', () => {
  const wording = fc
    .array(fc.constantFrom(...'we do not sell the boats and nets of Kell … [them] to you'.split(' ')), {
      maxLength: 14,
    })
    .map(words => quotation([...words, 'we keep our boats'].join(' ')))
  fc.assert(
    fc.property(wording, wording, (a, b) => {
      const [there, back] = [compareQuotations(a, b), compareQuotations(b, a)]
      expect(back.relation).toBe(there.relation)
      expect(back.alignment?.similarity).toBe(there.alignment?.similarity)
    }),
  )
})
