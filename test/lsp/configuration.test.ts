import { rmSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { FileChangeType } from 'vscode-languageserver/node'
import { type Files, folderWith, writeFiles } from '../support/folder.js'
import { ABLE, type ClientSetup, LspSession } from '../support/lspSession.js'
import { EVENING_TEXT, MORNING_TEXT } from './stories.js'

const written = (configuration: object): string => JSON.stringify(configuration)

/** A session on a folder on disk. Nothing is open yet. */
async function onDisk(files: Files, setup: ClientSetup = {}) {
  const folder = folderWith(files)
  const root = pathToFileURL(folder).href
  const uriOf = (name: string): string => `${root}/${name}`
  const session = await LspSession.start({ capabilities: ABLE, folders: [root], ...setup })
  return {
    session,
    uriOf,
    /** Opens documents of the morning or the evening edition, by their names. */
    async open(...names: readonly string[]): Promise<void> {
      for (const name of names) await session.open(uriOf(name), /morning/.test(name) ? MORNING_TEXT : EVENING_TEXT)
      await session.settle()
    },
    /** Writes a file, or removes it, and announces that. */
    async write(name: string, content: string | null): Promise<void> {
      if (content === null) rmSync(path.join(folder, name))
      else writeFiles(folder, { [name]: content })
      const type = content === null ? FileChangeType.Deleted : FileChangeType.Changed
      await session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] })
      await session.settle()
    },
    /** How many squiggles the documents have. */
    flags: (...names: readonly string[]): readonly number[] =>
      names.map(name => session.diagnostics(uriOf(name)).length),
  }
}

describe('claimlint.json', () => {
  test('holds from the first check on', async () => {
    const { session, open, uriOf } = await onDisk({ 'claimlint.json': written({ severities: { count: 'off' } }) })
    await open('morning.md', 'evening.md')
    expect(session.published).toEqual([])
    expect(session.diagnostics(uriOf('claimlint.json'))).toEqual([])
  })

  test('is followed as it is written, changed and removed', async () => {
    const { open, write, flags, session, uriOf } = await onDisk({})
    await open('morning.md', 'evening.md')
    expect(flags('morning.md', 'evening.md')).toEqual([1, 1])
    await write('claimlint.json', written({ groups: { one: ['morning.md'], two: ['evening.md'] } }))
    expect(flags('morning.md', 'evening.md')).toEqual([0, 0])
    await write('claimlint.json', written({ severities: { count: 'error' } }))
    expect(session.diagnostics(uriOf('morning.md'))).toMatchObject([{ severity: 1 }])
    await write('claimlint.json', written({ excludes: ['evening.md'] }))
    expect(flags('morning.md', 'evening.md')).toEqual([0, 0])
    await write('claimlint.json', null)
    expect(session.diagnostics(uriOf('morning.md'))).toMatchObject([{ severity: 2 }])
    expect(session.notices).toEqual([])
  })

  test('outranks the settings', async () => {
    const { session, open, uriOf } = await onDisk(
      { 'claimlint.json': written({ severities: { count: 'hint' } }) },
      { configuration: () => ({ severities: { count: 'error' } }) },
    )
    await open('morning.md', 'evening.md')
    expect(session.diagnostics(uriOf('morning.md'))).toMatchObject([{ severity: 4 }])
  })

  test('above the folder holds, too, as it does on the command line', async () => {
    const folder = folderWith({ 'claimlint.json': written({ severities: { count: 'off' } }), 'copy/x.md': '' })
    const root = pathToFileURL(path.join(folder, 'copy')).href
    const session = await LspSession.start({ capabilities: ABLE, folders: [root] })
    await session.open(`${root}/morning.md`, MORNING_TEXT)
    await session.open(`${root}/evening.md`, EVENING_TEXT)
    await session.settle()
    expect(session.published).toEqual([])
  })

  test('is looked at before each check for a client that watches nothing', async () => {
    const capabilities = { ...ABLE, workspace: { ...ABLE.workspace, didChangeWatchedFiles: {} } }
    const { session, open, write, flags, uriOf } = await onDisk({}, { capabilities })
    await open('morning.md', 'evening.md')
    await write('claimlint.json', written({ severities: { count: 'off' } }))
    await session.change(uriOf('morning.md'), 2, { text: `${MORNING_TEXT}\n` })
    await session.settle()
    expect(flags('morning.md', 'evening.md')).toEqual([0, 0])
  })
})

