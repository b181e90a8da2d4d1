import { describe, expect, test } from 'vitest'
import { readMarkdown } from '../../../server/src/document/markdown.js'

/** The blocks of a source, each as `kind: text`, with the level where there is one. */
function outlineOf(source: string): string[] {
  return readMarkdown(source).blocks.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`)
}

describe('blocks', () => {
  test.each([
    ['paragraphs', 'One.\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
    ['a soft break is one space', 'One  \t\nline.', ['paragraph: One line.']],
    ['a hard break by spaces', 'One  \nline.', ['paragraph: One line.']],
    ['a hard break by a backslash', 'One\\\nline.', ['paragraph: One line.']],
    ['ATX headings', '# Mill\n\n### River ###', ['title1: Mill', 'heading3: River']],
    ['an empty heading is no block', '#\n\nText.', ['paragraph: Text.']],
    ['setext headings', 'The\nmill\n===\n\nRiver\n---', ['title1: The mill', 'heading2: River']],
    ['the first heading is the title before any text', '## Mill\n\n# River', ['title2: Mill', 'heading1: River']],
    ['a lower heading below text is no title', 'Text.\n\n## Mill', ['paragraph: Text.', 'heading2: Mill']],
    ['a first-level heading below text is', 'Text.\n\n# Mill', ['paragraph: Text.', 'title1: Mill']],
    [
      'lists',
      '- one\n- two\n  - three\n\n1. four',
      ['listItem1: one', 'listItem1: two', 'listItem2: three', 'listItem1: four'],
    ],
    ['an item of two paragraphs', '- one\n  goes on\n\n  two', ['listItem1: one goes on', 'listItem1: two']],
    ['a lazy item line', '- one\ngoes on', ['listItem1: one goes on']],
    ['tasks', '- [ ] mend 3 nets\n- [x] done', ['listItem1: mend 3 nets', 'listItem1: done']],
    ['quotations', '> one\n> two\nlazy\n>\n> next', ['quotation: one two lazy', 'quotation: next']],
    ['a list in a quotation', '> - one\n>   goes on', ['listItem1: one goes on']],
    ['a quotation in a list', '- > one', ['quotation: one']],
    ['a heading in a quotation is no title', '> # Mill', ['heading1: Mill']],
    ['code is no prose', 'A.\n\n```\n5 boats\n```\n\n    6 boats\n\n~~~ 7\n8\n~~~', ['paragraph: A.']],
    ['a fence without an end', 'A.\n\n```\n5 boats', ['paragraph: A.']],
    ['rules are no prose', 'A.\n\n---\n\n***', ['paragraph: A.']],
    [
      'a footnote',
      'A[^1] b.\n\n[^1]: Note 3\n    goes on.\n\n    More.',
      ['paragraph: A b.', 'footnote: Note 3 goes on.', 'footnote: More.'],
    ],
    ['two footnotes without a line between', '[^a]: One.\n[^b]: Two.', ['footnote: One.', 'footnote: Two.']],
    ['a line that is not indented ends a footnote', '[^a]: One.\n\nTwo.', ['footnote: One.', 'paragraph: Two.']],
    ['link definitions', '[a]: /x "t"\n[b]: <y>\n  (t)\nText [b].', ['paragraph: Text b.']],
    ['a definition with text behind its title is none', '[a]: /x "t" u', ['paragraph: [a]: /x "t" u']],
    [
      'an image alone is a caption',
      '![Six boats](x.png)\n\n[![Five boats](x.png)](y)',
      ['caption: Six boats', 'caption: Five boats'],
    ],
    ['an image without text is no block', '![](x.png)', []],
    ['a template tag alone is no block', '{{< figure src="5.png" >}}', []],
    ['an empty document', '', []],
    ['a document of white space', ' \n\u00A0\n\t\r\n\f', []],
    ['a byte order mark', '\uFEFF# Mill\n', ['title1: Mill']],
    [
      'a lone CR ends a line',
      '# Mill\rOne\rtwo.\r\rThree.',
      ['title1: Mill', 'paragraph: One two.', 'paragraph: Three.'],
    ],
    ['CRLF', '# Mill\r\n\r\nOne\r\ntwo.\r\n', ['title1: Mill', 'paragraph: One two.']],
    ['nesting beyond all measure', `${'> '.repeat(500)}deep`, [`quotation: ${'> '.repeat(440)}deep`]],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf(source)).toEqual(blocks)
  })

  test('a block carries the headings above it', () => {
    const { blocks } = readMarkdown('# A\n\n## B\n\none\n\n### C\n\n## D\n\ntwo\n\n> # Q\n\nthree')
    expect(blocks.map(({ text, section }) => [text, ...section].join(' < '))).toEqual([
      'A',
      'B < A',
      'one < A < B',
      'C < A < B',
      'D < A',
      'two < A < D',
      'Q < A < D',
      'three < A < D',
    ])
  })
})

