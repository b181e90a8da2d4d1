/*
 * What money is paid by, and what is paid again and again.
 */

/** What is paid again with every period: "an annual rent of £18,000", "a monthly salary of £11,000". */
export const PAYMENTS: ReadonlySet<string> = new Set(
  'salary salaries wage wages pay rent rents fee fees income pension stipend allowance premium subscription retainer'.split(
    ' ',
  ),
)

/** What money is paid by, besides stretches of time. */
export const PAID_BY: ReadonlySet<string> = new Set(
  'head person piece share ticket unit litre liter gallon barrel tonne ton pound kilo night pupil student bottle pint vote'.split(
    ' ',
  ),
)

/** Stretches of time by which money is paid, in one word. */
export const PAY_ADVERBS: ReadonlyMap<string, string> = new Map(
  Object.entries({ hourly: 'hour', daily: 'day', weekly: 'week', monthly: 'month', annually: 'year', yearly: 'year' }),
)
