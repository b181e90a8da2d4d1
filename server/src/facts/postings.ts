/** A power of two: the slots that an empty table begins with. */
const FIRST_SLOTS = 1 << 6
/** A table grows before more than this share of its slots is taken. */
const FULLEST = 0.7

/**
 * Which numbers stand under which term. All lists lie in one array, each with room for a power of two; a term with one
 * number costs no list. So a hundred thousand terms are a few arrays and not as many objects.
 */
export class Postings {
  /** An open hash table: the term of each slot, and how many numbers stand under it; 0 for a free slot. */
  #terms = new Uint32Array(FIRST_SLOTS)
  #lengths = new Uint32Array(FIRST_SLOTS)
  /** The one number of a term, else where its list begins in the pool. */
  #places = new Uint32Array(FIRST_SLOTS)
  #taken = 0
  #pool = new Uint32Array(FIRST_SLOTS)
  #poolEnd = 0
  /** Where lists were that are gone, by the power of two that they had room for. */
  readonly #free: number[][] = []

  add(term: number, number: number): void {
    if (this.#taken >= this.#terms.length * FULLEST) this.#grow()
    const slot = this.#slotOf(term)
    const length = this.#lengths[slot] ?? 0
    if (length === 0) {
      this.#terms[slot] = term
      this.#places[slot] = number
      this.#taken++
    } else {
      if (isPowerOfTwo(length)) this.#move(slot, length, length * 2)
      this.#pool[(this.#places[slot] ?? 0) + length] = number
    }
    this.#lengths[slot] = length + 1
  }

  /** What is not there is ignored. */
  delete(term: number, number: number): void {
    const slot = this.#slotOf(term)
    const length = this.#lengths[slot] ?? 0
    const place = this.#places[slot] ?? 0
    if (length < 2) {
      if (length === 1 && place === number) this.#vacate(slot)
      return
    }
    const index = this.#pool.subarray(place, place + length).indexOf(number)
    if (index < 0) return
    this.#pool[place + index] = this.#pool[place + length - 1] ?? 0
    this.#lengths[slot] = length - 1
    if (isPowerOfTwo(length - 1)) this.#move(slot, (length - 1) * 2, length - 1)
  }

  /** How many numbers stand under a term. */
  count(term: number): number {
    return this.#lengths[this.#slotOf(term)] ?? 0
  }

  /** Calls `visit` with every number under a term, in no order. */
  visit(term: number, visit: (number: number) => void): void {
    const slot = this.#slotOf(term)
    const length = this.#lengths[slot] ?? 0
    const place = this.#places[slot] ?? 0
    if (length === 1) visit(place)
    else for (let index = place; index < place + length; index++) visit(this.#pool[index] ?? 0)
  }

  /** The slot of a term, or the free one where it would be put. */
  #slotOf(term: number): number {
    const last = this.#terms.length - 1
    let slot = scattered(term) & last
    while ((this.#lengths[slot] ?? 0) !== 0 && this.#terms[slot] !== term) slot = (slot + 1) & last
    return slot
  }

  /** Gives a list other room; one number lies in its slot itself. */
  #move(slot: number, from: number, to: number): void {
    const before = this.#places[slot] ?? 0
    const kept = Math.min(from, to)
    if (to === 1) this.#places[slot] = this.#pool[before] ?? 0
    else {
      const place = this.#allot(to)
      if (from === 1) this.#pool[place] = before
      else this.#pool.copyWithin(place, before, before + kept)
      this.#places[slot] = place
    }
    if (from === 1) return
    const power = Math.log2(from)
    const free = this.#free[power] ?? []
    free.push(before)
    this.#free[power] = free
  }

  #allot(room: number): number {
    const free = this.#free[Math.log2(room)]?.pop()
    if (free !== undefined) return free
    const place = this.#poolEnd
    this.#poolEnd += room
    if (this.#poolEnd > this.#pool.length) this.#pool = enlarged(this.#pool, this.#poolEnd)
    return place
  }

  /** Frees a slot, and moves those behind it that would be found there no longer. */
  #vacate(slot: number): void {
    const last = this.#terms.length - 1
    let hole = slot
    for (let next = (slot + 1) & last; (this.#lengths[next] ?? 0) !== 0; next = (next + 1) & last) {
      const home = scattered(this.#terms[next] ?? 0) & last
      if (((next - home) & last) < ((next - hole) & last)) continue
      this.#terms[hole] = this.#terms[next] ?? 0
      this.#lengths[hole] = this.#lengths[next] ?? 0
      this.#places[hole] = this.#places[next] ?? 0
      hole = next
    }
    this.#lengths[hole] = 0
    this.#taken--
  }

  #grow(): void {
    const [terms, lengths, places] = [this.#terms, this.#lengths, this.#places]
    const slots = terms.length * 2
    this.#terms = new Uint32Array(slots)
    this.#lengths = new Uint32Array(slots)
    this.#places = new Uint32Array(slots)
    lengths.forEach((length, index) => {
      if (length === 0) return
      const slot = this.#slotOf(terms[index] ?? 0)
      this.#terms[slot] = terms[index] ?? 0
      this.#lengths[slot] = length
      this.#places[slot] = places[index] ?? 0
    })
  }
}

function isPowerOfTwo(number: number): boolean {
  return (number & (number - 1)) === 0
}

/** A copy with room for `least` numbers and as many again as a half. */
function enlarged(numbers: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(Math.max(least, Math.ceil(numbers.length * 1.5)))
  larger.set(numbers)
  return larger
}

/** Terms carry meaning in their lowest bits, which alone would lump them together. */
function scattered(term: number): number {
  const mixed = Math.imul(term ^ (term >>> 16), 0x45d9f3b)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
