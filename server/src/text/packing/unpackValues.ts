import type { SharedValues } from '../sharedValues.js'
import {
  CONSTANTS,
  DEFINED,
  HEAD_LENGTH,
  type Keys,
  type PackedTexts,
  type PackHead,
  REFERENCE,
  REFERENCE_BITS,
} from './layout.js'

/**
 * The values that were packed. What equals a value that `shared` has met is that one; arrays of numbers lie in one
 * stretch of memory.
 *
 * @param bytes begin at a multiple of eight in their buffer
 * @throws RangeError or SyntaxError where the bytes are no pack; bytes that were changed may also give other values
 */
export function unpackValues(bytes: Uint8Array, shared: SharedValues): readonly unknown[] {
  return new Unpacker(bytes, shared).unpack()
}

const REFERENCE_MASK = 2 ** REFERENCE_BITS - 1

class Unpacker {
  readonly #shared: SharedValues
  readonly #texts: readonly string[]
  readonly #textHashes: Int32Array
  readonly #keys: readonly Keys[]
  readonly #blanks: readonly Blank[]
  readonly #doubles: Float64Array
  readonly #numbers: ArrayBuffer
  #numbersEnd = 0
  readonly #definitions: Uint8Array
  #at = 0
  readonly #values: object[] = []
  readonly #hashes: Int32Array
  /** 1 for what may be shared. */
  readonly #isShared: Uint8Array
  /** Of the value that is being put together. */
  #hash = 0
  #mayShare = true

  constructor(bytes: Uint8Array, shared: SharedValues) {
    const head = headOf(bytes)
    const doublesStart = HEAD_LENGTH * 4
    const numbersStart = doublesStart + head.doubles * 8
    const textsStart = numbersStart + head.numbers * 4
    const definitionsStart = textsStart + head.textBytes
    this.#shared = shared
    this.#doubles = new Float64Array(bytes.buffer, bytes.byteOffset + doublesStart, head.doubles)
    // A copy outlives the rest of the pack. (`slice` of a Node buffer makes none.)
    this.#numbers = Uint8Array.from(bytes.subarray(numbersStart, textsStart)).buffer
    const [texts, keys]: PackedTexts = JSON.parse(
      new TextDecoder().decode(bytes.subarray(textsStart, definitionsStart)),
    )
    this.#texts = texts.map(text => shared.textOf(text))
    this.#textHashes = Int32Array.from(this.#texts, hashOfText)
    this.#keys = keys
    this.#blanks = keys.map(blankOf)
    this.#definitions = bytes.subarray(definitionsStart, definitionsStart + head.definitionBytes)
    this.#hashes = new Int32Array(head.definitions)
    this.#isShared = new Uint8Array(head.definitions)
  }

  unpack(): readonly unknown[] {
    const count = this.#hashes.length
    for (let number = 0; number < count; number++) {
      const value = this.#define()
      this.#values.push(this.#mayShare ? this.#shared.objectOf(value, this.#hash) : value)
      this.#hashes[number] = this.#hash
      this.#isShared[number] = this.#mayShare ? 1 : 0
    }
    const packed = this.#values.at(-1)
    if (!Array.isArray(packed)) throw new RangeError('a pack ends with the list of its values')
    return packed
  }

  #define(): object {
    const kind = this.#next()
    this.#hash = kind
    this.#mayShare = true
    if (kind === DEFINED.list) return this.#list()
    if (kind === DEFINED.words || kind === DEFINED.weights) return this.#array(kind)
    return this.#record(kind - DEFINED.record)
  }

  #list(): unknown[] {
    const length = this.#next()
    const list: unknown[] = []
    for (let index = 0; index < length; index++) list.push(this.#part())
    return list
  }

  #record(kind: number): object {
    const [keys, blank] = [this.#keys[kind], this.#blanks[kind]]
    if (keys === undefined || blank === undefined) throw new RangeError('a record without keys')
    const record: Record<string, unknown> = { ...blank }
    for (const key of keys) {
      if (key === 'span') this.#mayShare = false
      record[key] = this.#part()
    }
    return record
  }

  #array(kind: number): Uint32Array | Float32Array {
    const length = this.#next()
    const start = this.#numbersEnd
    this.#numbersEnd += length * 4
    this.#mayShare = false
    return kind === DEFINED.words
      ? new Uint32Array(this.#numbers, start, length)
      : new Float32Array(this.#numbers, start, length)
  }

  #part(): unknown {
    const reference = this.#next()
    const number = reference >>> REFERENCE_BITS
    switch (reference & REFERENCE_MASK) {
      case REFERENCE.definition: {
        if (this.#isShared[number] !== 1) this.#mayShare = false
        this.#mix(this.#hashes[number] ?? 0)
        return this.#values[number]
      }
      case REFERENCE.text:
        this.#mix(this.#textHashes[number] ?? 0)
        return this.#texts[number]
      case REFERENCE.inline:
        this.#mix(number)
        return number
      default: {
        if (number < CONSTANTS.length) {
          this.#mix(-1 - number)
          return CONSTANTS[number]
        }
        const double = this.#doubles[number - CONSTANTS.length] ?? 0
        this.#mix(Math.round(double * 1e6) | 0)
        return double
      }
    }
  }

  #mix(hash: number): void {
    this.#hash = Math.imul(this.#hash ^ hash, 0x9e3779b1) ^ (this.#hash >>> 13)
  }

  #next(): number {
    let number = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#definitions[this.#at++]
      if (byte === undefined) throw new RangeError('a pack breaks off')
      number |= (byte & 0x7f) << shift
      if (byte < 0x80) return number >>> 0
    }
  }
}

/** A record with all of its keys, and nothing under them. */
type Blank = Readonly<Record<string, unknown>>

/**
 * What records of one kind are copied from. A record to which more than a few keys are added one by one becomes a table
 * of keys and values in V8, with ten times the room and slow look-ups; a copy of one that has them is laid out like it,
 * and only the parser of JSON makes such a one of keys that are known no sooner.
 */
function blankOf(keys: Keys): Blank {
  return JSON.parse(`{${keys.map(key => `${JSON.stringify(key)}:null`).join()}}`)
}

function headOf(bytes: Uint8Array): PackHead {
  const [doubles = 0, numbers = 0, textBytes = 0, definitionBytes = 0, definitions = 0] = new Uint32Array(
    bytes.buffer,
    bytes.byteOffset,
    HEAD_LENGTH,
  )
  const length = HEAD_LENGTH * 4 + doubles * 8 + numbers * 4 + textBytes + definitionBytes
  if (length !== bytes.length || definitions > definitionBytes) throw new RangeError('no pack is so long')
  return { doubles, numbers, textBytes, definitionBytes, definitions }
}

function hashOfText(text: string): number {
  let hash = text.length
  for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
  return hash
}
