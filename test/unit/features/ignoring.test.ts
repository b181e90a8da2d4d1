import { describe, expect, test } from 'vitest'
import { type IgnoreReach, isIgnored, readIgnores } from '../../../server/src/document/ignores/readIgnores.js'
import { ignoreComment, reachesAt } from '../../../server/src/features/ignoring.js'

/** The text with a comment about its "412". */
function commented(text: string, reach: IgnoreReach, { languageId = 'markdown', reason = '' } = {}): string | null {
  const start = text.indexOf('412')
  const insertion = ignoreComment(
    { start, end: start + 3 },
    { uri: '/a', languageId, text },
    { rule: 'count', reach, reason },
  )
  if (insertion === null) return null
  return text.slice(0, insertion.offset) + insertion.text + text.slice(insertion.offset)
}

test.each<[what: string, reach: IgnoreReach, text: string, expected: string]>([
  ['at the end of the line', 'line', 'It owns 412.\nMore.', 'It owns 412. <!-- claimlint-ignore-line count -->\nMore.'],
  ['before a break of the line', 'line', 'Owns 412  \nB', 'Owns 412 <!-- claimlint-ignore-line count -->  \nB'],
  [
    'with the ends of lines of the text',
    'block',
    'A.\r\n\r\n412.\r\n',
    'A.\r\n\r\n<!-- claimlint-ignore-block count -->\r\n412.\r\n',
  ],
  ['above the paragraph', 'block', 'A.\n\nB\n412.\n', 'A.\n\n<!-- claimlint-ignore-block count -->\nB\n412.\n'],
  ['above a first paragraph', 'block', 'B\n412.\n', '<!-- claimlint-ignore-block count -->\nB\n412.\n'],
  ['within a list item', 'block', '- A\n\n  412.\n', '- A\n\n  <!-- claimlint-ignore-block count -->\n  412.\n'],
  [
    'below front matter',
    'block',
    '---\na: 1\n---\n412.\n',
    '---\na: 1\n---\n<!-- claimlint-ignore-block count -->\n412.\n',
  ],
  ['at the top of the file', 'file', 'A.\n\n412.', '<!-- claimlint-ignore-file count -->\n\nA.\n\n412.'],
  [
    'at the top below front matter',
    'file',
    '---\na: 1\n---\n\n412.',
    '---\na: 1\n---\n\n<!-- claimlint-ignore-file count -->\n\n412.',
  ],
])('stands %s', (_, reach, text, expected) => {
  expect(commented(text, reach)).toBe(expected)
})

test('names the reason, which cannot end the comment', () => {
  expect(commented('412', 'line', { reason: ' as\nquoted --> here ' })).toBe(
    '412 <!-- claimlint-ignore-line count -- as quoted –› here -->',
  )
})

describe.each(['markdown', 'html', 'latex', 'asciidoc', 'restructuredtext'])('what is written in %s', languageId => {
  const text = 'Of old it owned 300.\n\nIt owns 412 now,\nand more.\n\nSo it is.\n'
  const start = text.indexOf('412')
  const reaches = reachesAt({ start, end: start + 3 }, { uri: '/a', languageId, text })

  test.each(reaches)('is read as written, for a %s', reach => {
    const now = commented(text, reach, { languageId, reason: 'so it is' }) ?? ''
    const at = now.indexOf('412')
    const ignores = readIgnores({ uri: '/a', languageId, text: now })
    expect(isIgnored('count', { start: at, end: at + 3 }, ignores)).toBe(true)
    expect(isIgnored('money', { start: at, end: at + 3 }, ignores)).toBe(false)
    const other = now.indexOf('300')
    expect(isIgnored('count', { start: other, end: other + 3 }, ignores)).toBe(reach === 'file')
  })
})

test('there is none in plain text, nor in front matter but for the whole file', () => {
  const span = { start: 11, end: 14 }
  const source = { uri: '/a', text: '---\ntitle: 412 paintings\n---\n\nText.' }
  expect(reachesAt(span, { ...source, languageId: 'plaintext' })).toEqual([])
  expect(reachesAt(span, { ...source, languageId: 'markdown' })).toEqual(['file'])
})

test('a comment within a paragraph is no way out in reStructuredText', () => {
  expect(reachesAt({ start: 0, end: 3 }, { uri: '/a', languageId: 'restructuredtext', text: '412' })).toEqual([
    'block',
    'file',
  ])
})
