import type { CheckResult } from '../../index.js'
import type { NamedDocument } from '../documents.js'
import type { Colours } from '../output.js'

/** Everything a report may speak of. */
export interface Report {
  readonly documents: readonly NamedDocument[]
  readonly result: CheckResult
  /** Milliseconds from start to result. */
  readonly elapsed: number
}

/** How a report may be laid out. */
export interface Layout {
  readonly colours: Colours
  /** Terminal columns of a line. */
  readonly columns: number
}

/** Renders a report: the whole of standard output, with its last line end. */
export type Reporter = (report: Report, layout: Layout) => string
