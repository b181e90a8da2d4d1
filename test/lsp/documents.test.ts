import { expect, test } from 'vitest'
import { ABLE, LspSession } from '../support/lspSession.js'
import { EVENING, EVENING_TEXT, MORNING, MORNING_TEXT } from './stories.js'

test.each([
  ['untitled', 'untitled:Untitled-1', 'untitled:Untitled-2'],
  ['virtual', 'vscode-vfs://github/marlow/site/morning.md', 'vscode-vfs://github/marlow/site/evening.md'],
])('%s documents are checked like any other', async (_, a, b) => {
  const session = await LspSession.start({ capabilities: ABLE })
  await session.open(a, MORNING_TEXT)
  await session.open(b, EVENING_TEXT, 'plaintext')
  await session.settle()
  expect(session.diagnostics(a)).toHaveLength(1)
  expect(session.diagnostics(b)).toHaveLength(1)
})

const BIG = 'file:///stories/big.md'

test.each([
  ['too large', 'claimlint.maximumFileSize', `${MORNING_TEXT}${'More of the same. '.repeat(250_000)}`],
  ['binary', 'binary', `${MORNING_TEXT}\0\0\0`],
  ['undecodable', 'binary', '\uFFFD'.repeat(500) + MORNING_TEXT],
])('a document that is %s is skipped with one notice, and the others are not', async (_, said, text) => {
  const session = await LspSession.start({ capabilities: ABLE })
  await session.open(BIG, text)
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.change(BIG, 2, { text: `${text} ` })
  await session.settle()
  expect(session.notices).toEqual([expect.stringContaining(said)])
  expect(session.diagnostics(BIG)).toEqual([])
  expect(session.diagnostics(MORNING)).toHaveLength(1)
})

test('a document that shrinks below the limit is checked', async () => {
  const session = await LspSession.start({ capabilities: ABLE, configuration: () => ({ maximumFileSize: 0.0003 }) })
  await session.open(MORNING, `${MORNING_TEXT}${'x'.repeat(400)}`)
  await session.open(EVENING, EVENING_TEXT)
  await session.change(MORNING, 2, { text: MORNING_TEXT })
  await session.settle()
  expect(session.diagnostics(MORNING)).toHaveLength(1)
})

test.each([
  ['empty', ''],
  ['of one long line', `The tram has 12 seats. ${'The quay was quiet, and nobody came. '.repeat(20_000)}`],
  ['of line ends alone', '\r\n\r\r\n\n'],
  ['with half a character', '412 \uD800 paintings'],
])('a document %s does no harm', async (_, text) => {
  const session = await LspSession.start({ capabilities: ABLE })
  await session.open('file:///stories/odd.txt', text, 'plaintext')
  await session.open(MORNING, MORNING_TEXT)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  expect(session.diagnostics(EVENING)).toHaveLength(1)
  expect(session.logged).toEqual([])
})

/** "412" with characters before it that each encoding counts differently: é is 1 or 2, 🎨 is 2, 1 or 4. */
const ACCENTED = MORNING_TEXT.replace('The gallery owns', 'é🎨 owns')

test.each([
  { encoding: 'utf-16', character: 9 },
  { encoding: 'utf-8', character: 12 },
  { encoding: 'utf-32', character: 8 },
])('positions count in $encoding, in both directions', async ({ encoding, character }) => {
  const session = await LspSession.start({ capabilities: { ...ABLE, general: { positionEncodings: [encoding] } } })
  await session.open(MORNING, ACCENTED)
  await session.open(EVENING, EVENING_TEXT)
  await session.settle()
  const range = { start: { line: 2, character }, end: { line: 2, character: character + 3 } }
  expect(session.diagnostics(MORNING)).toMatchObject([{ range }])
  expect((await session.hover(MORNING, 2, character + 1))?.range).toEqual(range)
  await session.change(MORNING, 2, { range, text: '421' })
  await session.settle()
  expect(session.diagnostics(MORNING)).toEqual([])
})
