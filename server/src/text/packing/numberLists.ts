/** A power of two: the slots that an empty table begins with. */
const FIRST_SLOTS = 1 << 10
/** A table grows before more than this share of its slots is taken. */
const FULLEST = 0.6

/** Lists of whole numbers one behind the other, each with a number of its own; an equal one is found again. */
export class NumberLists {
  /** All lists. */
  readonly numbers: number[] = []
  /** Where each list begins, and behind them where the last one ends. */
  readonly #starts: number[] = [0]
  /** An open hash table: the number of a list and 1, or 0 for a free slot. */
  #slots = new Int32Array(FIRST_SLOTS)
  readonly #hashes: number[] = []
  #taken = 0

  get count(): number {
    return this.#hashes.length
  }

  /** The number of a new list, which is not to be found again. */
  append(list: readonly number[]): number {
    return this.#push(list, 0)
  }

  /** The number of an equal list that was given here before, else of a new one. */
  find(list: readonly number[]): number {
    if (this.#taken >= this.#slots.length * FULLEST) this.#grow()
    const hash = hashOf(list)
    let slot = hash & (this.#slots.length - 1)
    for (;;) {
      const number = (this.#slots[slot] ?? 0) - 1
      if (number < 0) break
      if (this.#hashes[number] === hash && this.#equals(number, list)) return number
      slot = (slot + 1) & (this.#slots.length - 1)
    }
    const number = this.#push(list, hash)
    this.#slots[slot] = number + 1
    this.#taken++
    return number
  }

  #push(list: readonly number[], hash: number): number {
    for (const number of list) this.numbers.push(number)
    this.#starts.push(this.numbers.length)
    return this.#hashes.push(hash) - 1
  }

  #equals(number: number, list: readonly number[]): boolean {
    const start = this.#starts[number] ?? 0
    if ((this.#starts[number + 1] ?? 0) - start !== list.length) return false
    for (let index = 0; index < list.length; index++) if (this.numbers[start + index] !== list[index]) return false
    return true
  }

  #grow(): void {
    const before = this.#slots
    this.#slots = new Int32Array(before.length * 2)
    for (const number of before) {
      if (number === 0) continue
      let slot = (this.#hashes[number - 1] ?? 0) & (this.#slots.length - 1)
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = number
    }
  }
}

function hashOf(list: readonly number[]): number {
  let hash = list.length
  for (let index = 0; index < list.length; index++)
    hash = Math.imul(hash ^ (list[index] ?? 0), 0x9e3779b1) ^ (hash >>> 15)
  return hash ^ (hash >>> 16)
}
