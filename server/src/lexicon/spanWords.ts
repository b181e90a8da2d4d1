/*
 * Words around lengths of time and their end points.
 */

/** What keeps two dates from being the ends of one stretch. */
export const BROKEN_SPANS: readonly string[] =
  `financial year, financial years, fiscal year, fiscal years, season, seasons, school year, school years, academic year, academic years, spells, spell,
  stints, terms, separate, interrupted, interruption, with a break, a gap, on and off, again, returned, return, acting, interim, non-consecutive,
  twice, apart, in total, sentence, sentenced, prison, jail, warranty, pause, paused, suspended, except, sabbatical,
  extended, postponed, delayed, shortened, brought forward, aged, average, each, every, per, minimum, maximum, forecast, planned`.split(
    /,\s+/,
  )

/** Verbs of coming into being, of things; with a date behind them they give an origin. */
export const ORIGIN_VERBS: readonly string[] =
  `built, opened, founded, established, launched, set up, formed, created, completed, erected, constructed, inaugurated, started, began, begun,
  unveiled, planted, dates from, dating from, dates back to, dating back to, dates to, dating to, married, laid down, commissioned, chartered,
  first held, first staged, first published, introduced, consecrated, carved, cast, woven, incorporated, put up, went up, ordained, installed, dedicated, printed, came into being, trading since, in business since, playing since, serving since, here since, open since`.split(
    /,\s+/,
  )

/** What keeps an origin from being that of the whole, or of the present thing. */
export const OTHER_ORIGINS: readonly string[] =
  `rebuilt, rebuilding, reopened, refounded, relaunched, replaced, replacing, restored, original, originally, predecessor, successor, charter, jubilee, extended, extension,
  renovated, reconstructed, re-established, refurbished, merged, renamed, new building, current building, about, around, roughly, circa, nearly, almost,
  more than, would have`.split(/,\s+/)
