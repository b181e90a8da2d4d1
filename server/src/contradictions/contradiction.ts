import type { ArithmeticReason } from '../arithmetic/reason.js'
import type { ReckoningTopic } from '../claims/reckoning.js'
import type { OppositeTopic } from '../lexicon/opposites.js'
import type { TraitTopic } from '../mentions/names/trait.js'
import type { Difference } from '../quotations/alignWords.js'
import type { Span } from '../text/span.js'
import type { Interval } from '../values/interval.js'
import type { RuleId } from './rules.js'
import type { Severity } from './severity.js'

/** What speaks for two claims stating the same fact, as the hover names it; strongest first. */
export type Evidence =
  | { readonly type: 'same-subject'; readonly subject: string }
  | { readonly type: 'synonymous-subjects'; readonly subjects: readonly [string, string] }
  | { readonly type: 'shared-words'; readonly words: readonly string[] }
  | { readonly type: 'same-story' }

/** One side's value, as it entered the comparison. */
export interface SideValue {
  /** The wording of the side's first mention, or of the fact sheet that states it. */
  readonly surface: string
  readonly interval?: Interval
  readonly unit?: string | null
  readonly timex?: string
  /** A fact sheet states it. */
  readonly reference?: boolean
}

/** Aligned claims whose values have nothing in common. */
export interface DisjointValues {
  readonly type: 'disjoint-values'
  readonly sides: readonly SideValue[]
  readonly evidence: readonly Evidence[]
}

/** One utterance in two wordings. */
export interface AlteredQuotation {
  readonly type: 'altered-quotation'
  readonly sides: readonly SideValue[]
  readonly evidence: readonly Evidence[]
  /** The wordings of the first two sides, word by word: what is the same, and what either has instead. */
  readonly differences: readonly Difference[]
}

/** The same words given to two people; the sides are the speakers. */
export interface TwoSpeakers {
  readonly type: 'two-speakers'
  readonly sides: readonly SideValue[]
  readonly evidence: readonly Evidence[]
  readonly words: readonly string[]
}

/** One name in two or more spellings. */
export interface VariantNames {
  readonly type: 'variant-names'
  readonly sides: readonly NameSide[]
  readonly evidence: readonly Evidence[]
  /** In what the first two differ. */
  readonly difference: 'marks' | 'spelling' | 'given'
}

/** One spelling, and how often it stands where. */
export interface NameSide extends SideValue {
  readonly mentions: number
  readonly documents: number
}

/** Two things said of one name, of which one can be true at a time. */
export interface OpposedTraits {
  readonly type: 'opposed-traits'
  readonly sides: readonly SideValue[]
  readonly evidence: readonly Evidence[]
  readonly topic: TraitTopic
  /** As the first side has it; an acronym, where its expansion is in question. */
  readonly name: string
}

/** Two words that exclude each other, said of one thing. */
export interface OppositeWords {
  readonly type: 'opposite-words'
  readonly sides: readonly SideValue[]
  readonly evidence: readonly Evidence[]
  readonly topic: OppositeTopic
}

/** Values that follow from what two documents say of one thing in unlike ways, and have nothing in common. */
export interface TwoReckonings {
  readonly type: 'two-reckonings'
  readonly sides: readonly ReckonedSide[]
  readonly evidence: readonly Evidence[]
  readonly topic: ReckoningTopic
}

/** The days that a side leaves open; of a length, how many days. */
export interface ReckonedSide extends SideValue {
  readonly days: Interval
}

/** Two wordings that are set against each other. */
export type WordingReason =
  | AlteredQuotation
  | TwoSpeakers
  | VariantNames
  | OpposedTraits
  | OppositeWords
  | TwoReckonings

/** Why it was flagged, as data: every word shown to a person is made from this in `features/messages/`. */
export type Reason = DisjointValues | WordingReason | ArithmeticReason

/** A stretch of a document that takes part in a contradiction: a claim, or what is set against one, such as a list. */
export interface Party {
  readonly uri: string
  readonly span: Span
  /** The source text under `span`. */
  readonly text: string
  /** Id of the claim that was read there; absent where none was. */
  readonly claim?: string
}

/** Stretches of text that cannot all be right; which of them is right is nobody's business here. */
export interface Contradiction {
  /** Hash of the rule and the sides' normalised claims, never of offsets, URIs or wording: the dismissal key. */
  readonly id: string
  readonly rule: RuleId
  readonly severity: Severity
  /** 0 to 1. */
  readonly confidence: number
  readonly reason: Reason
  /** In document order (URI, then offset). */
  readonly parties: readonly Party[]
  /** Indices into `parties`: those of one side agree. One side with one party is a statement that contradicts itself. */
  readonly sides: readonly (readonly number[])[]
}
