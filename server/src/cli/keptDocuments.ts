import path from 'node:path'
import { readAlone } from '../contradictions/documentReading.js'
import { packReadings } from '../contradictions/packReadings.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import type { CheckOptions, OpenedDocument } from '../engine.js'
import { type AlignedDocuments, type KnownByKey, knownByKey } from '../facts/alignedDocuments.js'
import { SharedValues } from '../text/sharedValues.js'
import { programVersion } from '../workspace/programVersion.js'
import { documentKey, ReadingCache } from '../workspace/readingCache.js'

/** Documents read together, and kept together. */
const TOGETHER = 20

/** What a folder keeps of documents from one check to the next. */
export class KeptDocuments {
  readonly #cache: ReadingCache
  readonly #shared: SharedValues
  #aligned: KnownByKey = new Map()

  /** @param folder path of a folder of its own, which is made where it is missing */
  constructor(folder: string) {
    this.#shared = new SharedValues()
    this.#cache = new ReadingCache(path.resolve(folder), programVersion(process.argv[1]), this.#shared)
  }

  /** The documents with what is known of them; the others are read, and kept. Their texts are left to the caller. */
  async read(
    documents: readonly SourceDocument[],
    onFault: NonNullable<CheckOptions['onFault']>,
  ): Promise<readonly OpenedDocument[]> {
    this.#aligned = knownByKey(await this.#cache.findAlignments())
    const opened: OpenedDocument[] = []
    for (let start = 0; start < documents.length; start += TOGETHER)
      opened.push(...(await this.#readSome(documents.slice(start, start + TOGETHER), onFault)))
    return opened
  }

  /** Keeps what is aligned between the documents, where that is new, and lets go of what none of them has asked for. */
  async finish(aligned: readonly AlignedDocuments[] | undefined): Promise<void> {
    if (aligned !== undefined) this.#cache.keepAlignments(aligned)
    this.#cache.tidy()
    await this.#cache.written()
  }

  async #readSome(
    documents: readonly SourceDocument[],
    onFault: NonNullable<CheckOptions['onFault']>,
  ): Promise<readonly OpenedDocument[]> {
    const known = await Promise.all(documents.map(document => this.#cache.find(documentKey(document), document.uri)))
    let hasFailed = false
    const opened = documents.map((document, index) => {
      const key = documentKey(document)
      const reading =
        known[index] ??
        readAlone(document, (rule, error) => {
          hasFailed = true
          onFault(rule, error)
        })
      return { ...document, closed: true, key, reading, aligned: this.#aligned.get(key) }
    })
    const fresh = opened.filter((_, index) => known[index] === undefined)
    if (fresh.length > 0 && !hasFailed)
      this.#cache.add(
        fresh.map(({ key }) => key),
        packReadings(fresh.map(({ reading }) => reading)),
      )
    for (const { reading } of fresh) this.#shared.share([reading.claims, reading.findings, reading.ignores])
    return opened
  }
}
