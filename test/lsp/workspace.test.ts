import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node'
import { ABLE, LspSession } from '../support/lspSession.js'
import { EVENING_TEXT, MORNING_TEXT } from './stories.js'

const CREATED = 1
const CHANGED = 2
const DELETED = 3

interface Disk {
  readonly session: LspSession
  /** The URI of a file. */
  uri(name: string): string
  write(name: string, text: string): void
  remove(name: string): void
}

/** A folder with files, of which the editor has none open yet. */
async function folderWith(
  files: Readonly<Record<string, string>>,
  scope: string,
  excludes: object = {},
  setup: Parameters<typeof LspSession.start>[0] = {},
): Promise<Disk> {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimlint-workspace-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  mkdirSync(path.join(folder, '.git'))
  for (const [name, text] of Object.entries(files)) write(name, text)
  const root = pathToFileURL(folder).href
  const session = await LspSession.start({
    capabilities: ABLE,
    folders: [root],
    initializationOptions: { claimlintClient: true },
    configuration: (_, section) => (section === 'files.exclude' ? excludes : section === 'claimlint' ? { scope } : {}),
    ...setup,
  })
  return {
    session,
    uri: name => `${root}/${name}`,
    write,
    remove: name => rmSync(path.join(folder, name)),
  }
}

test('the workspace is checked when a person asks, without what is left out', async () => {
  const files = {
    'a.md': MORNING_TEXT,
    'sub/b.md': EVENING_TEXT,
    'out/ignored.md': EVENING_TEXT.replace('421', '422'),
    'hidden/excluded.md': EVENING_TEXT.replace('421', '423'),
    'drafts/left.md': EVENING_TEXT.replace('421', '424'),
    'notes.log': EVENING_TEXT.replace('421', '425'),
    '.gitignore': 'out/\n',
    'claimlint.json': '{ "excludes": ["drafts"] }',
  }
  const { session, uri } = await folderWith(files, 'openDocuments', { '**/hidden': true, '**/sub': false })
  await session.open(uri('a.md'), MORNING_TEXT)
  await session.settle()
  expect(session.diagnostics(uri('a.md'))).toEqual([])
  expect(await session.request('claimlint/checkWorkspace', {})).toEqual({ files: 3 })
  await session.settle()
  expect(session.diagnostics(uri('sub/b.md'))).toHaveLength(1)
  const [diagnostic] = session.diagnostics(uri('a.md'))
  expect(diagnostic?.relatedInformation?.map(({ location }) => location)).toEqual([
    { uri: uri('sub/b.md'), range: { start: { line: 2, character: 47 }, end: { line: 2, character: 50 } } },
  ])
})

test.each([false, true])('its progress is shown, and can be cancelled: %j', async cancels => {
  const many = Array.from({ length: 300 }, (_, index) => [`more/${index}.md`, `# ${index}\n\nNothing to see.\n`])
  const files = { 'a.md': MORNING_TEXT, 'z.md': EVENING_TEXT, ...Object.fromEntries(many) }
  const capabilities = { ...ABLE, window: { workDoneProgress: true } }
  const { session, uri } = await folderWith(files, 'openDocuments', {}, { capabilities, cancels })
  await session.open(uri('a.md'), MORNING_TEXT)
  const result = await session.request('claimlint/checkWorkspace', {})
  await session.settle()
  expect(result).toEqual({ files: cancels ? null : 302 })
  expect(session.diagnostics(uri('a.md'))).toHaveLength(cancels ? 0 : 1)
  expect(session.progress.at(0)).toMatchObject({ kind: 'begin', cancellable: true })
  expect(session.progress.at(-1)).toMatchObject({ kind: 'end' })
})

