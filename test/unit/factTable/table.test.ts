import { describe, expect, test } from 'vitest'
import { sidesOf, type TableView, tableOf, WHOLE_VIEW } from '../../../client/src/factTable/table.js'
import { factOf, mentionIn, STORY } from '../../support/factTable.js'

function labels(view: Partial<TableView>): string[] {
  return tableOf(STORY, { ...WHOLE_VIEW, ...view }).rows.map(({ fact }) => fact.label)
}

const LABELS = STORY.facts.map(({ label }) => label)

describe('rows and columns', () => {
  test('a fact is a row, a document a column, a mention stands as written with its sides', () => {
    const { columns, rows } = tableOf(STORY, WHOLE_VIEW)
    expect(columns.map(({ name }) => name)).toEqual(['first.txt', 'lead.md', 'second.txt', 'sheet.md'])
    const cells = rows[1]?.cells.map(cell => cell.map(({ mention, sides }) => [mention.text, ...sides].join(' ')))
    expect(cells).toEqual([['412 A', '412 A'], ['some 400'], ['421 B'], []])
  })

  test('documents stand as an explorer of files lists them: by name, and numbers by their value', () => {
    const names = ['take-10.txt', 'take-2.txt', 'Lead.md', 'take-1.txt']
    const documents = names.map(name => ({ uri: `file:///${name}`, name, isFactSheet: false }))
    const mentions = documents.map(({ uri, name }) => ({ ...mentionIn('first.txt', 1, '5'), uri, name }))
    const { columns } = tableOf({ ...STORY, documents, facts: [factOf('boat', 'count', mentions)] }, WHOLE_VIEW)
    expect(columns.map(({ name }) => name)).toEqual(['Lead.md', 'take-1.txt', 'take-2.txt', 'take-10.txt'])
  })

  test('a document that states none of the shown facts has no column', () => {
    const { columns } = tableOf(STORY, { ...WHOLE_VIEW, filter: 'sinking' })
    expect(columns.map(({ name }) => name)).toEqual(['first.txt', 'lead.md'])
  })

  test('every side of every contradiction has a letter of its own', () => {
    const fact = factOf(
      'boat',
      'count',
      [1, 2, 3].map(line => mentionIn('first.txt', line, String(line))),
      [[0], [1]],
    )
    const [first] = fact.contradictions
    if (first === undefined) throw new Error('there is a contradiction')
    const twice = { ...fact, contradictions: [first, { ...first, sides: [[1], [2]] }] }
    expect([...sidesOf(twice)]).toEqual([
      [0, ['A']],
      [1, ['B', 'C']],
      [2, ['D']],
    ])
  })

  test('after Z comes AA', () => {
    const mentions = Array.from({ length: 28 }, (_, line) => mentionIn('first.txt', line + 1, String(line)))
    const fact = factOf(
      'boat',
      'count',
      mentions,
      mentions.map((_, index) => [index]),
    )
    expect([25, 26, 27].map(index => sidesOf(fact).get(index))).toEqual([['Z'], ['AA'], ['AB']])
  })
})

describe('what is shown', () => {
  test.each<[string, Partial<TableView>, readonly string[]]>([
    ['everything', {}, LABELS],
    ['conflicts', { conflictsOnly: true }, LABELS.slice(0, 4)],
    ['a word of the label, in any case', { filter: 'HULL' }, ['hull']],
    ['a wording', { filter: 'nearly two' }, ['duration (rebuild)']],
    ['a value', { filter: '380 to 420' }, ['passenger']],
    ['a rule', { filter: 'name-spelling' }, ['spelling of the captain']],
    ['a document', { filter: 'sheet.md' }, ['duration (rebuild)', 'hull']],
    ['every word of the filter', { filter: '412 sheet' }, []],
  ])('%s', (_name, view, expected) => {
    expect(labels(view)).toEqual(expected)
  })

  test.each<[string, string, boolean, readonly string[]]>([
    [
      'by fact',
      'fact',
      false,
      ['crew', 'day of the sinking', 'duration (rebuild)', 'hull', 'passenger', 'spelling of the captain'],
    ],
    ['by state, the other way round', 'state', true, ['hull', 'crew', ...LABELS.slice(0, 4)]],
    [
      'by a document',
      'file:///second.txt',
      false,
      ['passenger', 'crew', 'spelling of the captain', 'duration (rebuild)', 'day of the sinking', 'hull'],
    ],
    [
      'by a document, the other way round',
      'file:///second.txt',
      true,
      ['duration (rebuild)', 'spelling of the captain', 'crew', 'passenger', 'day of the sinking', 'hull'],
    ],
  ])('%s', (_name, by, descending, expected) => {
    expect(labels({ sort: { by, descending } })).toEqual(expected)
  })
})
