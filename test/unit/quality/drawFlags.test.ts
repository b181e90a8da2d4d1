import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { parseJudged } from '../../quality/judged.js'

// The run starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const SCRIPT = fileURLToPath(new URL('../../quality/drawFlags.ts', import.meta.url))

const choir = (id: string, set: string) =>
  JSON.stringify({
    id,
    set,
    documents: [
      'The choir of Elvenness has 31 singers.',
      'There are 58 singers in the choir of Elvenness, which rehearses in the old granary.',
    ].map((text, index) => ({ uri: `case:/${id}/${index}.txt`, languageId: 'plaintext', text })),
    expect: 'unlabelled',
    numeric: true,
  })

test('flags of the sets are shown with their text, and the sheet names them without it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimlint-draw-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = (name: string) => path.join(folder, name)
  writeFileSync(file('cases.jsonl'), ['one', 'two', 'three'].map(id => choir(id, 'choirs')).join('\n'))
  writeFileSync(file('others.jsonl'), choir('four', 'others'))
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', SCRIPT, folder, '--sets', 'choirs', '--count', '2', '--seed', '7', '--sheet', file('sheet.md')],
    { encoding: 'utf8' },
  )
  expect(status, stderr).toBe(0)
  expect(stdout).toMatch(/ 0\.txt:27-29 ….*\[31\] singers/)
  expect(stdout).toMatch(/^2 of 3 flags; seed 7$/m)
  const sheet = readFileSync(file('sheet.md'), 'utf8')
  expect(parseJudged(sheet)).toMatchObject(
    [1, 2].map(() => ({ set: 'choirs', rule: 'count', mentions: ['0.txt:27-29', '1.txt:10-12'], worthAQuery: null })),
  )
  expect(sheet).not.toMatch(/singers|Elvenness/)
})
