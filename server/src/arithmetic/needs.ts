/** The letters of `MarkedText` by the names that patterns and rules use; `any` is every letter. */
const LETTERS_BY_NAME: Readonly<Record<string, string>> = {
  count: 'c',
  money: 's',
  percent: 'p',
  points: 'q',
  fraction: 'r',
  multiple: 'k',
  measure: 'm',
  duration: 'u',
  date: 'd',
  time: 't',
  frequency: 'f',
  age: 'a',
  ordinal: 'o',
  score: 'x',
  identifier: 'i',
}

const ALL_LETTERS = [...Object.values(LETTERS_BY_NAME), 'n'].join('')

/** The letters of some kinds: "count|money" is "cs". */
export function lettersOf(kinds: string): string {
  if (kinds === 'any') return ALL_LETTERS
  const letters = kinds.split('|').map(kind => LETTERS_BY_NAME[kind] ?? '')
  if (letters.includes('')) throw new Error(`${kinds} names an unknown kind`)
  return letters.join('')
}

/** How many claims a text has of each letter. */
export class Tally {
  readonly #counts = new Uint32Array(LETTER_COUNT)
  #present = 0

  add(letter: string): void {
    const place = placeOf(letter)
    this.#counts[place] = (this.#counts[place] ?? 0) + 1
    this.#present |= 1 << place
  }

  /** Whether there are as many claims of each kind as are needed. */
  meets(needs: Needs): boolean {
    for (const { mask, places, least } of needs) {
      if ((this.#present & mask) === 0) return false
      if (least === 1) continue
      let found = 0
      for (const place of places) found += this.#counts[place] ?? 0
      if (found < least) return false
    }
    return true
  }
}

const LETTER_COUNT = 26

function placeOf(letter: string): number {
  return letter.charCodeAt(0) - 0x61
}

/** So many claims at least that have one of the letters. */
interface Need {
  /** Places of the letters in the alphabet, and a bit for each. */
  readonly places: readonly number[]
  readonly mask: number
  readonly least: number
}

/** What claims a text must hold for something to be found in it. */
export type Needs = readonly Need[]

/**
 * What a list of claims asks for, one entry each, with the kinds that it may have.
 *
 * @example needsOf(['count|money', 'count|money', 'date']) // two that are counts or money, and a date
 */
export function needsOf(claims: readonly string[]): Needs {
  return [...new Set(claims)].map(kinds => {
    const places = [...lettersOf(kinds)].map(placeOf)
    return {
      places,
      mask: places.reduce((mask, place) => mask | (1 << place), 0),
      least: claims.filter(other => other === kinds).length,
    }
  })
}
