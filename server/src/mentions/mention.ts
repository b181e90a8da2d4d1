import type { Span } from '../text/span.js'
import type { Quantity } from '../values/quantity.js'
import type { Timex } from '../values/timex.js'
import type { Quotation } from './quotations/quotation.js'

/** What a claim is about, as the public interface names it. */
export type Kind =
  | 'quantity'
  | 'money'
  | 'percent'
  | 'measure'
  | 'duration'
  | 'date'
  | 'time'
  | 'frequency'
  | 'age'
  | 'ordinal'
  | 'score'
  | 'identifier'
  | 'name'
  | 'role'
  | 'quote'
  | 'speaker'
  | 'acronym'
  | 'opposite'
  | 'reckoning'

/** A hedge as found: `text` is its normalised wording ("about", "nearly", "at least"), the hover shows it. */
export interface HedgeMention {
  readonly span: Span
  readonly text: string
}

/**
 * A surface span with a kind and a value, in offsets of its block's prose. It knows nothing of what is counted, of
 * the document, or of other mentions: that is the claim's part.
 */
export interface Mention {
  readonly kind: Kind
  /** Hedge, number and unit: "nearly two years", "about 50,000". */
  readonly span: Span
  /** Number and unit without the hedge. */
  readonly valueSpan: Span
  /** Indices, both included, of the sentence's tokens under `span`. */
  readonly tokens: { readonly first: number; readonly last: number }
  readonly hedge?: HedgeMention | undefined
  readonly quantity?: Quantity | undefined
  readonly timex?: Timex | undefined
  /** The utterance: of a quote, and of the speaker to whom it is given. */
  readonly quotation?: Quotation | undefined
  /** Which recogniser proposed it, and which refiners changed it, in order: `claimlint claims` shows them. */
  readonly recognizer: string
  readonly refiners: readonly string[]
}
