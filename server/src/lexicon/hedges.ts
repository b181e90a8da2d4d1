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

/** Every hedge, once on each side, for all kinds of claim. */
const BEFORE: Readonly<Partial<Record<HedgeClass, string>>> = {
  about: `about, around, roughly, approximately, approx, approx ., some, circa, c ., ca, ca ., ~, ≈, something like, more or less,
    in the region of, in the neighborhood of, in the neighbourhood of, in the order of, on the order of, of the order of,
    an estimated, estimated, give or take, an approximate, an approximately, broadly, somewhere around, somewhere in the region of,
    plus or minus, around about`,
  nearly: `nearly, almost, just under, just below, just shy of, shy of, close to, approaching, nigh on, not quite, just short of,
    a shade under, slightly less than, slightly fewer than, slightly under, slightly below, a little less than, a little under,
    a touch under, a bit less than, nearing, virtually, marginally under, barely under`,
  justOver: `just over, just above, just more than, slightly more than, slightly over, slightly above, a little over,
    a little more than, a shade over, a touch over, a bit over, a bit more than, marginally over, barely more than`,
  over: `more than, over, above, greater than, in excess of, exceeding, upward of, upwards of, north of, well over, well above,
    far more than, much more than, way over, beyond, better than, higher than, larger than, longer than, older than,
    comfortably over, topping, >`,
  atLeast: 'at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, ≥',
  under: `fewer than, less than, under, below, lower than, smaller than, south of, well under, well below, far fewer than,
    far less than, shorter than, younger than, <`,
  atMost: 'at most, at the most, no more than, not more than, a maximum of, maximum, at a maximum, ≤',
  upTo: 'up to, as many as, as much as, as few as, as little as, as long as, up to about',
  exactly: 'exactly, precisely',
}

const AFTER: Readonly<Partial<Record<HedgeClass, string>>> = {
  about: 'or so, or thereabouts, or thereabout, give or take, more or less, approximately, - ish, ish, - or - so',
  odd: '- odd, odd',
  over: 'and counting, - plus',
  atLeast: `or more, or over, or above, or older, or longer, or higher, and over, and above, and older, and up, plus, +, at least,
    at the least, minimum`,
  atMost: 'or less, or fewer, or under, or below, or younger, or lower, and under, at most, at the most, maximum, tops',
}

function entries(table: Readonly<Partial<Record<HedgeClass, string>>>, side: HedgeEntry['side']): HedgeEntry[] {
  return Object.entries(table).flatMap(([hedge, phrases]) =>
    phrases.split(',').map(phrase => ({ phrase: phrase.trim(), hedge: hedge as HedgeClass, side })),
  )
}

export const HEDGES: readonly HedgeEntry[] = [...entries(BEFORE, 'before'), ...entries(AFTER, 'after')]
