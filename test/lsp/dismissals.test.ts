import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver/node'
import { ABLE, LspSession } from '../support/lspSession.js'
import { EVENING, EVENING_RANGE, EVENING_TEXT, MORNING, MORNING_RANGE, MORNING_TEXT } from './stories.js'

const FOLDER = 'file:///stories'
const FILE = `${FOLDER}/.claimlint/dismissed.json`

interface Dismissed {
  readonly files: readonly { readonly uri: string; readonly text: string }[]
  readonly withoutFolder: readonly unknown[] | null
  readonly problem?: string
}

async function ownClient(folders: readonly string[], dismissals?: object): Promise<LspSession> {
  const initializationOptions = { claimlintClient: true, ...(dismissals && { dismissals }) }
  const configuration = () => ({ joinFolders: true })
  return LspSession.start({ capabilities: ABLE, folders, initializationOptions, configuration })
}

async function openBoth(session: LspSession): Promise<void> {
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
}

function dismiss(session: LspSession): Promise<Dismissed> {
  const contradiction: unknown = session.diagnostics(MORNING)[0]?.data.contradiction
  return session.request('claimlint/dismiss', { contradiction })
}

test('our own client is told what to write; once it is written, both squiggles go', async () => {
  const session = await ownClient([FOLDER])
  await openBoth(session)
  const { files, withoutFolder } = await dismiss(session)
  expect(files.map(({ uri }) => uri)).toEqual([FILE])
  expect(withoutFolder).toBeNull()
  const text = files[0]?.text ?? ''
  expect(JSON.parse(text)).toEqual({
    version: 1,
    dismissed: [
      { id: expect.any(String), rule: 'count', sides: ['421', '412'], documents: ['evening.md', 'morning.md'] },
    ],
  })
  await session.notify('claimlint/dismissals', { files: [{ folder: FOLDER, text }], withoutFolder: [] })
  await session.settle()
  expect(session.diagnostics(MORNING)).toEqual([])
  expect(session.diagnostics(EVENING)).toEqual([])

  const again = await ownClient([FOLDER], { files: [{ folder: FOLDER, text }], withoutFolder: [] })
  await openBoth(again)
  expect(again.published).toEqual([])
  await again.change(EVENING, 2, { text: EVENING_TEXT.replace('421', '430') })
  await again.settle()
  expect(again.diagnostics(MORNING)).toHaveLength(1)
})

test('both folders get the dismissal where they differ, and keep what they have', async () => {
  const [one, other] = ['file:///stories/one', 'file:///stories/other']
  const kept = '{ "version": 1, "dismissed": [{ "id": "ffff", "reason": "other years" }] }'
  const session = await ownClient([one, other], { files: [{ folder: other, text: kept }], withoutFolder: [] })
  await session.open(`${one}/a.md`, MORNING_TEXT)
  await session.open(`${other}/b.md`, EVENING_TEXT)
  await session.settle()
  const contradiction: unknown = session.diagnostics(`${one}/a.md`)[0]?.data.contradiction
  const { files } = await session.request<Dismissed>('claimlint/dismiss', { contradiction })
  expect(files.map(({ uri, text }) => [uri, JSON.parse(text).dismissed.length])).toEqual([
    [`${one}/.claimlint/dismissed.json`, 1],
    [`${other}/.claimlint/dismissed.json`, 2],
  ])
  expect(files[1]?.text).toContain('other years')
})

test('documents without a folder are dismissed in the list that the client keeps', async () => {
  const session = await ownClient([])
  await openBoth(session)
  const { files, withoutFolder } = await dismiss(session)
  expect(files).toEqual([])
  expect(withoutFolder).toHaveLength(1)
  await session.notify('claimlint/dismissals', { files: [], withoutFolder })
  await session.settle()
  expect(session.diagnostics(MORNING)).toEqual([])
})

test('a broken file gets a diagnostic and a notice, and the last good one stays in force', async () => {
  const session = await ownClient([FOLDER])
  await openBoth(session)
  const { files } = await dismiss(session)
  const tell = (text: string) =>
    session.notify('claimlint/dismissals', { files: [{ folder: FOLDER, text }], withoutFolder: [] })
  await tell(files[0]?.text ?? '')
  await tell('{ "version": 1,\n "dismissed": [ }')
  await tell('{ "version": 1,\n "dismissed": [ }')
  await session.settle()
  expect(session.diagnostics(MORNING)).toEqual([])
  expect(session.diagnostics(FILE)).toMatchObject([{ severity: 1, source: 'claimlint' }])
  expect(session.notices).toHaveLength(1)
  expect(session.notices[0]).toContain('is not valid JSON')
  await session.change(EVENING, 2, { text: EVENING_TEXT.replace('421', '430') })
  await session.settle()
  expect(await dismiss(session)).toMatchObject({ problem: expect.stringContaining('broken') })
  await tell('{ "version": 1, "dismissed": [] }')
  await session.settle()
  expect(session.diagnostics(FILE)).toEqual([])
})

