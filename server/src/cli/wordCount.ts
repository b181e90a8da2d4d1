/** How many words a text has: runs between white space that hold a letter or a digit. */
export function wordCount(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]\S*/gu)) count += 1
  return count
}
