import type { Token } from '../../document/tokens.js'
import type { OppositeTopic } from '../../lexicon/opposites.js'
import type { OppositeMention } from './opposite.js'

/** Reads what a token says in its sentence; null where it says nothing of its topic. */
export type Reader = (tokens: readonly Token[], index: number) => OppositeMention | null

/** The mention of what the tokens from the first to the last say. */
export function say(
  topic: OppositeTopic,
  about: string | null,
  value: string,
  first: number,
  last = first,
): OppositeMention {
  return { first, last, opposite: { topic, about, value } }
}
