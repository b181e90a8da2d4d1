import { describe, expect, test } from 'vitest'
import { readIgnores } from '../../../../server/src/document/ignores/readIgnores.js'

/** What the comments of a text reach, as the text there, with the rules. */
function ignored(text: string, languageId = 'markdown'): readonly (readonly [string, readonly string[] | null])[] {
  return readIgnores({ uri: '/a', languageId, text }).map(({ span, rules }) => [
    text.slice(span.start, span.end).trimEnd(),
    rules,
  ])
}

describe('a line', () => {
  test('that ends with the comment', () => {
    const line = 'It has 12 rooms. <!-- claimlint-ignore-line count -->'
    expect(ignored(`One.\n${line}\nThree.\n`)).toEqual([[line, ['count']]])
  })

  test.each(['\n', '\r\n', '\r', '\n\n', '\n> '])('after one of its own, %j', end => {
    const [[text, rules] = []] = ignored(`<!-- claimlint-ignore-line -->${end}It has 12 rooms.\nMore.`)
    expect([text?.replace('> ', ''), rules]).toEqual(['It has 12 rooms.', null])
  })

  test('after several of their own', () => {
    const comments = '<!-- claimlint-ignore-line count -->\n<!-- claimlint-ignore-line money -->\n'
    expect(ignored(`${comments}It has 12 rooms.`)).toEqual([
      ['It has 12 rooms.', ['count']],
      ['It has 12 rooms.', ['money']],
    ])
  })
})

describe('a block', () => {
  test('that the comment stands in', () => {
    const block = 'It has\n12 rooms. <!-- claimlint-ignore-block -->\nAnd more.'
    expect(ignored(`Before.\n\n${block}\n\nAfter.`)).toEqual([[block, null]])
  })

  test('right below', () => {
    const block = '<!-- claimlint-ignore-block count -->\n- 12 rooms\n- 3 floors'
    expect(ignored(`Before.\n\n${block}\n\nAfter.`)).toEqual([[block, ['count']]])
  })

  test('below a blank line', () => {
    expect(ignored('<!-- claimlint-ignore-block -->\n\n| a | b |\n| - | - |\n\nAfter.')).toEqual([
      ['| a | b |\n| - | - |', null],
    ])
  })

  test('after the last there is none', () => {
    expect(ignored('Before.\n\n<!-- claimlint-ignore-block -->\n')).toEqual([])
  })
})

test('the whole file, wherever the comment stands', () => {
  const text = 'One.\n\nTwo. <!-- claimlint-ignore-file count, money -->\n\nThree.'
  expect(ignored(text)).toEqual([[text, ['count', 'money']]])
})

test('the reason names no rules', () => {
  expect(ignored('12 <!-- claimlint-ignore-line count -- one is a branch, count it not -->')[0]?.[1]).toEqual(['count'])
  expect(ignored('12 <!-- claimlint-ignore-line -- all are right -->')[0]?.[1]).toBeNull()
})

describe('is nothing but text', () => {
  test.each([
    ['in a code span', 'Write `<!-- claimlint-ignore-file -->` at the top.'],
    ['in a code span of two backticks', 'Write ``a`b <!-- claimlint-ignore-file -->`` at the top.'],
    ['in a fence', '```html\n<!-- claimlint-ignore-file -->\n```\n'],
    ['in an indented block', 'Text.\n\n    <!-- claimlint-ignore-file -->\n'],
    ['without a comment', 'claimlint-ignore-file'],
    ['unfinished', '<!-- claimlint-ignore-file'],
    ['of another name', '<!-- claimlint-ignore-files -->'],
  ])('%s', (_, text) => {
    expect(ignored(text)).toEqual([])
  })

  test('in plain text', () => {
    expect(ignored('<!-- claimlint-ignore-file -->', 'plaintext')).toEqual([])
  })
})

test('backticks before it that open no code do not matter', () => {
  expect(ignored('It`s 12. <!-- claimlint-ignore-line -->')).toHaveLength(1)
})

test.each([
  ['html', '<p>12 rooms</p> <!-- claimlint-ignore-line count -->', ['count']],
  ['latex', 'It has 12 rooms. % claimlint-ignore-line count -- yes\nMore.', ['count']],
  ['asciidoc', '// claimlint-ignore-line count\nIt has 12 rooms.', ['count']],
  ['restructuredtext', '.. claimlint-ignore-block count\n\nIt has 12 rooms.', ['count']],
])('comments of %s', (languageId, text, rules) => {
  const [found] = ignored(text, languageId)
  expect(found?.[0]).toContain('12 rooms')
  expect(found?.[1]).toEqual(rules)
})

test('two slashes within a line of AsciiDoc are no comment', () => {
  expect(ignored('See https:// claimlint-ignore-file', 'asciidoc')).toEqual([])
})
