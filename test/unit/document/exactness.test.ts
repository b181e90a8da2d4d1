import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../server/src/document/readDocument.js'
import { sliceSpan } from '../../../server/src/text/span.js'

/**
 * The one place in the source that `prose` was read from. Fails when the document's blocks do not contain the prose
 * exactly once.
 */
function surfaceOf(prose: string, source: string, languageId: string): string {
  const { blocks } = readDocument({ uri: 'file:///a', languageId, text: source })
  const holding = blocks.filter(block => block.text.includes(prose))
  expect(holding).toHaveLength(1)
  const [block] = holding
  if (block === undefined) return ''
  const start = block.text.indexOf(prose)
  expect(block.text.indexOf(prose, start + 1)).toBe(-1)
  return sliceSpan(source, block.map.toSource({ start, end: start + prose.length }))
}

describe('prose in Markdown leads back to its surface in the editor', () => {
  test.each([
    ['plain', '450 people', 'The mill employs 450 people.', '450 people'],
    ['after emoji', '450', '👩‍🚀 🎉 *The 🏭* employs 450.', '450'],
    ['an emoji itself', '🏭 5', 'a **🏭** 5', '🏭** 5'],
    ['CRLF', '450', 'One\r\ntwo.\r\n\r\nThe *mill*\r\nemploys 450.\r\n', '450'],
    ['across CRLF', 'mill employs', 'The mill\r\nemploys 450.', 'mill\r\nemploys'],
    ['across a hard break', 'mill employs', 'The mill  \nemploys 450.', 'mill  \nemploys'],
    ['an entity', '& Sons', 'Bell &amp; Sons', '&amp; Sons'],
    ['after an entity', '450', 'Bell &amp; Sons, 450', '450'],
    ['beside an entity', '5\u00A0%', 'a 5&nbsp;% b', '5&nbsp;%'],
    ['an entity of two units', '𝔸', 'a &Aopf; b', '&Aopf;'],
    ['an escape', '$5', 'a \\$5 b', '\\$5'],
    ['after an escape', '5', 'a \\$5 b', '5'],
    ['emphasis inside', 'about 450 people', 'a about **450** people b', 'about **450** people'],
    ['emphasis around', '450', 'a **450** b', '450'],
    ['a quotation', '450', '> The mill\n> employs 450.', '450'],
    ['across lines of a quotation', 'mill employs', '> The mill\n> employs 450.', 'mill\n> employs'],
    ['a lazy line', 'mill employs', '> The mill\nemploys 450.', 'mill\nemploys'],
    ['a nested quotation', 'mill employs', '> > The mill\n> > employs 450.', 'mill\n> > employs'],
    ['a list item', '450', '1. The mill\n   employs 450.', '450'],
    ['across lines of a list item', 'mill employs', '- The mill\n  employs 450.', 'mill\n  employs'],
    ['a nested item behind a tab', '450', '- a\n\t- b 450', '450'],
    ['a quotation in a list', 'mill employs', '- > The mill\n  > employs 450.', 'mill\n  > employs'],
    ['a table cell', '450', '| a | b |\n|---|---|\n| 1 | **450** |', '450'],
    ['an escaped pipe', '4|5', '| a | b |\n|---|---|\n| 1 | 4\\|5 |', '4\\|5'],
    ['a table in a quotation', '450', '> | a | b |\r\n> |---|---|\r\n> | 1 | 450 |', '450'],
    ['behind front matter', '450', '---\ntitle: x\n---\n\nThe mill employs 450.', '450'],
    ['a title in front matter', '"old" mill', '---\ntitle: "The \\"old\\" mill"\n---\n', '\\"old\\" mill'],
    ['behind a byte order mark', '450', '\uFEFF# Mill\n\nemploys 450', '450'],
    ['a heading', '450', '## The 450 ##', '450'],
    ['a setext heading', 'The mill', 'The\nmill\n===', 'The\nmill'],
    ['a footnote', 'a note of 450', '[^1]: a note\n    of 450', 'a note\n    of 450'],
    ['across a footnote reference', '450 people', 'a 450[^1] people', '450[^1] people'],
    ['before a footnote reference', '450', 'a 450[^1] people', '450'],
    ['a link text', '450 people', 'a [450 people](http://x.y "450") b', '450 people'],
    ['into a link', 'employs 450', 'employs [450](x) people', 'employs [450'],
    ['an image text', '450', 'a ![450 boats](x.png) b', '450'],
    ['across code', '450 \uFFFC', 'a 450 `x y` b', '450 `x y`'],
    ['HTML', '450', '<p class="5">The mill\nemploys <b>450</b></p>', '450'],
    ['an entity in HTML', '5\u00A0%', '<div>\n<p>a 5&nbsp;% b</p></div>', '5&nbsp;%'],
    ['after an entity in HTML', '450', '<p>&lt;&amp;&gt; 450</p>', '450'],
    ['HTML in a quotation', 'mill employs', '> <p>The mill\n> employs 450</p>', 'mill\n> employs'],
    ['a raised digit', 'm²', 'a 5 m<sup>2</sup>', 'm<sup>2'],
    ['an item after zero-width characters', '450', '- \u200B\u200Da 450', '450'],
  ])('%s', (_name, prose, source, surface) => {
    expect(surfaceOf(prose, source, 'markdown')).toBe(surface)
  })
})

