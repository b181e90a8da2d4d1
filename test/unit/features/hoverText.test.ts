import fc from 'fast-check'
import { micromark } from 'micromark'
import { expect, test } from 'vitest'
import type { ClaimHover } from '../../../server/src/features/hover.js'
import { escapeMarkdown, hoverMarkdown, hoverPlainText } from '../../../server/src/features/hoverText.js'
import { oneLine } from '../../../server/src/features/messages.js'

/** The text that a reader sees, and whether anything but a paragraph was made of it. */
function rendered(markdown: string): { readonly text: string; readonly tags: readonly string[] } {
  const html = micromark(markdown)
  const tags = html.match(/<\/?[a-z][^>]*>/g) ?? []
  const text = html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
  return { text, tags: tags.filter(tag => !/^<\/?p>$/.test(tag)) }
}

const HOSTILE = [
  '[press me](command:workbench.action.quit)',
  '![](https://example.org/beacon.png)',
  '<script>alert(1)</script>',
  '<https://example.org>',
  '&copy; 2025',
  '# 12 tables | 3 chairs',
  '- 12',
  '12. March',
  '12) of them',
  '+ 3',
  '=====',
  '> quoted',
  '~~12~~ *13* __14__ `15`',
  'snake_case_name',
  'a\\|b',
  'two\n\nlines\r\nand more',
]

test.each(HOSTILE)('%j stays the text that it is', text => {
  expect(rendered(escapeMarkdown(text))).toEqual({ text: oneLine(text), tags: [] })
})

test('whatever the text, Markdown shows it and makes nothing of it', () => {
  const marks = fc.string({ unit: fc.constantFrom(...'\\`*_[]()<>&|~#+-=!:/.12 aé"\''), maxLength: 40 })
  fc.assert(
    fc.property(fc.oneof(marks, fc.string()), text => {
      // NUL is replaced by every Markdown renderer, and other control characters are shown in many ways.
      const printable = text.replace(/\p{Cc}/gu, '')
      const shown = rendered(escapeMarkdown(printable))
      expect(shown.tags).toEqual([])
      expect(shown.text).toBe(oneLine(printable))
    }),
    { numRuns: 2_000 },
  )
})

const HOVER: ClaimHover = {
  span: { start: 0, end: 2 },
  sections: [
    {
      heading: 'a heading',
      rows: [
        {
          standing: 'competing',
          text: '12 | 13\n14',
          value: '12',
          place: { uri: 'file:///a b/(1)|.md', name: '(1)|.md', line: 3 },
        },
        { standing: 'other', text: '15', value: '15', place: { uri: 'file:///c.md', name: 'c.md', line: 1 } },
      ],
      notes: ['a note'],
      rule: 'count',
    },
    { heading: 'another', rows: [], notes: [] },
  ],
}

test('neither a wording nor a file name breaks the table', () => {
  expect(hoverMarkdown(HOVER, rule => `file:///rules/${rule}.md`)).toMatchInlineSnapshot(`
    "**a heading**

    |  | As written | Value | Where |
    | --- | --- | --- | --- |
    | Competing | 12 \\| 13 14 | 12 | [(1)\\|.md:3](file:///a%20b/%281%29%7C.md#L3) |
    | Other mentions | 15 | 15 | [c.md:1](file:///c.md#L1) |

    a note

    [About the rule count](file:///rules/count.md)

    ---

    another"
  `)
})

test('without pages there is no link to one, and plain text has no marks', () => {
  expect(hoverMarkdown(HOVER, () => null)).not.toContain('About the rule')
  expect(hoverPlainText(HOVER)).toMatchInlineSnapshot(`
    "a heading
    Competing  12 | 13 14  12  (1)|.md:3
    Other mentions  15  15  c.md:1
    a note

    another"
  `)
})
