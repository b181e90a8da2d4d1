import { finishDraft } from './finishDraft.js'
import type { Mention } from './mention.js'
import type { Recognizer, Refiner } from './recognizer.js'
import { age } from './recognizers/age.js'
import { ageDecade } from './recognizers/ageDecade.js'
import { count } from './recognizers/count.js'
import { duration } from './recognizers/duration.js'
import { frequency } from './recognizers/frequency.js'
import { identifier } from './recognizers/identifier.js'
import { measure } from './recognizers/measure.js'
import { money } from './recognizers/money.js'
import { multiple } from './recognizers/multiple.js'
import { ordinal } from './recognizers/ordinal.js'
import { percent } from './recognizers/percent.js'
import { ratio } from './recognizers/ratio.js'
import { score } from './recognizers/score.js'
import { timex } from './recognizers/timex.js'
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
 * Every recogniser. The order settles ties between proposals of one length: what names comes before what counts, the
 * more particular before the more general, and `count` last.
 */
export const RECOGNIZERS: readonly Recognizer[] = [
  timex,
  identifier,
  money,
  percent,
  age,
  ageDecade,
  frequency,
  duration,
  measure,
  multiple,
  score,
  ordinal,
  ratio,
  count,
]

/**
 * Every refiner, in the order of their work: overlaps are settled first; amounts are put together before a rate is
 * looked for behind them and a hedge around them.
 */
export const REFINERS: readonly Refiner[] = [overlap, compound, dimensions, sharedUnit, range, rate, hedge, anchor]

/** The mentions of a sentence in the order of the text, none overlapping. */
export function readMentions(sentence: SentenceReading): Mention[] {
  const proposed = RECOGNIZERS.flatMap(({ recognize }) => recognize(sentence))
  const settled = REFINERS.reduce<ReturnType<Refiner['refine']>>(
    (drafts, { refine }) => refine(drafts, sentence),
    proposed,
  )
  return settled.map(draft => finishDraft(draft, sentence.text, sentence.tokens))
}
