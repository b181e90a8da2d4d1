import { describe, expect, test } from 'vitest'
import { cutWidth, displayWidth, padWidth, printable } from '../../server/src/cli/displayWidth.js'
import { excerptAround } from '../../server/src/cli/excerpt.js'

/** The excerpt as it is printed: the line, and the carets below it. */
function drawn(text: string, surface: string, columns: number): string {
  const start = text.indexOf(surface)
  const { before, mention, after, indent, width } = excerptAround(text, { start, end: start + surface.length }, columns)
  return `${before}${mention}${after}\n${' '.repeat(indent)}${'^'.repeat(width)}`
}

const LONG =
  'In the long hall behind the market, where nobody had sung for years, the choir of 31 singers took its place between the two stoves and waited for the candles.'

describe('excerpt', () => {
  test.each([
    [
      'a short line stands whole',
      'First.\nThe choir has 31 singers.\nLast.',
      '31',
      40,
      'The choir has 31 singers.\n              ^^',
    ],
    ['indentation is dropped', '   - 31 singers', '31', 40, '- 31 singers\n  ^^'],
    ['a mention at the very start', '31 singers', '31', 40, '31 singers\n^^'],
    ['a mention at the very end', 'singers: 31', '31', 40, 'singers: 31\n         ^^'],
    ['CRLF and lone CR end lines', 'One.\r\nThe 31.\rTwo.', '31', 40, 'The 31.\n    ^^'],
    [
      'a mention over two lines is shown on one',
      'about\n  31 singers sang',
      'about\n  31',
      40,
      'about 31 singers sang\n^^^^^^^^',
    ],
    ['tabs count as blanks', 'a\tb 31', '31', 40, 'a b 31\n    ^^'],
    ['wide characters take two columns', '合唱団は31人です', '31', 40, '合唱団は31人です\n        ^^'],
    ['a wide mention has wide carets', 'は三十一人', '三十一', 40, 'は三十一人\n  ^^^^^^'],
    ['emoji and combining marks', '👩‍👩‍👧 cafe\u0301 31', '31', 40, '👩‍👩‍👧 cafe\u0301 31\n        ^^'],
  ])('%s', (_name, text, surface, columns, expected) => {
    expect(drawn(text, surface, columns)).toBe(expected)
  })

  test('a long line becomes a window of whole words around the mention', () => {
    expect(drawn(LONG, '31', 40)).toMatchInlineSnapshot(`
      "…the choir of 31 singers took its place…
                    ^^"
    `)
  })

  test('near the start or the end of a long line the window reaches that end', () => {
    expect(drawn(LONG, 'In', 40)).toMatch(/^In the long hall behind.*…\n\^\^$/)
    expect(drawn(LONG, 'candles.', 40)).toMatch(/^….*for the candles\.\n +\^{8}$/)
  })

  test('a mention longer than the line is cut', () => {
    expect(drawn(LONG, LONG, 30)).toMatch(/^In the long hall.*…\n\^+$/)
  })

  test.each([20, 30, 41, 60, 75, 80, 120])('no excerpt is wider than %d columns', columns => {
    for (const text of [LONG, '長'.repeat(300), 'x'.repeat(3000), '👩‍👩‍👧 '.repeat(200)]) {
      for (let start = 0; start < Math.min(text.length, 160); start += 7) {
        const { before, mention, after, indent, width } = excerptAround(text, { start, end: start + 5 }, columns)
        expect(displayWidth(before + mention + after)).toBeLessThanOrEqual(columns)
        expect(indent + width).toBeLessThanOrEqual(columns)
      }
    }
  })
})

test('text of a document cannot steer the terminal', () => {
  expect(printable('a\u001B[31mb\u202Ec\u0007d\r\ne')).toBe('a [31mb c d e')
})

test.each([
  ['abc', 5, 'abc', 'abc  '],
  ['abcdef', 4, 'abc…', 'abcdef'],
  ['三十一', 4, '三…', '三十一'],
])('%s in %d columns', (text, columns, cut, padded) => {
  expect(cutWidth(text, columns)).toBe(cut)
  expect(padWidth(text, columns)).toBe(padded)
})
