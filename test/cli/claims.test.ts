import { expect, test } from 'vitest'
import type { Claim } from '../../server/src/index.js'
import { folderWith, runCli } from './runCli.js'

const NOTES = 'About 50,000 people saw the regatta.\n\nIt lasted nearly two hours.\n'

test('a table says what was read, and how', async () => {
  const { code, stdout } = await runCli(['claims', '.'], {
    cwd: folderWith({ 'notes.txt': NOTES, 'poem.md': 'A rose.\n' }),
  })
  expect(stdout).toMatchInlineSnapshot(`
    "notes.txt
      place  kind      as written        hedge   value              precision  of      scope  read by
      1:1    quantity  About 50,000      about   45,000 to 55,000   hedged     person         count → hedge
      3:11   duration  nearly two hours  nearly  75 to 120 minutes  hedged                    duration → hedge

    poem.md
      no claims
    "
  `)
  expect(code).toBe(0)
})

test('json has the same claims with their positions', async () => {
  const { code, stdout } = await runCli(['claims', 'notes.txt', '--format', 'json'], {
    cwd: folderWith({ 'notes.txt': NOTES }),
  })
  const { version, claims }: { version: number; claims: readonly (Claim & { line: number; column: number })[] } =
    JSON.parse(stdout)
  expect(version).toBe(1)
  expect(claims.map(({ text, line, column, kind, hedge }) => ({ text, line, column, kind, hedge }))).toEqual([
    { text: 'About 50,000', line: 1, column: 1, kind: 'quantity', hedge: 'about' },
    { text: 'nearly two hours', line: 3, column: 11, kind: 'duration', hedge: 'nearly' },
  ])
  for (const { readBy } of claims) expect(readBy?.length).toBeGreaterThan(0)
  expect(code).toBe(0)
})
