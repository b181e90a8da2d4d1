import { decodeHTML } from 'entities'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, OPAQUE } from '../../server/src/document/block.js'
import { readDocument } from '../../server/src/document/readDocument.js'
import { sliceSpan } from '../../server/src/text/span.js'

/** Pieces that have a meaning in Markdown, alone or together, and text between them. */
const PIECES = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '~',
    '`',
    '``',
    '```\n',
    '[',
    ']',
    '](',
    '![',
    ')',
    '(',
    '<',
    '>',
    '|',
    '\\',
    '&',
    '{{',
  ],
  ...[
    '}}',
    '{%',
    '%}',
    '"',
    "'",
    '#',
    '# ',
    '## ',
    '===',
    '---',
    '***',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '    ',
    '\t',
    ' ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r\n\r\n',
    '\r',
    '  \n',
    '\\\n',
    '\uFEFF',
    '\f',
    '\u00A0',
    '\u200B',
    '\0',
    '\uD83D',
    '\u2028',
  ],
  ...[
    '&amp;',
    '&nbsp;',
    '&#36;',
    '&Aopf;',
    '&no;',
    '\\$',
    '\\*',
    '\\|',
    '<b>',
    '</b>',
    '<br>',
    '<!-- 5 -->',
    '<!--',
    '<p>',
  ],
  ...['</p>', '<div>\n', '</div>\n', '<code>', '</code>', '<pre>', '<script>', '<sup>2</sup>', '<td>', '<tr>', '<li>'],
  ...['[a]: /x\n', '[a]', '[b](c "d")', '![e](f)', '[^1]', '[^1]: ', '<http://x.y>', 'http://x.y/z', 'a@b.cd', '$5.50'],
  ...[
    '| a | b |\n|---|---|\n| 1 | 2 |\n',
    '---\ntitle: "a\\"b"\n---\n',
    '- [ ] ',
    '😀',
    '👩‍👩‍👧',
    'é',
    'the mill',
    'employs 450',
    'April 8',
  ],
]

const markdown = fc.array(
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string() }),
  { maxLength: 40 },
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  markdown.map(pieces => pieces.join('')),
)

/** True when `surface` is a way to write `character`, which stands for it alone or together with its neighbours. */
function isWayToWrite(character: string, surface: string): boolean {
  if (surface === character || character === OPAQUE) return true
  if (surface === `\\${character}` || surface === "''") return true
  if (surface.startsWith('&')) return decodeHTML(surface).includes(character)
  if (character === ' ') return /[\n\r]/.test(surface) || /^<\/?[a-z]/i.test(surface)
  return character.normalize('NFKC') === surface
}

function wronglyMapped(block: Block, source: string): string[] {
  return Array.from({ length: block.text.length }, (_, offset) => offset).flatMap(offset => {
    const character = block.text.charAt(offset)
    const surface = sliceSpan(source, block.map.toSource({ start: offset, end: offset + 1 }))
    return isWayToWrite(character, surface) ? [] : [`${JSON.stringify(character)} from ${JSON.stringify(surface)}`]
  })
}

describe.each(['markdown', 'plaintext'])('reading any text as %s', languageId => {
  const read = (text: string) => readDocument({ uri: 'file:///a', languageId, text }).blocks

  test('every character of prose leads to where it is written', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(read(text).flatMap(block => wronglyMapped(block, text))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  test('blocks stand in source order, inside the source, and do not overlap', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0
        for (const block of read(text)) {
          const span = block.map.toSource({ start: 0, end: block.text.length })
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
          end = span.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('no block is empty, or begins or ends with white space', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const block of read(text)) {
          expect(block.text).not.toBe('')
          expect(block.text).toBe(block.text.trim())
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('what was read before changes nothing', () => {
    const outline = (text: string) => read(text).map(({ kind, text: prose, level }) => [kind, prose, level])
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const first = outline(text)
        read(other)
        expect(outline(text)).toEqual(first)
      }),
      { numRuns: 500 },
    )
  })
})
