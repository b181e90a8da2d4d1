import { expect, test } from 'vitest'
import { type JudgedPlace, judgedFloor, parseJudged, SHEET_HEAD, sheetRow } from '../../quality/judged.js'

function place(worthAQuery: boolean | null, reason: string): JudgedPlace {
  return {
    set: 'gva',
    case: 'gva-12',
    rule: 'count',
    severity: 'warning',
    mentions: ['a.txt:14-16', 'b.txt:3-5'],
    worthAQuery,
    reason,
  }
}

const PLACES = [place(true, 'another number of boats'), place(false, 'two fleets'), place(null, '')]

test('a sheet is read as it was written, and what is no row of it is passed over', () => {
  const rows = PLACES.map((one, index) => sheetRow(index + 1, one))
  const page = `# Flags\n\n80 flags | drawn\n\n${SHEET_HEAD}\n${rows.join('\n')}\n\n| other | table |\n| --- | --- |\n`
  expect(parseJudged(page)).toEqual(PLACES)
})

test('the floor needs enough verdicts, and those that are missing are none', () => {
  const many = (worth: number, other: number) => [
    ...Array.from({ length: worth }, () => place(true, 'they differ')),
    ...Array.from({ length: other }, () => place(false, 'two fleets')),
    place(null, ''),
  ]
  expect(judgedFloor(many(68, 12))).toMatchObject({ reached: 0.85, met: true, detail: '68 of 80 judged' })
  expect(judgedFloor(many(67, 13))).toMatchObject({ met: false })
  expect(judgedFloor(many(79, 0))).toMatchObject({ reached: 1, met: false })
  expect(judgedFloor([])).toMatchObject({ reached: 0, met: false, detail: '0 of 0 judged' })
})
