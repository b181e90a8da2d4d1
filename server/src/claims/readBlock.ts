import type { CellContext } from '../document/block.js'
import { readProse } from '../document/prose.js'
import { BEING } from '../lexicon/auxiliaries.js'
import type { Mention } from '../mentions/mention.js'
import { bitOf, MENTION_WORDS } from '../mentions/mentionWords.js'
import type { Trait } from '../mentions/names/trait.js'
import { readNumerals } from '../mentions/numerals/readNumerals.js'
import type { Opposite } from '../mentions/opposites/opposite.js'
import { readMentions } from '../mentions/readMentions.js'
import { type SentenceReading, wordAt } from '../mentions/sentenceReading.js'
import { TRIGGER } from '../mentions/triggers.js'
import { cellSubject, headerTerms } from './cellContext.js'
import { type Context, contextOf, sentenceTerms, termsBefore } from './context.js'
import { withFigures } from './datedFigures.js'
import type { Name } from './names.js'
import { withSide } from './scope/side.js'
import { type Scope, scopeOf } from './scope.js'
import { framesOf, type SentenceFrame } from './sentenceFrame.js'
import { withSums, withWholes } from './share.js'
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
  return claimsOf([{ sentences: framesOf(readProse(text, MENTION_WORDS)), cell }]).flat()
}

/** A block split into its sentences, with {@link MENTION_WORDS}. */
export interface SplitBlock {
  readonly sentences: readonly SentenceFrame[]
  readonly cell?: CellContext | undefined
}

/** The claims of each of some blocks, in their order. Each step goes through all sentences before the next does. */
export function claimsOf(blocks: readonly SplitBlock[]): readonly (readonly BlockClaim[])[] {
  const triggered = blocks.flatMap(triggeredIn)
  const mentions = readMentions(triggered.map(readingOf))
  const telling = triggered.flatMap((sentence, place) => {
    const own = mentions[place] ?? []
    return own.length === 0 ? [] : [{ ...sentence, mentions: own }]
  })
  const subjects = labelledFromBefore(telling, telling.map(subjectsIn))
  const scoped = telling.map((sentence, place) => scopedIn(sentence, subjects[place] ?? []))
  const claims = blocks.map((): BlockClaim[] => [])
  telling.forEach((sentence, place) => {
    claims[sentence.block.place]?.push(...claimsIn(sentence, scoped[place] ?? []))
  })
  return claims
}

/** A sentence in which a mention can begin, with the one before it. */
interface Triggered {
  readonly block: { readonly place: number; readonly cell: CellContext | undefined }
  readonly place: number
  readonly frame: SentenceFrame
  readonly before: SentenceFrame | undefined
}

interface Telling extends Triggered {
  readonly mentions: readonly Mention[]
}

const TRIGGERING = bitOf(TRIGGER)

function triggeredIn({ sentences, cell }: SplitBlock, block: number): readonly Triggered[] {
  return sentences.flatMap((frame, place) =>
    (frame.cues & TRIGGERING) === 0
      ? []
      : [{ block: { place: block, cell }, place, frame, before: sentences[place - 1] }],
  )
}

function readingOf({ frame: { text, tokens, cues } }: Triggered): SentenceReading {
  return { text, tokens, cues, numerals: readNumerals(tokens) }
}

function subjectsIn({ frame: { tokens }, mentions, block: { cell } }: Telling): readonly Subject[] {
  const own = mentions.map(mention => subjectOf(tokens, mention))
  const subjects = withFigures(
    mentions,
    withSums(mentions, withWholes(tokens, mentions, besideOneAnother(mentions, own))),
  )
  return cell === undefined ? subjects : subjects.map(subject => cellSubject(cell, subject))
}

/** "It took in five kites. Three were set free.": what an elliptical count counts may stand in the sentence before. */
function labelledFromBefore(
  telling: readonly Telling[],
  subjects: readonly (readonly Subject[])[],
): readonly (readonly Subject[])[] {
  return subjects.map((own, at) => {
    const [sentence, before] = [telling[at], telling[at - 1]]
    if (sentence === undefined || before?.block.place !== sentence.block.place || before.place !== sentence.place - 1)
      return own
    const counted = subjects[at - 1]?.findLast(({ head }, index) => head !== null && isCount(before.mentions[index]))
    if (counted === undefined) return own
    return own.map((subject, index) =>
      subject.head === null && subject.label === null && isElliptical(sentence, index)
        ? { ...subject, label: counted.head }
        : subject,
    )
  })
}

/** "three were set free", "two of them", "four others": no noun follows, and none is meant but the one before. */
function isElliptical({ mentions, frame: { tokens } }: Telling, index: number): boolean {
  const mention = mentions[index]
  if (mention === undefined || !isCount(mention)) return false
  const [next, then] = [wordAt(tokens, mention.tokens.last + 1), wordAt(tokens, mention.tokens.last + 2)]
  return BEING.has(next) || next === 'others' || (next === 'of' && then === 'them')
}

function isCount(mention: Mention | undefined): boolean {
  return mention?.kind === 'quantity' && mention.quantity?.dimension === 'count'
}

type Scoped = Pick<BlockClaim, 'mention' | 'subject' | 'scope'>

function scopedIn({ frame: { tokens, scope }, mentions }: Telling, subjects: readonly Subject[]): readonly Scoped[] {
  return subjects.flatMap((subject, index) => {
    const read = mentions[index]
    if (read === undefined) return []
    const mention = withSide(tokens, subject.toll === undefined ? read : countedExactly(read))
    return [{ mention, subject, scope: scopeOf(tokens, mention, subject, mentions, scope) }]
  })
}

/** A sentence of no more content words says too little by itself: "Doors open at 7pm." */
const FEW_TERMS = 4

function claimsIn({ frame, before, place, block: { cell } }: Telling, scoped: readonly Scoped[]): BlockClaim[] {
  const words = frame.terms
  const lead = words.length <= FEW_TERMS && before !== undefined ? termsBefore(before) : []
  const terms = sentenceTerms([...words, ...lead, ...(cell === undefined ? [] : headerTerms(cell))])
  return scoped.map(({ mention, subject, scope }) => {
    const context = contextOf(terms, mention.tokens.first, mention.tokens.last)
    return { mention, subject, scope, context, sentence: place }
  })
}
