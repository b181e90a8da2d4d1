/** Number words, each in one table, in lower case. */

const UNITS_BELOW_TEN = 'one two three four five six seven eight nine'.split(' ')
const TENS_IN_ORDER = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** Tens and units run together, as hasty writers spell them: "twentyone", with the value of each. */
function runTogether(units: readonly string[]): [string, number][] {
  return TENS_IN_ORDER.flatMap((ten, tens) =>
    units.map((unit, index): [string, number] => [ten + unit, (tens + 2) * 10 + index + 1]),
  )
}

/** Words that stand for a number below twenty, and tens with a unit where they are run together. */
export const UNITS_AND_TEENS: ReadonlyMap<string, number> = new Map([
  ...runTogether(UNITS_BELOW_TEN),
  ...Object.entries({
    zero: 0,
    nought: 0,
    naught: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
  }),
])

export const TENS: ReadonlyMap<string, number> = new Map(
  Object.entries({ twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 }),
)

/** Multipliers that follow a number: "three hundred", "2.1bn", "10 lakh", "two dozen". */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
    quintillion: 1e18,
    lakh: 1e5,
    lac: 1e5,
    lkh: 1e5,
    crore: 1e7,
    krore: 1e7,
    koti: 1e7,
    cr: 1e7,
    dozen: 12,
    score: 20,
  }),
)

/** Scale abbreviations; they count only straight after digits ("3k", "$3.2m", "2.1 bn", "5mn"). */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    k: 1e3,
    m: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    mil: 1e6,
    bn: 1e9,
    b: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
    t: 1e12,
    g: 1e9,
  }),
)

/** Scale abbreviations that are safe without a currency before the number; "5 m" and "5 b" may be metres and notes. */
export const SAFE_SCALE_ABBREVIATIONS: ReadonlySet<string> = new Set(['k', 'mn', 'mln', 'bn', 'bln', 'tn', 'trn'])

const ORDINALS_BELOW_TEN = 'first second third fourth fifth sixth seventh eighth ninth'.split(' ')

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...runTogether(ORDINALS_BELOW_TEN),
  ...Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    thousandth: 1000,
    millionth: 1e6,
    billionth: 1e9,
    trillionth: 1e12,
  }),
])

/** Denominators in words: "two-thirds", "three quarters", "half". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fourth: 4,
    fourths: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
    eleventh: 11,
    elevenths: 11,
    twelfth: 12,
    twelfths: 12,
    sixteenth: 16,
    sixteenths: 16,
    twentieth: 20,
    twentieths: 20,
    hundredth: 100,
    hundredths: 100,
    thousandth: 1000,
    thousandths: 1000,
    millionth: 1e6,
    millionths: 1e6,
  }),
)

/** One-character fractions. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅐', 1 / 7],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/**
 * Plurals that count without saying how many. The floor is what the word promises at least; from "hundreds" on it is
 * soft, and so is the ceiling, the floor of the next word (see `docs/rules/count.md`).
 */
export const VAGUE_COUNTS: ReadonlyMap<string, { readonly floor: number; readonly ceiling: number }> = new Map([
  ['dozens', { floor: 24, ceiling: 200 }],
  ['scores', { floor: 40, ceiling: 200 }],
  ['hundreds', { floor: 200, ceiling: 2_000 }],
  ['thousands', { floor: 2_000, ceiling: 2_000_000 }],
  ['millions', { floor: 2e6, ceiling: 2e9 }],
  ['billions', { floor: 2e9, ceiling: 2e12 }],
  ['trillions', { floor: 2e12, ceiling: Number.POSITIVE_INFINITY }],
])

/** Words for a number that the writer leaves open. They are read, shown, and contradict nothing. */
export const OPEN_COUNTS: ReadonlySet<string> = new Set(['several', 'numerous', 'countless', 'various'])

/** Groups of a fixed size: "both" is two of them, "the trio" three. */
export const COLLECTIVES: ReadonlyMap<string, number> = new Map(
  Object.entries({ both: 2, pair: 2, duo: 2, trio: 3, quartet: 4, quintet: 5, sextet: 6 }),
)

/** Every word that can begin or continue a number, for the quick test whether a sentence holds one at all. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...ORDINALS.keys(),
  ...DENOMINATORS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...OPEN_COUNTS,
  ...COLLECTIVES.keys(),
])
