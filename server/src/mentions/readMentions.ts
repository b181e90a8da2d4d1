import type { Draft } from './draft.js'
import { finishDraft } from './finishDraft.js'
import type { Mention } from './mention.js'
import { asked, propose } from './propose.js'
import type { Refiner } from './recognizer.js'
import { RECOGNIZERS } from './recognizers.js'
import { anchor } from './refiners/anchor.js'
import { compound } from './refiners/compound.js'
import { dimensions } from './refiners/dimensions.js'
import { hedge } from './refiners/hedge.js'
import { overlap } from './refiners/overlap.js'
import { range } from './refiners/range.js'
import { rate } from './refiners/rate.js'
import { sharedUnit } from './refiners/sharedUnit.js'
import type { SentenceReading } from './sentenceReading.js'

/**
 * Every refiner, in the order of their work: overlaps are settled first; amounts are put together before a rate is
 * looked for behind them and a hedge around them.
 */
export const REFINERS: readonly Refiner[] = [overlap, compound, dimensions, sharedUnit, range, rate, hedge, anchor]

/** The mentions of each of some sentences in the order of the text, none overlapping. */
export function readMentions(sentences: readonly SentenceReading[]): readonly (readonly Mention[])[] {
  let drafts: readonly (readonly Draft[])[] = propose(sentences, ASKED)
  for (const { refine } of REFINERS) drafts = drafts.map((own, place) => refined(own, sentences[place], refine))
  return drafts.map((own, place) => finished(own, sentences[place]))
}

function refined(
  drafts: readonly Draft[],
  sentence: SentenceReading | undefined,
  refine: Refiner['refine'],
): readonly Draft[] {
  return sentence === undefined || drafts.length === 0 ? drafts : refine(drafts, sentence)
}

function finished(drafts: readonly Draft[], sentence: SentenceReading | undefined): readonly Mention[] {
  return sentence === undefined ? [] : drafts.map(draft => finishDraft(draft, sentence.text, sentence.tokens))
}

const ASKED = RECOGNIZERS.map(asked)
