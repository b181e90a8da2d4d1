import type { Token } from '../../document/tokens.js'
import { CUTS_OFF_DENIAL } from '../../lexicon/clauseWords.js'
import { NEGATIONS, PLAN_NOUNS, PLANNED_WORDS, POSSIBLE_WORDS, SUPPOSING_WORDS } from '../../lexicon/scopeWords.js'
import { tokenAt, wordAt } from '../../mentions/sentenceReading.js'

/** How firmly the text stands behind a claim. */
export type Modality = 'stated' | 'planned' | 'possible' | 'hypothetical' | 'negated'

/** Tokens before a number in which a word of planning, doubt or denial is taken to govern it. */
const REACH = 6

/** Tokens before a number in which a denied verb is taken to govern it: "did not launch her first boat in 2011". */
const DENIAL_REACH = 12

/** Whether the words before a number state it, plan it, hold it possible, suppose it or deny it. */
export function modalityOf(tokens: readonly Token[], first: number): Modality {
  if (isDenied(tokens, first)) return 'negated'
  let modality: Modality = 'stated'
  for (let index = Math.max(0, first - REACH); index < first; index++) {
    const word = wordAt(tokens, index)
    if (
      NEGATIONS.has(word) &&
      first - index <= 3 &&
      !isBoundNegation(tokens, index) &&
      !isPutRight(tokens, index, first)
    )
      return 'negated'
    if (SUPPOSING_WORDS.has(word)) modality = 'hypothetical'
    else if (
      POSSIBLE_WORDS.has(word) &&
      modality !== 'hypothetical' &&
      !isCapacity(tokens, index) &&
      !isOwned(tokens, first) &&
      !isMonth(tokens, index)
    )
      modality = 'possible'
    else if (isPlan(tokens, index) && modality === 'stated') modality = 'planned'
  }
  return modality
}

/** "not 12 but 14": what is put in place of the denied number is stated. */
function isPutRight(tokens: readonly Token[], negation: number, first: number): boolean {
  return wordAt(tokens, first - 1) === 'but' && first - negation > 1
}

/** "may tour its two distilleries": whatever may be done, so many there are. */
function isOwned(tokens: readonly Token[], first: number): boolean {
  return /^(?:its|their|his|her|our|both)$/.test(wordAt(tokens, first - 1))
}

/** "plans" plans before "to" or "for" only: "our ferry plans start at £40" tells what is. */
function isPlan(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  if (!PLANNED_WORDS.has(word)) return false
  // "In his will he left £2m"
  if (word === 'will' && /^(?:his|her|their|the|a|whose)$/.test(wordAt(tokens, index - 1))) return false
  // "the planning department received", "a planning application"
  if (word === 'planning' && index > 0 && !/^(?:is|are|was|were|been|be|and|,)$/.test(wordAt(tokens, index - 1)))
    return false
  return !PLAN_NOUNS.has(word) || /^(?:to|for|on)$/.test(wordAt(tokens, index + 1))
}

/** "closes in May": a capital within a sentence makes a month of it. */
function isMonth(tokens: readonly Token[], index: number): boolean {
  return index > 0 && tokens[index]?.text === 'May' && tokenAt(tokens, index - 1)?.kind !== 'mark'
}

/** "can store 1.2 billion litres": how much there is room for is so, however much is in it. */
function isCapacity(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index) === 'can' && CAPACITY_VERBS.has(wordAt(tokens, index + 1))
}

const CAPACITY_VERBS: ReadonlySet<string> = new Set(['store', 'contain'])

/** "did not sign …", "has never held …": an auxiliary with its negation, in the clause of the number. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - DENIAL_REACH); index--) {
    const word = wordAt(tokens, index)
    if (/^[,;:()]$/.test(word) || CUTS_OFF_DENIAL.has(word)) return false
    if (/^(?:did|does|do|has|have|had)n't$/.test(word)) return true
    const negation = word === 'not' || word === 'never'
    if (negation && /^(?:did|does|do|has|have|had)$/.test(wordAt(tokens, index - 1)) && !isBoundNegation(tokens, index))
      return true
  }
  return false
}

/** In "no more than 40" and "not less than 12" the negation belongs to the hedge. */
function isBoundNegation(tokens: readonly Token[], index: number): boolean {
  return /^(?:more|less|fewer|later|earlier|only|quite)$/.test(wordAt(tokens, index + 1))
}
