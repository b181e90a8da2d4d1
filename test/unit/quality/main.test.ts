import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'

// Each run starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const MAIN = fileURLToPath(new URL('../../quality/main.ts', import.meta.url))

const choir = (id: string, expectation: string, a: string, b: string) =>
  JSON.stringify({
    id,
    set: 'invented',
    documents: [
      { uri: `case:/${id}/a.txt`, languageId: 'plaintext', text: a },
      { uri: `case:/${id}/b.txt`, languageId: 'plaintext', text: b },
    ],
    expect: expectation,
    numeric: true,
  })

const LINES = [
  choir(
    'differ',
    'contradiction',
    'The choir of Elvenness has 31 singers.',
    'There are 58 singers in the choir of Elvenness, which rehearses in the old granary.',
  ),
  '{"id": "cut o',
  choir('alike', 'consistent', 'The choir of Elvenness has 31 singers.', 'The choir of Elvenness has 31 singers.'),
]

function quality(lines: readonly string[], ...options: readonly string[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimlint-quality-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = (name: string) => path.join(folder, name)
  writeFileSync(file('choirs.jsonl'), `${lines.join('\n')}\n`)
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', MAIN, folder, '--json', file('board.json'), '--markdown', file('board.md'), ...options],
    { encoding: 'utf8' },
  )
  const written = (name: string) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8') : undefined)
  return { ...run, json: written('board.json'), markdown: written('board.md') }
}

test('a folder of cases is scored; a line that is none is named and the others go on', () => {
  const { status, stdout, stderr, json, markdown } = quality(LINES, '--show', '3')
  expect(stderr).toMatch(/choirs\.jsonl:2: not a case/)
  expect(stdout).toMatch(/^All cases$/m)
  expect(stdout).toMatch(/^False alarms \(\d+\)$/m)
  expect(JSON.parse(json ?? '')).toMatchObject({
    version: 1,
    severity: 'warning',
    unreadableLines: 1,
    failures: [],
    all: { all: { cases: 2, contradictions: 1, consistent: 1, falsePositives: 0, words: 36 } },
    sets: [{ name: 'choirs', parts: [] }],
  })
  expect(markdown).toMatch(/^\| choirs /m)
  expect(`${json}${markdown}`).not.toMatch(/singers|Elvenness/)
  expect(status).toBe(0)
})

test('the same cases give the same bytes', () => {
  const [one, other] = [quality(LINES), quality(LINES)]
  expect(one.json).toBe(other.json)
  expect(one.markdown).toBe(other.markdown)
})

test('asked for the ablation, it writes that page and no scoreboard', () => {
  const { status, json, markdown } = quality(LINES, '--ablation')
  expect(markdown).toMatch(/^# Ablation$/m)
  expect(json).toBeUndefined()
  expect(status).toBe(0)
})

test.each([
  ['no such set', ['--set', 'bands'], /No cases of bands/],
  ['a severity that is none', ['--severity', 'fatal'], /Allowed choices are error, warning/],
  ['a count that is none', ['--show', 'all'], /a whole number is needed/],
])('%s: it says so and writes nothing', (_name, options, message) => {
  const { status, stderr, json } = quality(LINES, ...options)
  expect(stderr).toMatch(message)
  expect(status).not.toBe(0)
  expect(json).toBeUndefined()
})