describe('inline markup', () => {
  test.each([
    ['emphasis', 'a *b* **c** ***d*** _e_ __f__ b**c**d', 'a b c d e f bcd'],
    ['emphasis that is none', '2 * 3 * 4, a_b_c, 5* 6*, **x', '2 * 3 * 4, a_b_c, 5* 6*, **x'],
    ['nested emphasis', '**a *b* c**', 'a b c'],
    ['emphasis across lines', '**a\nb** c', 'a b c'],
    ['code', 'run `450 *x*` now', 'run \uFFFC now'],
    ['code with backticks', '`` a ` b `` c', '\uFFFC c'],
    ['backticks that open nothing', 'a ` b `` c', 'a ` b `` c'],
    ['links', 'see [the *report*](http://x.y "5") now', 'see the report now'],
    ['a link by reference', '[a][r], [r][], [r], [q][], [q]\n\n[R]: /x', 'a, r, r, [q][], [q]'],
    ['links do not nest', '[a [b](c) d](e)', '[a b d](e)'],
    ['a destination with brackets', '[a](b(c)d) e', 'a e'],
    ['an unbalanced destination', '[a](b(c e', '[a](b(c e'],
    ['a destination in angle brackets', '[a](<b c>) e', 'a e'],
    ['images', 'a ![six *boats*](x) b ![](y) c', 'a six boats b \uFFFC c'],
    ['autolinks', 'at <https://x.y/5> or <a@b.c>', 'at \uFFFC or \uFFFC'],
    ['bare links', 'at https://x.y/a_(5), www.x.y. Or a.b+c@d.ef.', 'at \uFFFC, \uFFFC. Or \uFFFC.'],
    ['a bare link in brackets', '(see http://x.y/5)', '(see \uFFFC)'],
    ['a bare link as a link text', '[http://x.y](http://z)', '\uFFFC'],
    ['entities', '5&nbsp;% &amp; &#8364;6 &#x41; &ndash; &notone; &', '5\u00A0% & €6 A – &notone; &'],
    ['an entity of two units', '&Aopf;', '𝔸'],
    ['escapes', '\\$5 \\*x\\* \\a \\\\', '$5 *x* \\a \\'],
    ['inline HTML', 'a <b class="5">c</b> d<br>e <!-- 6 --> f', 'a c d e  f'],
    ['what is no HTML', 'a < b, 5 <6> <a"b>', 'a < b, 5 <6> <a"b>'],
    ['HTML that is code or deleted', 'a <code>5</code> <del>6</del> <s>7</S >', 'a \uFFFC \uFFFC 7'],
    ['raised and lowered digits', 'm<sup>2</sup> H<sub>2</sub>O 4<sup>th</sup> 50<sup>12</sup>', 'm² H₂O 4th 50¹²'],
    ['deleted text', 'employs ~~450~~ 520, ~5 to ~6', 'employs \uFFFC 520, ~5 to ~6'],
    ['template tags', 'a {{ count | x }} b {% if 5 %} c {{ d', 'a \uFFFC b \uFFFC c {{ d'],
    ['references to footnotes', '450[^1] people[^long-name].', '450 people.'],
    ['white space at the end', 'a <!-- y --> ', 'a'],
    ['an emoji before a mark', '👩‍👩‍👧 **5**', '👩‍👩‍👧 5'],
  ])('%s', (_name, source, prose) => {
    expect(readMarkdown(`x ${source}`).blocks[0]?.text.replace(/^x\s/, '')).toBe(prose)
  })
})

describe('tables', () => {
  test('a cell knows its headers', () => {
    const { blocks } = readMarkdown('| Year | Staff *in all* |\n|:--|--:|\n| 2020 | **45**\\|6 |\n2021 | | 9 |\n| | 7')
    expect(blocks.map(({ kind, text, cell }) => [kind, text, cell])).toEqual([
      ['tableCell', 'Year', { row: 0, column: 0, columnHeader: '', rowHeader: '' }],
      ['tableCell', 'Staff in all', { row: 0, column: 1, columnHeader: '', rowHeader: 'Year' }],
      ['tableCell', '2020', { row: 1, column: 0, columnHeader: 'Year', rowHeader: '' }],
      ['tableCell', '45|6', { row: 1, column: 1, columnHeader: 'Staff in all', rowHeader: '2020' }],
      ['tableCell', '2021', { row: 2, column: 0, columnHeader: 'Year', rowHeader: '' }],
      ['tableCell', '7', { row: 3, column: 1, columnHeader: 'Staff in all', rowHeader: '' }],
    ])
  })

  test.each([
    ['after a paragraph', 'Text.\na | b\n-- | --\n1 | 2', ['Text.', 'a', 'b', '1', '2']],
    ['in a quotation', '> a | b\n> :-- | --\n> 1 | 2', ['a', 'b', '1', '2']],
    ['in a list', '- x\n\n  a | b\n  --|--\n  1 | 2', ['x', 'a', 'b', '1', '2']],
    ['with fewer rules than cells it is none', 'a | b\n-|', ['a | b -|']],
    ['pipes without rules are none', 'a | b\nc | d', ['a | b c | d']],
  ])('%s', (_name, source, texts) => {
    expect(readMarkdown(source).blocks.map(block => block.text)).toEqual(texts)
  })
})

