/*
 * Words that noun phrases begin with.
 */

/** What a noun phrase begins with that tells which ones are meant, all of them or whose: "of the 60 workers", "half its budget". */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'its',
  'his',
  'her',
  'their',
  'our',
  'these',
  'those',
  'all',
  'some',
  'this',
  'that',
  'my',
  'your',
])

/** Before an amount they make an adjective of it: "a £3.2m refit", "their 90-minute show". */
export const ARTICLES_AND_OWNERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'his',
  'her',
  'their',
  'this',
  'that',
  'our',
])

/** Behind "of", these name a known group: "two of the sailors", "six of them", "two of whom". */
export const DEFINITE_WORDS: ReadonlySet<string> = new Set([
  'the',
  'these',
  'those',
  'them',
  'our',
  'my',
  'your',
  'whom',
  'which',
])
