// A thread that reads documents for the language server: a program of its own, bundled beside it.
import { parentPort } from 'node:worker_threads'
import { readAlone } from '../contradictions/documentReading.js'
import { packReadings } from '../contradictions/packReadings.js'
import type { SourceDocument } from '../document/sourceDocument.js'

/** Documents to be read together. */
export interface ReadingTask {
  readonly number: number
  readonly documents: readonly SourceDocument[]
}

/** What a thread has read. */
export interface ReadingResult {
  readonly number: number
  /** What `packReadings` gives for all documents of the task, in their order. */
  readonly pack: Uint8Array
  /** Rules that failed, with what went wrong: what was read lacks what they would have found. */
  readonly faults: readonly (readonly [rule: string, error: string])[]
}

parentPort?.on('message', ({ number, documents }: ReadingTask) => {
  const faults: [string, string][] = []
  const readings = documents.map(document =>
    readAlone(document, (rule, error) =>
      faults.push([rule, error instanceof Error ? String(error.stack) : String(error)]),
    ),
  )
  const pack = packReadings(readings)
  const result: ReadingResult = { number, pack, faults }
  const { buffer } = pack
  parentPort?.postMessage(result, buffer instanceof ArrayBuffer ? [buffer] : [])
})
