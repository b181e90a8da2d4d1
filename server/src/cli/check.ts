import { fileURLToPath } from 'node:url'
import { atLeast, type Severity } from '../index.js'
import { checkProjects } from './checkProjects.js'
import { BrokenConfiguration, ProjectFinder, type WantedConfiguration } from './configuration.js'
import { readDismissals } from './dismissals.js'
import { type ReadOptions, readDocuments } from './documents.js'
import { EXIT, type ExitCode } from './exitCode.js'
import { KeptDocuments } from './keptDocuments.js'
import { NOTHING_TO_CHECK, ruleFailed } from './notices.js'
import { coloursFor, notice, print, progress, reportColumns } from './output.js'
import { type Format, REPORTERS } from './reporters/reporters.js'

export interface CheckCommandOptions extends ReadOptions {
  readonly format: Format
  readonly failOn: Severity
  readonly config?: WantedConfiguration
  readonly dismissals?: string
  /** A folder where what was read and aligned is kept from one check to the next. */
  readonly cache?: string
  readonly color?: boolean
}

/** Texts from this length on, in UTF-16 units, are announced before they are checked. */
const LONG_CHECK = 500_000

/** `claimlint check`: reads the documents, checks each project together, prints the report. */
export async function check(names: readonly string[], options: CheckCommandOptions): Promise<ExitCode> {
  try {
    return await checkNamed(names, options)
  } catch (error) {
    if (error instanceof BrokenConfiguration) return EXIT.couldNotRun
    throw error
  }
}

async function checkNamed(names: readonly string[], options: CheckCommandOptions): Promise<ExitCode> {
  const started = performance.now()
  const line = progress()
  const documents = await readDocuments(names, options, line, new ProjectFinder(options.config))
  line.clear()
  if (documents === undefined) return EXIT.couldNotRun
  if (documents.length === 0) {
    notice(NOTHING_TO_CHECK)
    return EXIT.couldNotRun
  }
  const folders = new Set(
    documents.flatMap(({ project }) => (project === undefined ? [] : fileURLToPath(project.folder))),
  )
  const dismissals = await readDismissals(options.dismissals, [...folders])
  if (dismissals === undefined) return EXIT.couldNotRun
  const length = documents.reduce((sum, { text }) => sum + text.length, 0)
  if (length >= LONG_CHECK) line.show(`Checking ${documents.length} documents …`, true)
  const onFault = (rule: string, error: unknown): void => notice(ruleFailed(rule, error))
  const kept = options.cache === undefined ? undefined : new KeptDocuments(options.cache)
  const { result, aligned } = checkProjects(documents, dismissals, onFault, await kept?.read(documents, onFault))
  await kept?.finish(aligned)
  line.clear()
  const layout = { colours: coloursFor(options.color), columns: reportColumns() }
  await print(REPORTERS[options.format]({ documents, result, elapsed: performance.now() - started }, layout))
  const failing = result.contradictions.some(({ severity }) => atLeast(severity, options.failOn))
  return failing ? EXIT.found : EXIT.clean
}
