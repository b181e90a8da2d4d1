import { Worker } from 'node:worker_threads'
import type { SourceDocument } from '../document/sourceDocument.js'
import type { ReadingResult, ReadingTask } from './readingWorker.js'

/** What the threads tell of. */
export interface ReadingWorkersSources {
  /** A rule has failed in a document. */
  fault(rule: string, error: string): void
  /** A thread has ended that should not have: it is told once, and no thread is started any more. */
  crashed(error: unknown): void
}

interface Waiting {
  readonly task: ReadingTask
  readonly resolve: (result: ReadingResult | undefined) => void
}

/**
 * Threads that read documents beside the one that asks. They are started when there is something to read, and ended when
 * there has been nothing for a while.
 */
export class ReadingWorkers {
  readonly #program: string
  readonly #most: number
  readonly #sources: ReadingWorkersSources
  /** What each thread works on. */
  readonly #threads = new Map<Worker, Waiting | undefined>()
  readonly #waiting: Waiting[] = []
  #number = 0
  #hasCrashed = false
  #rest: NodeJS.Timeout | undefined

  /**
   * @param program path of the bundled `readingWorker.ts`
   * @param most threads at one time
   */
  constructor(program: string, most: number, sources: ReadingWorkersSources) {
    this.#program = program
    this.#most = most
    this.#sources = sources
  }

  get isRunning(): boolean {
    return this.#threads.size > 0
  }

  /** Reads documents together; undefined where the threads cannot, and the caller must read them. */
  read(documents: readonly SourceDocument[]): Promise<ReadingResult | undefined> {
    if (this.#hasCrashed) return Promise.resolve(undefined)
    return new Promise(resolve => {
      this.#waiting.push({ task: { number: this.#number++, documents }, resolve })
      this.#assign()
    })
  }

  /** Ends all threads; what they were to read is not read. */
  stop(): void {
    clearTimeout(this.#rest)
    const waiting = [...this.#threads.values(), ...this.#waiting.splice(0)]
    const threads = [...this.#threads.keys()]
    this.#threads.clear()
    for (const thread of threads) void thread.terminate()
    for (const one of waiting) one?.resolve(undefined)
  }

  #assign(): void {
    clearTimeout(this.#rest)
    for (const [thread, task] of this.#threads) {
      if (task === undefined) this.#give(thread)
    }
    while (this.#waiting.length > 0 && this.#threads.size < this.#most && !this.#hasCrashed) this.#give(this.#start())
    if ([...this.#threads.values()].some(task => task !== undefined)) return
    this.#rest = setTimeout(() => this.stop(), REST)
    this.#rest.unref()
  }

  #give(thread: Worker): void {
    const next = this.#waiting.shift()
    this.#threads.set(thread, next)
    if (next !== undefined) thread.postMessage(next.task)
  }

  #start(): Worker {
    const thread = new Worker(this.#program)
    thread.on('message', (result: ReadingResult) => {
      for (const [rule, error] of result.faults) this.#sources.fault(rule, error)
      this.#threads.get(thread)?.resolve(result)
      if (!this.#threads.has(thread)) return
      this.#threads.set(thread, undefined)
      this.#assign()
    })
    thread.on('error', error => this.#crash(thread, error))
    thread.on('exit', code => this.#crash(thread, new Error(`it ended with ${code}`)))
    this.#threads.set(thread, undefined)
    return thread
  }

  /** One thread that fails may fail on anything: what is left is read without any. */
  #crash(thread: Worker, error: unknown): void {
    if (!this.#threads.has(thread)) return
    if (!this.#hasCrashed) this.#sources.crashed(error)
    this.#hasCrashed = true
    this.stop()
  }
}

/** Threads that have had nothing to read for so many milliseconds are ended: each holds a dictionary of its own. */
const REST = 1_000
