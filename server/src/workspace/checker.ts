import type { EngineChange, OpenedDocument } from '../engine.js'
import { createOpQueue, yieldToEvents } from './opQueue.js'

/** What the checker drives. */
export interface CheckedEngine<Options> {
  open(...documents: readonly OpenedDocument[]): EngineChange
  close(...uris: readonly string[]): EngineChange
  configure(options: Options): EngineChange
}

/** What the checker asks of its surroundings. */
export interface CheckerSources<Options> {
  /** Awaited before anything is checked: what the reading of documents and options depends on. */
  prepare(): Promise<void>
  /** The document as it is now; undefined when it is closed or not to be read. */
  read(uri: string): OpenedDocument | undefined
  /** The options as they are now; the same object as long as they are the same. */
  options(): Options
  /** Whether somebody is looking at the document: it is checked, and told of, before all others. */
  isUrgent(uri: string): boolean
  /** A run goes on beyond one batch of documents. */
  working(): void
  /**
   * Everything asked for has been checked, or at least all that is urgent. The results belong to the documents as they
   * are at this moment; `affected` are the URIs whose diagnostics may differ from those of the last time.
   */
  settled(affected: ReadonlySet<string>): void
  failed(operation: string, error: unknown): void
}

/** Keeps an engine in step with changing documents: at once when idle, one run at a time, nothing stale let out. */
export interface Checker {
  /** The document was opened, changed or closed, or whether it is to be read may have changed. */
  touch(uri: string): void
  /** The options may have changed. */
  refresh(): void
  /** Resolves when nothing is left to check. */
  idle(): Promise<void>
  /** Resolves when nothing urgent is left to check. */
  urgentDone(): Promise<void>
  /** Counts what was asked for: a result with an older number is stale. */
  readonly generation: number
}

/** Urgent documents of this many characters together are checked between two looks at what has arrived. */
const BATCH_LENGTH = 200_000
/** The same of all others, with which nobody's typing must have to wait. */
const SLICE_LENGTH = 20_000

export function createChecker<Options>(engine: CheckedEngine<Options>, sources: CheckerSources<Options>): Checker {
  const urgent = new Set<string>()
  const others = new Set<string>()
  /** Something has changed on which all documents depend. */
  let isStale = false
  const waiting: (() => void)[] = []
  const affected = new Set<string>()
  const queue = createOpQueue(run)
  let generation = 0
  let options: Options | undefined

  async function run(): Promise<void> {
    let prepared = -1
    for (;;) {
      // What arrives while something is prepared may belong to a folder of which nothing is known yet.
      while (prepared !== generation) {
        prepared = generation
        await prepare()
      }
      attempt('configure', configure)
      const wasUrgent = urgent.size > 0 || isStale
      isStale = false
      attempt('check', () => (urgent.size > 0 ? checkBatch(urgent, BATCH_LENGTH) : checkBatch(others, SLICE_LENGTH)))
      const isDone = urgent.size + others.size === 0
      if (isDone || (wasUrgent && urgent.size === 0)) tell()
      if (isDone) break
      sources.working()
      await yieldToEvents()
    }
  }

  function tell(): void {
    const settled = new Set(affected)
    affected.clear()
    attempt('publish', () => sources.settled(settled))
    for (const resolve of waiting.splice(0)) resolve()
  }

  async function prepare(): Promise<void> {
    try {
      await sources.prepare()
    } catch (error) {
      sources.failed('prepare', error)
    }
  }

  function configure(): void {
    const next = sources.options()
    if (next === options) return
    options = next
    note(engine.configure(next).affected)
  }

  /** Takes a batch from what was touched. A document that fails is closed: it must not hold up the others. */
  function checkBatch(touched: Set<string>, most: number): void {
    const opened: OpenedDocument[] = []
    const closed: string[] = []
    let length = 0
    for (const uri of touched) {
      if (length >= most) break
      touched.delete(uri)
      const document = sources.read(uri)
      if (document === undefined) closed.push(uri)
      else opened.push(document)
      length += document?.text.length ?? 0
    }
    if (closed.length > 0) note(engine.close(...closed).affected)
    if (opened.length > 0) open(opened)
    note(closed)
  }

  function open(documents: readonly OpenedDocument[]): void {
    try {
      note(engine.open(...documents).affected)
    } catch (error) {
      const [only] = documents
      if (only === undefined || documents.length > 1) {
        for (const document of documents) open([document])
        return
      }
      sources.failed(`check ${only.uri}`, error)
      note(engine.close(only.uri).affected)
    }
  }

  function attempt(name: string, operation: () => void): void {
    try {
      operation()
    } catch (error) {
      sources.failed(name, error)
    }
  }

  function note(uris: readonly string[]): void {
    for (const uri of uris) affected.add(uri)
  }

  return {
    touch(uri) {
      generation++
      const isUrgent = sources.isUrgent(uri)
      if (isUrgent) others.delete(uri)
      else urgent.delete(uri)
      const touched = isUrgent ? urgent : others
      touched.add(uri)
      queue.request()
    },
    refresh() {
      generation++
      isStale = true
      queue.request()
    },
    idle: () => queue.idle(),
    async urgentDone() {
      if (urgent.size > 0 || isStale) await new Promise<void>(resolve => waiting.push(resolve))
    },
    get generation() {
      return generation
    },
  }
}
