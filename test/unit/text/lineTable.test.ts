import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ColumnUnit, LineTable } from '../../../server/src/text/lineTable.js'

const LENGTHS: Readonly<Record<ColumnUnit, (text: string) => number>> = {
  'utf-8': text => Buffer.byteLength(text, 'utf8'),
  'utf-16': text => text.length,
  'utf-32': text => [...text].length,
}

describe('columns', () => {
  test.each<[unit: ColumnUnit, column: number]>([
    ['utf-8', 12],
    ['utf-16', 7],
    ['utf-32', 6],
  ])('count in %s', (unit, column) => {
    const text = 'è\né — 😀 412'
    expect(new LineTable(text).positionAt(text.indexOf('412'), unit)).toEqual({ line: 1, column })
  })

  test('in any unit are as long as what stands before them in the line', () => {
    const piece = fc.constantFrom('a', '\n', '\r\n', '\r', 'é', '—', '😀', '\u2028', 'x1')
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), (pieces, at) => {
        const text = pieces.join('')
        const before = pieces.slice(0, at % (pieces.length + 1)).join('')
        // Between the two marks of one line end is no place.
        if (before.endsWith('\r') && text.charAt(before.length) === '\n') return
        const lines = before.split(/\r\n|\r|\n/)
        for (const unit of ['utf-8', 'utf-16', 'utf-32'] as const) {
          const column = LENGTHS[unit](lines.at(-1) ?? '')
          expect(new LineTable(text).positionAt(before.length, unit)).toEqual({ line: lines.length - 1, column })
        }
      }),
    )
  })
})

test('an offset outside the text is taken to its nearer end', () => {
  const table = new LineTable('ab\ncd')
  expect(table.positionAt(-5)).toEqual({ line: 0, column: 0 })
  expect(table.positionAt(99, 'utf-8')).toEqual({ line: 1, column: 2 })
  expect([table.lineCount, table.startOf(1), table.startOf(2)]).toEqual([2, 3, 5])
})
