/** How a run ended, as scripts see it. Crashes end with another code. */
export const EXIT = {
  /** Nothing found at the severity that fails a check. */
  clean: 0,
  /** Contradictions found at that severity or above. */
  found: 1,
  /** Nothing was checked: the message says what to do. */
  couldNotRun: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
