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

async function bothOpen(capabilities = ABLE): Promise<LspSession> {
  const session = await LspSession.start({ capabilities, initializationOptions: { rulePages: 'file:///pages' } })
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT, 'markdown', 7)
  await session.settle()
  return session
}

test('flags both sides, each with the other as related information', async () => {
  const session = await bothOpen()
  expect(session.diagnostics(MORNING)).toMatchObject([
    {
      range: MORNING_RANGE,
      severity: 2,
      code: 'count',
      codeDescription: { href: 'file:///pages/count.md' },
      source: 'claimlint',
      message: expect.stringMatching(/“421” and “412”.* cannot both be right\./),
      relatedInformation: [{ location: { uri: EVENING, range: EVENING_RANGE }, message: '“421” here' }],
      data: { contradiction: expect.any(String) },
    },
  ])
  expect(session.diagnostics(EVENING)).toMatchObject([
    {
      range: EVENING_RANGE,
      relatedInformation: [{ location: { uri: MORNING, range: MORNING_RANGE }, message: '“412” here' }],
    },
  ])
  expect(session.diagnostics(MORNING)[0]?.message).toBe(session.diagnostics(EVENING)[0]?.message)
  expect(session.published.map(({ uri, version }) => [uri, version])).toEqual([
    [EVENING, 7],
    [MORNING, 1],
  ])
})

test('gives a client without capabilities plain diagnostics that name the other mention', async () => {
  const session = await bothOpen({})
  const [diagnostic] = session.diagnostics(MORNING)
  expect(Object.keys(diagnostic ?? {}).sort()).toEqual(['code', 'message', 'range', 'severity', 'source'])
  expect(diagnostic?.message).toContain('“421”: evening.md, line 3')
  expect(session.published.every(params => !('version' in params))).toBe(true)
})

test('a third telling that agrees with one side is listed with it', async () => {
  const session = await bothOpen()
  await session.open(WEEKLY, WEEKLY_TEXT)
  await session.settle()
  const related = session.diagnostics(EVENING)[0]?.relatedInformation ?? []
  expect(related.map(({ location }) => location.uri)).toEqual([MORNING, WEEKLY])
  expect(session.diagnostics(WEEKLY)).toHaveLength(1)
})

test('closing a document clears it and its counterpart', async () => {
  const session = await bothOpen()
  await session.close(EVENING)
  await session.settle()
  expect(session.diagnostics(EVENING)).toEqual([])
  expect(session.diagnostics(MORNING)).toEqual([])
  expect(session.published.at(-1)).not.toBeUndefined()
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  expect(session.diagnostics(MORNING)).toHaveLength(1)
})

test('what did not change is not published again', async () => {
  const session = await bothOpen()
  const before = session.published.length
  const end = { line: 3, character: 0 }
  await session.change(MORNING, 2, { range: { start: end, end }, text: '\nThe doors open at noon.\n' })
  await session.settle()
  expect(session.published).toHaveLength(before)
})

test('an edit above moves the squiggle, and the other side points to the new place', async () => {
  const session = await bothOpen()
  const start = { line: 0, character: 0 }
  await session.change(MORNING, 2, { range: { start, end: start }, text: 'By our own reporter\n\n' })
  await session.settle()
  expect(session.diagnostics(MORNING)[0]?.range.start).toEqual({ line: 4, character: 17 })
  expect(session.diagnostics(EVENING)[0]?.relatedInformation?.[0]?.location.range.start.line).toBe(4)
})

test('a burst of edits ends with the diagnostics of the last one, and nothing of an older text after it', async () => {
  const session = await bothOpen()
  const texts = Array.from({ length: 40 }, (_, index) =>
    index % 2 === 0 ? EVENING_TEXT : EVENING_TEXT.replace('421', '412'),
  )
  await Promise.all(texts.map((text, index) => session.change(EVENING, 8 + index, { text })))
  await session.settle()
  expect(session.diagnostics(EVENING)).toEqual([])
  expect(session.diagnostics(MORNING)).toEqual([])
  const versions = session.published.filter(({ uri }) => uri === EVENING).map(({ version }) => version ?? 0)
  expect(versions).toEqual([...versions].sort((a, b) => a - b))
})

test('several changes in one message build upon each other', async () => {
  const session = await bothOpen()
  const at = (character: number) => ({ line: 2, character })
  await session.change(
    EVENING,
    8,
    { range: { start: at(0), end: at(0) }, text: 'Last week: ' },
    { range: { start: at(58), end: at(61) }, text: '412' },
  )
  await session.settle()
  expect(session.diagnostics(EVENING)).toEqual([])
})

test('the same documents in another order get the same diagnostics', async () => {
  const one = await bothOpen()
  const other = await LspSession.start({ capabilities: ABLE, initializationOptions: { rulePages: 'file:///pages' } })
  await other.open(EVENING, EVENING_TEXT)
  await other.open(MORNING, MORNING_TEXT)
  await other.settle()
  for (const uri of [MORNING, EVENING]) expect(other.diagnostics(uri)).toEqual(one.diagnostics(uri))
})

test('our own client hears when a check has settled', async () => {
  const session = await LspSession.start({ initializationOptions: { claimlintClient: true } })
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  expect(session.statuses.at(-1)).toMatchObject({ state: 'settled', generation: 2, documents: 2, contradictions: 1 })
})

test('a comment that names no rule is marked where it stands, as it is typed', async () => {
  const session = await bothOpen()
  const text = `${MORNING_TEXT.trimEnd()} <!-- claimlint-ignore-file cuont -->\n`
  await session.change(MORNING, 2, { text })
  await session.settle()
  const found = session.diagnostics(MORNING)
  expect(found.map(({ message }) => message)).toContain('There is no rule “cuont”. Did you mean “count”?')
  const { range, severity, source } = found.find(({ code }) => code === undefined) ?? {}
  const [line = 0] = [range?.start.line]
  expect(text.split('\n')[line]?.slice(range?.start.character, range?.end.character)).toBe('cuont')
  expect({ severity, source }).toEqual({ severity: 2, source: 'claimlint' })

  await session.change(MORNING, 3, { text: text.replace('cuont', 'count') })
  await session.settle()
  expect(session.diagnostics(MORNING)).toEqual([])
})
