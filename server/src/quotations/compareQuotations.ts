import type { Quotation } from '../mentions/quotations/quotation.js'
import type { Comparison } from '../values/comparisonOutcome.js'
import { alignWords, type Difference, type WordAlignment } from './alignWords.js'
import { compareSpeakers } from './compareSpeakers.js'

/** How two quotations stand to each other. */
export interface QuotationComparison {
  /** `agree`: one utterance in the same words; `conflict`: one utterance in other words; `open`: two utterances. */
  readonly relation: Comparison
  readonly alignment: WordAlignment | null
}

/** Two wordings of one utterance share this much of what they say, and two utterances less. */
const ONE_UTTERANCE = 0.5
/** A short quotation must share more; so must two that have only one phrase in common, somewhere within. */
const SHORT_UTTERANCE = 0.5
const ONE_PHRASE = 0.7
/** Fewer words make a short quotation, and still fewer are a turn of phrase. */
const SHORT = 6
const SHORTEST = 4
/** Content words that two wordings must share at least; more where nothing says that the speaker is the same. */
const FEWEST_SHARED = 2
const FEWEST_SHARED_UNKNOWN = 3
/** So much of the shorter wording must lie within the common stretch. */
const COVERED = 0.45

/** Whether two quotations give one utterance, and in the same words. Which is given first changes the sides of the alignment only. */
export function compareQuotations(a: Quotation, b: Quotation): QuotationComparison {
  const swapped = keyOf(a) > keyOf(b)
  const alignment = swapped ? alignWords(b.words, a.words) : alignWords(a.words, b.words)
  return {
    relation: relationOf(a, b, alignment),
    alignment:
      swapped && alignment !== null ? { ...alignment, differences: alignment.differences.map(flipped) } : alignment,
  }
}

function keyOf({ words }: Quotation): string {
  return words.map(({ key }) => key).join(' ')
}

function flipped(difference: Difference): Difference {
  return 'same' in difference ? difference : { left: difference.right, right: difference.left }
}

function relationOf(a: Quotation, b: Quotation, alignment: WordAlignment | null): Comparison {
  if (alignment === null) return 'open'
  const { similarity, shared, changed, coverage, anchored, differences } = alignment
  const short = Math.min(a.words.length, b.words.length) < SHORT
  if (differences.every(difference => 'same' in difference))
    return coverage === 1 || (!short && coverage >= COVERED && shared >= FEWEST_SHARED) ? 'agree' : 'open'
  const shortest = Math.min(a.words.length, b.words.length) < SHORTEST
  if (shortest || coverage < COVERED || areTwoOccasions(a, b)) return 'open'
  const speakers = compareSpeakers(a.speaker, b.speaker)
  if (speakers === 'different') return 'open'
  // "We will not sell" and "We shall never sell": all that says anything is the same, or nearly so.
  if (short)
    return speakers === 'same' && shared >= 1 && changed <= 2 && similarity >= SHORT_UTTERANCE ? 'conflict' : 'open'
  const fewest = speakers === 'same' ? FEWEST_SHARED : FEWEST_SHARED_UNKNOWN
  const phrases = differences.filter(difference => 'same' in difference).length
  return shared >= fewest && similarity >= (phrases > 1 || anchored ? ONE_UTTERANCE : ONE_PHRASE) ? 'conflict' : 'open'
}

/** Renderings from another language, and what was said on two days or twice, may well differ. */
function areTwoOccasions(a: Quotation, b: Quotation): boolean {
  const either = [...a.manner, ...b.manner]
  if (either.includes('translated') || either.includes('repeated')) return true
  return a.days.length > 0 && b.days.length > 0 && !a.days.some(day => b.days.includes(day))
}
