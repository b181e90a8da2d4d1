/** An array of numbers of four bytes each, and where it stands. */
export interface HeldNumbers {
  readonly numbers: Uint32Array | Float32Array
  /** The object that holds it, and under which name: more than one where it is shared. */
  readonly holders: readonly (readonly [holder: object, key: string])[]
}

const NO_WORDS = new Uint32Array(0)
const NO_WEIGHTS = new Float32Array(0)

/**
 * Lays many small arrays of numbers into one stretch of memory, and puts those in their places. An array of its own
 * costs ten times what it holds; an empty one costs nothing.
 */
export function packNumbers(held: readonly HeldNumbers[]): void {
  const buffer = new ArrayBuffer(held.reduce((sum, { numbers }) => sum + numbers.byteLength, 0))
  let end = 0
  for (const { numbers, holders } of held) {
    const packed = copyOf(numbers, buffer, end)
    end += numbers.byteLength
    for (const [holder, key] of holders) Reflect.set(holder, key, packed)
  }
}

function copyOf(numbers: Uint32Array | Float32Array, buffer: ArrayBuffer, at: number): Uint32Array | Float32Array {
  const isWeights = numbers instanceof Float32Array
  if (numbers.length === 0) return isWeights ? NO_WEIGHTS : NO_WORDS
  const copy = isWeights ? new Float32Array(buffer, at, numbers.length) : new Uint32Array(buffer, at, numbers.length)
  copy.set(numbers)
  return copy
}
