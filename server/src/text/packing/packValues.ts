import { holdsPlace } from '../sharedValues.js'
import {
  CONSTANTS,
  DEFINED,
  HEAD_LENGTH,
  LARGEST_INLINE,
  type PackedTexts,
  REFERENCE,
  REFERENCE_BITS,
} from './layout.js'
import { NumberLists } from './numberLists.js'

/**
 * Packs plain values into bytes: numbers, texts, booleans, null, undefined, lists, records, and arrays of numbers of
 * four bytes. What occurs often is written once; see {@link SharedValues} for what may be one. What was one object
 * stays one.
 *
 * @throws TypeError for a value that is not plain, such as a function
 */
export function packValues(values: readonly unknown[]): Uint8Array {
  return new Packer().pack(values)
}

/** Occurs in no key. */
const AFTER_KEY = '\n'

/** A value where it is referred to, and whether an equal one may stand for it. */
interface Packed {
  readonly reference: number
  readonly isShared: boolean
}

class Packer {
  readonly #texts = new Map<string, number>()
  readonly #keys = new Map<string, number>()
  readonly #doubles: number[] = []
  readonly #numbers: (Uint32Array | Float32Array)[] = []
  readonly #definitions = new NumberLists()
  readonly #known = new Map<object, Packed>()

  pack(values: readonly unknown[]): Uint8Array {
    this.#packObject(values)
    const encoder = new TextEncoder()
    const keys = [...this.#keys.keys()].map(joined => joined.split(AFTER_KEY).slice(0, -1))
    const packedTexts: PackedTexts = [[...this.#texts.keys()], keys]
    const texts = encoder.encode(JSON.stringify(packedTexts))
    const definitions = inSevenBits(this.#definitions.numbers)
    const numbers = this.#numbers.reduce((sum, { length }) => sum + length, 0)
    const doublesEnd = HEAD_LENGTH * 4 + this.#doubles.length * 8
    const numbersEnd = doublesEnd + numbers * 4
    const bytes = new Uint8Array(numbersEnd + texts.length + definitions.length)
    new Uint32Array(bytes.buffer, 0, HEAD_LENGTH).set([
      this.#doubles.length,
      numbers,
      texts.length,
      definitions.length,
      this.#definitions.count,
    ])
    new Float64Array(bytes.buffer, HEAD_LENGTH * 4, this.#doubles.length).set(this.#doubles)
    let end = doublesEnd
    for (const array of this.#numbers) {
      bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), end)
      end += array.byteLength
    }
    bytes.set(texts, numbersEnd)
    bytes.set(definitions, numbersEnd + texts.length)
    return bytes
  }

  #pack(value: unknown): Packed {
    if (typeof value === 'object' && value !== null) return this.#packObject(value)
    return { reference: this.#referenceTo(value), isShared: true }
  }

  #referenceTo(value: unknown): number {
    if (typeof value === 'string') return reference(numberOf(this.#texts, value), REFERENCE.text)
    if (typeof value === 'number') {
      const isInline = Number.isInteger(value) && value >= 0 && value <= LARGEST_INLINE && !Object.is(value, -0)
      if (isInline) return reference(value, REFERENCE.inline)
      return reference(CONSTANTS.length + this.#doubles.push(value) - 1, REFERENCE.other)
    }
    const constant = CONSTANTS.findIndex(known => Object.is(known, value))
    if (constant < 0) throw new TypeError(`a ${typeof value} is no plain value`)
    return reference(constant, REFERENCE.other)
  }

  #packObject(value: object): Packed {
    const known = this.#known.get(value)
    if (known !== undefined) return known
    const packed = this.#define(value)
    this.#known.set(value, packed)
    return packed
  }

  #define(value: object): Packed {
    if (value instanceof Uint32Array) return this.#defineNumbers(DEFINED.words, value)
    if (value instanceof Float32Array) return this.#defineNumbers(DEFINED.weights, value)
    let isShared = !holdsPlace(value)
    const definition = Array.isArray(value)
      ? [DEFINED.list, value.length]
      : [DEFINED.record + this.#numberOfKeys(value)]
    for (const part of Object.values(value)) {
      const packed = this.#pack(part)
      if (!packed.isShared) isShared = false
      definition.push(packed.reference)
    }
    const number = isShared ? this.#definitions.find(definition) : this.#definitions.append(definition)
    return { reference: reference(number, REFERENCE.definition), isShared }
  }

  #defineNumbers(kind: number, numbers: Uint32Array | Float32Array): Packed {
    this.#numbers.push(numbers)
    const number = this.#definitions.append([kind, numbers.length])
    return { reference: reference(number, REFERENCE.definition), isShared: false }
  }

  #numberOfKeys(record: object): number {
    return numberOf(
      this.#keys,
      Object.keys(record)
        .map(key => key + AFTER_KEY)
        .join(''),
    )
  }
}

function reference(number: number, meaning: number): number {
  return number * 2 ** REFERENCE_BITS + meaning
}

/** The number of a key in a map of consecutive numbers, which is given to it now if it has none. */
function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

/** Each number in as few bytes as it needs, seven bits in each, the lowest first; the highest bit says that more follow. */
function inSevenBits(numbers: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5)
  let end = 0
  for (const number of numbers) {
    let rest = number
    for (; rest > 0x7f; rest >>>= 7) bytes[end++] = (rest & 0x7f) | 0x80
    bytes[end++] = rest
  }
  return bytes.subarray(0, end)
}
