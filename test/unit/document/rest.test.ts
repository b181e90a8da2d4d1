import { describe, expect, test } from 'vitest'
import { readRest } from '../../../server/src/document/rest.js'
import { inlineOf, outlineOf } from '../../support/outline.js'

const CELLS = [
  'tableCell: Year [|]',
  'tableCell: Staff [|Year]',
  'tableCell: 2020 [Year|]',
  'tableCell: 45 [Staff|2020]',
]

describe('blocks', () => {
  test.each([
    [
      'titles',
      '====\nMill\n====\n\nStaff\n-----\na\n\nRiver\n-----\n\nBank\n~~~~',
      ['title1: Mill', 'heading2: Staff', 'paragraph: a', 'heading2: River', 'heading3: Bank'],
    ],
    ['a transition', 'a\n\n-----\n\nb', ['paragraph: a', 'paragraph: b']],
    [
      'lists',
      '- a\n  goes on\n\n  b\n\n  - c\n- d\n\n1. e\n#. f',
      ['listItem1: a goes on', 'listItem1: b', 'listItem2: c', 'listItem1: d', 'listItem1: e', 'listItem1: f'],
    ],
    [
      'a number that begins a line',
      'He was\n\n15. He left\nthen.',
      ['paragraph: He was', 'paragraph: 15. He left then.'],
    ],
    ['definitions', 'Staff\n   450 people', ['paragraph: Staff', 'paragraph: 450 people']],
    ['a quotation', 'a\n\n   b\n\n   c\n\nd', ['paragraph: a', 'quotation: b', 'quotation: c', 'paragraph: d']],
    ['literal blocks', 'a::\n\n   5\n\n   6\n\n::\n\n   7\n\nb', ['paragraph: a:', 'paragraph: b']],
    [
      'code, comments and targets',
      '.. code:: x\n\n   5\n\n.. 6\n   7\n\n.. _a: http://8\n\n>>> 9\n9\n\na',
      ['paragraph: a'],
    ],
    [
      'a note',
      '.. note:: Mind\n   this.\n\n   And this.\n\na',
      ['paragraph: Mind this.', 'paragraph: And this.', 'paragraph: a'],
    ],
    ['a figure', '.. figure:: 5.png\n   :alt: 6\n\n   Seven boats', ['caption: Seven boats']],
    ['footnotes', 'a [1]_\n\n.. [1] Note\n   goes on.', ['paragraph: a', 'footnote: Note goes on.']],
    ['lines', '| a\n| b', ['paragraph: a b']],
    ['a quotation set off', '.. epigraph::\n\n   a', ['quotation: a']],
    ['a grid', '+----+-----+\n|Year|Staff|\n+====+=====+\n|2020|45   |\n+----+-----+', CELLS],
    [
      'cells of two lines',
      '+---+---+\n| a | b |\n|   | c |\n+---+---+',
      ['tableCell: a [|]', 'tableCell: b [|a]', 'tableCell: c [|a]'],
    ],
    ['a simple table', '====  =====\nYear  Staff\n====  =====\n2020  45\n====  =====\n\na', [...CELLS, 'paragraph: a']],
    [
      'a list as a table',
      '.. list-table:: Staff\n   :header-rows: 1\n\n   * - Year\n     - Staff\n   * - 2020\n     - 45',
      ['caption: Staff', ...CELLS],
    ],
    [
      'a list as a table, with blocks in its cells',
      '.. list-table::\n   :header-rows: 1\n\n   * - Mill\n     - Staff\n   * - Vane\n     - It has\n       45 people:\n\n       - 40 weavers\n       - * five clerks\n\n       Then::\n\n          6\n   * -\n     -\n       No one.',
      [
        'tableCell: Mill [|]',
        'tableCell: Staff [|Mill]',
        'tableCell: Vane [Mill|]',
        'tableCell: It has 45 people: [Staff|Vane]',
        'listItem1: 40 weavers',
        'listItem2: five clerks',
        'tableCell: Then: [Staff|Vane]',
        'tableCell: No one. [Staff|]',
      ],
    ],
    [
      'tables in a cell of a list',
      '.. list-table::\n\n   * - Vane\n     - .. list-table::\n          :header-rows: 1\n\n          * - Year\n            - Staff\n          * - 2020\n            - 45\n\n       .. csv-table::\n          :header: Year, Staff\n\n          2020, 45\n   * + Oster\n     + 5\n\na',
      ['tableCell: Vane [|]', ...CELLS, ...CELLS, 'tableCell: Oster [|]', 'tableCell: 5 [|Oster]', 'paragraph: a'],
    ],
    [
      'a table behind the marker of an item',
      '- .. csv-table:: Staff\n     :header: Year, Staff\n\n     2020, 45\n- b',
      ['caption: Staff', ...CELLS, 'listItem1: b'],
    ],
    [
      'separated values, with a header among the options',
      '.. csv-table:: Staff\n   :header: "Year", "Staff"\n   :widths: 1, 2\n\n   "2020", 45\n\na',
      ['caption: Staff', ...CELLS, 'paragraph: a'],
    ],
    [
      'separated values, with a header in the first row, and signs of its own',
      ".. csv-table::\n   :header-rows: 1\n   :delim: tab\n   :quote: '\n   :escape: \\\n\n   Year\t'Staff'\n   2020\t*45*\n   \\\\b\t'it\\'s\n   5'",
      [...CELLS, 'tableCell: \\b [Year|]', "tableCell: it's 5 [Staff|\\b]"],
    ],
    ['separated values of another file', '.. csv-table:: Staff\n   :file: a.csv\n\n   1,2', ['caption: Staff']],
    ['CRLF', 'a\r\nb\r\n\r\nc', ['paragraph: a b', 'paragraph: c']],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf('restructuredtext', source)).toEqual(blocks)
  })
})

describe('inline', () => {
  test.each([
    ['emphasis', '*a* **b c** (*d*)', 'a b c (d)'],
    ['marks that are none', '2 * 3 * 4 5* *6', '2 * 3 * 4 5* *6'],
    ['literals', '``a 5`` :code:`6` :class:`7`', '\uFFFC \uFFFC \uFFFC'],
    ['links', '`six boats <http://x.y/5>`_ `a`_ Docutils_ http://x.y/6', 'six boats a Docutils \uFFFC'],
    ['roles with a text', ':ref:`a <b>` :title:`c` :ref:`d`', 'a c \uFFFC'],
    ['raised digits', 'm\\ :sup:`2` H\\ :sub:`2`\\ O', 'm² H₂O'],
    ['substitutions', 'a |b| c', 'a \uFFFC c'],
    ['escapes', '\\*a\\* 5\\%', '*a* 5%'],
  ])('%s', (_name, source, prose) => {
    expect(inlineOf('restructuredtext', source)).toBe(prose)
  })
})

test('the fields at the head of a document', () => {
  expect(readRest('Mill\n====\n\n:Date: 2024-03-03\n:story: ferry\n\na').frontMatter).toEqual({
    date: '2024-03-03',
    story: 'ferry',
  })
})
