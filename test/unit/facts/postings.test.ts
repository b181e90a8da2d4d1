import { describe, expect, test } from 'vitest'
import { Postings } from '../../../server/src/facts/postings.js'
import { seededRandom } from '../../bench/random.js'

function under(postings: Postings, term: number): number[] {
  const numbers: number[] = []
  postings.visit(term, number => numbers.push(number))
  return numbers.sort((a, b) => a - b)
}

test('numbers stand under their terms until they are taken away', () => {
  const postings = new Postings()
  for (const number of [3, 1, 2]) postings.add(7, number)
  postings.add(0, 4)
  expect([under(postings, 7), under(postings, 0), under(postings, 8)]).toEqual([[1, 2, 3], [4], []])
  for (const number of [1, 9]) postings.delete(7, number)
  postings.delete(8, 1)
  expect([under(postings, 7), postings.count(7), postings.count(8)]).toEqual([[2, 3], 2, 0])
})

describe('after any additions and deletions', () => {
  test.each([1, 2, 3, 4])('the same stands there as in lists (seed %i)', seed => {
    const random = seededRandom(seed)
    const postings = new Postings()
    const lists = new Map<number, Set<number>>()
    // Terms that begin in the same slots, so that they stand in each other's way.
    const terms = Array.from({ length: 300 }, (_, index) => ((index % 20) * 0x10000000 + index) >>> 0)
    for (let turn = 0; turn < 20_000; turn++) {
      const term = terms[Math.floor(random.whole(0, terms.length - 1) * (random.chance(0.5) ? 1 : 0.1))] ?? 0
      const number = random.whole(0, 60)
      const list = lists.get(term) ?? new Set()
      lists.set(term, list)
      if (list.has(number)) {
        postings.delete(term, number)
        list.delete(number)
      } else {
        postings.add(term, number)
        list.add(number)
      }
    }
    for (const term of terms) {
      const expected = [...(lists.get(term) ?? [])].sort((a, b) => a - b)
      expect(under(postings, term)).toEqual(expected)
      expect(postings.count(term)).toBe(expected.length)
    }
  })
})
