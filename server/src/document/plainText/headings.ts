/** Longer lines are sentences: the longest headlines of news agencies have about 100 characters. */
const LONGEST_TITLE = 130
const LONGEST_HEADING = 80

const FINAL_PUNCTUATION = /[.!?…:;,]["'’”»)\]]*$/
const STARTS_LIKE_A_HEADING = /^[("'‘“«[]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const LETTERS = /\p{L}{2}/u

/** True for a line that can be a heading: short, without final punctuation, beginning with a capital or a digit. */
export function isHeadingLike(text: string): boolean {
  return text.length <= LONGEST_HEADING && isTitleLike(text)
}

/** True for a line that can be a headline, which may be longer than a heading. */
export function isTitleLike(text: string): boolean {
  return (
    text.length <= LONGEST_TITLE &&
    !FINAL_PUNCTUATION.test(text) &&
    STARTS_LIKE_A_HEADING.test(text) &&
    LETTERS.test(text)
  )
}
