import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import { folderWith } from '../support/folder.js'
import { ABLE, type ClientSetup, LspSession } from '../support/lspSession.js'
import { serverProgram } from '../support/serverProgram.js'
import { EVENING_TEXT, MORNING_TEXT } from './stories.js'

// Three servers, and the threads of each, take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const FILLING = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [`more/${index}.md`, `# ${index}\n\nNothing to see but ${index} gulls.\n`]),
)
const FILES = { 'a.md': MORNING_TEXT, 'z.md': EVENING_TEXT, ...FILLING }

/** A session in a folder; what it has found when all files are checked. */
async function check(folder: string, setup: ClientSetup = {}) {
  const root = pathToFileURL(folder).href
  const session = await LspSession.start({
    capabilities: ABLE,
    folders: [root],
    configuration: (_, section) => (section === 'claimlint' ? {} : null),
    ...setup,
  })
  const result = await session.request('claimlint/checkWorkspace', {})
  await session.settle()
  const found = ['a.md', 'z.md'].map(name => session.diagnostics(`${root}/${name}`))
  return { session, result, found }
}

test('what was read is kept where the client says, and found again at the next start', async () => {
  const folder = folderWith(FILES)
  const index = folderWith({})
  const initializationOptions = { index: pathToFileURL(index).href }
  const first = await check(folder, { initializationOptions })
  expect(first.result).toEqual({ files: 32 })
  expect(first.found.map(diagnostics => diagnostics.length)).toEqual([1, 1])
  const kept = path.join(index, 'claimlint-readings')
  await expect.poll(() => (existsSync(kept) ? readdirSync(kept) : []), { timeout: 60_000 }).toContain('index.json')
  await first.session.end()
  const packs = (): string[] => readdirSync(kept).filter(name => name.endsWith('.readings'))
  const names = packs()
  expect(names.length).toBeGreaterThan(0)

  const second = await check(folder, { initializationOptions })
  expect(second.found).toEqual(first.found)
  await second.session.end()
  // What is read anew is kept under another name.
  expect(packs()).toEqual(names)

  for (const name of readdirSync(kept)) writeFileSync(path.join(kept, name), 'damaged')
  const third = await check(folder, { initializationOptions })
  expect(third.found).toEqual(first.found)
  expect([...third.session.notices, ...third.session.logged]).toEqual([])
})

test('nothing is kept where no client says so', async () => {
  const folder = folderWith(FILES)
  await check(folder)
  expect(readdirSync(folder).sort()).toEqual(['a.md', 'more', 'z.md'])
})

test('threads that fail are told of once, and all files are checked', async () => {
  const { session, result, found } = await check(folderWith(FILES), { program: await serverWithBrokenThreads() })
  expect(result).toEqual({ files: 32 })
  expect(found.map(diagnostics => diagnostics.length)).toEqual([1, 1])
  expect(session.notices).toEqual([expect.stringContaining('could not read files in the background')])
  expect(session.logged).toEqual([expect.stringContaining('reading in other threads failed')])
})

test('a server without a program for threads reads alone', async () => {
  const folder = folderWith({})
  copyFileSync(await serverProgram(), path.join(folder, 'server.cjs'))
  const { session, found } = await check(folderWith(FILES), { program: path.join(folder, 'server.cjs') })
  expect(found.map(diagnostics => diagnostics.length)).toEqual([1, 1])
  expect([...session.notices, ...session.logged]).toEqual([])
})

/** The same server beside a program for threads that ends at its first task. */
async function serverWithBrokenThreads(): Promise<string> {
  const sound = path.dirname(await serverProgram())
  const folder = folderWith({})
  copyFileSync(path.join(sound, 'server.cjs'), path.join(folder, 'server.cjs'))
  writeFileSync(
    path.join(folder, 'readingWorker.cjs'),
    `require('node:worker_threads').parentPort.on('message', () => process.exit(3))`,
  )
  return path.join(folder, 'server.cjs')
}