test('a contradiction that is gone cannot be dismissed', async () => {
  const session = await ownClient([FOLDER])
  expect(await session.request('claimlint/dismiss', { contradiction: 'gone' })).toEqual({
    problem: 'The text has changed, and this contradiction is gone.',
  })
})

test('the contradictions under a position have names, rules and both sides', async () => {
  const session = await ownClient([FOLDER])
  await openBoth(session)
  const position = EVENING_RANGE.start
  const found = await session.request('claimlint/contradictionsAt', { textDocument: { uri: EVENING }, position })
  expect(found).toEqual([
    {
      contradiction: session.diagnostics(EVENING)[0]?.data.contradiction,
      rule: 'count',
      message: session.diagnostics(EVENING)[0]?.message,
      here: { uri: EVENING, range: EVENING_RANGE, text: '421', name: 'evening.md' },
      competing: [{ uri: MORNING, range: MORNING_RANGE, text: '412', name: 'morning.md' }],
    },
  ])
})

test('a reason is kept on one line; a blank one is none', async () => {
  const session = await ownClient([FOLDER])
  await openBoth(session)
  const contradiction: unknown = session.diagnostics(MORNING)[0]?.data.contradiction
  const reasonFor = async (reason: string): Promise<unknown> => {
    const { files } = await session.request<Dismissed>('claimlint/dismiss', { contradiction, reason })
    return JSON.parse(files[0]?.text ?? '').dismissed[0].reason
  }
  expect(await reasonFor(' one counts\n the loans ')).toBe('one counts the loans')
  expect(await reasonFor(' ')).toBeUndefined()
})

test('what is dismissed is listed once, and taken back from every folder that has it', async () => {
  const [one, other] = ['file:///stories/one', 'file:///stories/other']
  const text = '{ "version": 1, "dismissed": [{ "id": "ffff", "rule": "count", "sides": ["1", "2"] }] }'
  const kept = '{ "version": 1, "dismissed": [{ "id": "aaaa", "reason": "other years" }, { "id": "ffff" }] }'
  const files = [
    { folder: one, text },
    { folder: other, text: kept },
  ]
  const session = await ownClient([one, other], { files, withoutFolder: [{ id: 'bbbb', sides: ['0'] }] })
  expect(await session.request('claimlint/dismissed', {})).toEqual([
    { id: 'aaaa', rule: '', sides: [], reason: 'other years', lapsed: '', file: `${other}/.claimlint/dismissed.json` },
    { id: 'bbbb', rule: '', sides: ['0'], reason: '', lapsed: '', file: null },
    { id: 'ffff', rule: 'count', sides: ['1', '2'], reason: '', lapsed: '', file: `${one}/.claimlint/dismissed.json` },
  ])
  const back = await session.request<Dismissed>('claimlint/takeBack', { ids: ['ffff'] })
  expect(back.withoutFolder).toBeNull()
  expect(back.files.map(file => JSON.parse(file.text).dismissed.map(({ id }: { id: string }) => id))).toEqual([
    [],
    ['aaaa'],
  ])
  expect(await session.request('claimlint/takeBack', { ids: ['bbbb'] })).toEqual({ files: [], withoutFolder: [] })
  expect(await session.request('claimlint/takeBack', { ids: ['nowhere'] })).toEqual({ files: [], withoutFolder: null })
  const both = await session.request<Dismissed>('claimlint/takeBack', { ids: ['aaaa', 'ffff'] })
  expect(both.files.map(file => JSON.parse(file.text).dismissed)).toEqual([[], []])
})

