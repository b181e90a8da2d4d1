import type { SourceDocument } from '../document/sourceDocument.js'
import { languageIdOf } from '../workspace/documentFiles.js'

/** What the files that are checked without being open are found and read by. */
export interface ClosedFilesSources {
  /** URIs of the files that belong to the check, open or not. */
  find(): Promise<ReadonlySet<string>>
  read(uri: string): Promise<string | null>
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

/** Files read between two looks at what has arrived. */
const BATCH = 20

/**
 * The files of a project or a workspace that no editor has open. A text is held from when it was read to when it is
 * checked, and no longer.
 */
export class ClosedFiles {
  readonly #sources: ClosedFilesSources
  readonly #uris = new Set<string>()
  readonly #texts = new Map<string, string>()
  /** A newer reading makes those before it void. */
  #reading = 0
  #latest: Promise<number | null> = Promise.resolve(null)

  constructor(sources: ClosedFilesSources) {
    this.#sources = sources
  }

  /** The files that belong to the check, those among them that are open by now included. */
  get uris(): readonly string[] {
    return [...this.#uris]
  }

  has(uri: string): boolean {
    return this.#uris.has(uri)
  }

  /** A file that was read and waits for its check, which takes it away. */
  take(uri: string): SourceDocument | undefined {
    const text = this.#texts.get(uri)
    this.#texts.delete(uri)
    return text === undefined ? undefined : { uri, languageId: languageIdOf(uri), text, closed: true }
  }

  /**
   * Reads all files anew, and lets go of those that are gone. Resolves with their number, or null where it was
   * cancelled; where another reading has begun meanwhile, with what that one comes to.
   */
  readAll(progress: ReadingProgress): Promise<number | null> {
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
    const all = [...found].sort()
    for (let start = 0; start < all.length; start += BATCH) {
      progress.report(start, all.length)
      await Promise.all(all.slice(start, start + BATCH).map(uri => this.#read(uri)))
      await this.#sources.idle()
      if (progress.isCancelled()) return null
      if (isOverdue()) return this.#latest
    }
    return all.length
  }

  /** Files were created or changed on disk, or closed in the editor. */
  async changed(uris: readonly string[]): Promise<void> {
    const found = await this.#sources.find()
    for (const uri of uris.filter(changed => found.has(changed))) {
      this.#uris.add(uri)
      await this.#read(uri)
    }
  }

  deleted(uris: readonly string[]): void {
    for (const uri of uris) this.#forget(uri)
  }

  /** Only open documents are checked from now on. */
  clear(): void {
    this.#reading++
    this.#latest = Promise.resolve(null)
    for (const uri of this.uris) this.#forget(uri)
  }

  async #read(uri: string): Promise<void> {
    if (this.#sources.isOpen(uri)) return
    const text = await this.#sources.read(uri)
    if (text === null) this.#forget(uri)
    else {
      this.#texts.set(uri, text)
      this.#sources.touch(uri)
    }
  }

  #forget(uri: string): void {
    this.#uris.delete(uri)
    this.#texts.delete(uri)
    this.#sources.touch(uri)
  }
}
