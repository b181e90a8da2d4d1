import { type MarkedText, markText } from '../../server/src/arithmetic/markedText.js'
import { readBlock } from '../../server/src/claims/readBlock.js'

/** A paragraph as the rules of arithmetic read it. */
export function marked(prose: string): MarkedText {
  return markText(prose, readBlock(prose))
}
