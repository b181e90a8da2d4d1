import type { QuoteWord } from './quoteWords.js'
import type { Speaker } from './speaker.js'

/** Somebody's words between quotation marks. */
export interface Quotation {
  readonly words: readonly QuoteWord[]
  /** Who said it, where the text around it names or describes a speaker. */
  readonly speaker: Speaker | null
  /** What the sentence around it says of its wording. */
  readonly manner: readonly Manner[]
  /** Weekdays that the sentence around it names: two occasions are two utterances. */
  readonly days: readonly number[]
}

/** `translated`: rendered from another language; `repeated`: said more than once; `relayed`: given in another's name. */
export type Manner = 'translated' | 'repeated' | 'relayed'
