import { expect, test } from 'vitest'
import { ABLE, LspSession } from '../support/lspSession.js'
import { EVENING, EVENING_RANGE, EVENING_TEXT, MORNING, MORNING_RANGE, MORNING_TEXT } from './stories.js'

test('tells documents and facts, with ranges, values and bands', async () => {
  const session = await LspSession.start({ capabilities: ABLE, initializationOptions: { claimlintClient: true } })
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  const { documents, facts, generation } = await session.request<Record<string, unknown[]>>('claimlint/facts', {})
  expect(generation).toBe(session.statuses.at(-1)?.generation)
  expect(documents).toEqual([
    { uri: EVENING, name: 'evening.md', isFactSheet: false },
    { uri: MORNING, name: 'morning.md', isFactSheet: false },
  ])
  expect(facts?.[0]).toMatchObject({
    type: 'fact',
    label: 'painting',
    rule: 'count',
    state: 'conflict',
    contradictions: [{ rule: 'count', severity: 'warning', sides: [[0], [1]] }],
    mentions: [
      {
        uri: EVENING,
        name: 'evening.md',
        range: EVENING_RANGE,
        text: '421',
        band: { scale: '', unit: '', low: 421, high: 421 },
      },
      { uri: MORNING, name: 'morning.md', range: MORNING_RANGE, text: '412', value: '412' },
    ],
  })
  const once = await session.request<{ facts: unknown[] }>('claimlint/facts', { alone: true })
  expect(once.facts.length).toBeGreaterThanOrEqual(facts?.length ?? 0)
})

test('without documents there is nothing', async () => {
  const session = await LspSession.start({ capabilities: ABLE })
  expect(await session.request('claimlint/facts', {})).toMatchObject({ documents: [], facts: [] })
})
