/** Adverbs and adjectives of frequency with their TIMEX3 value, the period in which something happens once. */
export const FREQUENCY_ADVERBS: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'],
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['biennially', 'P2Y'],
])

/** Adverbs that say how many times. */
export const TIMES_ADVERBS: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])

/** Adjectives that say by what stretch of time a payment is made: "an annual rent". */
export const PERIOD_ADJECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    annual: 'year',
    yearly: 'year',
    monthly: 'month',
    weekly: 'week',
    fortnightly: 'fortnight',
    hourly: 'hour',
  }),
)
