import { describe, expect, test } from 'vitest'
import { clash, figureAt } from '../../../server/src/arithmetic/figure.js'
import { sumOf } from '../../../server/src/values/intervalArithmetic.js'
import { marked } from '../../support/marked.js'

/** The figure of the first claim of a text. */
function figure(prose: string) {
  const found = figureAt(marked(prose), 0)
  if (found === null) throw new Error(`${prose} has no figure`)
  return found
}

describe('the bands of a figure', () => {
  test.each([
    ['412 boats', [412, 412], [412, 412]],
    ['40 boats', [40, 40], [40, 40]],
    ['300 boats', [300, 300], [285, 315]],
    ['12,000 boats', [12_000, 12_000], [11_750, 12_250]],
    ['1.5 million boats', [1_450_000, 1_550_000], [1_450_000, 1_550_000]],
    ['about 300 boats', [270, 330], [270, 330]],
    ['62 % of them', [61.5, 62.5], [61.5, 62.5]],
    ['62.4 % of them', [62.35, 62.45], [62.35, 62.45]],
    ['£412 in all', [411.5, 412.5], [411.5, 412.5]],
    ['12 km of road', [11.5, 12.5], [11.5, 12.5]],
    ['12 to 15 boats', [12, 15], [12, 15]],
  ])('%s', (prose, tight, loose) => {
    const { quantity, ...bands } = figure(prose)
    const factor = quantity.unit === 'metre' ? 1000 : 1
    const ends = ({ min, max }: { min: number; max: number }) =>
      [min / factor, max / factor].map(end => Number(end.toFixed(9)))
    expect(ends(bands.tight)).toEqual(tight)
    expect(ends(bands.loose)).toEqual(loose)
  })
})

test('a vague number and a word have no figure', () => {
  expect(figureAt(marked('dozens of boats'), 0)).toBeNull()
  expect(figureAt(marked('on Monday'), 0)).toBeNull()
  expect(figureAt(marked('12 boats'), 5)).toBeNull()
  expect(figureAt(marked('12 boats'), undefined)).toBeNull()
})

test.each([
  ['41 boats', ['18 of wood', '12 of iron', '11 of steel'], 'none'],
  ['41 boats', ['18 of wood', '12 of iron', '10 of steel'], 'sure'],
  ['12,000 boats', ['7,100 of wood', '4,800 of iron'], 'sharp'],
  ['about 300 boats', ['180 of wood', '110 of iron'], 'none'],
])('%s of %j: %s', (total, parts, expected) => {
  expect(clash(figure(total), parts.map(figure), sumOf)).toBe(expected)
})
