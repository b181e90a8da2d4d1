/*
 * Words that noun phrases begin with.
 */

/** What a noun phrase begins with that tells which ones are meant, all of them or whose: "of the 60 workers", "half its budget". */
export const DETERMINERS: ReadonlySet<string> = new Set(
  'the its his her their our these those all some this that my your'.split(' '),
)

/** Before an amount they make an adjective of it: "a £3.2m refit", "their 90-minute show". */
export const ARTICLES_AND_OWNERS: ReadonlySet<string> = new Set('a an the its his her their this that our'.split(' '))

/** Behind "of", these name a known group: "two of the sailors", "six of them", "two of whom". */
export const DEFINITE_WORDS: ReadonlySet<string> = new Set('the these those them our my your whom which'.split(' '))

/** The articles. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** Behind the first noun of a sentence, these open the object of its verb: "Harrow Mills reported a steep fall". */
export const OBJECT_OPENERS: ReadonlySet<string> = new Set('a an the its their his her no another'.split(' '))

/** Behind these a participle is a quality of the noun behind it, and no verb: "the case of the poisoned reindeer". */
export const BEFORE_QUALITIES: ReadonlySet<string> = new Set('the a an its his her their this that of'.split(' '))
