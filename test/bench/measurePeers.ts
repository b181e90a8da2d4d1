import type { SourceDocument } from '../../server/src/index.js'
import { generatePackage } from './generate.js'
import type { BuiltEngine } from './measure.js'
import { type Peer, peers } from './peers.js'
import { type Timing, timing } from './statistics.js'

/** One checker on the documents that all are given. */
export interface PeerMeasurement {
  readonly name: string
  /** A document of ten kilobytes that it has not seen before. */
  readonly plain: Timing
  readonly markdown: Timing
  /** Many documents one after another, and for Claimlint against one another; fewer where that takes too long. */
  readonly documents: number
  readonly megabytes: number
  readonly together: number
}

const SEED = 4
const FRESH_LENGTH = 10_000
const FRESH = 25
const WARM_UP = 5
const TOGETHER = 200
/** A checker is given no more documents after so many seconds, of each kind and together. */
const SECONDS = 12

/** Times the built engine and what users run now on the same text in one run, in about two minutes. */
export async function measurePeers({ Engine }: BuiltEngine): Promise<readonly PeerMeasurement[]> {
  const { documents } = generatePackage(TOGETHER, SEED)
  const claimlint: Peer = {
    name: 'Claimlint',
    check: async document => {
      const engine = new Engine()
      engine.open(document)
      return engine.claims(document.uri).length
    },
  }
  const measured: PeerMeasurement[] = []
  for (const peer of [claimlint, ...(await peers())]) {
    console.error(`${peer.name} …`)
    const plain = await fresh(peer, 'plaintext')
    const markdown = await fresh(peer, 'markdown')
    const together =
      peer === claimlint
        ? await batch(documents, async all => {
            const engine = new Engine()
            engine.open(...all)
            return engine.contradictions.length
          })
        : await batch(documents, async ([document]) => (document === undefined ? 0 : peer.check(document)), 1)
    measured.push({ name: peer.name, plain, markdown, ...together })
  }
  return measured
}

/** Documents of one language, each of stories that no other tells. */
async function fresh(peer: Peer, languageId: string): Promise<Timing> {
  const times: number[] = []
  let remarks = 0
  const begun = performance.now()
  for (let turn = 0; turn < FRESH + WARM_UP; turn++) {
    const document = freshDocument(languageId, turn)
    const started = performance.now()
    remarks += await peer.check(document)
    if (turn >= WARM_UP || performance.now() - begun > SECONDS * 500) times.push(performance.now() - started)
    if (performance.now() - begun > SECONDS * 1000) break
  }
  if (remarks === 0) throw new Error(`${peer.name} has found nothing to remark on`)
  return timing(times)
}

function freshDocument(languageId: string, turn: number): SourceDocument {
  const paragraphs = generatePackage(4, SEED + 100 + turn).documents.flatMap(({ text }) => text.split('\n\n'))
  const text = `${paragraphs.join('\n\n').slice(0, FRESH_LENGTH)}\n`
  const isMarkdown = languageId === 'markdown'
  return {
    uri: `file:///fresh/${turn}.${isMarkdown ? 'md' : 'txt'}`,
    languageId,
    text: isMarkdown ? text : text.replaceAll(/^# /gm, ''),
  }
}

async function batch(
  documents: readonly SourceDocument[],
  check: (documents: readonly SourceDocument[]) => Promise<number>,
  size = documents.length,
): Promise<Pick<PeerMeasurement, 'documents' | 'megabytes' | 'together'>> {
  let done = 0
  let bytes = 0
  const started = performance.now()
  while (done < documents.length && performance.now() - started < SECONDS * 1000) {
    const next = documents.slice(done, done + size)
    await check(next)
    done += next.length
    bytes += next.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  }
  return { documents: done, megabytes: bytes / 1e6, together: performance.now() - started }
}
