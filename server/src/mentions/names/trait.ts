import type { Span } from '../../text/span.js'

/**
 * What is said of a name in passing, of which one thing can be true at a time: a post, a form of address, a party, a nationality, a body,
 * how a person is related, whether alive, or what an acronym stands for.
 */
export type TraitTopic =
  | 'post'
  | 'honorific'
  | 'party'
  | 'nationality'
  | 'affiliation'
  | 'kinship'
  | 'life'
  | 'expansion'

export interface Trait {
  readonly topic: TraitTopic
  /** Whose it is, as written and without titles; of an expansion the acronym. */
  readonly name: readonly string[]
  /** In lower case and in the form that stands for all of its wordings: "finance director", "labour", "dead". */
  readonly value: string
  /** To whom somebody is related, in lower case: "his", "brandt"; of a body its kind: "university". */
  readonly of?: string
  /** The wording leaves a way out, such as the "says" of a book. */
  readonly soft?: boolean
}

/** A trait with the words that say it, in offsets of the block. */
export interface TraitMention {
  readonly span: Span
  readonly trait: Trait
}