test('a client may show the progress of its request itself, and end it by taking the request back', async () => {
  const many = Array.from({ length: 300 }, (_, index) => [`more/${index}.md`, `# ${index}\n\nNothing to see.\n`])
  const files = { 'a.md': MORNING_TEXT, 'z.md': EVENING_TEXT, ...Object.fromEntries(many) }
  const person = new CancellationTokenSource()
  const { session, uri } = await folderWith(files, 'openDocuments', {}, { onProgress: () => person.cancel() })
  await session.open(uri('a.md'), MORNING_TEXT)
  const cancelled = session.request('claimlint/checkWorkspace', { workDoneToken: 'first' }, person.token)
  await expect(cancelled).rejects.toThrow('cancelled')
  await session.settle()
  expect(session.diagnostics(uri('a.md'))).toEqual([])
  expect(session.progress.at(-1)).toMatchObject({ kind: 'end' })
  expect(await session.request('claimlint/checkWorkspace', { workDoneToken: 'second' })).toEqual({ files: 302 })
  await session.settle()
  expect(session.diagnostics(uri('a.md'))).toHaveLength(1)
})

test('a fix changes a file that is not open, whatever its version', async () => {
  const { session, uri } = await folderWith({ 'a.md': MORNING_TEXT, 'b.md': EVENING_TEXT }, 'openDocuments')
  await session.open(uri('a.md'), MORNING_TEXT)
  await session.request('claimlint/checkWorkspace', {})
  const start = { line: 2, character: 17 }
  const fixes = await session.quickFixes(uri('a.md'), { start, end: start })
  expect(fixes.find(({ title }) => title.startsWith('Change'))?.edit?.documentChanges).toMatchObject([
    { textDocument: { uri: uri('b.md'), version: null }, edits: [{ newText: '412' }] },
  ])
})

test('with the setting, files are followed as they are written, opened, closed and removed', async () => {
  const { session, uri, write, remove } = await folderWith({ 'a.md': MORNING_TEXT, 'b.md': EVENING_TEXT }, 'workspace')
  const [a, b] = [uri('a.md'), uri('b.md')]
  const announce = (type: number, ...uris: string[]): Promise<void> =>
    session.notify('workspace/didChangeWatchedFiles', { changes: uris.map(changed => ({ uri: changed, type })) })
  await session.open(a, MORNING_TEXT)
  await session.untilDiagnostics(b, 1)
  await session.untilDiagnostics(a, 1)

  write('b.md', EVENING_TEXT.replace('421', '412'))
  await announce(CHANGED, b)
  await session.untilDiagnostics(a, 0)

  await session.open(b, EVENING_TEXT)
  await session.untilDiagnostics(a, 1)
  await session.close(b)
  await session.untilDiagnostics(a, 0)

  write('c.md', EVENING_TEXT)
  await announce(CREATED, uri('c.md'))
  await session.untilDiagnostics(uri('c.md'), 1)
  remove('c.md')
  await announce(DELETED, uri('c.md'))
  await session.untilDiagnostics(uri('c.md'), 0)
  await session.untilDiagnostics(a, 0)
})

test('with the setting, the workspace is checked before any document is open', async () => {
  const { session, uri } = await folderWith({ 'a.md': MORNING_TEXT, 'b.md': EVENING_TEXT }, 'workspace')
  await session.untilDiagnostics(uri('a.md'), 1)
  await session.untilDiagnostics(uri('b.md'), 1)
})

test('a person may ask for it before any document is open', async () => {
  const { session, uri } = await folderWith({ 'a.md': MORNING_TEXT, 'b.md': EVENING_TEXT }, 'openDocuments')
  expect(await session.request('claimlint/checkWorkspace', {})).toEqual({ files: 2 })
  await session.settle()
  expect(session.diagnostics(uri('a.md'))).toHaveLength(1)
})

test('a file is one with its document, whatever signs are in its name', async () => {
  const name = "it's (2).md"
  const { session, uri } = await folderWith({ [name]: EVENING_TEXT, 'a.md': MORNING_TEXT }, 'workspace')
  const spelled = uri('it%27s%20%282%29.md')
  await session.untilDiagnostics(spelled, 1)
  await session.open(spelled, EVENING_TEXT.replace('421', '412'))
  await session.untilDiagnostics(uri('a.md'), 0)
})

