import { describe, expect, test } from 'vitest'
import { readAsciiDoc } from '../../../server/src/document/asciidoc.js'
import { inlineOf, outlineOf } from '../../support/outline.js'

describe('blocks', () => {
  test.each([
    [
      'a document',
      '= Mill\nAda Renn <a@b.cd>\nv1, 2024-03-03\n:key: 5\n\nText.\n\n== Staff ==\nMore.',
      ['title1: Mill', 'paragraph: Text.', 'heading2: Staff', 'paragraph: More.'],
    ],
    ['underlined titles', 'Mill\n====\n\nStaff\n-----\nText.', ['title1: Mill', 'heading2: Staff', 'paragraph: Text.']],
    [
      'lists',
      '* a\n** b\ngoes on\n* c\n\n. d',
      ['listItem1: a', 'listItem2: b goes on', 'listItem1: c', 'listItem2: d'],
    ],
    ['an attached block', '* a\n+\nb\n\nc', ['listItem1: a', 'listItem1: b', 'paragraph: c']],
    ['terms', 'Staff:: 450\nMills::\n  six', ['listItem1: Staff: 450', 'listItem1: Mills: six']],
    ['tasks', '* [x] a\n* [ ] b', ['listItem1: a', 'listItem1: b']],
    ['blocks of code', 'a\n\n----\n5\n----\n\n....\n6\n....\n\n[source]\n7\n\n 8\n\n```js\n9\n```', ['paragraph: a']],
    ['comments', 'a\n// 5\nb\n\n////\n6\n\n////', ['paragraph: a b']],
    [
      'a quotation',
      '[quote, A. Writer]\n____\na\n\nb\n____\n\n> c\n> d',
      ['quotation: a', 'quotation: b', 'quotation: c d'],
    ],
    ['a captioned picture', '.Six boats\nimage::5.png[7]', ['caption: Six boats']],
    ['an admonition', 'NOTE: a', ['paragraph: a']],
    ['blocks in blocks', '====\na\n\n* b\n====\nc', ['paragraph: a', 'listItem1: b', 'paragraph: c']],
    ['a delimiter that closes nothing', '====\na\n\n----\n5', ['paragraph: a']],
    ['CRLF', 'a\r\nb\r\n\r\nc', ['paragraph: a b', 'paragraph: c']],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf('asciidoc', source)).toEqual(blocks)
  })

  const CELLS = [
    'tableCell: Year [|]',
    'tableCell: Staff [|Year]',
    'tableCell: 2020 [Year|]',
    'tableCell: 45 [Staff|2020]',
  ]
  test.each([
    ['a header by its blank line', '|===\n|Year |Staff\n\n|2020\n|45\n|===', CELLS],
    ['a header by an option', '[cols="1,2",options="header"]\n|===\n|Year\n|Staff\n|2020 |45\n|===', CELLS],
    [
      'no header',
      '|===\n|2020|45\n|2021|46\n|===',
      ['tableCell: 2020 [|]', 'tableCell: 45 [|2020]', 'tableCell: 2021 [|]', 'tableCell: 46 [|2021]'],
    ],
    [
      'cells that span',
      '[%header,cols=3*]\n|===\n|a |b |c\n.2+|1 2+|2\n|3 |4\n|===',
      [
        'tableCell: a [|]',
        'tableCell: b [|a]',
        'tableCell: c [|a]',
        'tableCell: 1 [a|]',
        'tableCell: 2 [b|1]',
        'tableCell: 3 [b|1]',
        'tableCell: 4 [c|1]',
      ],
    ],
    ['commas', ',===\nYear,Staff\n\n2020,45\n,===', CELLS],
    ['commas, by an attribute', '[format=csv,options="header"]\n|===\nYear,Staff\n2020,"45"\n|===', CELLS],
    ['tabs', '[%header,format=tsv]\n|===\nYear\tStaff\n2020\t45\n|===', CELLS],
    ['a separator of its own', '[%header,format=csv,separator=;]\n|===\nYear; Staff\n2020; 45\n|===', CELLS],
    ['colons', '[%header]\n:===\nYear:Staff\n2020:45\n:===', CELLS],
    [
      'quotes, escapes and markup in separated values',
      ',===\n"a, ""b""\n c",*d*\n\\e,`5`\n,===',
      ['tableCell: a, "b"  c [|]', 'tableCell: d [|a, "b"  c]', 'tableCell: \\e [|]'],
    ],
    ['an escaped colon', ':===\na\\:b:c\n:===', ['tableCell: a:b [|]', 'tableCell: c [|a:b]']],
    [
      'a quote that nothing closes',
      ',===\n"a,b\nc,d\n,===',
      ['tableCell: "a [|]', 'tableCell: b [|"a]', 'tableCell: c [|]', 'tableCell: d [|c]'],
    ],
    ['cells behind a sign of their own', '[%header,separator=¦]\n|===\n¦Year ¦Staff\n¦2020 ¦45\n|===', CELLS],
    [
      'an escaped sign of their own',
      '[separator="::"]\n|===\n:: a | b 2+:: c \\:: d\n|===',
      ['tableCell: a | b [|]', 'tableCell: c :: d [|a | b]'],
    ],
    ['values that two signs keep apart are not read', '[format=csv,separator=";;"]\n|===\n5;;6\n|===', []],
    [
      'blocks in a cell',
      '[%header,cols="1,2a"]\n|===\n|Mill |Staff\n\n|Vane\n|It has 45 people:\n\n* 40 weavers\n* five clerks\n\n----\n6\n----\n|===',
      [
        'tableCell: Mill [|]',
        'tableCell: Staff [|Mill]',
        'tableCell: Vane [Mill|]',
        'tableCell: It has 45 people: [Staff|Vane]',
        'listItem1: 40 weavers',
        'listItem1: five clerks',
      ],
    ],
    [
      'a table in a cell',
      '|===\n|Vane a|\n[%header]\n!===\n!Year !Staff\n!2020 !45\n!===\n\nSo far.\n|Oster |5!\n|===\n\na',
      [
        'tableCell: Vane [|]',
        ...CELLS,
        'tableCell: So far. [|Vane]',
        'tableCell: Oster [|]',
        'tableCell: 5! [|Oster]',
        'paragraph: a',
      ],
    ],
    ['values in a cell that nothing closes', '|===\na|,===\na,5\n', ['tableCell: a [|]', 'tableCell: 5 [|a]']],
  ])('a table: %s', (_name, source, blocks) => {
    expect(outlineOf('asciidoc', source)).toEqual(blocks)
  })
})

