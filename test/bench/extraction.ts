import { build } from 'esbuild'
import type * as Claims from '../../server/src/claims/readClaims.js'
import type * as Documents from '../../server/src/document/readDocument.js'
import type { SourceDocument } from '../../server/src/index.js'
import { generatePackage } from './generate.js'
import { repeated } from './repeated.js'
import type { Timing } from './statistics.js'

/** What reads a document's prose: sentences and tokens, mentions, claims. Its markup is read before. */
type Extractor = Pick<typeof Claims, 'readBlocks' | 'placeClaims'> & Pick<typeof Documents, 'readDocument'>

/** Reading one document of a size. */
export interface ExtractionMeasurement {
  readonly megabytes: number
  readonly claims: number
  readonly time: Timing
}

/** Work that every reader of a text does at least, timed on the largest document. */
export interface ReferencePoint {
  readonly name: string
  readonly megabytes: number
  readonly time: Timing
}

export interface Extraction {
  readonly sizes: readonly ExtractionMeasurement[]
  readonly references: readonly ReferencePoint[]
}

const MEGABYTES = [1, 5, 20]
const SEED = 3

/** Reads one long document of plain prose in three sizes, and scans the largest in two other ways. */
export async function measureExtraction(): Promise<Extraction> {
  const extractor = await bundledExtractor()
  const prose = await longProse(Math.max(...MEGABYTES))
  const sizes = MEGABYTES.map(size => measureSize(extractor, prose.slice(0, size * 1e6)))
  const references = [
    { name: 'word scan with a map', scan: countWords },
    { name: 'character scan', scan: countSpaces },
  ].map(({ name, scan }) => ({
    name,
    megabytes: prose.length / 1e6,
    time: repeated({ atLeast: 5, atMost: 9, warmUp: 2, seconds: 10 }, () => timed(() => scan(prose))),
  }))
  return { sizes, references }
}

/** The sources bundled as they ship; the bundles themselves keep these functions to themselves. */
async function bundledExtractor(): Promise<Extractor> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { placeClaims, readBlocks } from '../../server/src/claims/readClaims.js'
        export { readDocument } from '../../server/src/document/readDocument.js'
      `,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minifySyntax: true,
    target: 'es2022',
    write: false,
  })
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`)
}

/** Generated stories one behind the other; every paragraph is another. All of it is ASCII: a character is a byte. */
async function longProse(megabytes: number): Promise<string> {
  const stories: string[] = []
  let length = 0
  for (let seed = SEED; length < megabytes * 1e6; seed++) {
    for (const { text } of generatePackage(100, seed).documents) {
      stories.push(text.replace(/^# /, ''))
      length += text.length
    }
  }
  return stories.join('\n')
}

function measureSize({ readDocument, readBlocks, placeClaims }: Extractor, text: string): ExtractionMeasurement {
  const source: SourceDocument = { uri: 'bench:/long.txt', languageId: 'plaintext', text }
  const document = readDocument(source)
  let claims = 0
  const time = repeated({ atLeast: 3, atMost: 9, warmUp: 1, seconds: 20 }, () =>
    timed(() => {
      claims = placeClaims(document, text, readBlocks(document.blocks, new Map())).length
    }),
  )
  return { megabytes: text.length / 1e6, claims, time }
}

function timed(run: () => void): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

/** How often each word of letters stands in a text. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let start = -1
  for (let index = 0; index <= text.length; index++) {
    const letter = text.charCodeAt(index) | 0x20
    if (letter >= 0x61 && letter <= 0x7a) {
      if (start < 0) start = index
    } else if (start >= 0) {
      const word = text.slice(start, index)
      counts.set(word, (counts.get(word) ?? 0) + 1)
      start = -1
    }
  }
  return counts
}

function countSpaces(text: string): number {
  let spaces = 0
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) === 0x20) spaces++
  return spaces
}
