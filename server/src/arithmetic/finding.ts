import type { Span } from '../text/span.js'
import type { MarkedText } from './markedText.js'
import type { ArithmeticReason } from './reason.js'

/** A stretch of prose that takes part in a finding. */
export interface FindingParty {
  /** In the prose of its block. */
  readonly span: Span
  /** Index of the claim that was read there, among those of its block; absent where none was. */
  readonly claim?: number
  /** What it comes to, where it is no claim: "items:4". It goes into the key of a dismissal, and is no wording. */
  readonly meaning?: string
}

/** What a rule found in a block: a statement that does not add up. */
export interface Finding<P extends FindingParty = FindingParty> {
  /** In the order of the text. */
  readonly parties: readonly P[]
  /** Indices into `parties`: those of one side are compatible with one another. */
  readonly sides: readonly (readonly number[])[]
  readonly reason: ArithmeticReason
  /** True where the words leave a way out: it is shown at information at most. */
  readonly soft?: boolean
}

/** The party of a claim. */
export function claimParty({ claims }: MarkedText, claim: number): FindingParty {
  return { span: claims[claim]?.mention.span ?? { start: 0, end: 0 }, claim }
}

/** The parties without those that stand twice: both ends of a range are one claim. */
export function partiesOf(...parties: readonly FindingParty[]): readonly FindingParty[] {
  return parties.filter(
    (party, index) => parties.findIndex(({ claim }) => claim !== undefined && claim === party.claim) === index,
  )
}

/** A party with the index of its block in the document. */
export interface PlacedParty extends FindingParty {
  readonly block: number
}

/** What a rule found in a document. */
export type PlacedFinding = Finding<PlacedParty>
