import { expect, test } from 'vitest'
import { ABLE, LspSession } from '../support/lspSession.js'
import {
  EVENING,
  EVENING_RANGE,
  EVENING_TEXT,
  MORNING,
  MORNING_RANGE,
  MORNING_TEXT,
  WEEKLY,
  WEEKLY_TEXT,
} from './stories.js'

async function bothOpen(setup: Parameters<typeof LspSession.start>[0]): Promise<LspSession> {
  const session = await LspSession.start(setup)
  await session.open(MORNING, MORNING_TEXT, 'markdown', 3)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  return session
}

const OWN = { claimlintClient: true }

test('offers the other wording, bound to the version, and to dismiss', async () => {
  const session = await bothOpen({ capabilities: ABLE, initializationOptions: OWN })
  const diagnostics = session.diagnostics(MORNING)
  const actions = await session.quickFixes(MORNING, MORNING_RANGE, diagnostics)
  expect(actions).toEqual([
    {
      title: 'Use “421” here',
      kind: 'quickfix',
      diagnostics,
      edit: {
        documentChanges: [
          { textDocument: { uri: MORNING, version: 3 }, edits: [{ range: MORNING_RANGE, newText: '421' }] },
        ],
      },
    },
    {
      title: 'These are different facts: dismiss',
      kind: 'quickfix',
      diagnostics,
      command: {
        title: 'These are different facts: dismiss',
        command: 'claimlint.dismiss',
        arguments: [{ contradiction: diagnostics[0]?.data.contradiction }],
      },
    },
  ])
})

test('the fix makes both sides agree', async () => {
  const session = await bothOpen({ capabilities: ABLE, initializationOptions: OWN })
  const [fix] = await session.quickFixes(EVENING, EVENING_RANGE)
  const edit = fix?.edit?.documentChanges?.[0]
  const [change] = edit !== undefined && 'edits' in edit ? edit.edits : []
  if (change === undefined || !('newText' in change)) throw new Error('the fix has no edit')
  await session.change(EVENING, 2, { range: change.range, text: change.newText })
  await session.settle()
  expect(session.diagnostics(MORNING)).toEqual([])
  expect(session.diagnostics(EVENING)).toEqual([])
})

test('one fix for each distinct wording', async () => {
  const session = await bothOpen({ capabilities: ABLE, initializationOptions: OWN })
  await session.open(WEEKLY, WEEKLY_TEXT)
  const actions = await session.quickFixes(EVENING, EVENING_RANGE)
  expect(actions.map(({ title }) => title)).toEqual(['Use “412” here', 'These are different facts: dismiss'])
})

test('an edit for a client without versions names only the document', async () => {
  const codeAction = ABLE.textDocument?.codeAction
  const session = await bothOpen({ capabilities: { textDocument: { ...(codeAction && { codeAction }) } } })
  const actions = await session.quickFixes(MORNING, MORNING_RANGE)
  expect(actions).toMatchObject([{ edit: { changes: { [MORNING]: [{ range: MORNING_RANGE, newText: '421' }] } } }])
})

test('a client without action literals is offered none', async () => {
  const session = await bothOpen({})
  expect(await session.quickFixes(MORNING, MORNING_RANGE)).toEqual([])
})

test('asked for other kinds, or elsewhere, there are none', async () => {
  const session = await bothOpen({ capabilities: ABLE })
  const elsewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }
  expect(await session.quickFixes(MORNING, elsewhere)).toEqual([])
  const textDocument = { uri: MORNING }
  const context = { diagnostics: [], only: ['refactor'] }
  expect(await session.request('textDocument/codeAction', { textDocument, range: MORNING_RANGE, context })).toEqual([])
})
