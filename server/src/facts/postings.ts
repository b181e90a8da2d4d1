import { Posting } from './posting.js'

/** Which numbers stand under which term. Most terms have one number only, and cost no list. */
export class Postings {
  readonly #byTerm = new Map<number, number | Posting>()

  add(term: number, number: number): void {
    const known = this.#byTerm.get(term)
    if (known === undefined) this.#byTerm.set(term, number)
    else if (typeof known !== 'number') known.add(number)
    else {
      const posting = new Posting(known)
      posting.add(number)
      this.#byTerm.set(term, posting)
    }
  }

  delete(term: number, number: number): void {
    const known = this.#byTerm.get(term)
    if (known === number) this.#byTerm.delete(term)
    else if (typeof known === 'object') {
      known.delete(number)
      if (known.length === 0) this.#byTerm.delete(term)
    }
  }

  /** Calls `visit` with every number under a term, in no order. */
  visit(term: number, visit: (number: number) => void): void {
    const known = this.#byTerm.get(term)
    if (typeof known === 'number') visit(known)
    else if (known !== undefined) {
      const { numbers, length } = known
      for (let index = 0; index < length; index++) visit(numbers[index] ?? 0)
    }
  }
}
