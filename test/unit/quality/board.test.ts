import { expect, test } from 'vitest'
import type { Contradiction } from '../../../server/src/index.js'
import { type ScoredCase, scoreboard } from '../../quality/board.js'
import type { Case } from '../../quality/case.js'
import { withHistory } from '../../quality/history.js'
import { reportJson } from '../../quality/json.js'
import { scoreboardMarkdown } from '../../quality/markdown.js'
import { scoreCase } from '../../quality/score.js'

const TEXT = 'The choir has thirty-one singers.'

function scored(file: string, set: string, id: string, expectation: Case['expect'], flagged: boolean): ScoredCase {
  const uris = [`case:/${id}/a.txt`, `case:/${id}/b.txt`]
  const one: Case = {
    id,
    set,
    documents: uris.map(uri => ({ uri, languageId: 'plaintext', text: TEXT })),
    expect: expectation,
    numeric: id !== 'wordy',
  }
  const contradiction: Contradiction = {
    id: 'c0ffee',
    rule: 'count',
    severity: 'warning',
    confidence: 0.9,
    reason: { type: 'disjoint-values', sides: [], evidence: [] },
    message: '“thirty-one” and “13” cannot all be right.',
    mentions: uris.map(uri => ({ uri, span: { start: 14, end: 24 }, text: 'thirty-one' })),
    sides: [[0], [1]],
  }
  const found = flagged ? [contradiction] : []
  return { set: file, case: one, words: 10, found, score: scoreCase(one, found, 'warning') }
}

const board = scoreboard(
  [
    scored('choirs', 'choirs-north', 'high', 'contradiction', true),
    scored('choirs', 'choirs-south', 'low', 'contradiction', false),
    scored('bands', 'bands', 'brass', 'consistent', true),
    scored('bands', 'bands', 'wordy', 'consistent', false),
    scored('bands', 'bands', 'new', 'unlabelled', true),
  ],
  'warning',
  2,
  [],
)

test('rows stand in the order of their names, a set with one part has no parts', () => {
  expect(board.sets.map(({ name, parts }) => [name, parts.map(part => part.name)])).toEqual([
    ['bands', []],
    ['choirs', ['choirs-north', 'choirs-south']],
  ])
  expect(board.all.all).toMatchObject({ cases: 5, truePositives: 1, falsePositives: 1, unlabelledFlags: 1, words: 50 })
  expect(board.all.numeric).toMatchObject({ cases: 4, trueNegatives: 0 })
})

test('false alarms are named by id and offsets, and nothing of the text is kept', () => {
  expect(board.falseAlarms).toEqual([
    { set: 'bands', case: 'brass', rule: 'count', mentions: ['a.txt:14-24', 'b.txt:14-24'] },
  ])
  for (const written of [JSON.stringify(board), scoreboardMarkdown(board)])
    expect(written).not.toMatch(/choir has|thirty-one/)
})

test('the history keeps one entry a commit, the newest last, and no more than twenty', () => {
  const state = (commit: string, modified = false) => ({ commit, date: '2024-05-01', modified })
  const commits = (one: typeof board) => one.history.map(({ commit, modified }) => `${commit}${modified ? '+' : ''}`)
  const first = withHistory(board, [], state('aaa'))
  const second = withHistory(board, first.history, state('bbb', true))
  expect(commits(second)).toEqual(['aaa', 'bbb+'])
  expect(commits(withHistory(board, second.history, state('bbb')))).toEqual(['aaa', 'bbb'])
  const many = Array.from({ length: 30 }, (_, index) => `c${index}`).reduce(
    (earlier, commit) => withHistory(board, earlier.history, state(commit)),
    second,
  )
  expect(commits(many)).toHaveLength(20)
  expect(commits(many).at(-1)).toBe('c29')
})

test('without a known commit the history stays as it was', () => {
  const earlier = withHistory(board, [], { commit: 'aaa', date: '2024-05-01', modified: false }).history
  expect(withHistory(board, earlier, undefined).history).toEqual(earlier)
})

test('short lists of the JSON stand on one line, long ones on many, and its content stays', () => {
  const failures = Array.from({ length: 30 }, (_, index) => `case-${index}`)
  const json = reportJson({ ...board, failures })
  expect(json).toContain('"mentions": ["a.txt:14-24", "b.txt:14-24"]\n')
  expect(json).toContain('"failures": [\n    "case-0",\n    "case-1",\n')
  expect(Math.max(...json.split('\n').map(line => line.length))).toBeLessThanOrEqual(120)
  expect(JSON.parse(json)).toMatchObject({ failures, falseAlarms: board.falseAlarms })
})
