import { expect, test } from 'vitest'
import type { DocumentHighlight, WorkspaceEdit } from 'vscode-languageserver/node'
import { ABLE, LspSession } from '../support/lspSession.js'
import {
  EVENING,
  EVENING_RANGE,
  EVENING_TEXT,
  IN_MORNING,
  MORNING,
  MORNING_RANGE,
  MORNING_TEXT,
  WEEKLY,
  WEEKLY_TEXT,
} from './stories.js'

async function threeOpen(setup: Parameters<typeof LspSession.start>[0] = {}): Promise<LspSession> {
  const session = await LspSession.start({ capabilities: ABLE, ...setup })
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.open(WEEKLY, WEEKLY_TEXT)
  return session
}

const AT = { textDocument: { uri: MORNING }, position: IN_MORNING }

test('highlights the mentions of a fact within its document', async () => {
  const session = await threeOpen()
  await session.change(MORNING, 2, { text: `${MORNING_TEXT}\nAll 412 paintings of the gallery were moved.\n` })
  const found = await session.request<DocumentHighlight[]>('textDocument/documentHighlight', AT)
  expect(found.map(({ range }) => range.start.line)).toEqual([2, 6])
})

test('renames the value of a fact in all documents, after a look at it', async () => {
  const session = await threeOpen()
  expect(await session.request('textDocument/prepareRename', AT)).toEqual({ range: MORNING_RANGE, placeholder: '412' })
  const edit = await session.request<WorkspaceEdit>('textDocument/rename', { ...AT, newName: '430' })
  expect(edit.documentChanges).toMatchObject([
    { textDocument: { uri: EVENING, version: 1 }, edits: [{ range: EVENING_RANGE, newText: '430' }] },
    { textDocument: { uri: MORNING, version: 1 }, edits: [{ range: MORNING_RANGE, newText: '430' }] },
    { textDocument: { uri: WEEKLY, version: 1 }, edits: [{ newText: '430' }] },
  ])
  expect(Object.values(edit.changeAnnotations ?? {})).toEqual([
    { label: 'Change 3 mentions of this fact to “430”', needsConfirmation: true },
  ])
  const looked = (edit.documentChanges ?? []).map(
    change => 'edits' in change && change.edits.map(each => 'annotationId' in each),
  )
  expect(looked).toEqual([[true], [false], [true]])
})

test('there is nothing to rename where no claim is', async () => {
  const session = await threeOpen()
  const at = { textDocument: { uri: MORNING }, position: { line: 0, character: 3 } }
  expect(await session.request('textDocument/prepareRename', at)).toBeNull()
  expect(await session.request('textDocument/rename', { ...at, newName: '430' })).toBeNull()
  expect(await session.request('textDocument/rename', { ...AT, newName: ' ' })).toBeNull()
})

const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }

test('inlay hints and code lenses are there for whom they were turned on', async () => {
  const off = await threeOpen()
  expect(await off.request('textDocument/inlayHint', { textDocument: { uri: MORNING }, range: WHOLE })).toEqual([])
  expect(await off.request('textDocument/codeLens', { textDocument: { uri: MORNING } })).toEqual([])
  const on = await threeOpen({
    configuration: () => ({ inlayHints: true, codeLens: true }),
    initializationOptions: { claimlintClient: true },
  })
  await on.change(MORNING, 2, { text: MORNING_TEXT.replace('14 months', 'nearly two years') })
  const hints = await on.request('textDocument/inlayHint', { textDocument: { uri: MORNING }, range: WHOLE })
  expect(hints).toContainEqual({
    position: { line: 4, character: 55 },
    label: expect.stringMatching(/ to 24 months$/),
    paddingLeft: true,
  })
  const lenses = await on.request('textDocument/codeLens', { textDocument: { uri: MORNING } })
  expect(lenses).toContainEqual({
    range: MORNING_RANGE,
    command: {
      title: '“412”: “421” in evening.md:3',
      command: 'claimlint.openBeside',
      arguments: [{ contradiction: expect.any(String), uri: MORNING, position: MORNING_RANGE.start }],
    },
  })
})
