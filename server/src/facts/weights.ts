/** What is weighed when two claims are taken for one fact; `evidence.ts` says how each is measured. */
export type Feature =
  | 'contextSimilarity'
  | 'sharedWords'
  | 'sharedNames'
  | 'sameNoun'
  | 'sameModifiers'
  | 'sameVerb'
  | 'sameStory'
  | 'betterThanRivals'

/**
 * Log-odds that each feature adds when it is full, and the odds at which two claims of one key start: as
 * `test/quality/fitWeights.ts` fits them on labelled pairs, which also says what cross-validation makes of them.
 */
export const WEIGHTS: Readonly<Record<Feature | 'start', number>> = {
  start: -5.8,
  contextSimilarity: 3.8,
  sharedWords: 1,
  sharedNames: -1.5,
  sameNoun: 0.5,
  sameModifiers: 1.6,
  sameVerb: 0.7,
  sameStory: 3.5,
  betterThanRivals: 3,
}