describe('inline', () => {
  test.each([
    ['emphasis', '*a* _b_ **c**d __e__f #g# [.lead]#h#', 'a b cd ef g h'],
    ['marks that are none', '2 * 3 * 4 a_b_c 5* *6', '2 * 3 * 4 a_b_c 5* *6'],
    ['code', '`a 5` ``6``b', '\uFFFC \uFFFCb'],
    ['escapes', '\\*a* \\{b}', '*a* {b}'],
    ['attributes', '{count} 5{nbsp}%', '\uFFFC 5\u00A0%'],
    ['links', 'http://x.y/5[six boats,window=_blank] link:a[b] http://x.y/7 mailto:a@b.cd[c]', 'six boats b \uFFFC c'],
    ['cross references', '<<a>> <<a,b c>> xref:d[e] [[f]]', '\uFFFC b c e'],
    ['notes', 'a.footnote:[It has *450*, see http://x.y[z].] b', 'a. (It has 450, see z.) b'],
    ['a note at the start of a paragraph', '\n\nfootnote:[450] b', 'paragraph: (450) b'],
    ['index terms', '((a)) (((b,c)))d', 'a d'],
    ['macros', 'kbd:[5] image:6[7] stem:[x^2]', '\uFFFC \uFFFC \uFFFC'],
    ['raised and lowered', 'm^2^ H~2~O 4^th^', 'm² H₂O 4th'],
    ['characters', "\"`a`\" '`b`' c`'s (C) ... 1--2 -- &amp;", '“a” ‘b’ c’s © … 1—2 — &'],
    ['a hard break', 'a +\nb', 'a b'],
    ['passthroughs', '+a*b*+ ++c++', 'a*b* c'],
  ])('%s', (_name, source, prose) => {
    expect(inlineOf('asciidoc', source)).toBe(prose)
  })
})

test('what a document says of itself', () => {
  expect(readAsciiDoc('= A\nAda Renn\nv1.2, 2024-03-03: b\n:story: ferry\n\nc').frontMatter).toEqual({
    date: '2024-03-03',
    story: 'ferry',
  })
  expect(readAsciiDoc('= A\n:revdate: 3 March 2024\n\nc').frontMatter).toEqual({ date: '3 March 2024' })
})
