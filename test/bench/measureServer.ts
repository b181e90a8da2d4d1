import { setTimeout as pause } from 'node:timers/promises'
import type { Range } from 'vscode-languageserver/node'
import { LineIndex } from '../../server/src/text/lineIndex.js'
import { type GeneratedPackage, generatePackage } from './generate.js'
import { ServerClient } from './serverClient.js'
import { type Timing, timing } from './statistics.js'

/** What was measured of the language server with the documents of one package open. */
export interface ServerMeasurement {
  readonly documents: number
  /** All documents are opened, and the server answers. */
  readonly openAll: number
  /** One digit of a contradicted figure is typed over, until the diagnostics that it changes have been read. */
  readonly keystroke: Timing
  /** On that figure. */
  readonly hover: Timing
  /** One document more or less, until the server answers. */
  readonly open: Timing
  readonly close: Timing
  /** Resident set of the server's process in megabytes, with everything open and after all edits. */
  readonly megabytes: number
}

const SEED = 2
/** Between two keystrokes, in milliseconds: a fast typist. */
const PAUSE = 120
/** Runs of so many keystrokes each, of which the best counts; so many of anything else. */
const RUNS = 3
const KEYSTROKES = 500
const TURNS = 30
const WARM_UP = 10

/** Measures the built server with `size` documents open. */
export async function measureServer(size: number): Promise<ServerMeasurement> {
  const generated = generatePackage(size, SEED)
  const server = await ServerClient.start()
  const started = performance.now()
  await server.open(...generated.documents)
  await server.hover(generated.documents[0]?.uri ?? '', { line: 0, character: 0 })
  const openAll = performance.now() - started
  const figures = flaggedFigures(generated, server)
  if (figures.length === 0) throw new Error(`nothing is flagged in ${size} documents`)
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
  for (let run = 0; run < RUNS; run++) runs.push(timing(await times(KEYSTROKES, type, PAUSE)))
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
  for (const document of generated.documents.slice(-TURNS)) {
    const settled = () => server.hover(anchor?.uri ?? '', { line: 0, character: 0 })
    closing.push(await timed(async () => void (await Promise.all([server.close(document.uri), settled()]))))
    opening.push(await timed(async () => void (await Promise.all([server.open(document), settled()]))))
  }
  const { megabytes } = server
  await server.stop()
  if (keystroke === undefined) throw new RangeError('there is at least one run')
  return { documents: size, openAll, keystroke, hover, open: timing(opening), close: timing(closing), megabytes }
}

/** A digit of a figure that is flagged, and two digits that it may be: each keeps the contradiction and changes it. */
interface FlaggedFigure {
  readonly uri: string
  readonly digit: Range
  readonly digits: readonly string[]
}

function flaggedFigures({ documents, contradictions }: GeneratedPackage, server: ServerClient): FlaggedFigure[] {
  return contradictions.flatMap(({ uri, changed }) => {
    const text = documents.find(document => document.uri === uri)?.text ?? ''
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