describe('a wrong claimlint.json', () => {
  const WRONG = '{\n  // Too loud.\n  "severities": { "count": "loud" },\n  "exclude": []\n}\n'

  test('gets its faults where they stand, and the last good one stays in force', async () => {
    const { session, open, write, flags, uriOf } = await onDisk({
      'claimlint.json': written({ severities: { count: 'off' } }),
    })
    await open('morning.md', 'evening.md')
    await write('claimlint.json', WRONG)
    expect(flags('morning.md', 'evening.md')).toEqual([0, 0])
    expect(session.diagnostics(uriOf('claimlint.json'))).toMatchInlineSnapshot(`
      [
        {
          "message": "“severities.count” must be "error", "warning", "information", "hint" or "off", not "loud".",
          "range": {
            "end": {
              "character": 33,
              "line": 2,
            },
            "start": {
              "character": 27,
              "line": 2,
            },
          },
          "severity": 1,
          "source": "claimlint",
        },
        {
          "message": "There is no “exclude”. Did you mean “excludes”?",
          "range": {
            "end": {
              "character": 11,
              "line": 3,
            },
            "start": {
              "character": 2,
              "line": 3,
            },
          },
          "severity": 1,
          "source": "claimlint",
        },
      ]
    `)
    expect(session.notices).toHaveLength(1)
    expect(session.notices[0]).toMatch(/^Claimlint cannot use claimlint\.json: /)
    await write('claimlint.json', '{}')
    expect(session.diagnostics(uriOf('claimlint.json'))).toEqual([])
    expect(flags('morning.md', 'evening.md')).toEqual([1, 1])
  })

  test('from the start on changes nothing', async () => {
    const { open, flags } = await onDisk({ 'claimlint.json': WRONG })
    await open('morning.md', 'evening.md', 'claimlint.json')
    expect(flags('morning.md', 'evening.md')).toEqual([1, 1])
  })

  test('is shown as it is being typed, and comes into force when it is saved', async () => {
    const { session, open, write, flags, uriOf } = await onDisk({ 'claimlint.json': '{}' })
    await open('morning.md', 'evening.md')
    const uri = uriOf('claimlint.json')
    await session.open(uri, '{}', 'jsonc')
    await session.change(uri, 2, { text: '{ "severites": { "count": "off" } }' })
    await session.settle()
    expect(session.diagnostics(uri)).toMatchObject([
      { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 13 } } },
    ])
    const right = '{ "severities": { "count": "off" } }'
    await session.change(uri, 3, { text: right })
    await session.settle()
    expect(session.diagnostics(uri)).toEqual([])
    expect(flags('morning.md', 'evening.md')).toEqual([1, 1])
    await write('claimlint.json', right)
    expect(flags('morning.md', 'evening.md')).toEqual([0, 0])
    await session.change(uri, 4, { text: '{' })
    await session.close(uri)
    await session.settle()
    expect(session.diagnostics(uri)).toEqual([])
    expect(session.notices).toEqual([])
  })
})

describe('projects', () => {
  test('have facts of their own', async () => {
    const { open, write, flags } = await onDisk({ 'one/claimlint.json': '{}', 'two/claimlint.json': '{}' })
    await open('one/morning.md', 'two/evening.md', 'evening.md')
    expect(flags('one/morning.md', 'two/evening.md', 'evening.md')).toEqual([0, 0, 0])
    await write('one/claimlint.json', null)
    expect(flags('one/morning.md', 'two/evening.md', 'evening.md')).toEqual([1, 0, 1])
    await write('two/claimlint.json', null)
    expect(flags('one/morning.md', 'two/evening.md', 'evening.md')).toEqual([1, 1, 1])
  })

  test('are the folders of a window, unless they are joined', async () => {
    let joinFolders = false
    const [one, two] = ['file:///stories/one', 'file:///stories/two']
    const session = await LspSession.start({
      capabilities: ABLE,
      folders: [one, two],
      configuration: () => ({ joinFolders }),
    })
    await session.open(`${one}/morning.md`, MORNING_TEXT)
    await session.open(`${two}/evening.md`, EVENING_TEXT)
    await session.settle()
    expect(session.published).toEqual([])
    joinFolders = true
    await session.notify('workspace/didChangeConfiguration', { settings: null })
    await session.settle()
    expect(session.diagnostics(`${one}/morning.md`)).toHaveLength(1)
    expect(session.diagnostics(`${two}/evening.md`)).toHaveLength(1)
    joinFolders = false
    await session.notify('workspace/didChangeConfiguration', { settings: null })
    await session.settle()
    expect(session.diagnostics(`${one}/morning.md`)).toEqual([])
  })

  test('take in what was never saved, and what lies elsewhere, where there is just one', async () => {
    const { session, open, flags } = await onDisk({ 'claimlint.json': written({ groups: { one: ['x'] } }) })
    await open('morning.md')
    await session.open('untitled:Untitled-1', EVENING_TEXT)
    await session.settle()
    expect(flags('morning.md')).toEqual([1])
    expect(session.diagnostics('untitled:Untitled-1')).toHaveLength(1)
  })

  test('aliases hold in their project alone', async () => {
    const aliases = written({ aliases: [['painting', 'print']] })
    const { session, uriOf } = await onDisk({ 'one/claimlint.json': aliases, 'two/claimlint.json': '{}' })
    for (const folder of ['one', 'two']) {
      await session.open(uriOf(`${folder}/a.md`), MORNING_TEXT)
      await session.open(uriOf(`${folder}/b.md`), EVENING_TEXT.replace('paintings', 'prints'))
    }
    await session.settle()
    expect(session.diagnostics(uriOf('one/a.md'))).toHaveLength(1)
    expect(session.diagnostics(uriOf('two/a.md'))).toEqual([])
  })
})

describe('on no local disk', () => {
  const ROOT = 'vscode-vfs://github/owner/stories'

  test('our own client reads the file', async () => {
    const asked: string[] = []
    const session = await LspSession.start({
      capabilities: ABLE,
      folders: [ROOT],
      initializationOptions: { claimlintClient: true },
      readFile: uri => {
        asked.push(uri)
        return uri === `${ROOT}/claimlint.json` ? written({ severities: { count: 'off' } }) : null
      },
    })
    await session.open(`${ROOT}/copy/morning.md`, MORNING_TEXT)
    await session.open(`${ROOT}/copy/evening.md`, EVENING_TEXT)
    await session.settle()
    expect(asked.toSorted()).toEqual([`${ROOT}/claimlint.json`, `${ROOT}/copy/claimlint.json`])
    expect(session.published).toEqual([])
  })
})
