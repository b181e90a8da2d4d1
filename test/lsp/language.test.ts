import { expect, test } from 'vitest'
import { ABLE, LspSession } from '../support/lspSession.js'
import { EVENING, EVENING_TEXT, IN_MORNING, MORNING, MORNING_RANGE, MORNING_TEXT } from './stories.js'

const SETTINGS = { inlayHints: true, codeLens: true, maximumFileSize: 'viel' }

async function inGerman(): Promise<LspSession> {
  const session = await LspSession.start({
    capabilities: ABLE,
    locale: 'de-AT',
    folders: ['file:///stories'],
    configuration: () => SETTINGS,
    initializationOptions: { claimlintClient: true, rulePages: 'file:///pages' },
  })
  await session.open(
    MORNING,
    `${MORNING_TEXT}\nIt reopened nearly two years ago. <!-- claimlint-ignore-line cuont -->\n`,
  )
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  return session
}

test('a client that speaks German is spoken to in German, wherever something is said', async () => {
  const session = await inGerman()
  expect(session.notices).toEqual([
    'Die Einstellung claimlint.maximumFileSize muss eine Zahl von Megabytes über 0 sein, nicht "viel". Claimlint bleibt beim letzten Wert, der richtig war.',
  ])
  const [squiggle, comment] = session.diagnostics(MORNING)
  expect(squiggle?.message).toBe('„421“ und „412“ (painting) können nicht beide stimmen.')
  expect(squiggle?.relatedInformation?.map(({ message }) => message)).toEqual(['Hier „421“'])
  expect(comment?.message).toBe('Es gibt keine Regel „cuont“. Meinten Sie „count“?')

  const hover = await session.hover(MORNING, IN_MORNING.line, IN_MORNING.character)
  expect(hover?.contents).toMatchObject({ value: expect.stringMatching(/\| Stelle \| Wortlaut \| Wert \| Wo \|/) })
  expect(hover?.contents).toMatchObject({
    value: expect.stringContaining('**1 Stelle widerspricht dieser (painting).**'),
  })

  const fixes = await session.quickFixes(MORNING, MORNING_RANGE, session.diagnostics(MORNING))
  expect(fixes.map(({ title }) => title)).toEqual([
    'Hier „421“ verwenden',
    '„421“ in evening.md:3 in „412“ ändern…',
    'evening.md:3 daneben öffnen',
    'Das sind verschiedene Tatsachen: verwerfen',
    'Das sind verschiedene Tatsachen: mit einer Begründung verwerfen…',
    '„count“ hier durch einen Kommentar übergehen…',
    'morning.md als Referenz nehmen: zum Faktenblatt machen',
  ])

  const textDocument = { uri: MORNING }
  const range = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } }
  const hints = await session.request<{ label: string }[]>('textDocument/inlayHint', { textDocument, range })
  expect(hints.map(({ label }) => label)).toEqual(['2.300.000 EUR', '19,5 bis 24 Monate'])
  const lenses = await session.request<{ command: { title: string } }[]>('textDocument/codeLens', { textDocument })
  expect(lenses.map(({ command }) => command.title)).toEqual(['„412“: „421“ in evening.md:3'])
})
