import type { CellContext } from '../document/block.js'
import { readProse } from '../document/prose.js'
import type { Mention } from '../mentions/mention.js'
import { bitOf, MENTION_WORDS } from '../mentions/mentionWords.js'
import type { Trait } from '../mentions/names/trait.js'
import { readNumerals } from '../mentions/numerals/readNumerals.js'
import type { Opposite } from '../mentions/opposites/opposite.js'
import { readMentions } from '../mentions/readMentions.js'
import { TRIGGER } from '../mentions/triggers.js'
import { cellSubject, headerTerms } from './cellContext.js'
import { type Context, contextOf, sentenceTerms, termsBefore } from './context.js'
import { withFigures } from './datedFigures.js'
import type { Name } from './names.js'
import { withSide } from './scope/side.js'
import { type Scope, scopeOf } from './scope.js'
import { framesOf, type SentenceFrame } from './sentenceFrame.js'
import { withWholes } from './share.js'
import { type Subject, subjectOf } from './subject.js'
import { besideOneAnother, countedExactly } from './toll.js'

/** A claim in the offsets of its block's prose: all that can be known of it without its document. */
export interface BlockClaim {
  readonly mention: Mention
  readonly subject: Subject
  readonly scope: Scope
  readonly context: Context
  readonly sentence: number
  readonly name?: Name
  readonly trait?: Trait
  readonly opposite?: Opposite
}

/**
 * The claims of a block's prose, for a table cell with the help of its headers. Pure: the same block gives the same
 * claims, so a paragraph is read once.
 */
export function readBlock(text: string, cell?: CellContext): readonly BlockClaim[] {
  return claimsIn(framesOf(readProse(text, MENTION_WORDS)), cell)
}

/** The same where the text is split already, with {@link MENTION_WORDS}. */
export function claimsIn(sentences: readonly SentenceFrame[], cell?: CellContext): readonly BlockClaim[] {
  const claims: BlockClaim[] = []
  for (let place = 0; place < sentences.length; place++) {
    const sentence = sentences[place]
    if (sentence !== undefined && (sentence.cues & TRIGGERING) !== 0)
      readSentenceClaims(sentence, sentences[place - 1], place, cell, claims)
  }
  return claims
}

/** A sentence of no more content words says too little by itself: "Doors open at 7pm." */
const FEW_TERMS = 4

const TRIGGERING = bitOf(TRIGGER)

function readSentenceClaims(
  sentence: SentenceFrame,
  before: SentenceFrame | undefined,
  place: number,
  cell: CellContext | undefined,
  claims: BlockClaim[],
): void {
  const { text, tokens, cues } = sentence
  const mentions = readMentions({ text, tokens, cues, numerals: readNumerals(tokens) })
  if (mentions.length === 0) return
  const words = sentence.terms
  const lead = words.length <= FEW_TERMS && before !== undefined ? termsBefore(before) : []
  const terms = sentenceTerms([...words, ...lead, ...(cell === undefined ? [] : headerTerms(cell))])
  const own = mentions.map(mention => subjectOf(tokens, mention))
  const subjects = withFigures(mentions, withWholes(tokens, mentions, besideOneAnother(mentions, own)))
  for (const [index, read] of mentions.entries()) {
    const told = subjects[index] ?? subjectOf(tokens, read)
    const subject = cell === undefined ? told : cellSubject(cell, told)
    const mention = withSide(tokens, subject.toll === undefined ? read : countedExactly(read))
    const scope = scopeOf(tokens, mention, subject, mentions, sentence.scope)
    const context = contextOf(terms, mention.tokens.first, mention.tokens.last)
    claims.push({ mention, subject, scope, context, sentence: place })
  }
}
