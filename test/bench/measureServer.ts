import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import type { Range } from 'vscode-languageserver/node'
import type { SourceDocument } from '../../server/src/index.js'
import { LineIndex } from '../../server/src/text/lineIndex.js'
import { type GeneratedPackage, generatePackage } from './generate.js'
import { ServerClient } from './serverClient.js'
import { type Timing, timing } from './statistics.js'

/** What was measured of the language server with one package in its workspace. */
export interface ServerMeasurement {
  readonly documents: number
  /** From the start of the process to the answer to `initialize`. */
  readonly start: number
  /** All files of the workspace are read and checked: for the first time, and after a start that finds what was read. */
  readonly cold: number
  readonly cached: number
  /** One digit of a contradicted figure is typed over, until the diagnostics that it changes have been read. */
  readonly keystroke: Timing
  /** On that figure. */
  readonly hover: Timing
  /** One document more or less, until the server answers. */
  readonly open: Timing
  readonly close: Timing
  /** Resident set of the server's process in megabytes: with everything checked for the first time, and after all edits. */
  readonly megabytesCold: number
  readonly megabytes: number
}

const SEED = 2
/** Between two keystrokes, in milliseconds: a fast typist. */
const PAUSE = 120
/** Runs of so many keystrokes each, of which the best counts; so many of anything else. */
const RUNS = 3
/** One run is enough for a package of fewer documents. */
const FEW = 1_000
const KEYSTROKES = 500
const TURNS = 30
const WARM_UP = 10

/** So many documents of the package are open, and typed in. */
const OPEN_DOCUMENTS = 20

/** Measures the built server with `size` documents in the workspace. */
export async function measureServer(size: number): Promise<ServerMeasurement> {
  console.error(`${size} documents in the server …`)
  const folder = mkdtempSync(path.join(tmpdir(), 'claimlint-bench-'))
  const index = mkdtempSync(path.join(tmpdir(), 'claimlint-bench-index-'))
  try {
    return await measureIn(folder, index, onDisk(generatePackage(size, SEED), folder))
  } finally {
    for (const made of [folder, index]) rmSync(made, { recursive: true })
  }
}

/** The package with its documents written to a folder. */
function onDisk({ documents, contradictions }: GeneratedPackage, folder: string): GeneratedPackage {
  const placed = (uri: string): string => pathToFileURL(path.join(folder, path.posix.basename(uri))).href
  for (const { uri, text } of documents) writeFileSync(new URL(placed(uri)), text)
  return {
    documents: documents.map(document => ({ ...document, uri: placed(document.uri) })),
    contradictions: contradictions.map(seeded => ({ ...seeded, uri: placed(seeded.uri) })),
  }
}

/** A server with the workspace checked, and some of it open. */
interface Started {
  readonly server: ServerClient
  readonly start: number
  readonly workspace: number
}

async function startIn(folder: string, index: string, opened: readonly SourceDocument[]): Promise<Started> {
  const begun = performance.now()
  const server = await ServerClient.start(pathToFileURL(folder).href, pathToFileURL(index).href)
  const start = performance.now() - begun
  await server.open(...opened)
  await server.hover(opened[0]?.uri ?? '', { line: 0, character: 0 })
  const started = performance.now()
  await server.checkWorkspace()
  await server.hover(opened[0]?.uri ?? '', { line: 0, character: 0 })
  return { server, start, workspace: performance.now() - started }
}

/** What was read is kept when the index names it, which is written last. */
async function untilKept(index: string): Promise<void> {
  while (!readdirSync(index, { recursive: true }).some(name => String(name).endsWith('index.json'))) await pause(PAUSE)
}

async function measureIn(folder: string, index: string, generated: GeneratedPackage): Promise<ServerMeasurement> {
  const opened = generated.documents.slice(0, OPEN_DOCUMENTS)
  const first = await startIn(folder, index, opened)
  const { megabytes: megabytesCold } = first.server
  if (generated.documents.length > OPEN_DOCUMENTS) await untilKept(index)
  await first.server.stop()
  const { server, start, workspace } = await startIn(folder, index, opened)
  const figures = flaggedFigures({ ...generated, documents: opened }, server)
  if (figures.length === 0) throw new Error('nothing is flagged in what is open')
  let typed = 0
  const type = async (): Promise<void> => {
    const figure = figures[typed % figures.length]
    // Each time round the other digit, so that no edit leaves a figure as it was.
    const digit = Math.floor(typed / figures.length) % 2
    if (figure !== undefined) await server.change(figure.uri, figure.digit, figure.digits[digit] ?? '')
    typed++
  }
  await times(WARM_UP, type)
  const runs: Timing[] = []
  const size = generated.documents.length
  const count = size < FEW ? 1 : RUNS
  for (let run = 0; run < count; run++) runs.push(timing(await times(KEYSTROKES, type, PAUSE)))
  const [keystroke] = runs.sort((a, b) => a.median - b.median)
  const hover = timing(
    await times(TURNS, async turn => {
      const figure = figures[turn % figures.length]
      if (figure !== undefined) await server.hover(figure.uri, figure.digit.start)
    }),
  )
  const closing: number[] = []
  const opening: number[] = []
  const [anchor] = figures
  for (const document of Array.from({ length: TURNS }, () => opened.at(-1)).flatMap(last => last ?? [])) {
    const settled = () => server.hover(anchor?.uri ?? '', { line: 0, character: 0 })
    closing.push(await timed(async () => void (await Promise.all([server.close(document.uri), settled()]))))
    opening.push(await timed(async () => void (await Promise.all([server.open(document), settled()]))))
  }
  const { megabytes } = server
  await server.stop()
  if (keystroke === undefined) throw new RangeError('there is at least one run')
  return {
    documents: size,
    start,
    cold: first.workspace,
    cached: workspace,
    keystroke,
    hover,
    open: timing(opening),
    close: timing(closing),
    megabytesCold,
    megabytes,
  }
}

/** A digit of a figure that is flagged, and two digits that it may be: each keeps the contradiction and changes it. */
interface FlaggedFigure {
  readonly uri: string
  readonly digit: Range
  readonly digits: readonly string[]
}

function flaggedFigures({ documents, contradictions }: GeneratedPackage, server: ServerClient): FlaggedFigure[] {
  return contradictions.flatMap(({ uri, changed }) => {
    const text = documents.find(document => document.uri === uri)?.text
    if (text === undefined) return []
    const figure = /\d[\d,]*/.exec(changed)
    const at = text.indexOf(changed)
    if (figure === null || at < 0) return []
    const last = at + figure.index + figure[0].length - 1
    const lines = new LineIndex(text)
    const [from, to] = [lines.positionAt(last), lines.positionAt(last + 1)].map(({ line, column }) => ({
      line,
      character: column,
    }))
    if (from === undefined || to === undefined) return []
    const isFlagged = server
      .diagnostics(uri)
      .some(
        ({ range: { start, end } }) =>
          start.line === from.line && start.character <= from.character && to.character <= end.character,
      )
    const digits = ['1', '2', '3'].filter(digit => digit !== text.charAt(last)).slice(0, 2)
    return isFlagged ? [{ uri, digit: { start: from, end: to }, digits }] : []
  })
}

async function timed(operation: () => Promise<void>): Promise<number> {
  const started = performance.now()
  await operation()
  return performance.now() - started
}

async function times(count: number, operation: (turn: number) => Promise<void>, rest = 0): Promise<number[]> {
  const taken: number[] = []
  for (let turn = 0; turn < count; turn++) {
    taken.push(await timed(() => operation(turn)))
    if (rest > 0) await pause(rest)
  }
  return taken
}
