import type { Tally } from './markedText.js'

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

/** So many claims at least that have one of the letters. */
interface Need {
  readonly letters: string
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
  return [...new Set(claims)].map(kinds => ({
    letters: lettersOf(kinds),
    least: claims.filter(other => other === kinds).length,
  }))
}

/** Whether a text has as many claims of each kind as are needed. */
export function meets(tally: Tally, needs: Needs): boolean {
  return needs.every(({ letters, least }) => {
    let found = 0
    for (const letter of letters) found += tally[letter] ?? 0
    return found >= least
  })
}
