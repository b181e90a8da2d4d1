import { createColors } from 'picocolors'

/** Colours for the terminal, or none. */
export type Colours = ReturnType<typeof createColors>

/** Widest and narrowest lines that a report is laid out for; without a terminal it has 80 columns. */
const COLUMNS = { least: 40, usual: 80, most: 120 }

/** Writes to standard output and waits until everything is on its way, so that the process may end after it. */
export async function print(text: string): Promise<void> {
  await new Promise<void>(resolve => {
    process.stdout.write(text, () => resolve())
  })
}

/** Writes one line of notice to standard error, so that reports can be piped. */
export function notice(text: string): void {
  process.stderr.write(`claimlint: ${text}\n`)
}

/** Lets a reader such as `head` end before we do. */
export function endQuietlyWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

/** The width of the report's lines in terminal columns. */
export function reportColumns(): number {
  const columns = process.stdout.columns ?? COLUMNS.usual
  return Math.min(Math.max(columns, COLUMNS.least), COLUMNS.most)
}

/**
 * Colours as wanted: by the flag, else by NO_COLOR and FORCE_COLOR (https://no-color.org, https://force-color.org),
 * else where standard output is a terminal that can show them.
 *
 * @param flag `--color` true, `--no-color` false.
 */
export function coloursFor(flag: boolean | undefined): Colours {
  return createColors(flag ?? wantsColour())
}

function wantsColour(): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal } = process.env
  if (no !== undefined && no !== '') return false
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return process.stdout.isTTY === true && terminal !== 'dumb'
}

/** A line on standard error that says what a long run is at. */
export interface Progress {
  /** Shows the line once the run has taken a while. `force` shows it at once: before work that cannot be interrupted. */
  show(text: string, force?: boolean): void
  clear(): void
}

/** How long a run stays silent, and between two updates, in milliseconds. */
const QUIET_FOR = 500
const UPDATED_EVERY = 100

/** Progress for a person at a terminal; silent anywhere else. */
export function progress(): Progress {
  if (process.stderr.isTTY !== true) return { show: () => {}, clear: () => {} }
  let next = performance.now() + QUIET_FOR
  let shown = false
  return {
    show(text, force = false) {
      if (!force && performance.now() < next) return
      next = performance.now() + UPDATED_EVERY
      shown = true
      process.stderr.write(`\r\u001B[2K${text.slice(0, (process.stderr.columns ?? COLUMNS.usual) - 1)}`)
    },
    clear() {
      if (shown) process.stderr.write('\r\u001B[2K')
      shown = false
    },
  }
}
