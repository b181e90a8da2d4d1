import { readProse } from '../../server/src/document/prose.js'
import { MENTION_WORDS } from '../../server/src/mentions/mentionWords.js'
import { type QuotationMention, readQuotations } from '../../server/src/mentions/quotations/readQuotations.js'

/** The quotations of a paragraph. */
export function quotationsIn(text: string): readonly QuotationMention[] {
  return readQuotations(readProse(text, MENTION_WORDS))
}
