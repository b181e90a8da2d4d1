/** What is weighed when two claims are taken for one fact; `evidence.ts` says how each is measured. */
export type Feature =
  | 'contextCoverage'
  | 'sameNoun'
  | 'sameModifiers'
  | 'sameVerb'
  | 'sameStory'
  | 'betterThanRivals'
  | 'fewAlike'

/**
 * Log-odds that each feature adds when it is full, and the odds at which two claims of one key start: as
 * `test/quality/fitWeights.ts` fits them on labelled pairs, which also says what cross-validation makes of them.
 */
export const WEIGHTS: Readonly<Record<Feature | 'start', number>> = {
  start: -5.8,
  contextCoverage: 3.3,
  sameNoun: 0.2,
  sameModifiers: 0.9,
  sameVerb: 0.2,
  sameStory: 3.1,
  betterThanRivals: 2.9,
  fewAlike: 1.1,
}
