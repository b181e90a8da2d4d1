import { describe, expect, test } from 'vitest'
import { LineIndex } from '../../../server/src/text/lineIndex.js'

describe('lines and columns of offsets', () => {
  test.each([
    ['', 0, 0, 0],
    ['abc', 2, 0, 2],
    ['abc', 3, 0, 3],
    ['a\nb', 1, 0, 1],
    ['a\nb', 2, 1, 0],
    ['a\n', 2, 1, 0],
    ['a\r\nb', 3, 1, 0],
    ['a\rb', 2, 1, 0],
    ['a\r\n\r\nb', 5, 2, 0],
    ['a\n\rb', 3, 2, 0],
    ['😀 5\nx', 3, 0, 3],
    ['one\u2028two', 4, 0, 4],
  ])('%j at %i is line %i, column %i, and leads back', (text, offset, line, column) => {
    const index = new LineIndex(text)
    expect(index.positionAt(offset)).toEqual({ line, column })
    expect(index.offsetAt({ line, column })).toBe(offset)
  })

  test('an offset outside the text is taken to its nearer end', () => {
    const index = new LineIndex('ab\ncd')
    expect(index.positionAt(-5)).toEqual({ line: 0, column: 0 })
    expect(index.positionAt(99)).toEqual({ line: 1, column: 2 })
  })

  test.each([
    ['ab\r\ncd', 0, 99, 2],
    ['ab\ncd', 0, 99, 2],
    ['ab\rcd', 0, 3, 2],
    ['ab\ncd', 1, 99, 5],
    ['ab\ncd', 7, 0, 5],
    ['ab\ncd', -1, 3, 0],
    ['ab\ncd', 1, -3, 3],
  ])('%j: line %i, column %i stands for offset %i', (text, line, column, offset) => {
    expect(new LineIndex(text).offsetAt({ line, column })).toBe(offset)
  })

  test('lines are given without their ends', () => {
    const index = new LineIndex('one\r\ntwo\n\rfive')
    expect(Array.from({ length: index.lineCount }, (_, line) => index.lineText(line))).toEqual([
      'one',
      'two',
      '',
      'five',
    ])
    expect(index.lineText(4)).toBe('')
    expect(index.lineText(-1)).toBe('')
  })
})
