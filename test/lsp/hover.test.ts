import { expect, test } from 'vitest'
import type { Hover } from 'vscode-languageserver/node'
import { ABLE, LspSession } from '../support/lspSession.js'
import {
  EVENING,
  EVENING_TEXT,
  IN_EVENING,
  IN_MORNING,
  MORNING,
  MORNING_RANGE,
  MORNING_TEXT,
  WEEKLY,
  WEEKLY_TEXT,
} from './stories.js'

/** The hover without its line about the evidence, which is the engine's to choose. */
function textOf(hover: Hover | null): string {
  const contents = hover?.contents
  const text = typeof contents === 'object' && 'value' in contents ? contents.value : ''
  return text.replace(/\n+Taken for one fact because of .*/, '')
}

async function hoverIn(
  documents: Readonly<Record<string, string>>,
  uri: string,
  place: typeof IN_MORNING,
  capabilities = ABLE,
) {
  const session = await LspSession.start({ capabilities, initializationOptions: { rulePages: 'file:///pages/' } })
  for (const [name, text] of Object.entries(documents)) await session.open(name, text)
  return session.hover(uri, place.line, place.character)
}

const CONFLICT = { [MORNING]: MORNING_TEXT, [EVENING]: EVENING_TEXT, [WEEKLY]: WEEKLY_TEXT }

test('lists the competing and the agreeing mentions, and how they were compared', async () => {
  const hover = await hoverIn(CONFLICT, MORNING, IN_MORNING)
  expect(hover?.range).toEqual(MORNING_RANGE)
  expect(textOf(hover)).toMatchInlineSnapshot(`
    "**1 mention competes with this one, 1 agrees (painting).**

    | Mention | Wording | Value | Where |
    | :-- | :-- | :-- | :-- |
    | Competing | 421 | 421 | [evening.md:3](file:///stories/evening.md#L3) |
    | Here | 412 | 412 | [morning.md:3](file:///stories/morning.md#L3) |
    | Agreeing | 412 | 412 | [weekly.md:3](file:///stories/weekly.md#L3) |

    “421” reads as 421; “412” as 412; the two do not meet.

    [About the rule count](file:///pages/count.md)"
  `)
})

test('shows the other side the same from its own place', async () => {
  expect(textOf(await hoverIn(CONFLICT, EVENING, IN_EVENING))).toMatchInlineSnapshot(`
    "**2 mentions compete with this one (painting).**

    | Mention | Wording | Value | Where |
    | :-- | :-- | :-- | :-- |
    | Competing | 412 | 412 | [morning.md:3](file:///stories/morning.md#L3) |
    | Competing | 412 | 412 | [weekly.md:3](file:///stories/weekly.md#L3) |
    | Here | 421 | 421 | [evening.md:3](file:///stories/evening.md#L3) |

    “421” reads as 421; “412” as 412; the two do not meet.

    [About the rule count](file:///pages/count.md)"
  `)
})

test('is plain text for a client without Markdown', async () => {
  const hover = await hoverIn(CONFLICT, MORNING, IN_MORNING, {})
  expect(hover?.contents).toMatchObject({ kind: 'plaintext' })
  expect(textOf(hover)).toMatchInlineSnapshot(`
    "1 mention competes with this one, 1 agrees (painting).
    Competing  421  421  evening.md:3
    Here  412  412  morning.md:3
    Agreeing  412  412  weekly.md:3
    “421” reads as 421; “412” as 412; the two do not meet."
  `)
})

test('says how many mentions agree', async () => {
  const hover = await hoverIn({ [MORNING]: MORNING_TEXT, [WEEKLY]: WEEKLY_TEXT }, MORNING, IN_MORNING)
  expect(textOf(hover)).toMatchInlineSnapshot(`
    "2 mentions of this fact agree.

    | Mention | Wording | Value | Where |
    | :-- | :-- | :-- | :-- |
    | Here | 412 | 412 | [morning.md:3](file:///stories/morning.md#L3) |
    | Agreeing | 412 | 412 | [weekly.md:3](file:///stories/weekly.md#L3) |"
  `)
})

test('says what was read of a claim that stands alone', async () => {
  expect(textOf(await hoverIn({ [MORNING]: MORNING_TEXT }, MORNING, IN_MORNING))).toMatchInlineSnapshot(
    `"“412” reads as 412 (quantity of “painting”). No other mention of this fact is open."`,
  )
})

test('answers with the text as it is after the edits before it', async () => {
  const session = await LspSession.start({ capabilities: ABLE })
  await session.open(MORNING, MORNING_TEXT)
  await session.change(MORNING, 2, { text: MORNING_TEXT.replace('412', '398') })
  expect(textOf(await session.hover(MORNING, 2, 18))).toContain('398')
})

test.each([
  ['where no claim is', MORNING, { line: 0, character: 3 }],
  ['beyond the end', MORNING, { line: 90, character: 90 }],
  ['in a document that is not open', EVENING, { line: 0, character: 0 }],
])('says nothing %s', async (_, uri, place) => {
  expect(await hoverIn({ [MORNING]: MORNING_TEXT }, uri, place)).toBeNull()
})

test('finds all mentions of a fact, on all sides', async () => {
  const session = await LspSession.start({ capabilities: ABLE })
  for (const [name, text] of Object.entries(CONFLICT)) await session.open(name, text)
  const found = await session.references(EVENING, IN_EVENING.line, IN_EVENING.character)
  expect(found.map(({ uri, range }) => `${uri} ${range.start.line}:${range.start.character}`)).toEqual([
    `${EVENING} 2:47`,
    `${MORNING} 2:17`,
    `${WEEKLY} 2:17`,
  ])
  expect(await session.references(EVENING, 0, 0)).toEqual([])
})
