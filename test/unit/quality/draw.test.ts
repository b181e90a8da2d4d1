import { expect, test } from 'vitest'
import { draw } from '../../quality/draw.js'

const ITEMS = Array.from({ length: 50 }, (_, index) => index)

test('a draw is decided by its seed, keeps the order and repeats nothing', () => {
  const drawn = draw(ITEMS, 20, 7)
  expect(drawn).toEqual(draw(ITEMS, 20, 7))
  expect(drawn).not.toEqual(draw(ITEMS, 20, 8))
  expect(drawn).toEqual([...new Set(drawn)].sort((a, b) => a - b))
  expect(drawn).toHaveLength(20)
})

test('where there are fewer, all are drawn', () => {
  expect(draw(ITEMS, 80, 7)).toEqual(ITEMS)
})
