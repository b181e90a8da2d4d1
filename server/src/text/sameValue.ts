/**
 * Whether two pieces of plain data say the same: numbers, strings, arrays, typed arrays and objects of these. What is
 * anything else, such as a set, is the same as itself alone.
 *
 * @example
 * sameValue({ min: 5, max: Infinity }, { min: 5, max: Infinity }) // true
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const kind: unknown = Object.getPrototypeOf(a)
  if (kind !== Object.getPrototypeOf(b) || !PLAIN.has(kind)) return false
  const fields = Object.keys(a)
  return (
    fields.length === Object.keys(b).length &&
    fields.every(field => Object.hasOwn(b, field) && sameValue(Reflect.get(a, field), Reflect.get(b, field)))
  )
}

/** All of these show what they hold as their own fields. */
const PLAIN: ReadonlySet<unknown> = new Set([
  Object.prototype,
  Array.prototype,
  Uint8Array.prototype,
  Uint16Array.prototype,
  Uint32Array.prototype,
  Float32Array.prototype,
  Float64Array.prototype,
])