describe('what claimlint.json names is checked, open or not:', () => {
  const named = async (configuration: object, files: Readonly<Record<string, string>>) => {
    const disk = await folderWith({ ...files, 'claimlint.json': JSON.stringify(configuration) }, 'openDocuments')
    const announce = (type: number, name: string): Promise<void> =>
      disk.session.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: disk.uri(name), type }] })
    return { ...disk, announce }
  }

  test('fact sheets', async () => {
    const { session, uri, write, announce } = await named({ factSheets: ['facts'] }, { 'facts/a.md': MORNING_TEXT })
    await session.open(uri('b.md'), EVENING_TEXT)
    await session.untilDiagnostics(uri('b.md'), 1)
    expect(session.diagnostics(uri('b.md'))[0]?.message).toContain('contradicts the fact sheet, which says “412”')
    write('facts/a.md', MORNING_TEXT.replace('412', '421'))
    await announce(CHANGED, 'facts/a.md')
    await session.untilDiagnostics(uri('b.md'), 0)
  })

  test('members of groups, and nothing else', async () => {
    const files = { 'tour/a.md': MORNING_TEXT, 'other/c.md': EVENING_TEXT.replace('421', '422') }
    const { session, uri, write, remove, announce } = await named({ groups: { tour: ['tour'] } }, files)
    await session.open(uri('tour/b.md'), EVENING_TEXT)
    await session.untilDiagnostics(uri('tour/b.md'), 1)
    expect(session.published.map(params => params.uri)).not.toContain(uri('other/c.md'))

    await session.close(uri('tour/b.md'))
    await session.untilDiagnostics(uri('tour/a.md'), 0)
    write('tour/new.md', EVENING_TEXT)
    await announce(CREATED, 'tour/new.md')
    await session.untilDiagnostics(uri('tour/a.md'), 1)
    remove('tour/new.md')
    await announce(DELETED, 'tour/new.md')
    await session.untilDiagnostics(uri('tour/a.md'), 0)
  })

  test('members of groups that name these in their front matter, and nothing else', async () => {
    const of = (story: string, text: string): string => `---\nstory: ${story}\n---\n\n${text}`
    const files = {
      'a.md': of('gallery', MORNING_TEXT),
      'other.md': of('harbour', EVENING_TEXT.replace('421', '422')),
      'none.md': EVENING_TEXT.replace('421', '423'),
      'drafts/left.md': of('gallery', EVENING_TEXT.replace('421', '424')),
      'within/claimlint.json': '{}',
      'within/its-own.md': of('gallery', EVENING_TEXT.replace('421', '425')),
    }
    const { session, uri, write, announce } = await named({ groupBy: 'story', excludes: ['drafts'] }, files)
    await session.open(uri('b.md'), of('gallery', EVENING_TEXT))
    await session.untilDiagnostics(uri('b.md'), 1)
    await session.settle()
    expect(session.diagnostics(uri('b.md'))[0]?.relatedInformation?.map(({ location }) => location.uri)).toEqual([
      uri('a.md'),
    ])

    write('a.md', of('museum', MORNING_TEXT))
    await announce(CHANGED, 'a.md')
    await session.untilDiagnostics(uri('b.md'), 0)
    write('none.md', of('gallery', MORNING_TEXT))
    await announce(CHANGED, 'none.md')
    await session.untilDiagnostics(uri('b.md'), 1)
    write('none.md', MORNING_TEXT)
    await announce(CHANGED, 'none.md')
    await session.untilDiagnostics(uri('b.md'), 0)
  })

  test('what is named later, and no longer what is named no more', async () => {
    const files = { 'a.md': MORNING_TEXT }
    const { session, uri, write, announce } = await named({}, files)
    await session.open(uri('b.md'), EVENING_TEXT)
    await session.settle()
    expect(session.diagnostics(uri('b.md'))).toEqual([])
    write('claimlint.json', '{ "factSheets": ["a.md"] }')
    await announce(CHANGED, 'claimlint.json')
    await session.untilDiagnostics(uri('b.md'), 1)
    write('claimlint.json', '{ "factSheets": ["other.md"] }')
    await announce(CHANGED, 'claimlint.json')
    await session.untilDiagnostics(uri('b.md'), 0)
  })
})
