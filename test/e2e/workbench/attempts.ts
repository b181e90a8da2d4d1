/** How long one attempt waits for what it should bring about. Long on a busy machine, and short beside the step's limit. */
export const ATTEMPT_MS = 10_000

/** How often something is tried before it counts as failed. */
const ATTEMPTS = 5

/**
 * Does something until it works, a bounded number of times. VS Code drops a request without a word when another of its
 * own overtakes it, and a person would press the key again. Every attempt begins from wherever the last one ended, so
 * it must lead back to a known state itself.
 *
 * @throws the error of the last attempt.
 */
export async function attempts<T>(what: string, attempt: () => Promise<T>): Promise<T> {
  for (let number = 1; ; number++) {
    try {
      return await attempt()
    } catch (error) {
      if (number === ATTEMPTS) throw error
      const [reason] = String(error instanceof Error ? error.message : error).split('\n')
      console.log(`  ${what}: attempt ${number} did not work (${reason})`)
    }
  }
}
