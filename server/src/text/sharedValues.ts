import { detachText } from './detach.js'
import { type HeldNumbers, packNumbers } from './packNumbers.js'

/** A power of two, and more than the different words, scopes and quantities of a large project. */
const SLOTS = 1 << 17
/** In UTF-16 units. Longer texts are hardly met again in another document. */
const LONGEST = 24

/** What stands for a value from now on. */
interface Kept {
  readonly value: object
  readonly hash: number
  /** False for what stands for one place only. */
  readonly isShared: boolean
}

/** What was met while one value is gone through. */
interface Run {
  readonly kept: Map<object, Kept>
  readonly longTexts: Map<string, string>
  readonly numbers: Map<object, HeldNumbers & { holders: (readonly [object, string])[] }>
}

/**
 * Remembers what was read before, so that equal values are one in memory: words, and the lists and records that are
 * made of nothing else. It is bounded: a value that displaces another is at worst held twice. What it is given must
 * never change afterwards.
 *
 * Records with a `span` stand for a place, and are never one with another.
 */
export class SharedValues {
  readonly #strings: (string | undefined)[] = Array.from({ length: SLOTS })
  readonly #objects: (object | undefined)[] = Array.from({ length: SLOTS })

  /** Replaces every part of a value, however deep, by one that is shared or stands alone. */
  share(value: object): void {
    const run: Run = { kept: new Map(), longTexts: new Map(), numbers: new Map() }
    this.#keep(value, run)
    packNumbers([...run.numbers.values()])
  }

  /** The equal text that was met before. One that is new is kept as it is, and all that it is a piece of. */
  textOf(text: string): string {
    if (text.length > LONGEST) return text
    const slot = slotOf(hashOfText(text))
    const known = this.#strings[slot]
    if (known === text) return known
    this.#strings[slot] = text
    return text
  }

  /**
   * The equal list or record that was met before. Its parts are what they are shared as; {@link holdsPlace} is false
   * for it and for all of them.
   *
   * @param hash the same for equal values
   */
  objectOf(value: object, hash: number): object {
    const slot = slotOf(hash)
    const known = this.#objects[slot]
    if (known !== undefined && areAlike(known, value)) return known
    this.#objects[slot] = value
    return value
  }

  #ownText(text: string, { longTexts }: Run): string {
    if (text.length <= LONGEST) {
      const known = this.#strings[slotOf(hashOfText(text))]
      return known === text ? known : this.textOf(detachText(text))
    }
    const known = longTexts.get(text) ?? detachText(text)
    longTexts.set(known, known)
    return known
  }

  #keep(value: object, run: Run): Kept {
    const known = run.kept.get(value)
    if (known !== undefined) return known
    let hash = Array.isArray(value) ? 1 : 2
    let isShared = !holdsPlace(value)
    for (const [key, part] of Object.entries(value)) {
      const inner = this.#partOf(value, key, part, run)
      if (!inner.isShared) isShared = false
      // Of two equal strings nobody can tell which one it is: that is the point.
      if (typeof part === 'string' || inner.value !== part) Reflect.set(value, key, inner.value)
      hash = Math.imul(hash ^ inner.hash, 0x9e3779b1)
    }
    const kept = { value: isShared ? this.objectOf(value, hash) : value, hash, isShared }
    run.kept.set(value, kept)
    return kept
  }

  #partOf(holder: object, key: string, part: unknown, run: Run): { value: unknown; hash: number; isShared: boolean } {
    if (typeof part === 'string') return { value: this.#ownText(part, run), hash: hashOfText(part), isShared: true }
    if (part instanceof Uint32Array || part instanceof Float32Array) {
      const held = run.numbers.get(part)
      if (held !== undefined) held.holders.push([holder, key])
      else run.numbers.set(part, { numbers: part, holders: [[holder, key]] })
      return { value: part, hash: 0, isShared: false }
    }
    if (typeof part === 'object' && part !== null) return this.#keep(part, run)
    return { value: part, hash: typeof part === 'number' ? hashOfNumber(part) : Number(part === true), isShared: true }
  }
}

/** True for a record that stands for a place in a text, and so never for another. */
export function holdsPlace(value: object): boolean {
  return 'span' in value
}

/** True for two lists or two records of the very same parts. */
function areAlike(a: object, b: object): boolean {
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [parts, others] = [Object.entries(a), Object.entries(b)]
  return (
    parts.length === others.length &&
    parts.every(([key, part], index) => key === others[index]?.[0] && Object.is(part, others[index]?.[1]))
  )
}

function hashOfText(text: string): number {
  let hash = text.length
  for (let index = Math.max(0, text.length - LONGEST); index < text.length; index++)
    hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
  return hash
}

function hashOfNumber(number: number): number {
  return Number.isInteger(number) ? number | 0 : Math.round(number * 1e6) | 0
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (SLOTS - 1)
}
