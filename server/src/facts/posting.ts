/** The numbers of the documents that hold a term, in no order: an array that grows by doubling. */
export class Posting {
  #numbers: Uint32Array
  #length = 1

  constructor(first: number) {
    this.#numbers = Uint32Array.of(first)
  }

  /** Only the first `length` are in use. */
  get numbers(): Uint32Array {
    return this.#numbers
  }

  get length(): number {
    return this.#length
  }

  add(number: number): void {
    if (this.#length === this.#numbers.length) {
      const grown = new Uint32Array(this.#length * 2)
      grown.set(this.#numbers)
      this.#numbers = grown
    }
    this.#numbers[this.#length++] = number
  }

  delete(number: number): void {
    const index = this.#numbers.subarray(0, this.#length).indexOf(number)
    if (index < 0) return
    this.#length--
    this.#numbers[index] = this.#numbers[this.#length] ?? 0
  }
}
