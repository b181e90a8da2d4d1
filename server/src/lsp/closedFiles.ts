import type { SourceDocument } from '../document/sourceDocument.js'
import type { OpenedDocument } from '../engine.js'
import { languageIdOf } from '../workspace/documentFiles.js'

/** What the files that are checked without being open are found and read by. */
export interface ClosedFilesSources {
  /** URIs of the files that belong to the check, open or not. Of those named, or of all, the text may be another. */
  find(changed?: readonly string[]): Promise<ReadonlySet<string>>
  text(uri: string): Promise<string | null>
  /** The documents, some of them read already; never rejects. */
  read(documents: readonly SourceDocument[]): Promise<readonly OpenedDocument[]>
  /** All files were read, or none of them is wanted any longer. */
  finished(): void
  stopped(): void
  isOpen(uri: string): boolean
  /** A file is to be checked, or is gone. */
  touch(uri: string): void
  idle(): Promise<void>
}

/** What is told while files are read. */
export interface ReadingProgress {
  report(done: number, all: number): void
  readonly isCancelled: () => boolean
}

/** Files read together. */
const BATCH = 20
/** Batches that are being read while one is checked: enough to keep all threads at work. */
const AHEAD = 6

/**
 * The files of a project or a workspace that no editor has open. A text, and what was read of it, is held from when it
 * was read to when it is checked, and no longer.
 */
export class ClosedFiles {
  readonly #sources: ClosedFilesSources
  readonly #uris = new Set<string>()
  readonly #documents = new Map<string, OpenedDocument>()
  #revision = 0
  /** A newer reading makes those before it void. */
  #reading = 0
  #latest: Promise<number | null> = Promise.resolve(null)

  constructor(sources: ClosedFilesSources) {
    this.#sources = sources
  }

  /** Another number when other files belong to the check. */
  get revision(): number {
    return this.#revision
  }

  /** The files that belong to the check, those among them that are open by now included. */
  get uris(): readonly string[] {
    return [...this.#uris]
  }

  has(uri: string): boolean {
    return this.#uris.has(uri)
  }

  /** A file that was read and waits for its check, which takes it away. */
  take(uri: string): OpenedDocument | undefined {
    const document = this.#documents.get(uri)
    this.#documents.delete(uri)
    return document
  }

  /**
   * Reads all files anew, and lets go of those that are gone. Resolves with their number, or null where it was
   * cancelled; where another reading has begun meanwhile, with what that one comes to.
   */
  readAll(progress: ReadingProgress): Promise<number | null> {
    this.#sources.stopped()
    this.#latest = this.#readAll(++this.#reading, progress)
    return this.#latest
  }

  async #readAll(reading: number, progress: ReadingProgress): Promise<number | null> {
    const isOverdue = (): boolean => reading !== this.#reading
    const found = await this.#sources.find()
    if (progress.isCancelled()) return null
    if (isOverdue()) return this.#latest
    for (const uri of this.#uris) if (!found.has(uri)) this.#forget(uri)
    for (const uri of found) this.#uris.add(uri)
    this.#revision++
    const all = [...found].sort()
    const begun: Promise<readonly ReadFile[]>[] = []
    for (let start = 0; start < all.length; start += BATCH) {
      progress.report(start, all.length)
      for (let next = start + begun.length * BATCH; begun.length <= AHEAD && next < all.length; next += BATCH)
        begun.push(this.#load(all.slice(next, next + BATCH)))
      const files = (await begun.shift()) ?? []
      if (isOverdue()) return this.#latest
      for (const file of files) this.#take(file)
      await this.#sources.idle()
      if (progress.isCancelled()) {
        this.#sources.stopped()
        return null
      }
      if (isOverdue()) return this.#latest
    }
    this.#sources.finished()
    return all.length
  }

  /** Files were created or changed on disk, or closed in the editor. */
  async changed(uris: readonly string[]): Promise<void> {
    const found = await this.#sources.find(uris)
    for (const uri of uris) if (this.#uris.has(uri) && !found.has(uri)) this.#forget(uri)
    const changed = uris.filter(uri => found.has(uri))
    for (const uri of changed) this.#uris.add(uri)
    this.#revision++
    for (const file of await this.#load(changed)) this.#take(file)
  }

  deleted(uris: readonly string[]): void {
    for (const uri of uris) this.#forget(uri)
  }

  /** Only open documents are checked from now on. */
  clear(): void {
    this.#reading++
    this.#sources.stopped()
    this.#latest = Promise.resolve(null)
    for (const uri of this.uris) this.#forget(uri)
  }

  async #load(uris: readonly string[]): Promise<readonly ReadFile[]> {
    const closed = uris.filter(uri => !this.#sources.isOpen(uri))
    const texts = await Promise.all(closed.map(async uri => [uri, await this.#sources.text(uri)] as const))
    const found = texts.flatMap(([uri, text]) =>
      text === null ? [] : { uri, languageId: languageIdOf(uri), text, closed: true },
    )
    const documents = new Map((await this.#sources.read(found)).map(document => [document.uri, document]))
    return closed.map(uri => ({ uri, document: documents.get(uri) }))
  }

  #take({ uri, document }: ReadFile): void {
    if (this.#sources.isOpen(uri)) return
    if (document === undefined) this.#forget(uri)
    else {
      this.#documents.set(uri, document)
      this.#sources.touch(uri)
    }
  }

  #forget(uri: string): void {
    this.#uris.delete(uri)
    this.#revision++
    this.#documents.delete(uri)
    this.#sources.touch(uri)
  }
}

/** A file as it was found on disk, or was not. */
interface ReadFile {
  readonly uri: string
  readonly document: OpenedDocument | undefined
}
