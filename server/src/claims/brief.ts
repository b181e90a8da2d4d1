/** Characters of a document of a few sentences, at most. */
const MOST_OF_BRIEF = 600

/** True for a document of a few sentences, which tells one thing and little beside it. */
export function isBriefText(source: string): boolean {
  return source.length <= MOST_OF_BRIEF
}
