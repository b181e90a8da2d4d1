import type { HedgeMention, Kind } from '../mentions/mention.js'
import type { Trait } from '../mentions/names/trait.js'
import type { Opposite } from '../mentions/opposites/opposite.js'
import type { Quotation } from '../mentions/quotations/quotation.js'
import type { Span } from '../text/span.js'
import type { Quantity } from '../values/quantity.js'
import type { Timex } from '../values/timex.js'
import type { Context } from './context.js'
import type { Name } from './names.js'
import type { Reckoning } from './reckoning.js'
import type { Scope } from './scope.js'
import type { Subject } from './subject.js'

/**
 * One statement that could be compared: a mention with what it is about and within which limits it holds.
 * Offsets are those of the source, as the editor has it.
 */
export interface Claim {
  /** Unique among the claims of an engine; not stable from edit to edit. */
  readonly id: string
  readonly uri: string
  readonly kind: Kind
  readonly span: Span
  readonly valueSpan: Span
  /** The source text under `span`. */
  readonly text: string
  readonly hedge?: HedgeMention | undefined
  readonly quantity?: Quantity | undefined
  readonly timex?: Timex | undefined
  /** The utterance: of a quote, and of the speaker to whom it is given. */
  readonly quotation?: Quotation | undefined
  /** What the document says under a name, of which this is the first mention. */
  readonly name?: Name | undefined
  /** What is said of a name in passing: a post, whether alive, what an acronym stands for. */
  readonly trait?: Trait | undefined
  /** A word that excludes others of its topic: "rejected", "grey eyes". */
  readonly opposite?: Opposite | undefined
  /** What follows from the words, where that is no value of its own. */
  readonly reckoning?: Reckoning | undefined
  /** What is counted, measured or dated, as the engine understood it. */
  readonly subject: Subject
  readonly scope: Scope
  /** The words around it, prepared for comparison. */
  readonly context: Context
  /** Index of the block in its document, and of the sentence in the block. */
  readonly block: number
  readonly sentence: number
  /** True for a number in a table, whose sentence is its headers. */
  readonly inTable: boolean
  /** True for the document's own headline. */
  readonly inTitle: boolean
  /** True in a document of a few sentences, which has told a thing once if at all. */
  readonly isBrief: boolean
  /** The day on which its document was published, as a day number of `values/civil.ts`; null where that is not sure. */
  readonly published: number | null
  readonly recognizer: string
  readonly refiners: readonly string[]
}
