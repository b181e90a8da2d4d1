import type { Engine } from '../engine.js'
import type { DocumentReader } from '../workspace/documentReader.js'
import type { ReadingWorkersSources } from '../workspace/readingWorkers.js'

/** What the server takes from the process it runs in. */
export interface Environment {
  createEngine(): Engine
  /**
   * What reads documents that are not open before the engine is given them.
   *
   * @param index URI of a folder where what was read may be kept; undefined where nothing is kept
   */
  createReader(index: string | undefined, sources: ReadingWorkersSources): DocumentReader
  /** URI of the folder with one page a rule; null where this installation has none. */
  readonly rulePages: string | null
  /** URIs of the documents below a folder on disk, as far as no `.gitignore` leaves them out. */
  findFiles(folder: string): Promise<readonly string[]>
  /** URIs of the files on disk that patterns of a `claimlint.json` name, relative to its folder. */
  findNamedFiles(folder: string, patterns: readonly string[]): Promise<readonly string[]>
  /** The text of a file on disk; null where there is none, or the URI is not a file's. */
  readFile(uri: string): Promise<string | null>
}
