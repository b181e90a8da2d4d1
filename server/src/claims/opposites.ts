import type { Mention } from '../mentions/mention.js'
import { bitOf } from '../mentions/mentionWords.js'
import type { OppositeMention } from '../mentions/opposites/opposite.js'
import { OPPOSITE, readOpposites } from '../mentions/opposites/readOpposites.js'
import { contextOf, type SentenceTerms, sentenceTerms } from './context.js'
import type { BlockClaim, SplitBlock } from './readBlock.js'
import { type SentenceScope, scopeOf } from './scope.js'
import type { SentenceFrame } from './sentenceFrame.js'
import type { Subject } from './subject.js'

const SAYING = bitOf(OPPOSITE)

/** What the sentences of each of some blocks say in words that have opposites, beside their other claims. */
export function oppositeClaims(
  blocks: readonly SplitBlock[],
  claims: readonly (readonly BlockClaim[])[],
): readonly (readonly BlockClaim[])[] {
  const found = blocks.map(({ sentences }, block) =>
    sentences.flatMap((sentence, place) => saidIn(sentence, place, claims[block] ?? [])),
  )
  return found.map(said => said.map(claimOf))
}

interface Said {
  readonly sentence: SentenceFrame
  readonly place: number
  readonly terms: SentenceTerms
  readonly shared: SentenceScope
  /** The dates in the sentence. */
  readonly dates: readonly Mention[]
  readonly mention: OppositeMention
}

function saidIn(sentence: SentenceFrame, place: number, claims: readonly BlockClaim[]): readonly Said[] {
  if ((sentence.cues & SAYING) === 0) return []
  const found = readOpposites(sentence.tokens, SAYING)
  if (found.length === 0) return []
  const terms = sentenceTerms(sentence.terms)
  const shared = sentence.scope
  const dates = claims.flatMap(({ sentence: own, mention }) =>
    own === place && mention.kind === 'date' ? [mention] : [],
  )
  return found.map(mention => ({ sentence, place, terms, shared, dates, mention }))
}

function claimOf({
  sentence,
  place,
  terms,
  shared,
  dates,
  mention: { first, last, from = first, opposite },
}: Said): BlockClaim {
  const { tokens } = sentence
  const span = { start: tokens[from]?.start ?? 0, end: tokens[last]?.end ?? 0 }
  const mention: Mention = {
    kind: 'opposite',
    span,
    valueSpan: span,
    tokens: { first, last },
    recognizer: 'opposite',
    refiners: [],
  }
  const subject: Subject = { head: opposite.about, label: opposite.about, modifiers: [], verb: null }
  const scope = scopeOf(tokens, mention, subject, dates, shared)
  return { mention, subject, scope, context: contextOf(terms, first, last), sentence: place, opposite }
}
