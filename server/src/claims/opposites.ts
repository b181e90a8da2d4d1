import type { Mention } from '../mentions/mention.js'
import { bitOf } from '../mentions/mentionWords.js'
import { OPPOSITE, readOpposites } from '../mentions/opposites/readOpposites.js'
import { contextOf, sentenceTerms } from './context.js'
import type { BlockClaim } from './readBlock.js'
import { scopeOf } from './scope.js'
import type { SentenceFrame } from './sentenceFrame.js'
import type { Subject } from './subject.js'

const SAYING = bitOf(OPPOSITE)

/** What the sentences of a block say in words that have opposites. */
export function oppositeClaims(sentences: readonly SentenceFrame[]): BlockClaim[] {
  return sentences.flatMap((sentence, place) => {
    if ((sentence.cues & SAYING) === 0) return []
    const { tokens } = sentence
    const found = readOpposites(tokens, SAYING)
    if (found.length === 0) return []
    const terms = sentenceTerms(sentence.terms)
    return found.map(({ first, last, opposite }) => {
      const span = { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
      const mention: Mention = {
        kind: 'opposite',
        span,
        valueSpan: span,
        tokens: { first, last },
        recognizer: 'opposite',
        refiners: [],
      }
      const subject: Subject = { head: opposite.about, label: opposite.about, modifiers: [], verb: null }
      const scope = scopeOf(tokens, mention, subject, [], sentence.scope)
      return { mention, subject, scope, context: contextOf(terms, first, last), sentence: place, opposite }
    })
  })
}
