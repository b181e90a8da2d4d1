import type { Claim } from '../../claims/claim.js'
import { nounLemma } from '../../document/lemma.js'

/** Whether a noun, given as a lemma, stands among the words around a claim. */
export function hasWord({ context: { words } }: Claim, word: string): boolean {
  return words.some(other => nounLemma(other.toLowerCase()) === word)
}