describe('blocks of HTML', () => {
  test.each([
    [
      'paragraphs',
      '<div>\n<p>Five\ndogs</p><p>Six <b>cats</b>.</p>\n</div>',
      ['paragraph: Five dogs', 'paragraph: Six cats.'],
    ],
    ['text without an element', '<div>\nFive dogs\n</div>', ['paragraph: Five dogs']],
    ['headings', '<h2 class="x">Mill</h2>\n', ['title2: Mill']],
    [
      'lists and captions',
      '<ul><li>a<li>b</ul>\n<figcaption>c</figcaption>',
      ['listItem1: a', 'listItem1: b', 'caption: c'],
    ],
    ['comments', '<!-- 5\n\n6 -->\n\n<div>a<!-- 7 --> b</div>', ['paragraph: a b']],
    ['text after a comment', '<!-- 5 --> six', ['paragraph: six']],
    ['code', '<pre>\n5 boats\n</pre>\n\n<div>a <code>6</code> b</div>', ['paragraph: a \uFFFC b']],
    ['scripts and styles', '<script>\nif (a < 5) "<p>6</p>"\n</script>\n\n<style>p { x: 7 }</style>', []],
    ['entities', '<p>5&nbsp;dogs &lt; 6 &#38; 7</p>', ['paragraph: 5\u00A0dogs < 6 & 7']],
    ['raised digits', '<p>5 m<sup>2</sup></p>', ['paragraph: 5 m²']],
    ['links', '<p>at http://x.y/5 now</p>', ['paragraph: at \uFFFC now']],
    ['Markdown between tags', '<div>\n\nFive *dogs*\n\n</div>', ['paragraph: Five dogs']],
    ['in a quotation', '> <p>Five\n> dogs</p>', ['quotation: Five dogs']],
    ['tags that do not match', '<div></p></b><p>a</div></div>', ['paragraph: a']],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf(source)).toEqual(blocks)
  })

  test('cells of a table know their headers', () => {
    const source = '<table>\n<tr><th>Year<th>Staff\n<tr><td>2020<td>450\n</table>'
    expect(readMarkdown(source).blocks.map(({ text, cell }) => [text, cell?.columnHeader, cell?.rowHeader])).toEqual([
      ['Year', '', ''],
      ['Staff', '', 'Year'],
      ['2020', 'Year', ''],
      ['450', 'Staff', '2020'],
    ])
  })
})

describe('front matter', () => {
  test.each([
    ['plain', 'title: The mill\n', 'The mill'],
    ['double quotes', 'title: "The \\"old\\" mill \\u00e9"\n', 'The "old" mill é'],
    ['single quotes', "title: 'The mill''s river'\n", "The mill's river"],
    ['folded', 'title: The mill\n  and river\n', 'The mill and river'],
    ['block', 'title: >-\n  The mill\n  and river\n', 'The mill and river'],
    ['behind other keys', '# note\ndate: 2024-03-05\ntitle: The mill # note\n', 'The mill'],
  ])('a title: %s', (_name, yaml, title) => {
    const { blocks } = readMarkdown(`---\n${yaml}---\n# Other\n\nText.`)
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      `title: ${title}`,
      'heading: Other',
      'paragraph: Text.',
    ])
  })

  test.each([
    ['its data', '---\na: 1\nb: [x, y]\n---\nText.', { a: 1, b: ['x', 'y'] }, ['Text.']],
    ['ended by dots', '---\na: 1\n...\nText.', { a: 1 }, ['Text.']],
    ['behind a byte order mark, with CRLF', '\uFEFF---\r\na: 1\r\n---\r\nText.', { a: 1 }, ['Text.']],
    ['empty', '---\n---\nText.', null, ['Text.']],
    ['malformed', '---\na: [1\nb: "\n---\nText.', null, ['Text.']],
    [
      'aliases that multiply',
      `---\na: &a [x]\n${[...'bcdefghijk'].map((key, i) => `${key}: &${key} [${`*${'abcdefghij'.charAt(i)},`.repeat(9)}]\n`).join('')}---\nText.`,
      null,
      ['Text.'],
    ],
    ['a rule and text are none', '---\nText.\n---\n', null, ['Text.']],
    ['without an end it is none', '---\na: 1\n', null, ['a: 1']],
    ['not at the start it is none', 'x\n\n---\na: 1\n---\n', null, ['x', 'a: 1']],
  ])('%s', (_name, source, data, texts) => {
    const reading = readMarkdown(source)
    expect(reading.frontMatter).toEqual(data)
    expect(reading.blocks.map(block => block.text)).toEqual(texts)
  })
})
