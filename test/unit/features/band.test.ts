import { expect, test } from 'vitest'
import { Engine } from '../../../server/src/engine.js'
import { type Band, bandOf } from '../../../server/src/features/band.js'

const DAY = 86_400_000

function band(sentence: string, wording: string): Band | null | undefined {
  const engine = new Engine()
  engine.open({ uri: '/a.md', languageId: 'markdown', text: sentence })
  const claim = engine.claims('/a.md').find(({ text }) => text === wording)
  return claim && bandOf(claim)
}

test.each<[sentence: string, wording: string, expected: Band]>([
  ['The gallery owns 412 paintings.', '412', { scale: '', low: 412, high: 412 }],
  ['The gallery owns more than 200 paintings.', 'more than 200', { scale: '', low: 200, high: null }],
  ['It cost 40 euros a month.', '40 euros', { scale: 'EUR per month', low: 40, high: 40 }],
  ['The talks opened on 8 April 2025.', '8 April 2025', days('2025-04-08', '2025-04-08')],
  ['The talks opened in February 2024.', 'February 2024', days('2024-02-01', '2024-02-29')],
  ['The club was founded in 1987.', '1987', days('1987-01-01', '1987-12-31')],
  ['The talks opened on 2 March.', '2 March', { scale: 'day of year', low: 62, high: 62 }],
  ['The doors open at 7:30 p.m. sharp.', '7:30 p.m.', { scale: 'minute of day', low: 1170, high: 1170 }],
])('%s', (sentence, wording, expected) => {
  expect(band(sentence, wording)).toEqual(expected)
})

test('a hedge opens the band', () => {
  const { scale, low, high } = band('The works took about 18 months.', 'about 18 months') ?? {}
  expect(scale).toBe('month')
  expect([low, high].every(end => typeof end === 'number')).toBe(true)
  expect(low).toBeLessThan(18)
  expect(high).toBeGreaterThan(18)
})

test('words have no place on a line', () => {
  expect(band('The library opened in spring 2025.', 'spring 2025')).toBeNull()
})

function days(from: string, to: string): Band {
  return { scale: 'day', low: Date.parse(from) / DAY, high: Date.parse(to) / DAY }
}
