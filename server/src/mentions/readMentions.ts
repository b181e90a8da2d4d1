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

/** The mentions of a sentence in the order of the text, none overlapping. */
export function readMentions(sentence: SentenceReading): Mention[] {
  const proposed = propose(sentence, ASKED)
  if (proposed.length === 0) return []
  const settled = REFINERS.reduce<readonly Draft[]>((drafts, { refine }) => refine(drafts, sentence), proposed)
  return settled.map(draft => finishDraft(draft, sentence.text, sentence.tokens))
}

const ASKED = RECOGNIZERS.map(asked)
