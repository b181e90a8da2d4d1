import type { Claim } from '../claims/claim.js'
import { type Alignment, alignClaims } from './alignment.js'
import { alignNames } from './alignNames.js'
import { alignOpposites } from './alignOpposites.js'
import { alignQuotations } from './alignQuotations.js'
import { alignReckonings } from './alignReckonings.js'
import { alignTraits, indexTraits } from './alignTraits.js'
import type { AlignmentOptions } from './candidates.js'
import { isOppositeKey, isReckoningKey, NAME_KEY, QUOTATION_KEY, TRAIT_KEY } from './comparable.js'
import { indexNames } from './nameIndex.js'
import { indexQuotations } from './quotationIndex.js'

/**
 * Which claims of one comparison key state the same fact, of two documents or of one with itself: values by the words
 * around them, quotations and names by their own words.
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
  switch (key) {
    case QUOTATION_KEY:
      return alignQuotations(indexQuotations(ours), indexQuotations(theirs))
    case NAME_KEY:
      return alignNames(indexNames(ours), indexNames(theirs), sameStory, options.names)
    case TRAIT_KEY:
      return alignTraits(indexTraits(ours), indexTraits(theirs), sameStory, options.names)
    default:
      if (isReckoningKey(key)) return alignReckonings(ours, theirs, sameStory)
      if (isOppositeKey(key)) return alignOpposites(ours, theirs, sameStory)
      return alignClaims(ours, theirs, sameStory, options)
  }
}
