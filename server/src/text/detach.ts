/** V8 copies shorter pieces of a string and lets longer ones point into it (`SlicedString::kMinLength`). */
const SHORTEST_SLICE = 13

/**
 * An equal string that stands alone: joining writes a new one out, where a piece of a text would keep the whole text in
 * memory for as long as the piece is there.
 */
export function detachText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : [text.slice(0, 1), text.slice(1)].join('')
}
