import { expect, test } from 'vitest'
import { ErrorCodes, LSPErrorCodes } from 'vscode-languageserver/node'
import { ABLE, LspSession } from '../support/lspSession.js'
import { EVENING, EVENING_TEXT, IN_EVENING, MORNING, MORNING_TEXT } from './stories.js'

async function bothOpen(): Promise<LspSession> {
  const session = await LspSession.start({ capabilities: ABLE })
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  return session
}

test.each([
  ['a hover without a position', 'textDocument/hover', { textDocument: { uri: MORNING } }, null],
  ['references without a document', 'textDocument/references', { position: { line: 0, character: 0 } }, []],
  ['code actions without a context', 'textDocument/codeAction', { textDocument: { uri: MORNING } }, []],
])('%s is logged by name, and the next request is answered', async (_, method, params, answer) => {
  const session = await bothOpen()
  expect(await session.request(method, params)).toEqual(answer)
  expect(session.logged).toEqual([expect.stringContaining(`${method} failed`)])
  expect(await session.hover(EVENING, IN_EVENING.line, IN_EVENING.character)).not.toBeNull()
})

test('an edit of a document that is not open is logged and harms no other', async () => {
  const session = await bothOpen()
  await session.change('file:///stories/unknown.md', 2, { text: '412 paintings' })
  await session.close('file:///stories/unknown.md')
  await session.settle()
  expect(session.logged).toEqual([expect.stringContaining('textDocument/didChange failed')])
  expect(session.diagnostics(MORNING)).toHaveLength(1)
})

test('an unknown request is refused', async () => {
  const session = await bothOpen()
  await expect(session.request('claimlint/unheardOf', {})).rejects.toMatchObject({ code: ErrorCodes.MethodNotFound })
})

test('a cancelled request is answered as cancelled, and the next one as ever', async () => {
  const session = await bothOpen()
  const params = { textDocument: { uri: EVENING }, position: IN_EVENING }
  const answer = await session.requestAndCancel('textDocument/hover', params)
  expect(answer).toContain(`"code":${LSPErrorCodes.RequestCancelled}`)
  expect(await session.hover(EVENING, IN_EVENING.line, IN_EVENING.character)).not.toBeNull()
})

test('a document opened twice counts once', async () => {
  const session = await bothOpen()
  await session.open(EVENING, EVENING_TEXT.replace('421', '412'))
  await session.settle()
  expect(session.diagnostics(MORNING)).toEqual([])
})

test('a client that answers a question for settings with nonsense is served with the defaults', async () => {
  const session = await LspSession.start({ capabilities: ABLE, configuration: () => [[[]]] })
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  expect(session.diagnostics(MORNING)).toHaveLength(1)
  expect(session.notices).toHaveLength(1)
})

test('a client that refuses a registration is served all the same', async () => {
  const session = await LspSession.start({ capabilities: ABLE, refusesRegistrations: true })
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  expect(session.diagnostics(MORNING)).toHaveLength(1)
  expect([...new Set(session.logged)].sort()).toEqual([
    expect.stringContaining('workspace/didChangeConfiguration failed'),
    expect.stringContaining('workspace/didChangeWatchedFiles failed'),
  ])
})
