import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Token, tokenize } from '../../../server/src/document/tokens.js'

function tokens(text: string): Token[] {
  return tokenize(text, 0, text.length)
}

describe('tokenize', () => {
  test.each([
    ['some 2.1bn litres', ['some', '2.1', 'bn', 'litres']],
    ['$3.2 million', ['$', '3.2', 'million']],
    ['1,347 names', ['1,347', 'names']],
    ['1,347, and 12', ['1,347', ',', 'and', '12']],
    ['12,5', ['12', ',', '5']],
    ['1,00,000', ['1,00,000']],
    ['10\u2009000 and 10\u00a0000', ['10\u2009000', 'and', '10\u00a0000']],
    ['10 000', ['10', '000']],
    ['twenty-five', ['twenty', '-', 'five']],
    ['12–15', ['12', '–', '15']],
    ['3-1.', ['3', '-', '1', '.']],
    ['3.5.', ['3.5', '.']],
    ['2.1.3', ['2.1.3']],
    ['p.m.', ['p', '.', 'm', '.']],
    ['U.S. troops', ['U', '.', 'S', '.', 'troops']],
    ["the gallery's", ['the', "gallery's"]],
    ['the gallery’s', ['the', 'gallery’s']],
    ["don't", ["don't"]],
    ["dockers' strike", ['dockers', "'", 'strike']],
    ["'90s", ["'", '90', 's']],
    ['5ft 3in', ['5', 'ft', '3', 'in']],
    ['(62%)', ['(', '62', '%', ')']],
    ['café naïve', ['café', 'naïve']],
    ['a\u0301 b', ['a\u0301', 'b']],
    ['🙂🙂 5', ['🙂', '🙂', '5']],
    ['𝟒𝟐', ['𝟒', '𝟐']],
    ['\ufffc5', ['\ufffc', '5']],
    ['', []],
    [' \t\r\n ', []],
  ])('%j', (text, expected) => {
    expect(tokens(text).map(token => token.text)).toEqual(expected)
  })

  test('kinds, case and spacing', () => {
    expect(tokens('About 50km, \ufffc').map(({ kind, lower, spaced }) => ({ kind, lower, spaced }))).toEqual([
      { kind: 'word', lower: 'about', spaced: true },
      { kind: 'number', lower: '50', spaced: true },
      { kind: 'word', lower: 'km', spaced: false },
      { kind: 'mark', lower: ',', spaced: false },
      { kind: 'opaque', lower: '\ufffc', spaced: true },
    ])
  })

  test('typographic apostrophes are straight in lower case only', () => {
    expect(tokens('Holt’s')).toMatchObject([{ text: 'Holt’s', lower: "holt's" }])
  })

  test('part of a text gives offsets of the whole', () => {
    expect(tokenize('one 22 three', 4, 6)).toMatchObject([{ text: '22', start: 4, end: 6 }])
  })

  test('tokens slice to their text and leave out nothing but white space', () => {
    const text = fc.uint16Array({ maxLength: 60 }).map(units => String.fromCharCode(...units))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), source => {
        const found = tokens(source)
        let end = 0
        for (const token of found) {
          expect(source.slice(token.start, token.end)).toBe(token.text)
          expect(source.slice(end, token.start)).toMatch(/^[\s\u200b\u2060\ufeff]*$/u)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
        expect(source.slice(end)).toMatch(/^[\s\u200b\u2060\ufeff]*$/u)
      }),
    )
  })
})
