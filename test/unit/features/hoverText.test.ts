import fc from 'fast-check'
import { micromark } from 'micromark'
import { expect, test } from 'vitest'
import type { ClaimHover } from '../../../server/src/features/hover.js'
import { escapeMarkdown, hoverMarkdown, hoverPlainText } from '../../../server/src/features/hoverText.js'
import { oneLine } from '../../../server/src/features/messages/wordings.js'
import { hoverLinks } from '../../../server/src/lsp/hoverLinks.js'
import { PATIENCE, tries } from '../../support/property.js'

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

test.each([
  ['www.example.org', 'www\\.example.org'],
  ['WWW.example.org/a', 'WWW\\.example.org/a'],
  ['a.clerk@example.org', 'a.clerk\\@example.org'],
  ['https://example.org', 'https\\://example.org'],
])('%s is no link for those who link addresses by themselves', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped)
})

test('whatever the text, Markdown shows it and makes nothing of it', { timeout: PATIENCE }, () => {
  const marks = fc.string({ unit: fc.constantFrom(...'\\`*_[]()<>&|~#+-=!:/.12 aé"\''), maxLength: 40 })
  fc.assert(
    fc.property(fc.oneof(marks, fc.string()), text => {
      // NUL is replaced by every Markdown renderer, and other control characters are shown in many ways.
      const printable = text.replace(/\p{Cc}/gu, '')
      const shown = rendered(escapeMarkdown(printable))
      expect(shown.tags).toEqual([])
      expect(shown.text).toBe(oneLine(printable))
    }),
    tries(2_000),
  )
})

const HERE = { uri: 'file:///a b/(1)|.md', name: '(1)|.md', line: 3, column: 7 }

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
          place: HERE,
          isFactSheets: false,
          source: 'the [clerk](command:quit)',
        },
        {
          standing: 'other',
          text: '15',
          value: '15',
          place: { ...HERE, uri: 'file:///c.md', name: 'c.md' },
          isFactSheets: true,
          source: '',
        },
      ],
      notes: ['a note'],
      contradiction: { id: '0123', rule: 'count', here: HERE },
    },
    { heading: 'another', rows: [], notes: [] },
  ],
}

test('neither a wording nor a file name nor a source breaks the table', () => {
  expect(
    hoverMarkdown(
      HOVER,
      hoverLinks(false, rule => `file:///rules/${rule}.md`),
    ),
  ).toMatchInlineSnapshot(`
    "**a heading**

    | Mention | Wording | Value | Where |
    | :-- | :-- | :-- | :-- |
    | Competing | 12 \\| 13 14 | 12 | [(1)\\|.md:3](file:///a%20b/%281%29%7C.md#L3), the \\[clerk\\](command:quit) |
    | Other, fact sheet | 15 | 15 | [c.md:3](file:///c.md#L3) |

    a note

    [About the rule count](file:///rules/count.md)

    ---

    another"
  `)
})

test('our own client gets columns and commands, each with one argument', () => {
  const markdown = hoverMarkdown(
    HOVER,
    hoverLinks(true, rule => `file:///rules/${rule}.md`),
  )
  expect(markdown).toContain('(file:///a%20b/%281%29%7C.md#L3,7)')
  const commands = [...markdown.matchAll(/\[(.+?)\]\(command:(.+?)\?(.+?)\)/g)]
  expect(
    commands.map(([, label, command, query]) => [label, command, JSON.parse(decodeURIComponent(query ?? ''))]),
  ).toEqual([
    [
      'Show side by side',
      'claimlint.openBeside',
      [{ contradiction: '0123', uri: HERE.uri, position: { line: 2, character: 6 } }],
    ],
    ['Dismiss as different facts…', 'claimlint.dismiss', [{ contradiction: '0123', askReason: true }]],
    ['About the rule count', 'claimlint.showRule', [{ rule: 'count' }]],
  ])
})

test('no text of a document, however it reads, makes a link or a command', () => {
  for (const hostile of [...HOSTILE, '](command:a) [b](command:c)', '\\](command:a)']) {
    const place = { ...HERE, name: hostile }
    const row = {
      standing: 'competing' as const,
      text: hostile,
      value: hostile,
      place,
      isFactSheets: false,
      source: hostile,
    }
    const section = {
      heading: hostile,
      rows: [row],
      notes: [hostile],
      contradiction: { id: '0', rule: 'count' as const, here: HERE },
    }
    const markdown = hoverMarkdown(
      { span: HOVER.span, sections: [section] },
      hoverLinks(true, () => 'file:///page.md'),
    )
    // Without tables, micromark sees the cells as text, links and all.
    const targets = [...micromark(markdown, { allowDangerousProtocol: true }).matchAll(/(?:href|src)="([^"?]*)/g)]
    expect(targets.map(([, target]) => target)).toEqual([
      'file:///a%20b/%281%29%7C.md#L3,7',
      'command:claimlint.openBeside',
      'command:claimlint.dismiss',
      'command:claimlint.showRule',
    ])
  }
})

test('without pages there is no link to one, and plain text has no marks', () => {
  expect(
    hoverMarkdown(
      HOVER,
      hoverLinks(true, () => null),
    ),
  ).not.toContain('About the rule')
  expect(hoverPlainText(HOVER)).toMatchInlineSnapshot(`
    "a heading
    Competing  12 | 13 14  12  (1)|.md:3, the [clerk](command:quit)
    Other, fact sheet  15  15  c.md:3
    a note

    another"
  `)
})
