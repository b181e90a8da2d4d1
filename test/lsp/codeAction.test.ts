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

test('offers both wordings, bound to the versions, both sides side by side, and to dismiss', async () => {
  const session = await bothOpen({ capabilities: ABLE, initializationOptions: OWN })
  const diagnostics = session.diagnostics(MORNING)
  const contradiction: unknown = diagnostics[0]?.data.contradiction
  const actions = await session.quickFixes(MORNING, MORNING_RANGE, diagnostics)
  const command = (title: string, name: string, argument: object) => ({
    title,
    kind: 'quickfix',
    diagnostics,
    command: { title, command: name, arguments: [argument] },
  })
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
      title: 'Change “421” in evening.md:3 to “412”…',
      kind: 'quickfix',
      diagnostics,
      edit: {
        documentChanges: [
          {
            textDocument: { uri: EVENING, version: 1 },
            edits: [{ range: EVENING_RANGE, newText: '412', annotationId: 'claimlint' }],
          },
        ],
        changeAnnotations: {
          claimlint: { label: 'Change “421” in evening.md:3 to “412”…', needsConfirmation: true },
        },
      },
    },
    command('Open evening.md:3 beside this', 'claimlint.openBeside', {
      contradiction,
      uri: MORNING,
      position: MORNING_RANGE.start,
    }),
    command('These are different facts: dismiss', 'claimlint.dismiss', { contradiction, askReason: false }),
    command('These are different facts: dismiss with a reason…', 'claimlint.dismiss', {
      contradiction,
      askReason: true,
    }),
    command('Ignore “count” here by a comment…', 'claimlint.ignore', {
      contradiction,
      uri: MORNING,
      position: MORNING_RANGE.start,
    }),
  ])
})

test('all competing mentions change at once, each in its document', async () => {
  const session = await bothOpen({ capabilities: ABLE })
  await session.open(WEEKLY, WEEKLY_TEXT)
  const fix = (await session.quickFixes(EVENING, EVENING_RANGE)).find(({ title }) => /^Change/.test(title))
  expect(fix?.title).toBe('Change the 2 competing mentions to “421”…')
  expect(fix?.edit?.documentChanges).toMatchObject([
    { textDocument: { uri: MORNING, version: 3 }, edits: [{ newText: '421' }] },
    { textDocument: { uri: WEEKLY, version: 1 }, edits: [{ newText: '421' }] },
  ])
})

test('another wording comes in the style of the place, and as it is written', async () => {
  const session = await LspSession.start({ capabilities: ABLE })
  await session.open(MORNING, MORNING_TEXT.replace('412 paintings', 'forty paintings'))
  await session.open(EVENING, EVENING_TEXT.replace('421', '52'))
  const range = { start: MORNING_RANGE.start, end: MORNING_RANGE.start }
  const titles = (await session.quickFixes(MORNING, range)).map(({ title }) => title)
  expect(titles.slice(0, 3)).toEqual(['Use “fifty-two” here', 'Use “52” here', 'Change “52” in evening.md:3 to “40”…'])
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
  expect(actions.map(({ title }) => title)).toEqual([
    'Use “412” here',
    'Change the 2 competing mentions to “421”…',
    'Open another side beside this…',
    'These are different facts: dismiss',
    'These are different facts: dismiss with a reason…',
    'Ignore “count” here by a comment…',
  ])
})

test('an edit for a client without versions names only the document', async () => {
  const codeAction = ABLE.textDocument?.codeAction
  const session = await bothOpen({ capabilities: { textDocument: { ...(codeAction && { codeAction }) } } })
  const actions = await session.quickFixes(MORNING, MORNING_RANGE)
  expect(actions.slice(0, 2).map(({ edit }) => edit)).toEqual([
    { changes: { [MORNING]: [{ range: MORNING_RANGE, newText: '421' }] } },
    { changes: { [EVENING]: [{ range: EVENING_RANGE, newText: '412' }] } },
  ])
})

test('a comment makes the contradiction ignored, as far as it reaches', async () => {
  const session = await bothOpen({ capabilities: ABLE })
  const ignoring = (await session.quickFixes(MORNING, MORNING_RANGE)).filter(({ title }) => title.startsWith('Ignore'))
  expect(ignoring.map(({ title }) => title)).toEqual([
    'Ignore “count” on this line by a comment',
    'Ignore “count” in this paragraph by a comment',
    'Ignore “count” in this file by a comment',
  ])
  const [change] = ignoring[0]?.edit?.documentChanges ?? []
  expect(change).toMatchObject({ textDocument: { uri: MORNING, version: 3 } })
  const [edit] = change !== undefined && 'edits' in change ? change.edits : []
  if (edit === undefined || !('newText' in edit)) throw new Error('no edit')
  await session.change(MORNING, 4, { range: edit.range, text: edit.newText })
  await session.settle()
  expect([session.diagnostics(MORNING), session.diagnostics(EVENING)]).toEqual([[], []])
})

test('our own client is told the comment, with the reason and for that version', async () => {
  const session = await bothOpen({ capabilities: ABLE, initializationOptions: OWN })
  const contradiction: unknown = session.diagnostics(MORNING)[0]?.data.contradiction
  const params = { uri: MORNING, position: MORNING_RANGE.start, contradiction, reach: 'block', reason: 'as quoted' }
  expect(await session.request('claimlint/ignore', params)).toEqual({
    version: 3,
    position: { line: 2, character: 0 },
    text: '<!-- claimlint-ignore-block count -- as quoted -->\n',
  })
  const gone = await session.request('claimlint/ignore', { ...params, contradiction: 'none' })
  expect(gone).toHaveProperty('problem')
})

test('a document becomes the fact sheet, which then says so', async () => {
  const folders = ['file:///stories']
  const session = await bothOpen({ capabilities: ABLE, initializationOptions: OWN, folders })
  const titles = (await session.quickFixes(MORNING, MORNING_RANGE)).map(({ title }) => title)
  expect(titles.at(-1)).toBe('Take morning.md as the reference: make it a fact sheet')
  expect(await session.request('claimlint/reference', { uri: MORNING })).toEqual({
    uri: 'file:///stories/claimlint.json',
    text: '{\n  "factSheets": [\n    "morning.md"\n  ]\n}\n',
  })
  expect(await session.request('claimlint/reference', { uri: 'file:///elsewhere/a.md' })).toHaveProperty('problem')
})

test('a document without a folder cannot become a fact sheet', async () => {
  const session = await bothOpen({ capabilities: ABLE, initializationOptions: OWN })
  const titles = (await session.quickFixes(MORNING, MORNING_RANGE)).map(({ title }) => title)
  expect(titles.filter(title => title.includes('fact sheet'))).toEqual([])
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
