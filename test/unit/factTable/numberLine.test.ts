import { describe, expect, test } from 'vitest'
import { numberLineOf } from '../../../client/src/factTable/numberLine.js'
import type { PlacedFact } from '../../../server/src/protocol.js'
import { factOf, mentionIn, STORY } from '../../support/factTable.js'

type Band = readonly [scale: string, low: number | null, high: number | null] | null

function lineOf(...bands: readonly Band[]) {
  return numberLineOf(
    factOf(
      'boat',
      'count',
      bands.map((band, index) => mentionIn('first.txt', index + 1, 'x', band)),
    ),
    'en',
  )
}

function story(label: string): PlacedFact {
  const found = STORY.facts.find(fact => fact.label === label)
  if (found === undefined) throw new Error(`the story has no fact ${label}`)
  return found
}

test('"about 18 months" ends before "nearly two years" begins', () => {
  const line = numberLineOf(story('duration (rebuild)'), 'en')
  const [about, exact, nearly, more] = line?.bars ?? []
  expect(about?.to).toBeLessThan(nearly?.from ?? 0)
  expect(exact?.from).toBe(exact?.to)
  expect(more).toMatchObject({ to: 1, isOpenAbove: true, isOpenBelow: false, sides: [] })
  expect(line).toMatchObject({ unit: 'month', meet: false })
  expect(nearly?.sides).toEqual(['B'])
})

describe('bands', () => {
  test.each<[string, readonly Band[], boolean]>([
    [
      'that overlap',
      [
        ['', 1, 5],
        ['', 4, 9],
      ],
      true,
    ],
    [
      'that touch',
      [
        ['', 1, 5],
        ['', 5, 9],
      ],
      true,
    ],
    [
      'that lie apart',
      [
        ['', 1, 5],
        ['', 6, 9],
      ],
      false,
    ],
    [
      'of which two meet and a third does not',
      [
        ['', 1, 5],
        ['', 4, 9],
        ['', 8, 8],
      ],
      false,
    ],
    [
      'one of them open',
      [
        ['', 200, null],
        ['', 940, 940],
      ],
      true,
    ],
    [
      'that are the same point',
      [
        ['', 5, 5],
        ['', 5, 5],
      ],
      true,
    ],
    [
      'around nothing',
      [
        ['', 0, 0],
        ['', 0, 0],
      ],
      true,
    ],
  ])('%s', (_name, bands, meet) => {
    const line = lineOf(...bands)
    expect(line?.meet).toBe(meet)
    for (const bar of line?.bars ?? []) {
      expect(bar.from).toBeGreaterThanOrEqual(0)
      expect(bar.to).toBeLessThanOrEqual(1)
      expect(bar.to).toBeGreaterThanOrEqual(bar.from)
    }
  })

  test.each<[string, readonly Band[]]>([
    ['there are none', [null, null]],
    ['they are open at both ends', [['', null, null]]],
  ])('nothing is drawn where %s', (_name, bands) => {
    expect(lineOf(...bands)).toBeNull()
  })

  test('of another scale than most are left out', () => {
    expect(lineOf(['metre', 1, 1], ['', 2, 2], ['', 3, 3])?.bars).toHaveLength(2)
  })
})

describe('ticks', () => {
  test.each<[string, readonly Band[], string, readonly string[]]>([
    [
      'round numbers',
      [
        ['', 412, 412],
        ['', 421, 421],
      ],
      '',
      ['412', '414', '416', '418', '420', '422'],
    ],
    [
      'thousands and more',
      [
        ['USD', 1_260_000, 1_260_000],
        ['USD', 4_500_000, 4_500_000],
      ],
      'USD',
      ['1,000,000', '2,000,000', '3,000,000', '4,000,000'],
    ],
    [
      'seconds as the days that they make',
      [
        ['second', 259_200, 259_200],
        ['second', 604_800, 604_800],
      ],
      'days',
      ['3', '4', '5', '6', '7'],
    ],
    [
      'days as dates',
      [
        ['day', 19785, 19785],
        ['day', 19787, 19787],
      ],
      '',
      ['Mar 3, 2024', 'Mar 4, 2024', 'Mar 5, 2024'],
    ],
    [
      'days of a year',
      [
        ['day of year', 60, 60],
        ['day of year', 62, 62],
      ],
      '',
      ['Feb 29', 'Mar 1', 'Mar 2'],
    ],
    [
      'minutes as times',
      [
        ['minute of day', 540, 540],
        ['minute of day', 740, 740],
      ],
      '',
      ['09:00', '10:00', '11:00', '12:00'],
    ],
  ])('%s', (_name, bands, unit, labels) => {
    const line = lineOf(...bands)
    expect(line?.unit).toBe(unit)
    expect(line?.ticks.map(({ label }) => label)).toEqual(labels)
    for (const { at } of line?.ticks ?? []) expect(at).toBeGreaterThanOrEqual(0)
  })
})
