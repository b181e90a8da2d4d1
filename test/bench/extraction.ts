import { build } from 'esbuild'
import type * as Profiles from '../../server/src/claims/profile.js'
import type * as BlockClaims from '../../server/src/claims/readBlock.js'
import type * as Claims from '../../server/src/claims/readClaims.js'
import type * as Frames from '../../server/src/claims/sentenceFrame.js'
import type * as Wordings from '../../server/src/claims/wordings.js'
import type * as ProseReading from '../../server/src/document/prose.js'
import type * as Documents from '../../server/src/document/readDocument.js'
import type { SourceDocument } from '../../server/src/index.js'
import type * as Words from '../../server/src/mentions/mentionWords.js'
import type * as Names from '../../server/src/mentions/names/readNames.js'
import type * as Triggers from '../../server/src/mentions/triggers.js'
import { cpuTimed } from './cpuTimed.js'
import { generatePackage } from './generate.js'
import { repeated } from './repeated.js'
import type { Timing } from './statistics.js'

/** What reads a document's prose: sentences and tokens, mentions, claims. Its markup is read before. */
type Extractor = Pick<typeof Claims, 'readBlocks' | 'placeClaims'> &
  Pick<typeof Documents, 'readDocument'> &
  Pick<typeof ProseReading, 'readProse'> &
  Pick<typeof Words, 'MENTION_WORDS' | 'bitOf'> &
  Pick<typeof Triggers, 'TRIGGER'> &
  Pick<typeof BlockClaims, 'claimsOf'> &
  Pick<typeof Frames, 'framesOf'> &
  Pick<typeof Names, 'readNames'> &
  Pick<typeof Wordings, 'quotedClaims' | 'traitClaims'> &
  Pick<typeof Profiles, 'profileOf'>

/** Reading one document of a size. */
export interface ExtractionMeasurement {
  readonly megabytes: number
  readonly claims: number
  readonly time: Timing
}

/** A part of reading a document, or work that every reader of a text does at least. */
export interface TimedPart {
  readonly name: string
  readonly megabytes: number
  readonly time: Timing
}

export interface Extraction {
  readonly sizes: readonly ExtractionMeasurement[]
  /** Of reading the smallest document. */
  readonly parts: readonly TimedPart[]
  /** The share of its characters that stand in sentences in which a mention can begin; the others are not looked into. */
  readonly lookedInto: number
  /** On the largest document. */
  readonly references: readonly TimedPart[]
}

const MEGABYTES = [1, 5, 20]
const SEED = 3
const LIMITS = { atLeast: 5, atMost: 9, warmUp: 2, seconds: 10 }

/** Reads one long document of plain prose in three sizes, and scans the largest in two other ways. */
export async function measureExtraction(): Promise<Extraction> {
  const extractor = await bundledExtractor()
  const prose = await longProse(Math.max(...MEGABYTES))
  const sizes = MEGABYTES.map(size => measureSize(extractor, prose.slice(0, size * 1e6)))
  const parts = measureParts(extractor, prose.slice(0, Math.min(...MEGABYTES) * 1e6))
  const lookedInto = shareLookedInto(extractor, prose.slice(0, Math.min(...MEGABYTES) * 1e6))
  const references = [
    { name: 'word scan with a map', scan: countWords },
    { name: 'character scan', scan: countSpaces },
  ].map(({ name, scan }) => ({
    name,
    megabytes: prose.length / 1e6,
    time: repeated(LIMITS, () => cpuTimed(() => scan(prose))),
  }))
  return { sizes, parts, lookedInto, references }
}

/** The sources bundled as they ship; the bundles themselves keep these functions to themselves. */
async function bundledExtractor(): Promise<Extractor> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { placeClaims, readBlocks } from '../../server/src/claims/readClaims.js'
        export { profileOf } from '../../server/src/claims/profile.js'
        export { claimsOf } from '../../server/src/claims/readBlock.js'
        export { framesOf } from '../../server/src/claims/sentenceFrame.js'
        export { quotedClaims, traitClaims } from '../../server/src/claims/wordings.js'
        export { readProse } from '../../server/src/document/prose.js'
        export { bitOf, MENTION_WORDS } from '../../server/src/mentions/mentionWords.js'
        export { TRIGGER } from '../../server/src/mentions/triggers.js'
        export { readNames } from '../../server/src/mentions/names/readNames.js'
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
  const document = readDocument(plainText(text))
  let claims = 0
  const time = repeated({ atLeast: 3, atMost: 9, warmUp: 1, seconds: 20 }, () =>
    cpuTimed(() => {
      claims = placeClaims(document, text, readBlocks(document.blocks, new Map())).length
    }),
  )
  return { megabytes: text.length / 1e6, claims, time }
}

/** Each part of the reading for all blocks in turn, on what the parts before it gave. */
function measureParts(extractor: Extractor, text: string): TimedPart[] {
  const {
    readDocument,
    readProse,
    MENTION_WORDS,
    claimsOf,
    framesOf,
    readNames,
    quotedClaims,
    traitClaims,
    profileOf,
  } = extractor
  const document = readDocument(plainText(text))
  const read = document.blocks.map(({ text: block }) => {
    const prose = readProse(block, MENTION_WORDS)
    return { prose, names: readNames(block) }
  })
  const readings = extractor.readBlocks(document.blocks, new Map())
  const parts: readonly (readonly [name: string, run: () => unknown])[] = [
    ['sentences and words', () => document.blocks.map(block => readProse(block.text, MENTION_WORDS))],
    ['mentions, their subjects and scopes', () => claimsOf(read.map(({ prose }) => ({ sentences: framesOf(prose) })))],
    ['names', () => read.map(({ prose }) => readNames(prose.text))],
    ['quotations', () => read.map(({ prose }) => quotedClaims(prose))],
    ['traits and acronyms', () => read.map(({ prose, names }) => traitClaims(prose, names))],
    ['words by which documents are found', () => read.map(({ prose }) => profileOf(prose))],
    ['places in the document, times on the calendar', () => extractor.placeClaims(document, text, readings)],
  ]
  return parts.map(([name, run]) => ({
    name,
    megabytes: text.length / 1e6,
    time: repeated(LIMITS, () => cpuTimed(run)),
  }))
}

function shareLookedInto({ readDocument, readProse, MENTION_WORDS, bitOf, TRIGGER }: Extractor, text: string): number {
  const sentences = readDocument(plainText(text)).blocks.flatMap(
    block => readProse(block.text, MENTION_WORDS).sentences,
  )
  const length = (of: typeof sentences): number => of.reduce((sum, { start, end }) => sum + end - start, 0)
  return length(sentences.filter(({ cues }) => (cues & bitOf(TRIGGER)) !== 0)) / length(sentences)
}

function plainText(text: string): SourceDocument {
  return { uri: 'bench:/long.txt', languageId: 'plaintext', text }
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
