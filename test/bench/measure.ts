import type * as Engines from '../../server/src/index.js'
import type { SourceDocument } from '../../server/src/index.js'
import { type GeneratedPackage, generatePackage } from './generate.js'
import { seededRandom } from './random.js'
import { type Timing, timing } from './statistics.js'

/** The module that is measured: what users run, not the sources. */
export type BuiltEngine = Pick<typeof Engines, 'Engine'>

/** Everything measured on one package. */
export interface Measurement {
  readonly documents: number
  readonly megabytes: number
  readonly claims: number
  readonly contradictions: number
  /** Of how many seeded contradictions the document that differs was flagged at its figure. */
  readonly seeded: number
  readonly seededFound: number
  /** A fresh engine opens all documents, and its contradictions are read. */
  readonly cold: Timing
  /** One letter more in a word without a claim; one digit more in a figure. Opened, and the contradictions read. */
  readonly letter: Timing
  readonly digit: Timing
}

const SEED = 20
const LETTERS = 'etaoinshr'

/** Measures one size. `coldRuns` and `keystrokes` are counted after a warm-up of the same kind. */
export function measure({ Engine }: BuiltEngine, size: number, coldRuns: number, keystrokes: number): Measurement {
  const generated = generatePackage(size, SEED)
  const { documents } = generated
  const coldTimes: number[] = []
  let engine = new Engine()
  for (let run = -1; run < coldRuns; run++) {
    const milliseconds = timed(() => {
      engine = new Engine()
      engine.open(...documents)
      return engine.contradictions.length
    })
    if (run >= 0) coldTimes.push(milliseconds)
  }
  const claims = engine.uris.reduce((sum, uri) => sum + engine.claims(uri).length, 0)
  const contradictions = engine.contradictions
  return {
    documents: size,
    megabytes: documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
    claims,
    contradictions: contradictions.length,
    seeded: generated.contradictions.length,
    seededFound: countFound(generated, contradictions),
    cold: timing(coldTimes),
    letter: timing(keystrokeTimes(engine, documents, keystrokes, withLetter)),
    digit: timing(keystrokeTimes(engine, documents, keystrokes, withDigit)),
  }
}

/** Types in one document after another, each time starting from its first text, and takes the change back untimed. */
function keystrokeTimes(
  engine: Engines.Engine,
  documents: readonly SourceDocument[],
  keystrokes: number,
  typed: (text: string, turn: number) => string,
): readonly number[] {
  const random = seededRandom(SEED)
  const times: number[] = []
  const warmUp = Math.ceil(keystrokes / 4)
  for (let turn = -warmUp; turn < keystrokes; turn++) {
    const document = documents[random.whole(0, documents.length - 1)]
    if (document === undefined) continue
    const edited = { ...document, text: typed(document.text, random.whole(0, 1000)) }
    const milliseconds = timed(() => {
      engine.open(edited)
      return engine.contradictions.length
    })
    if (turn >= 0) times.push(milliseconds)
    engine.open(document)
  }
  return times
}

/** One letter into a word of small letters. */
function withLetter(text: string, turn: number): string {
  const places = [...text.matchAll(/(?<=[a-z])(?=[a-z]{3})/g)]
  const at = places[turn % places.length]?.index ?? 0
  return `${text.slice(0, at)}${LETTERS[turn % LETTERS.length]}${text.slice(at)}`
}

/** One digit to the end of a figure. */
function withDigit(text: string, turn: number): string {
  const places = [...text.matchAll(/(?<=\d)(?=[^\d,])/g)]
  const at = places[turn % places.length]?.index ?? 0
  return `${text.slice(0, at)}${turn % 10}${text.slice(at)}`
}

function countFound(
  { contradictions: seeded }: GeneratedPackage,
  found: readonly Pick<Engines.Contradiction, 'mentions'>[],
): number {
  return seeded.filter(({ uri, changed }) =>
    found.some(({ mentions }) => mentions.some(mention => mention.uri === uri && mention.text.includes(changed))),
  ).length
}

function timed(work: () => number): number {
  const started = performance.now()
  work()
  return performance.now() - started
}
