/** Words that open the stamp of a page: "Published: 4 June 2025", "Last updated 3:44 PM". */
export const STAMP_WORDS: ReadonlySet<string> = new Set(
  'published updated posted modified uploaded created edited'.split(' '),
)

/** What may stand in a stamp between its word and its parts: "Updated Friday at 3:44 PM EST". */
export const STAMP_LINKS: ReadonlySet<string> = new Set('on at last a.m p.m am pm m a p'.split(' '))

/** What stands behind the time that a game, a day or a deadline still has: "with 4 minutes left". */
export const STILL_TO_RUN: ReadonlySet<string> = new Set('left remaining to'.split(' '))

/** Verbs behind "to" in "with 4 minutes to go". */
export const TO_RUN: ReadonlySet<string> = new Set('go play spare run'.split(' '))
