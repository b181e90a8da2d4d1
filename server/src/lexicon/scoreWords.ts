/*
 * Words around a pair of numbers that make a score, a result or a vote of it, or a range.
 */

/** Words near a pair of numbers that make a score, a result or a vote of it. */
export const SCORE_WORDS: ReadonlySet<string> = new Set(
  (
    'won win wins winning beat beats beaten beating lost lose loses losing drew draw drawn defeat defeated defeating defeats victory score scored scoring ' +
    'led lead leads leading trailed trail trails trailing vote voted votes voting passed approved rejected tied tie final half halftime aggregate edged ' +
    'saw overcame overcome crushed thrashed eased downed sunk level goals points victors winners runout ruled ruling split divided set sets ended finished result carried adopted backed replay rout routed comeback series upset outscored odds record start'
  ).split(' '),
)

/** The cues of votes: behind them also "7 to 2" and "seven to two" are results. */
export const RULING_WORDS: ReadonlySet<string> = new Set(
  'vote voted votes threw thrown turned defeated upheld overturned endorsed ratified favour favor passed carried adopted backed approved rejected ruled ruling split odds beat beaten lost won'.split(
    ' ',
  ),
)

/** Behind a rising pair of numbers, these make a range of it and no score: "lost 10-12 pounds". */
export const BEHIND_RANGES: ReadonlySet<string> = new Set(
  'years months weeks days hours minutes pounds percent per points people seats games miles km kg times men women'.split(
    ' ',
  ),
)