describe('a dismissal whose documents are open', () => {
  async function dismissed(folders: readonly string[] = [FOLDER]): Promise<LspSession> {
    const session = await ownClient(folders)
    await openBoth(session)
    const { files, withoutFolder } = await dismiss(session)
    await session.notify('claimlint/dismissals', {
      files: files.map(({ text }) => ({ folder: FOLDER, text })),
      withoutFolder: withoutFolder ?? [],
    })
    await session.settle()
    return session
  }

  async function lapsed(session: LspSession): Promise<string | undefined> {
    await session.settle()
    const [only] = await session.request<readonly { readonly lapsed: string }[]>('claimlint/dismissed', {})
    return only?.lapsed
  }

  test.each<[what: string, evening: string, lapsed: string]>([
    ['holds as it was', EVENING_TEXT, ''],
    [
      'lapses where a value changes',
      EVENING_TEXT.replace('421', '430'),
      'Lapsed: “421” stands in the documents no longer.',
    ],
    [
      'lapses where the other value is taken',
      EVENING_TEXT.replace('421', '412'),
      'Lapsed: “421” stands in the documents no longer.',
    ],
    ['holds in other words of the same meaning', EVENING_TEXT.replace('421', 'four hundred and twenty-one'), ''],
    ['holds elsewhere in the text', `# The winter\n\nIt snowed.\n\n${EVENING_TEXT}`, ''],
    [
      'is not said to lapse where the wording is told of something else',
      EVENING_TEXT.replace('421 paintings', '421 lamps'),
      '',
    ],
  ])('%s', async (_, evening, expected) => {
    for (const folders of [[FOLDER], []]) {
      const session = await dismissed(folders)
      await session.change(EVENING, 2, { text: evening })
      expect(await lapsed(session)).toBe(expected)
    }
  })

  test('holds while one of them is closed, and again once the value is back', async () => {
    const session = await dismissed()
    await session.change(EVENING, 2, { text: EVENING_TEXT.replace('421', '430') })
    expect(await lapsed(session)).not.toBe('')
    await session.close(MORNING)
    expect(await lapsed(session)).toBe('')
    await session.open(MORNING, MORNING_TEXT)
    expect(await lapsed(session)).not.toBe('')
    await session.change(EVENING, 3, { text: EVENING_TEXT })
    expect(await lapsed(session)).toBe('')
    expect(session.diagnostics(MORNING)).toEqual([])
  })

  test('of an older file, which does not name them, holds', async () => {
    const session = await dismissed()
    const text = '{ "version": 1, "dismissed": [{ "id": "ffff", "rule": "count", "sides": ["1", "2"] }] }'
    await session.notify('claimlint/dismissals', { files: [{ folder: FOLDER, text }], withoutFolder: [] })
    expect(await lapsed(session)).toBe('')
  })
})

/** Two stories in a folder on disk, in an editor other than ours. */
async function onDisk(
  capabilities = ABLE,
): Promise<{ session: LspSession; write(text: string): void; a: string; b: string }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimlint-lsp-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(path.join(folder, '.claimlint'))
  const root = pathToFileURL(folder).href
  const session = await LspSession.start({ capabilities, folders: [root] })
  const [a, b] = [`${root}/a.md`, `${root}/b.md`]
  await session.open(a, MORNING_TEXT)
  await session.open(b, EVENING_TEXT)
  await session.settle()
  const write = (text: string) => writeFileSync(path.join(folder, '.claimlint', 'dismissed.json'), text)
  return { session, write, a, b }
}

function dismissal(actions: readonly CodeAction[]): CodeAction | undefined {
  return actions.find(({ title }) => title.includes('dismiss'))
}

function editsOf(action: CodeAction | undefined) {
  return action?.edit?.documentChanges ?? []
}

function newTextOf(action: CodeAction | undefined): string {
  for (const change of editsOf(action)) {
    const [edit] = 'edits' in change ? change.edits : []
    if (edit !== undefined && 'newText' in edit) return edit.newText
  }
  throw new Error('the action edits no document')
}

test('another client gets an edit that creates the file, and announces when it is written', async () => {
  const { session, write, a, b } = await onDisk()
  const action = dismissal(await session.quickFixes(b, EVENING_RANGE))
  expect(editsOf(action)[0]).toMatchObject({ kind: 'create', options: { ignoreIfExists: true } })
  write(newTextOf(action))
  await session.notify('workspace/didChangeWatchedFiles', { changes: [] })
  await session.settle()
  expect(session.diagnostics(a)).toEqual([])
  expect(session.diagnostics(b)).toEqual([])

  await session.change(b, 2, { text: EVENING_TEXT.replace('421', '430') })
  const next = dismissal(await session.quickFixes(b, EVENING_RANGE))
  expect(editsOf(next)).toHaveLength(1)
  expect(JSON.parse(newTextOf(next)).dismissed).toHaveLength(2)
})

test('for a client that watches nothing the file is looked at before each check', async () => {
  const { session, write, a, b } = await onDisk({
    ...ABLE,
    workspace: { ...ABLE.workspace, didChangeWatchedFiles: {} },
  })
  write(newTextOf(dismissal(await session.quickFixes(b, EVENING_RANGE))))
  await session.change(a, 2, { text: `${MORNING_TEXT}\n` })
  await session.settle()
  expect(session.diagnostics(a)).toEqual([])
  expect(session.diagnostics(b)).toEqual([])
})
