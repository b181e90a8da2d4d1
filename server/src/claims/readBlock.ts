import type { CellContext } from '../document/block.js'
import { splitSentences } from '../document/sentences.js'
import type { Mention } from '../mentions/mention.js'
import { readMentions } from '../mentions/readMentions.js'
import { readSentence } from '../mentions/sentenceReading.js'
import { mayHoldMention } from '../mentions/triggers.js'
import { cellSubject, headerTerms } from './cellContext.js'
import { type Context, contextOf, sentenceTerms, termsOf } from './context.js'
import { type Scope, scopeOf, sentenceScope } from './scope.js'
import { type Subject, subjectOf } from './subject.js'

/** A claim in the offsets of its block's prose: all that can be known of it without its document. */
export interface BlockClaim {
  readonly mention: Mention
  readonly subject: Subject
  readonly scope: Scope
  readonly context: Context
  readonly sentence: number
}

/**
 * The claims of a block's prose, for a table cell with the help of its headers. Pure: the same block gives the same
 * claims, so a paragraph is read once.
 */
export function readBlock(text: string, cell?: CellContext): readonly BlockClaim[] {
  if (!mayHoldMention(text)) return []
  return splitSentences(text).flatMap((span, sentence) => {
    if (!mayHoldMention(text, span.start, span.end)) return []
    const reading = readSentence(text, span)
    const mentions = readMentions(reading)
    if (mentions.length === 0) return []
    const terms = sentenceTerms([...termsOf(reading.tokens), ...(cell === undefined ? [] : headerTerms(cell))])
    const shared = sentenceScope(reading.tokens, mentions, text)
    return mentions.map(mention => {
      const own = subjectOf(reading.tokens, mention)
      const subject = cell === undefined ? own : cellSubject(cell, own)
      const scope = scopeOf(reading.tokens, mention, subject, shared)
      return { mention, subject, scope, context: contextOf(terms, mention.tokens.first, mention.tokens.last), sentence }
    })
  })
}
