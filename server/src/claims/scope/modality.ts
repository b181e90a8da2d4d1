import type { Token } from '../../document/tokens.js'
import { NEGATIONS, PLANNED_WORDS, POSSIBLE_WORDS } from '../../lexicon/scopeWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** How firmly the text stands behind a claim. */
export type Modality = 'stated' | 'planned' | 'possible' | 'negated'

/** Tokens before a number in which a word of planning, doubt or denial is taken to govern it. */
const REACH = 6

/** Whether the words before a number state it, plan it, suppose it or deny it. */
export function modalityOf(tokens: readonly Token[], first: number): Modality {
  let modality: Modality = 'stated'
  for (let index = Math.max(0, first - REACH); index < first; index++) {
    const word = wordAt(tokens, index)
    if (NEGATIONS.has(word) && first - index <= 3 && !isBoundNegation(tokens, index)) return 'negated'
    if (POSSIBLE_WORDS.has(word)) modality = 'possible'
    else if (PLANNED_WORDS.has(word) && modality === 'stated') modality = 'planned'
  }
  return modality
}

/** In "no more than 40" and "not less than 12" the negation belongs to the hedge. */
function isBoundNegation(tokens: readonly Token[], index: number): boolean {
  return /^(?:more|less|fewer|later|earlier|only|quite)$/.test(wordAt(tokens, index + 1))
}
