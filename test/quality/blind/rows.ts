import type { Severity } from '../../../server/src/index.js'

/** What decides whether a contradiction of a row is seen: each group has a floor of its own, see floors.ts. */
export type GroupId = 'numbers' | 'structure and arithmetic' | 'words' | 'people, quotations, status'

export interface Section {
  readonly name: string
  readonly first: number
  readonly last: number
}

/** The sections of the checklist. */
export const SECTIONS: readonly Section[] = [
  { name: '1 counts and approximations', first: 1, last: 22 },
  { name: '2 structure and arithmetic', first: 23, last: 45 },
  { name: '3 money', first: 46, last: 51 },
  { name: '4 time', first: 52, last: 76 },
  { name: '5 measures', first: 77, last: 85 },
  { name: '6 people, names, words', first: 86, last: 101 },
  { name: '7 quotations, claims, status', first: 102, last: 118 },
]

/** Rows that one reason puts in a group. */
export interface RowGroup {
  readonly group: GroupId
  readonly rows: readonly number[]
  readonly reason: string
  /** Where the row itself asks for a milder severity than its group, so that a find of that severity is a find. */
  readonly severity?: Severity
}

/** Each of the 118 rows once, put in its group by the row's own words, whatever the engine makes of it. */
export const ROW_GROUPS: readonly RowGroup[] = [
  {
    group: 'numbers',
    rows: [...range(1, 5), ...range(7, 11)],
    reason: 'two values of one count, exact, hedged, bounded or a range',
  },
  {
    group: 'numbers',
    rows: [6],
    reason: 'a bound against a count; the row asks for a hint and no more',
    severity: 'hint',
  },
  { group: 'numbers', rows: [12], reason: '"both", "trio" and the like are numerals: 2, 3' },
  { group: 'numbers', rows: range(15, 18), reason: 'the words give a number (a share, half, a factor, a rank)' },
  { group: 'numbers', rows: range(19, 22), reason: 'two values of one count that look alike' },
  { group: 'numbers', rows: [46, 47, 48, 50, 51], reason: 'two amounts; currencies, rates and periods convert' },
  { group: 'numbers', rows: [52, 54, 55, 62, 67], reason: 'two durations, dates, ages or clock times of one thing' },
  { group: 'numbers', rows: [71, 76], reason: 'two frequencies, two last days' },
  { group: 'numbers', rows: [78, 81, 84], reason: 'two measures of one thing; units convert' },
  { group: 'structure and arithmetic', rows: range(23, 45), reason: 'section 2: statements that must add up' },
  {
    group: 'structure and arithmetic',
    rows: [53, 60, 61, 63, 64, 65, 66, 68, 70, 72],
    reason: 'a time must be reckoned from two others before it stands against a third',
  },
  { group: 'structure and arithmetic', rows: [56, 57, 58], reason: 'the calendar decides' },
  { group: 'structure and arithmetic', rows: [77, 79, 80, 82], reason: 'a measure must be reckoned from others' },
  { group: 'words', rows: [13, 14, 49], reason: '"no one", "the only", "free" against a number: the word decides' },
  { group: 'words', rows: [59, 69], reason: '"before" and "after", "start" and "end": the word decides' },
  { group: 'words', rows: [73], reason: 'a season against a month, and where on Earth it was' },
  { group: 'words', rows: [74, 75], reason: '"last", "first since": the word rules out what the other side tells' },
  { group: 'words', rows: [83, 85], reason: 'the datum, the side of the river: no number differs' },
  { group: 'people, quotations, status', rows: range(86, 101), reason: 'section 6' },
  { group: 'people, quotations, status', rows: range(102, 118), reason: 'section 7' },
]

/** The group of each row, in the order of the rows. */
export const ROWS: readonly (Omit<RowGroup, 'rows'> & { readonly row: number })[] = ROW_GROUPS.flatMap(
  ({ rows, ...group }) => rows.map(row => ({ row, ...group })),
).sort((a, b) => a.row - b.row)

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
