import { expect, test } from 'vitest'
import { ABLE, LspSession } from '../support/lspSession.js'
import { EVENING, EVENING_TEXT, MORNING, MORNING_TEXT } from './stories.js'

/** A client whose settings a test can change. */
async function withSettings(initial: unknown): Promise<{ session: LspSession; set(settings: unknown): Promise<void> }> {
  let settings = initial
  const session = await LspSession.start({ capabilities: ABLE, configuration: () => settings })
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  return {
    session,
    async set(next) {
      settings = next
      await session.notify('workspace/didChangeConfiguration', { settings: null })
      await session.settle()
    },
  }
}

test.each([
  [null],
  [{}],
  [{ severities: null, maximumFileSize: null, languages: null }],
  [{ severities: {}, other: 1 }],
])('with %j the defaults hold, without notice', async settings => {
  const { session } = await withSettings(settings)
  expect(session.diagnostics(MORNING)).toMatchObject([{ severity: 2 }])
  expect(session.notices).toEqual([])
})

test('a severity changes the squiggle, and off removes it', async () => {
  const { session, set } = await withSettings({ severities: { count: 'error' } })
  expect(session.diagnostics(MORNING)).toMatchObject([{ severity: 1 }])
  await set({ severities: { count: 'hint' } })
  expect(session.diagnostics(MORNING)).toMatchObject([{ severity: 4 }])
  await set({ severities: { count: 'off' } })
  expect(session.diagnostics(MORNING)).toEqual([])
  expect(session.diagnostics(EVENING)).toEqual([])
  await set(null)
  expect(session.diagnostics(MORNING)).toMatchObject([{ severity: 2 }])
})

test('a wrong value is reported once, and the last good one stays', async () => {
  const { session, set } = await withSettings({ severities: { count: 'information' } })
  await set({ severities: { count: 'loud' } })
  await set({ severities: { count: 'loud' } })
  expect(session.diagnostics(MORNING)).toMatchObject([{ severity: 3 }])
  expect(session.notices).toMatchInlineSnapshot(`
    [
      "The setting claimlint.severities.count must be "error", "warning", "information", "hint" or "off", not "loud". Claimlint goes on with the last value that was right.",
    ]
  `)
})

test.each([
  [{ severities: { colour: 'off' } }],
  [{ severities: 'off' }],
  [{ maximumFileSize: '4 MB' }],
  [{ maximumFileSize: -1 }],
  [{ languages: 'markdown' }],
  ['off'],
])('%j is reported, and the check goes on', async settings => {
  const { session } = await withSettings(settings)
  expect(session.notices).toHaveLength(1)
  expect(session.notices[0]).toContain('The setting claimlint')
  expect(session.diagnostics(MORNING)).toMatchObject([{ severity: 2 }])
})

test('a client that cannot be asked may send its settings', async () => {
  const session = await LspSession.start()
  await session.notify('workspace/didChangeConfiguration', {
    settings: { claimlint: { severities: { count: 'hint' } } },
  })
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  expect(session.diagnostics(MORNING)).toMatchObject([{ severity: 4 }])
  await session.notify('workspace/didChangeConfiguration', { settings: null })
  await session.settle()
  expect(session.diagnostics(MORNING)).toMatchObject([{ severity: 2 }])
})

test('each folder shows what it asks for', async () => {
  const quiet = 'file:///stories/quiet'
  const session = await LspSession.start({
    capabilities: ABLE,
    folders: ['file:///stories', quiet],
    configuration: scope => ({ joinFolders: true, ...(scope === quiet && { severities: { count: 'off' } }) }),
  })
  await session.open(`${quiet}/morning.md`, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  expect(session.diagnostics(EVENING)).toMatchObject([{ severity: 2 }])
  expect(session.diagnostics(`${quiet}/morning.md`)).toEqual([])
})
