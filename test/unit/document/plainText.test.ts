import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../server/src/document/plainText.js'

function outlineOf(source: string): string[] {
  return readPlainText(source).blocks.map(({ kind, level, text }) => `${kind}${level ?? ''}: ${text}`)
}

const WRAPPED = [
  'The old paper mill on the river Tarn employs 450 people, its owner said on',
  'Monday, and will take on 40 more before the summer. The council of the town',
  'had asked for a report.',
]
const JOINED = WRAPPED.join(' ')

describe('paragraphs', () => {
  test.each([
    [
      'blank lines divide',
      'One is here.\n\nTwo is there.\n \t\u00A0\nThree.',
      ['paragraph: One is here.', 'paragraph: Two is there.', 'paragraph: Three.'],
    ],
    ['text wrapped by hand is joined', WRAPPED.join('\n'), [`paragraph: ${JOINED}`]],
    [
      'also with CRLF and lone CR',
      `${WRAPPED.join('\r\n')}\r\r${WRAPPED.join('\r')}`,
      [`paragraph: ${JOINED}`, `paragraph: ${JOINED}`],
    ],
    [
      'a wrapped paragraph without a lower-case start follows the width of the document',
      `${WRAPPED.join('\n')}\n\nThe mill was built in the winter of 1897 by four families of weavers from\nLille.`,
      [
        `paragraph: ${JOINED}`,
        'paragraph: The mill was built in the winter of 1897 by four families of weavers from Lille.',
      ],
    ],
    [
      'wire copy has one paragraph a line',
      'Mill to hire 40\nThe paper mill on the river Tarn will take on 40 people, its owner said on Monday at the town hall of Tarn.\nThe council had asked for it.\nWork begins in May.',
      [
        'title1: Mill to hire 40',
        'paragraph: The paper mill on the river Tarn will take on 40 people, its owner said on Monday at the town hall of Tarn.',
        'paragraph: The council had asked for it.',
        'paragraph: Work begins in May.',
      ],
    ],
    [
      'a headline right above its text stays alone',
      `Mill to hire 40\n${WRAPPED.join('\n')}`,
      ['title1: Mill to hire 40', `paragraph: ${JOINED}`],
    ],
    [
      'a line that breaks off goes on in lower case',
      'The mill employs\nabout 450 people.',
      ['paragraph: The mill employs about 450 people.'],
    ],
    [
      'a sentence that ends does not',
      'The mill closed.\nabout 450 went.',
      ['paragraph: The mill closed.', 'paragraph: about 450 went.'],
    ],
    [
      'one line of any length is one block',
      `${'word '.repeat(50_000)}end.`,
      [`paragraph: ${'word '.repeat(50_000)}end.`],
    ],
    ['URLs are opaque', 'See http://x.y/5, or a@b.c now.', ['paragraph: See \uFFFC, or \uFFFC now.']],
    ['nothing but URLs is no block', 'https://x.y/5', []],
    ['nothing', '', []],
    ['white space', '\uFEFF \n\u200B\n\f\r\n\u00A0', []],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf(source)).toEqual(blocks)
  })
})

describe('headings', () => {
  test.each([
    [
      'the first short line is the title',
      'Mill to hire 40\n\nText is here.',
      ['title1: Mill to hire 40', 'paragraph: Text is here.'],
    ],
    [
      'the longest before the text is, as web copy begins with the names of sections',
      'World News\n\nMill on the river to hire 40 people\n\nText is here.\n\nA longer line about the mill and its river',
      [
        'heading2: World News',
        'title1: Mill on the river to hire 40 people',
        'paragraph: Text is here.',
        'heading2: A longer line about the mill and its river',
      ],
    ],
    [
      'a date alone is none',
      'Tuesday, March 5, 2024\n\nMill to hire\n\nText.',
      ['paragraph: Tuesday, March 5, 2024', 'title1: Mill to hire', 'paragraph: Text.'],
    ],
    ['a time stamp is none', 'Mill\n\n00:41\n\nText.', ['title1: Mill', 'paragraph: 00:41', 'paragraph: Text.']],
    ['a sentence is none', 'The mill hires.\n\nText.', ['paragraph: The mill hires.', 'paragraph: Text.']],
    [
      'rules below are dropped',
      'Mill\n====\nText is here.\n\nRiver\n-----\nMore is here.',
      ['title1: Mill', 'paragraph: Text is here.', 'heading2: River', 'paragraph: More is here.'],
    ],
    [
      'rules between are dropped',
      'One is here.\n* * *\nTwo is here.',
      ['paragraph: One is here.', 'paragraph: Two is here.'],
    ],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf(source)).toEqual(blocks)
  })

  test('a block carries the headings above it', () => {
    const { blocks } = readPlainText('Mill\n\nText one.\n\nRiver\n\nText two.\n\nTown\n\nText three.')
    expect(blocks.map(({ text, section }) => [text, ...section].join(' < '))).toEqual([
      'Mill',
      'Text one. < Mill',
      'River < Mill',
      'Text two. < Mill < River',
      'Town < Mill',
      'Text three. < Mill < Town',
    ])
  })
})

describe('lists', () => {
  test.each([
    ['bullets', '- one\n* two\n• three', ['listItem1: one', 'listItem1: two', 'listItem1: three']],
    ['numbers', '1. one\n2) two', ['listItem1: one', 'listItem1: two']],
    [
      'nested',
      '- one\n  - two\n    - three\n- four',
      ['listItem1: one', 'listItem2: two', 'listItem3: three', 'listItem1: four'],
    ],
    ['indented lines go on', '- One is\n  Here.\n- two', ['listItem1: One is Here.', 'listItem1: two']],
    ['a list below a line', 'The nets:\n- one', ['paragraph: The nets:', 'listItem1: one']],
    [
      'a number out of order is none',
      'It was on page\n15. He said so.',
      ['heading2: It was on page', 'paragraph: 15. He said so.'],
    ],
    ['a sign without a space is none', '-5 degrees.\n*note', ['paragraph: -5 degrees.', 'paragraph: *note']],
  ])('%s', (_name, source, blocks) => {
    expect(outlineOf(source).map(block => block.replace('title1', 'heading2'))).toEqual(blocks)
  })
})