describe('prose in plain text leads back to its surface in the editor', () => {
  test.each([
    ['plain', '450 people', 'The mill employs 450 people.', '450 people'],
    ['after emoji', '450', '👩‍🚀 🎉 employs 450.', '450'],
    ['CRLF', '450', 'Mill\r\n\r\nOne.\r\n\r\n  It employs 450.\r\n', '450'],
    ['across a wrapped line', 'mill employs', 'The mill\r\n  employs 450.', 'mill\r\n  employs'],
    ['a list item', '450', '• a\n• b 450', '450'],
    ['across lines of a list item', 'mill employs', '1. The mill\n   employs 450.', 'mill\n   employs'],
    ['behind a byte order mark', 'Mill 450', '\uFEFFMill 450', 'Mill 450'],
    ['behind a form feed', '450', 'One.\n\f\nIt employs 450.', '450'],
    ['around NBSP', '450\u00A0people', '\u00A0 a 450\u00A0people\u00A0', '450\u00A0people'],
    ['after a URL', '450', 'At http://x.y/5 work 450.', '450'],
    ['markup is text', '**450**', 'It employs **450** &amp; more.', '**450**'],
  ])('%s', (_name, prose, source, surface) => {
    expect(surfaceOf(prose, source, 'plaintext')).toBe(surface)
  })
})

describe('prose in tables of AsciiDoc and reStructuredText leads back to its surface in the editor', () => {
  test.each([
    ['a sign of its own', 'asciidoc', '4¦5', '[separator=¦]\r\n|===\r\n¦🎉 ¦4\\¦5\r\n|===', '4\\¦5'],
    ['a table in a cell', 'asciidoc', 'a 450', '|===\r\na|🎉\r\n\r\n!===\r\n!x !a *450*\r\n!===\r\n|===', 'a *450'],
    [
      'across lines of a cell',
      'asciidoc',
      'mill employs',
      '|===\r\na|The mill\r\nemploys 450\r\n|===',
      'mill\r\nemploys',
    ],
    [
      'across lines of a listed cell',
      'restructuredtext',
      'mill employs',
      '.. list-table::\r\n\r\n   * - 🎉\r\n     - The mill\r\n       employs 450',
      'mill\r\n       employs',
    ],
    [
      'a list as a table in a cell',
      'restructuredtext',
      '450 people',
      '.. list-table::\r\n\r\n   * - 🎉\r\n     - .. list-table::\r\n\r\n          * - *450* people',
      '450* people',
    ],
    [
      'values in a cell',
      'restructuredtext',
      '450 "old" mills',
      '.. list-table::\r\n\r\n   * - 🎉\r\n     - .. csv-table::\r\n\r\n          a,"450 ""old"" mills"',
      '450 ""old"" mills',
    ],
  ])('%s', (_name, languageId, prose, source, surface) => {
    expect(surfaceOf(prose, source, languageId)).toBe(surface)
  })
})
