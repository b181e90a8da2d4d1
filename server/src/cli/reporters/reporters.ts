import { jsonReport } from './json.js'
import { prettyReport } from './pretty.js'
import type { Reporter } from './reporter.js'

/** Every format of `claimlint check`, by the name that `--format` takes. */
export const REPORTERS = {
  pretty: prettyReport,
  json: jsonReport,
} as const satisfies Readonly<Record<string, Reporter>>

export type Format = keyof typeof REPORTERS
