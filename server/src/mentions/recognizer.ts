import type { Draft } from './draft.js'
import type { SentenceReading } from './sentenceReading.js'

/** Proposes mentions of one kind. Total: any sentence gives a list, in linear time. */
export interface Recognizer {
  readonly name: string
  readonly recognize: (sentence: SentenceReading) => readonly Draft[]
}

/** Maps the list of proposals to another: merges, drops, adds what stands around. */
export interface Refiner {
  readonly name: string
  readonly refine: (drafts: readonly Draft[], sentence: SentenceReading) => readonly Draft[]
}

/** The parts that every draft of a recogniser shares. */
export type Proposal = Omit<Draft, 'recognizer' | 'refiners'>

/** Makes a recogniser from a function that proposes drafts without saying who proposed them. */
export function recognizer(name: string, propose: (sentence: SentenceReading) => readonly Proposal[]): Recognizer {
  return {
    name,
    recognize: sentence => propose(sentence).map(proposal => ({ ...proposal, recognizer: name, refiners: [] })),
  }
}
