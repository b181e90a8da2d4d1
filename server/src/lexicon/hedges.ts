/**
 * What a hedge does to a number N with step s (see `values/granularity.ts`):
 *
 * - `about`: N ± s
 * - `nearly`: from N − 1.5 s up to, not including, N
 * - `justOver`: above N, up to N + s
 * - `over`: above N; `atLeast`: N and above
 * - `under`: below N; `atMost`: N and below
 * - `upTo`: N and below, cancellable: it conflicts more mildly than `atMost`
 * - `odd`: from N up to, not including, the next number as round as N ("40-odd" is 40 to 49)
 * - `exactly`: N, to the last digit
 *
 * The classes follow Ferson and others (2015), "Natural language of uncertainty: numeric hedge words".
 */
export type HedgeClass =
  | 'about'
  | 'nearly'
  | 'justOver'
  | 'over'
  | 'atLeast'
  | 'under'
  | 'atMost'
  | 'upTo'
  | 'odd'
  | 'exactly'

export interface HedgeEntry {
  /** Tokens in lower case, with a space between any two: a hyphen or a full stop is a token. */
  readonly phrase: string
  readonly hedge: HedgeClass
  /** Where it stands: "about 50", "50 or so". */
  readonly side: 'before' | 'after'
}

/** Words that strengthen a comparison without changing which way it goes: "considerably more than", "well over". */
const FAR = 'well, far, much, way, considerably, substantially, significantly, easily, comfortably, vastly, a lot'
/** Words that keep it close: "slightly more than", "a shade under". */
const NEAR = `just, only just, slightly, marginally, barely, a little, a bit, a shade, a touch, a whisker, a hair, a fraction,
  little, not much, only slightly`
const MORE = 'more than, over, above, in excess of, greater than, higher than'
const LESS = 'fewer than, less than, under, below, lower than'

/** Every pair of a word of the first list with one of the second. */
function pairs(intensifiers: string, phrases: string): string {
  return listed(intensifiers)
    .flatMap(intensifier => listed(phrases).map(phrase => `${intensifier} ${phrase}`))
    .join(', ')
}

/** Every hedge, once on each side, for all kinds of claim. */
const BEFORE: Readonly<Partial<Record<HedgeClass, string>>> = {
  about: `about, around, roughly, approximately, approx, approx ., some, circa, c ., ca, ca ., ~, ≈, something like, more or less,
    in the region of, in the neighborhood of, in the neighbourhood of, in the order of, on the order of, of the order of,
    in the area of, in the vicinity of, an estimated, estimated, give or take, an approximate, an approximately, broadly,
    somewhere around, somewhere in the region of, plus or minus, around about, very roughly, very approximately,
    very approx, as good as about, something around`,
  nearly: `nearly, almost, very nearly, just shy of, shy of, a little shy of, close to, close on, approaching, nigh on, well nigh,
    well - nigh, not quite, just short of, a little short of, little short of, nearing, virtually, pushing, getting on for,
    as good as, ${pairs(NEAR, LESS)}`,
  justOver: `${pairs(NEAR, MORE)}`,
  over: `${MORE}, exceeding, upward of, upwards of, north of, beyond, better than, larger than, longer than, older than,
    taller than, bigger than, heavier than, faster than, topping, >, ${pairs(FAR, MORE)}`,
  atLeast: `at least, at the very least, at a minimum, at the least, no fewer than, no less than, not less than,
    not fewer than, greater than or equal to, more than or equal to, not under, not below, a minimum of, minimum, as few as, as little as, ≥, > =`,
  under: `${LESS}, smaller than, south of, shorter than, younger than, lighter than, slower than, <, ${pairs(FAR, LESS)}`,
  atMost: `at most, at the most, at the very most, at the outside, no more than, not more than, no greater than, no higher than,
    less than or equal to, fewer than or equal to, no larger than, no longer than, no older than, no taller than, not over, not above, not exceeding, a maximum of, maximum,
    at a maximum, ≤, < =`,
  upTo: 'up to, anything up to, as many as, as much as, as long as, as high as, up to about',
  exactly: 'exactly, precisely',
}

const AFTER: Readonly<Partial<Record<HedgeClass, string>>> = {
  about: 'or so, or thereabouts, or thereabout, give or take, more or less, approximately, - ish, ish, - or - so',
  odd: '- odd, odd',
  over: 'and counting, - plus',
  atLeast: `or more, or over, or above, or older, or longer, or higher, and over, and above, and more, and older, and up,
    upwards, and upwards, plus, +, at least, at the least, minimum`,
  atMost: `or less, or fewer, or under, or below, or younger, or lower, and under, and below, at most, at the most, maximum,
    tops`,
}

/** Single words that loosen the number behind them: what may stand inside a range. */
export const HEDGE_WORDS: ReadonlySet<string> = new Set(
  listed(BEFORE.about ?? '').filter(phrase => !phrase.includes(' ')),
)

function listed(phrases: string): string[] {
  return phrases.split(',').map(phrase => phrase.trim().replace(/\s+/g, ' '))
}

function entries(table: Readonly<Partial<Record<HedgeClass, string>>>, side: HedgeEntry['side']): HedgeEntry[] {
  return Object.entries(table).flatMap(([hedge, phrases]) =>
    listed(phrases).map(phrase => ({ phrase, hedge: hedge as HedgeClass, side })),
  )
}

export const HEDGES: readonly HedgeEntry[] = [...entries(BEFORE, 'before'), ...entries(AFTER, 'after')]

/** Behind these "about" says of what, not how much. */
export const SPOKEN_OF: ReadonlySet<string> = new Set(
  (
    'talk talks talked talking think thinks thought thinking hear heard know knows knew learn learned speak spoke read write wrote written worry ' +
    'worried care cared question questions story stories concerned ask asked asking tell told complain complained excited'
  ).split(' '),
)

/** Behind these "over" says whom or what it is about: "control over 12 towns", "a victory over two rivals". */
export const RULED_OVER: ReadonlySet<string> = new Set(
  (
    'generic control controls power authority jurisdiction dispute disputes debate argument argue argued arguing fight fighting fought victory ' +
    'victories win wins concern concerns talks row battle sovereignty advantage preside presides presided towered watch watched'
  ).split(' '),
)

/** Behind these "over" says across what something lies. */
export const SPREAD_OVER: ReadonlySet<string> = new Set(
  'extends extend extended extending spread spreads spreading sprawls sprawling sprawled stretches stretched'.split(
    ' ',
  ),
)
