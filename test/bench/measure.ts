import type * as Engines from '../../server/src/index.js'
import type { SourceDocument } from '../../server/src/index.js'
import { type GeneratedPackage, generatePackage } from './generate.js'
import { seededRandom } from './random.js'
import { repeated } from './repeated.js'
import type { Timing } from './statistics.js'

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

const SEED = 2
/** So many documents of a package are open, and typed in. */
const OPEN_DOCUMENTS = 20
/** Packages of this size and larger ones are opened once, by an engine that the smaller ones have warmed. */
const LARGE = 1_000
const LETTERS = 'etaoinshr'

/** Measures one size, in a few minutes. */
export function measure({ Engine }: BuiltEngine, size: number): Measurement {
  const generated = generatePackage(size, SEED)
  // What a project has on disk is closed; some of it is being written.
  const documents = generated.documents.map((document, index) => ({ ...document, closed: index >= OPEN_DOCUMENTS }))
  let engine = new Engine()
  const limits = size >= LARGE ? { atLeast: 1, warmUp: 0 } : { atLeast: 3, warmUp: 1 }
  const cold = repeated({ ...limits, atMost: 20, seconds: 10 }, () => {
    const started = performance.now()
    engine = new Engine()
    engine.open(...documents)
    readContradictions(engine)
    return performance.now() - started
  })
  const claims = engine.uris.reduce((sum, uri) => sum + engine.claims(uri).length, 0)
  const contradictions = engine.contradictions
  return {
    documents: size,
    megabytes: documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6,
    claims,
    contradictions: contradictions.length,
    seeded: generated.contradictions.length,
    seededFound: countFound(generated, contradictions),
    cold,
    letter: keystroke(engine, documents.slice(0, OPEN_DOCUMENTS), withLetter),
    digit: keystroke(engine, documents.slice(0, OPEN_DOCUMENTS), withDigit),
  }
}

/** Types in one document after another, each time into its first text; the change is taken back untimed. */
function keystroke(
  engine: Engines.Engine,
  documents: readonly SourceDocument[],
  typed: (text: string, turn: number) => string,
): Timing {
  const random = seededRandom(SEED)
  return repeated({ atLeast: 11, atMost: 200, warmUp: 5, seconds: 6 }, () => {
    const document = documents[random.whole(0, documents.length - 1)]
    if (document === undefined) throw new RangeError('a package has at least one document')
    const edited = { ...document, text: typed(document.text, random.whole(0, 1000)) }
    const started = performance.now()
    engine.open(edited)
    readContradictions(engine)
    const milliseconds = performance.now() - started
    engine.open(document)
    return milliseconds
  })
}

/** An engine may put work off until its result is asked for: that work belongs to the timing. */
function readContradictions(engine: Engines.Engine): void {
  if (engine.contradictions.some(({ mentions }) => mentions.length === 0)) throw new Error('a contradiction of nothing')
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
