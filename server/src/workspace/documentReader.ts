import type { DocumentReading } from '../contradictions/documentReading.js'
import { readingOf, unpackReadings } from '../contradictions/packReadings.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import type { OpenedDocument } from '../engine.js'
import { type AlignedDocuments, type KnownByKey, knownByKey } from '../facts/alignedDocuments.js'
import type { SharedValues } from '../text/sharedValues.js'
import { documentKey, type ReadingCache } from './readingCache.js'
import type { ReadingWorkers } from './readingWorkers.js'

/** Fewer documents than this are read by the engine itself before a thread has started. */
const WORTH_A_THREAD = 4

/** What documents may be read by, other than the engine itself. */
export interface DocumentReaderParts {
  readonly cache: ReadingCache | undefined
  readonly workers: ReadingWorkers | undefined
  /** What is equal in readings is held once. */
  readonly shared: SharedValues
}

/** Reads documents that are not open before the engine is given them: from the cache, else in other threads. */
export class DocumentReader {
  readonly #parts: DocumentReaderParts
  /** What was kept of the alignments of documents, from when the first of them is asked for. */
  #aligned: Promise<KnownByKey> | undefined

  constructor(parts: DocumentReaderParts) {
    this.#parts = parts
  }

  /** The documents, with their readings as far as anybody but the engine has made them. Never rejects. */
  async read(documents: readonly SourceDocument[]): Promise<readonly OpenedDocument[]> {
    const { cache, workers } = this.#parts
    if (cache === undefined && workers === undefined) return documents
    const keys = documents.map(documentKey)
    this.#aligned ??= cache?.findAlignments().then(knownByKey)
    const aligned = await this.#aligned
    const known = await Promise.all(documents.map(({ uri }, index) => cache?.find(keys[index] ?? '', uri)))
    const missing = documents.filter((_, index) => known[index] === undefined)
    const fresh = await this.#readInThreads(missing)
    return documents.map((document, index) => {
      const key = keys[index] ?? ''
      return { ...document, key, reading: known[index] ?? fresh.get(document.uri), aligned: aligned?.get(key) }
    })
  }

  /**
   * All documents that there are were read and compared.
   *
   * @param aligned what is aligned between them, where that is to be kept
   */
  finish(aligned: readonly AlignedDocuments[] | undefined): void {
    const { cache } = this.#parts
    if (aligned !== undefined) cache?.keepAlignments(aligned)
    // What was kept is used up; what the next documents are aligned with is kept anew.
    this.#aligned = undefined
    cache?.tidy()
  }

  /** What was to be read is not wanted any longer. */
  stop(): void {
    this.#parts.workers?.stop()
  }

  async #readInThreads(documents: readonly SourceDocument[]): Promise<ReadonlyMap<string, DocumentReading>> {
    const { cache, workers, shared } = this.#parts
    const isWorthIt = documents.length >= WORTH_A_THREAD || workers?.isRunning === true
    const result = isWorthIt && documents.length > 0 ? await workers?.read(documents) : undefined
    if (result === undefined) return new Map()
    if (result.faults.length === 0) cache?.add(documents.map(documentKey), result.pack)
    const packed = unpackReadings(result.pack, shared)
    return new Map(
      documents.flatMap(({ uri }, index) => {
        const reading = packed[index]
        return reading === undefined ? [] : [[uri, readingOf(reading, uri)] as const]
      }),
    )
  }
}
