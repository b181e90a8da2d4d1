import { decodeHTML } from 'entities'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, OPAQUE } from '../../server/src/document/block.js'
import { readDocument } from '../../server/src/document/readDocument.js'
import { sliceSpan } from '../../server/src/text/span.js'

/** Pieces that have a meaning in Markdown or HTML, alone or together, and text between them. */
const MARKDOWN_PIECES = [
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

/** Text and line ends, which go between the pieces of any format. */
const COMMON_PIECES = [
  '\n',
  '\n\n',
  '\r\n',
  '\r\n\r\n',
  '\r',
  ' ',
  '  ',
  '\t',
  '\uFEFF',
  '😀',
  'é',
  'the mill',
  'employs 450',
  '5 %',
]

const PIECES: Readonly<Record<string, readonly string[]>> = {
  markdown: MARKDOWN_PIECES,
  plaintext: MARKDOWN_PIECES,
  html: [
    ...MARKDOWN_PIECES,
    ...[
      '<q>',
      '</q>',
      '<title>',
      '</title>',
      '<h2>',
      '</h2>',
      '<table>',
      '</table>',
      '<th colspan=2>',
      '<td rowspan=2>',
    ],
    ...[
      '<ul>',
      '</ul>',
      '<blockquote>',
      '</blockquote>',
      '<div hidden>',
      '<?php 5 ?>',
      '<nav>',
      '</nav>',
      '<a href="5">',
    ],
  ],
  asciidoc: [
    ...COMMON_PIECES,
    ...[
      '= ',
      '== ',
      '=====',
      '----\n',
      '....\n',
      '****\n',
      '____\n',
      '--\n',
      '|===\n',
      '|',
      '2+|',
      'a|',
      '[cols="1,2"]\n',
      '[cols="1,2a"]\n',
      '[separator=¦]\n',
      '¦',
      '!===\n',
      '!',
      ',===\n',
    ],
    ...[
      '* ',
      '** ',
      '. ',
      '- ',
      'term:: ',
      '+\n',
      '//',
      '////\n',
      '.Caption',
      ':key: 5',
      '{nbsp}',
      '{key}',
      'NOTE: ',
      '> ',
    ],
    ...[
      '*',
      '**',
      '_',
      '__',
      '`',
      '``',
      '#',
      '^2^',
      '~2~',
      '+',
      '++',
      '+++',
      '\\',
      '&amp;',
      '<<',
      '>>',
      '<<a,b>>',
      '((',
      '))',
    ],
    ...[
      'footnote:[',
      'link:a[',
      'http://x.y',
      'http://x.y[',
      '[',
      ']',
      '[[a]]',
      'image::a[5]',
      'pass:[',
      '"`',
      '`"',
      "`'",
      '...',
    ],
    ...[' -- ', '--', '(C)', ' +\n', 'include::a[]\n'],
  ],
  restructuredtext: [
    ...COMMON_PIECES,
    ...[
      '====\n',
      '----\n',
      '- ',
      '1. ',
      '   ',
      ' ',
      '.. note:: ',
      '.. code::\n',
      '.. [1] ',
      '.. _a: b\n',
      '.. |a| image:: b',
      '::\n',
    ],
    ...[
      '*',
      '**',
      '`',
      '``',
      '`_',
      '_',
      '__',
      ':ref:`',
      ':sup:`2`',
      '|a|',
      '[1]_',
      '\\',
      '\\ ',
      '<http://x.y>',
      'http://x.y',
      ':a: ',
    ],
    ...[
      '| ',
      '>>> ',
      '+--+--+\n|a |b |\n+==+==+\n|5 |6 |\n+--+--+\n',
      '== ==\na  b\n== ==\n5  6\n== ==\n',
      '.. list-table::\n',
    ],
    ...[
      '   * - ',
      '     - ',
      '   :header-rows: 1\n',
      '       .. list-table::\n',
      '          * - ',
      '       .. csv-table::\n',
    ],
  ],
  latex: [
    ...COMMON_PIECES,
    ...[
      '\\',
      '\\\\',
      '{',
      '}',
      '{}',
      '[',
      ']',
      '$',
      '$$',
      '$450$',
      '%',
      '% 5\n',
      '&',
      '~',
      '-',
      '--',
      '---',
      '`',
      '``',
      "'",
      "''",
    ],
    ...[
      '\\emph{',
      '\\section{',
      '\\caption{',
      '\\footnote{',
      '\\cite{a}',
      '\\label{a}',
      '\\item ',
      '\\item[a]',
      '\\par ',
      '\\verb|5|',
    ],
    ...[
      '\\begin{itemize}',
      '\\end{itemize}',
      '\\begin{tabular}{ll}',
      '\\end{tabular}',
      '\\begin{quote}',
      '\\end{quote}',
      '\\%',
    ],
    ...[
      '\\begin{equation}5\\end{equation}',
      '\\begin{document}',
      '\\end{document}',
      '\\title{a}',
      '\\"o',
      "\\'{e}",
      '\\ldots',
      '\\,',
    ],
    ...[
      '\\SI{5}{\\kilo\\metre}',
      '\\num{450}',
      '\\newcommand{\\a}{5}',
      '\\(',
      '\\)',
      '\\href{a}{',
      '\\multicolumn{2}{c}{',
    ],
  ],
}

function textsOf(languageId: string): fc.Arbitrary<string> {
  const piece = fc.constantFrom(...(PIECES[languageId] ?? COMMON_PIECES))
  const pieces = fc.array(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.string() }), {
    maxLength: 40,
  })
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    pieces.map(parts => parts.join('')),
  )
}

/** Markup that a format prints as other characters than it is written with. */
const PRINTED: Readonly<Record<string, RegExp>> = {
  html: /^<\/?q\b/i,
  asciidoc: /^(?:\{[\w-]+\}|\((?:C|R|TM)\)|\.{3}|--|"`|`"|'`|`'|footnote\w*:|\]$|::|;;)/,
  latex: /^(?:\\|~$|---?$|``?$|''?$|\}|\]$)/,
}

/** True when `surface` is a way to write `character`, which stands for it alone or together with its neighbours. */
function isWayToWrite(character: string, surface: string, languageId: string): boolean {
  if (PRINTED[languageId]?.test(surface)) return true
  if (surface === character || character === OPAQUE) return true
  if (surface === `\\${character}` || surface === "''") return true
  if (surface.startsWith('&')) return decodeHTML(surface).includes(character)
  if (character === ' ') return /[\n\r]/.test(surface) || /^<\/?[a-z]/i.test(surface)
  return character.normalize('NFKC') === surface
}

function wronglyMapped(block: Block, source: string, languageId: string): string[] {
  return Array.from({ length: block.text.length }, (_, offset) => offset).flatMap(offset => {
    const character = block.text.charAt(offset)
    const surface = sliceSpan(source, block.map.toSource({ start: offset, end: offset + 1 }))
    return isWayToWrite(character, surface, languageId)
      ? []
      : [`${JSON.stringify(character)} from ${JSON.stringify(surface)}`]
  })
}

describe.each(Object.keys(PIECES))('reading any text as %s', languageId => {
  const anyText = textsOf(languageId)
  const read = (text: string) => readDocument({ uri: 'file:///a', languageId, text }).blocks

  test('every character of prose leads to where it is written', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(read(text).flatMap(block => wronglyMapped(block, text, languageId))).toEqual([])
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
