import type { Claim } from '../claims/claim.js'
import { type Alignment, alignClaims } from './alignment.js'
import { alignQuotations } from './alignQuotations.js'
import type { AlignmentOptions } from './candidates.js'
import { QUOTATION_KEY } from './comparable.js'
import { indexQuotations } from './quotationIndex.js'

/**
 * Which claims of one comparison key state the same fact, of two documents or of one with itself: values by the words
 * around them, quotations by their own words.
 *
 * @param sameStory how surely the two documents tell the same story, 0 to 1
 */
export function alignUnderKey(
  key: string,
  ours: readonly Claim[],
  theirs: readonly Claim[],
  sameStory: number,
  options: AlignmentOptions,
): Alignment[] {
  return key === QUOTATION_KEY
    ? alignQuotations(indexQuotations(ours), indexQuotations(theirs))
    : alignClaims(ours, theirs, sameStory, options)
}
