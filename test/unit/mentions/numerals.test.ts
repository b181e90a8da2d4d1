import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../server/src/document/tokens.js'
import { MENTION_WORDS } from '../../../server/src/mentions/mentionWords.js'
import { readNumerals } from '../../../server/src/mentions/numerals/readNumerals.js'

/** The numbers of a text: one, or the two ends of a range. */
function numbers(text: string): readonly (number | readonly [number, number])[] {
  return readNumerals(tokenize(text, 0, text.length, MENTION_WORDS)).map(({ low, high }) =>
    high === undefined ? low.value : [low.value, high.value],
  )
}

describe('numbers in words', () => {
  test.each([
    ['twentyfive', 25],
    ['one twenty two', 122],
    ["a baker's dozen", 13],
    ['a half-million', 500_000],
    ['a quarter million', 250_000],
    ['two-and-a-half million', 2_500_000],
    ['three and two thirds', 3 + 2 / 3],
    ['three million, two hundred & forty', 3_000_240],
    ['three cr twelve lac', 31_200_000],
    ['a couple hundred', 200],
    ['Thousand litres', 1000],
    ['three halves', 1.5],
    ['negative five', -5],
  ])('%s', (text, value) => {
    expect(numbers(text)).toEqual([expect.closeTo(value, 9)])
  })

  test.each(['single', 'the score was late', 'a score of 75', 'two thirty-five-year-olds'])('no run in %s', text => {
    expect(numbers(text)).not.toContain(20)
    expect(numbers(text)).not.toContain(235)
  })
})

describe('numbers in digits', () => {
  test.each([
    ['1 point 1', 1.1],
    ['fell by point 77', 0.77],
    ['2^10', 1024],
    ['8x2^10', 8192],
    ['-.5', -0.5],
    ['3M', 3_000_000],
    ['20/100', 0.2],
    ['In 3/15 patients', 0.2],
    ['3m EUR', 3_000_000],
    ['EUR3m', 3_000_000],
    ['.0012G', 1_200_000],
  ])('%s', (text, value) => {
    expect(numbers(text)).toEqual([expect.closeTo(value, 9)])
  })

  test.each(['2xx', '860BOX', 'the 80s', '1.x', '5G', 'UAL123', '9/11', 'm−2'])('none in %s', text => {
    expect(numbers(text)).toEqual([])
  })
})

describe('ranges and tolerances', () => {
  test.each([
    ['100 - 1000 g', [100, 1000]],
    ['2 -7 litres', [2, 7]],
    ['2 - ~7 g', [2, 7]],
    ['0 - 0.7', [0, 0.7]],
    ['10-15,000 residents', [10_000, 15_000]],
    ['$3–4m', [3_000_000, 4_000_000]],
    ['3m to 4m vaccine doses', [3_000_000, 4_000_000]],
    ['100 ± 5', [95, 105]],
    ['100 plus or minus 5', [95, 105]],
    ['reduced from 44 to 50', [44, 50]],
  ] as const)('%s', (text, ends) => {
    expect(numbers(text)).toEqual([ends])
  })

  test.each(['In 2019 - 12 people left', 'the number rose slowly and at last from 2 to 3'])('none in %s', text => {
    expect(numbers(text).some(Array.isArray)).toBe(false)
  })

  test('several of a chain of scales', () => {
    expect(numbers('several hundred thousand')).toEqual([[200_000, 1_000_000]])
  })
})
