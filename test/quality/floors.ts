import { ARITHMETIC_RULES } from '../../server/src/arithmetic/rules.js'
import { atLeast } from '../../server/src/index.js'
import { type Figures, type Row, rowsOf, type Scoreboard } from './board.js'
import { type Floor, floor, reported, shareFloor } from './floor.js'
import { DIALOGUE, PAIRS, PROSE } from './pools.js'
import { fraction, whole } from './table.js'

/** A set of more cases than this must be precise by itself; a smaller one is too small to tell. */
const ENOUGH_CASES = 150

/** The floors of the sets that the board has; those of absent sets are left out. */
export function boardFloors(board: Omit<Scoreboard, 'floors'>): readonly Floor[] {
  const rows = new Map(rowsOf(board).map(row => [row.name, row]))
  const of = (name: string, floors: (row: Row) => readonly Floor[]): readonly Floor[] => {
    const row = rows.get(name)
    return row === undefined || row.all.cases === 0 ? [] : floors(row)
  }
  return [
    ...of('clean_unrelated', ({ all }) => [
      flagsFloor('clean_unrelated: flags across documents', 50_000, all),
      flagsWithin(board.rules, all),
    ]),
    ...of('clean_single', ({ all }) => [
      flagsFloor('clean_single: flags', 20_000, all),
      ...cleanSingleFloors(board.rules),
    ]),
    ...of('ecbplus-different', ({ all }) => [alarmFloor('ecbplus-different: cases flagged', 0.04, all)]),
    ...of('numhg', ({ all }) => [alarmFloor('numhg: cases flagged', 0.03, all)]),
    ...of('gva_mutated', ({ all }) => [
      alarmFloor('gva_mutated: consistent twins flagged', 0.02, all),
      shareFloor('gva_mutated: found at the marked span', 'at least', 0.7, all.foundAtSpan, all.marked),
    ]),
    ...of(PROSE.name, ({ name, numeric }) => [
      precisionFloor(name, 0.95, numeric),
      floor(`${name}, numeric: recall`, 'at least', 0.72, numeric.recall, `${recallDetail(numeric)}; aim 0.85`),
      floor(`${name}, numeric: balanced accuracy`, 'at least', 0.84, numeric.balancedAccuracy, 'aim 0.91'),
    ]),
    ...of(DIALOGUE.name, ({ name, numeric }) => [
      precisionFloor(name, 0.9, numeric),
      reported(`${name}, numeric: recall`, numeric.recall, recallDetail(numeric)),
    ]),
    ...of(PAIRS.name, ({ name, numeric }) => [
      precisionFloor(name, 0.85, numeric),
      reported(`${name}, numeric: recall`, numeric.recall, recallDetail(numeric)),
    ]),
    ...PAIRS.sets.flatMap(set =>
      of(set, ({ numeric }) => (numeric.cases > ENOUGH_CASES ? [precisionFloor(set, 0.75, numeric)] : [])),
    ),
  ]
}

/** All rules together within the flags of the set, and those that reckon within a share of them. */
function cleanSingleFloors(rules: Scoreboard['rules']): readonly Floor[] {
  const arithmetic = new Set<string>(ARITHMETIC_RULES.map(({ id }) => id))
  const grave = rules.filter(({ severity }) => atLeast(severity, 'warning'))
  const count = (rows: typeof grave) => rows.reduce((sum, { cleanSingle }) => sum + cleanSingle, 0)
  return [
    floor('clean_single: flags, number', 'at most', 20, count(grave), 'all rules'),
    floor(
      'clean_single: flags of arithmetic, number',
      'at most',
      8,
      count(grave.filter(({ rule }) => arithmetic.has(rule))),
      `${arithmetic.size} rules`,
    ),
  ]
}

/** Prose as clean as that of `clean_single`, so that it is to be seen by the same measure. */
function flagsWithin(rules: Scoreboard['rules'], { words }: Figures): Floor {
  const grave = rules.filter(({ severity }) => atLeast(severity, 'warning'))
  const flags = grave.reduce((sum, { cleanUnrelatedWithin }) => sum + cleanUnrelatedWithin, 0)
  const name = 'clean_unrelated: flags within a document in 20,000 words'
  return reported(name, words === 0 ? null : (flags / words) * 20_000, `${flags} in ${whole(words)} words`)
}

function flagsFloor(name: string, words: number, { flags, words: read }: Figures): Floor {
  const reached = read === 0 ? null : (flags / read) * words
  return floor(`${name} in ${whole(words)} words`, 'at most', 1, reached, `${flags} in ${whole(read)} words`)
}

function alarmFloor(name: string, limit: number, { falsePositives, consistent }: Figures): Floor {
  return shareFloor(name, 'at most', limit, falsePositives, consistent)
}

function precisionFloor(name: string, limit: number, figures: Figures): Floor {
  const { precision, precisionInterval: interval, truePositives, falsePositives } = figures
  const between = interval === null ? '' : `; 95 %: ${fraction(interval[0])}–${fraction(interval[1])}`
  const detail = `${truePositives} right, ${falsePositives} wrong${between}`
  return floor(`${name}, numeric: precision`, 'at least', limit, precision, detail)
}

function recallDetail({ truePositives, contradictions }: Figures): string {
  return `${truePositives} of ${contradictions}`
}
