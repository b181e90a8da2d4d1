/*
 * On what basis an amount of money is reckoned. Phrases are words as tokens, one space between them.
 */

type Phrases = readonly (readonly [basis: string, phrases: readonly string[]])[]

export const BASES: Phrases = [
  [
    'real',
    `today's money, today's prices, today's terms, today's values, today's value, today's dollars, today's pounds, today's euros, today 's money, today 's prices,
    current prices, current money, present-day money, real terms, adjusted for inflation, inflation - adjusted, allowing for inflation, accounting for inflation,
    taking inflation into account, the equivalent of, equivalent of, equivalent to, constant prices, constant dollars, modern money, at today's prices`.split(
      /,\s+/,
    ),
  ],
  ['with tax', 'with vat, including vat, inclusive of vat, incl vat, including tax, with tax, plus vat'.split(', ')],
  [
    'without tax',
    'without vat, excluding vat, exclusive of vat, ex vat, before vat, net of vat, excluding tax'.split(', '),
  ],
  ['before tax', 'before tax, pre - tax, gross, before deductions'.split(', ')],
  ['after tax', 'after tax, take - home, net, after deductions'.split(', ')],
  [
    'one part',
    'phase one, phase 1, phase two, phase 2, first phase, second phase, stage one, stage two, stage - one, first stage, second stage, first instalment, first tranche, second tranche, of the grant, of the sum, of the money, of this'.split(
      ', ',
    ),
  ],
  ['without', 'excludes, excluding, not including, leaving out, not counting'.split(', ')],
  [
    'budget',
    'quote, quotation, tender, was let for, was to cost, were to cost, budget, budgeted, set aside, earmarked, allocated, allotted, estimate, estimated, original estimate, quoted, put aside'.split(
      ', ',
    ),
  ],
  [
    'outturn',
    'came in at, final cost, final bill, final price, ended up costing, outturn, in the end cost, overran, final account, eventually cost'.split(
      ', ',
    ),
  ],
]

/** For pay. */
export const EMPLOYMENTS: Phrases = [
  ['after tax', 'takes home, take home, took home'.split(', ')],
  ['bonus', 'bonus, bonuses, overtime, commission, tips, allowance, allowances'.split(', ')],
  [
    'part-time',
    'part - time, half - time, part - year, part of the year, half the year, for six months, season, seasonal, three days a week, two days a week, four days a week, pro rata'.split(
      ', ',
    ),
  ],
  ['senior', 'senior, head, chief, lead, principal'.split(', ')],
  ['junior', 'junior, trainee, assistant, deputy, apprentice, apprentices, trainees'.split(', ')],
]
