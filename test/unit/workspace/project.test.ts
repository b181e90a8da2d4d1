import { describe, expect, test } from 'vitest'
import { checkDocuments } from '../../../server/src/index.js'
import { type Configuration, NO_CONFIGURATION } from '../../../server/src/workspace/configuration.js'
import { Project } from '../../../server/src/workspace/project.js'

const FOLDER = 'file:///news%20room'

function project(configuration: Partial<Configuration>): Project {
  return new Project(FOLDER, { ...NO_CONFIGURATION, ...configuration })
}

function groupsOf(path: string, configuration: Partial<Configuration>, text = 'Text.'): readonly string[] | undefined {
  return project(configuration).document({ uri: `${FOLDER}/${path}`, languageId: 'markdown', text }).groups
}

test('excluded documents are known by their path in the project', () => {
  const { includes } = { includes: (uri: string) => project({ excludes: ['old copy', '**/*.draft.md'] }).includes(uri) }
  expect(includes(`${FOLDER}/old%20copy/a.md`)).toBe(false)
  expect(includes(`${FOLDER}/new/a.draft.md`)).toBe(false)
  expect(includes(`${FOLDER}/new/a.md`)).toBe(true)
  expect(includes('file:///elsewhere/old copy/a.md')).toBe(true)
  expect(includes('untitled:a.draft.md')).toBe(true)
})

describe('groups', () => {
  const groups = { ferry: ['ferry', 'wire/*ferry*'], weekend: ['**/weekend-*.md'] }

  test.each<[path: string, groups: string[]]>([
    ['ferry/1.md', ['ferry']],
    ['ferry/weekend-1.md', ['ferry', 'weekend']],
    ['wire/night-ferry.txt', ['ferry']],
    ['wire/festival.txt', [`${FOLDER}/wire/festival.txt`]],
  ])('of %s are %j', (path, expected) => {
    expect(groupsOf(path, { groups })).toEqual(expected)
  })

  test('are absent where the project has none', () => {
    expect(groupsOf('ferry/1.md', {})).toBeUndefined()
  })

  test.each<[value: string, groups: string[]]>([
    ['ferry', ['ferry']],
    ['2024', ['2024']],
    ['[ferry, weekend]', ['ferry', 'weekend']],
    ['{ a: 1 }', [`${FOLDER}/a.md`]],
  ])('may be named in the front matter: %s', (value, expected) => {
    expect(groupsOf('a.md', { groups: {}, groupBy: 'story' }, `---\nstory: ${value}\n---\n\nText.`)).toEqual(expected)
  })

  test('by path and by front matter are the same groups', () => {
    const text = '---\nstory: ferry\n---\n\nText.'
    expect(groupsOf('x.md', { groups, groupBy: 'story' }, text)).toEqual(groupsOf('ferry/1.md', { groups }))
  })
})

test('what belongs to every check is named: fact sheets, and the members of groups', () => {
  const groups = { ferry: ['ferry', 'wire/*ferry*'], weekend: ['**/weekend-*.md'] }
  expect(project({ groups, factSheets: ['facts'] }).named).toEqual([
    'facts',
    'ferry',
    'wire/*ferry*',
    '**/weekend-*.md',
  ])
  expect(project({ groupBy: 'story', excludes: ['old'] }).named).toEqual([])
})

describe('fact sheets', () => {
  const configuration = { factSheets: ['facts.md', 'ferry/facts.md'], groups: { ferry: ['ferry'] } }
  const text = (count: number) =>
    `The Ansel ferry carried ${count} passengers across the Isk on the night of the fire.\n`

  /** Every pair of documents that is set against each other, by the last parts of their names. */
  function pairs(counts: Readonly<Record<string, number>>): readonly string[] {
    const own = project(configuration)
    const documents = Object.entries(counts).map(([path, count]) =>
      own.document({ uri: path.includes(':') ? path : `${FOLDER}/${path}`, languageId: 'markdown', text: text(count) }),
    )
    return checkDocuments(documents, own.options).contradictions.map(({ mentions, reason }) => {
      const sides = reason.type === 'disjoint-values' ? reason.sides : []
      return mentions
        .map(({ uri }, side) => `${uri.split('/').at(-1)}${sides[side]?.reference ? ' (facts)' : ''}`)
        .join(' – ')
    })
  }

  test('are compared with every document, also with one in no group', () => {
    expect(pairs({ 'facts.md': 142, 'other/lone.md': 124 })).toEqual(['facts.md (facts) – lone.md'])
    expect(pairs({ 'facts.md': 142, 'ferry/1.md': 124 })).toEqual(['facts.md (facts) – 1.md'])
  })

  test('that are in a group are compared within it', () => {
    expect(pairs({ 'ferry/facts.md': 142, 'other/lone.md': 124 })).toEqual([])
    expect(pairs({ 'ferry/facts.md': 142, 'ferry/1.md': 124 })).toEqual(['1.md – facts.md (facts)'])
  })

  test('leave documents in no group apart from one another', () => {
    expect(pairs({ 'lone.md': 142, 'alone.md': 124 })).toEqual([])
  })

  test('a document from outside is compared with all', () => {
    expect(pairs({ 'lone.md': 142, 'untitled:Untitled-1': 124 })).toEqual(['lone.md – untitled:Untitled-1'])
  })
})
