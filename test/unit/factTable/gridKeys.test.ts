import { expect, test } from 'vitest'
import { placeAfter } from '../../../client/webview/gridKeys.js'

/** Of the second row the first cell is empty, and of the third the one in the middle. */
const isEmpty = (row: number, column: number): boolean => (row === 1 && column === 0) || (row === 2 && column === 1)

/** Three rows of three cells; the middle one has two mentions. */
const STOPS = [0, 1, 2].map(row => [0, 1, 2].map(column => Array.from({ length: row === 1 && column === 1 ? 2 : 1 })))

test.each<[string, boolean, readonly number[], readonly number[] | null]>([
  ['ArrowDown', false, [0, 1, 0], [1, 1, 0]],
  ['ArrowDown', false, [1, 1, 0], [1, 1, 1]],
  ['ArrowDown', false, [1, 1, 1], [2, 1, 0]],
  ['ArrowDown', false, [2, 1, 0], [2, 1, 0]],
  ['ArrowUp', false, [2, 1, 0], [1, 1, 1]],
  ['ArrowUp', false, [0, 0, 0], [0, 0, 0]],
  ['ArrowRight', false, [1, 1, 1], [1, 2, 0]],
  ['ArrowRight', false, [1, 2, 0], [1, 2, 0]],
  ['ArrowLeft', false, [1, 0, 0], [1, 0, 0]],
  ['Home', false, [2, 2, 0], [2, 0, 0]],
  ['Home', true, [2, 2, 0], [0, 0, 0]],
  ['End', false, [0, 0, 0], [0, 2, 0]],
  ['End', true, [0, 0, 0], [2, 2, 0]],
  ['PageDown', false, [0, 1, 0], [2, 1, 0]],
  ['PageUp', false, [2, 1, 0], [0, 1, 0]],
  ['ArrowRight', true, [2, 0, 0], [2, 2, 0]],
  ['ArrowLeft', true, [2, 2, 0], [2, 0, 0]],
  ['ArrowDown', true, [0, 0, 0], [2, 0, 0]],
  ['ArrowUp', true, [2, 1, 0], [1, 1, 0]],
  ['ArrowRight', true, [1, 2, 0], [1, 2, 0]],
  ['ArrowDown', true, [1, 1, 1], [1, 1, 1]],
  ['Enter', false, [0, 0, 0], null],
])('%s (with Control: %s) leads from %j to %j', (key, withControl, [row = 0, column = 0, stop = 0], to) => {
  const place = placeAfter(key, withControl, { row, column, stop }, STOPS, isEmpty)
  expect(place === null ? null : [place.row, place.column, place.stop]).toEqual(to)
})
