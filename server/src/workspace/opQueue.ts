/**
 * Runs one operation at a time. A request while it is idle starts it at once; any number of requests while it is busy
 * lead to one more run after it. There is no delay: what is urgent starts now, what comes meanwhile is done together.
 */
export interface OpQueue {
  request(): void
  /** Resolves when nothing runs and nothing is requested; at once where that is so already. */
  idle(): Promise<void>
}

/** `operation` must not reject: a failure is its own business. */
export function createOpQueue(operation: () => Promise<void>): OpQueue {
  let running: Promise<void> | null = null
  let requested = false

  async function runUntilIdle(): Promise<void> {
    while (requested) {
      requested = false
      await operation()
    }
    running = null
  }

  return {
    request() {
      requested = true
      running ??= Promise.resolve().then(runUntilIdle)
    },
    async idle() {
      while (running !== null) await running
    },
  }
}

/** Lets what has arrived meanwhile be handled: messages, among them edits and cancellations. */
export function yieldToEvents(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve))
}
