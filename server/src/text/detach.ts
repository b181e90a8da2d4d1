/** V8 copies shorter pieces of a string and lets longer ones point into it (`SlicedString::kMinLength`). */
const SHORTEST_SLICE = 13

/**
 * An equal string that stands alone: joining makes a new one, which is written out when a piece is taken from it, so
 * that the piece points there and no further.
 */
export function detachText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : `${text} `.slice(0, -1)
}

/**
 * Replaces every string in a value, however deep, by an equal one that stands alone. A piece of a text otherwise keeps
 * the whole text in memory for as long as the piece is there.
 */
export function detachTexts(value: object, seen: Set<object> = new Set()): void {
  if (seen.has(value) || ArrayBuffer.isView(value)) return
  seen.add(value)
  for (const [key, part] of Object.entries(value)) {
    if (typeof part === 'string') {
      if (part.length >= SHORTEST_SLICE) Reflect.set(value, key, detachText(part))
    } else if (typeof part === 'object' && part !== null) detachTexts(part, seen)
  }
}
