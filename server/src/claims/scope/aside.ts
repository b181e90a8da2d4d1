import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { STAMP_LINKS, STAMP_WORDS, STILL_TO_RUN, TO_RUN } from '../../lexicon/pageWords.js'
import { ERA_WORDS, TIME_ZONES } from '../../lexicon/timeWords.js'
import type { Mention } from '../../mentions/mention.js'
import { tokenAt, wordAt } from '../../mentions/sentenceReading.js'

/**
 * True for a value that is no fact of the story: the stamp of a page ("Updated: 4 June 2025, 3:44 PM"), how many of a
 * series there are beside the place in it ("Image 4 of 27"), of what
 * time a thing looks ("a 1950s-style kitchen"), what a clock still has to run ("with 3:26 left").
 */
export function isAside(tokens: readonly Token[], mention: Mention, others: readonly Mention[]): boolean {
  switch (mention.kind) {
    case 'date':
      return isStamp(tokens, mention.tokens.first) || isEra(tokens, mention.tokens.last) || isDateline(tokens, mention)
    case 'time':
      return isStamp(tokens, mention.tokens.first) || isStillToRun(tokens, mention)
    case 'duration':
      return isStillToRun(tokens, mention)
    case 'quantity':
      return isLengthOfSeries(tokens, mention, others)
    default:
      return false
  }
}

/** "a 1950s-style kitchen", "a 1920s-era tram": of what sort a thing is. */
function isEra(tokens: readonly Token[], last: number): boolean {
  return wordAt(tokens, last + 1) === '-' && ERA_WORDS.has(wordAt(tokens, last + 2))
}

/** "HOLM, Varland (June 4, 2025) – Officials": the day of the report, behind its place. */
function isDateline(tokens: readonly Token[], { tokens: { first, last } }: Mention): boolean {
  const isInBrackets = wordAt(tokens, first - 1) === '(' && wordAt(tokens, last + 1) === ')'
  if (!isInBrackets || first > DATELINE_WITHIN || !/^[–—-]$/.test(wordAt(tokens, last + 2))) return false
  // Behind "Ind." a sentence may seem to end.
  const place = tokens[0]?.text ?? ''
  return place === '(' || (place.length > 1 && place === place.toUpperCase())
}

/** Tokens of the place before the day of a dateline. */
const DATELINE_WITHIN = 9

/** Tokens that the date before a stamp's time may have. */
const STAMP_WITHIN = 14

/** Nothing but parts of dates and times stands between the value and a word that opens a stamp. */
function isStamp(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - STAMP_WITHIN); index--) {
    const token = tokens[index]
    if (token === undefined) return false
    if (STAMP_WORDS.has(token.lower)) return opensStamp(tokens, index)
    if (token.kind === 'word' && !isPartOfStamp(token)) return false
  }
  return false
}

/** "Updated:", "(Published …": not "it was published on", and not "she posted 4 June as the day". */
function opensStamp(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  if (wordAt(tokens, index + 1) === ':') return true
  const before = tokenAt(tokens, index - 1)
  return isCapitalised(token.text) && (before === undefined || before.kind === 'mark') && before?.text !== ','
}

function isPartOfStamp({ text, lower }: Token): boolean {
  return STAMP_LINKS.has(lower) || MONTH_BY_WORD.has(lower) || WEEKDAY_BY_WORD.has(lower) || TIME_ZONES.has(text)
}

/** "with 14:05 left", "with less than two minutes to play". */
function isStillToRun(tokens: readonly Token[], { tokens: { first, last } }: Mention): boolean {
  if (![1, 2, 3, 4].some(step => wordAt(tokens, first - step) === 'with')) return false
  // "with two minutes of extra time left"
  const ofPlay = wordAt(tokens, last + 1) === 'of' && [2, 3, 4].some(step => wordAt(tokens, last + step) === 'left')
  if (ofPlay) return true
  const next = wordAt(tokens, last + 1)
  return next === 'to' ? TO_RUN.has(wordAt(tokens, last + 2)) : STILL_TO_RUN.has(next)
}

/** "27" in "Image 4 of 27" and, as galleries have it, in "Image 4 of / 27". */
function isLengthOfSeries(
  tokens: readonly Token[],
  { tokens: { first } }: Mention,
  others: readonly Mention[],
): boolean {
  let before = first - 1
  while (wordAt(tokens, before) === '/' || wordAt(tokens, before) === 'of') before--
  if (before === first - 1) return false
  return others.some(({ kind, tokens: { last } }) => kind === 'identifier' && last === before)
}
