/*
 * Words around numbers that are multiplied, averaged or shared out.
 */

/** What joins a total to what it was made of: "300 tickets at £15 raised £4,500". */
export const YIELD_WORDS: readonly string[] =
  `raised, raises, raising, raise, brought in, bringing in, brings in, made, making, makes, earned, earning, earns, came to, comes to, coming to, totalled,
  totaled, totalling, totaling, totals, amounted to, amounting to, amounts to, cost, costs, costing, worth, total, totals of, a total of, in all,
  in total, altogether, all told, equals, equalling, for a total, bill, paid, pays, paying, took, takes, take, taking, takings, sum, added up to, adds up to,
  fetched, generated, generating, generates, yielded, yielding, collected, spent, spending, revenue, income, netted, grossed, grossing, pocketed, pocketing, banked, banking, brought, bringing, cleared, clearing, pulled in,
  realised, realising, realized, charged, handed over, banking, proceeds`.split(/,\s+/)

/** What may stand in a total beside the product of number and price. */
export const EXTRA_WORDS: readonly string[] =
  `plus, including, inclusive, excluding, donation, donations, fee, fees, tax, taxes, VAT, tip, tips, discount, discounts, discounted, deposit, concession,
  concessions, reduced, gift aid, sponsorship, grant, grants, postage, delivery, extra, extras, additional, and more, minus, deducting, net, rounded, shipping,
  interest, on average, average, from,
  raffle prize, auction, match funding, matched, booking fee`.split(/,\s+/)

/** Answers of which a person gives several, and whatever else keeps percentages from making 100. */
export const SEVERAL_ANSWERS: readonly string[] =
  `more than one, multiple, several answers, all that apply, respectively, compared with, compared to, up from, down from, against, versus, than,
  rose, fell, increased, decreased, grew, dropped, rise, increase, growth, inflation, interest, of those, of these, of them, of whom, of which,
  the rest, the remainder, the remaining, remaining, others, other, some, also, both, among, including, at least, only, year, month, last, previously,
  margin, discount, off`.split(/,\s+/)

/** What makes a course over a time longer than its speed: "with two stops". */
export const STOP_WORDS: readonly string[] =
  `stop, stops, stopping, stopped, break, breaks, pause, pauses, delay, delays, delayed, delaying, top speed, top speeds, maximum speed,
  maximum, up to, peak, peaks, limit, gusts, as much as, traffic, queue, queues, round trip, held up`.split(/,\s+/)

/** What a plot or room may be besides a rectangle. */
export const OTHER_SHAPES: readonly string[] =
  `L-shaped, L-shape, triangular, triangle, round, circular, oval, irregular, curved, tapering, sloping, trapezoid, about, around, roughly, approximately, usable,
  net, gross, each, including, plus, apart from, excluding, at its widest, widest, storeys, floors, stories, per cent, corner, alcove, alcoves, cut out`.split(
    /,\s+/,
  )
