import type { DocumentProfile } from '../claims/profile.js'
import { TIERS } from '../document/wordTier.js'

/** The words of a document by tier, ready to be compared with many: part of a long table, or a table of its own. */
export interface CountedWords {
  /** How many terms each tier has. */
  readonly counts: ArrayLike<number>
  /** Where in `counts` the document's first tier stands. */
  readonly at: number
  /** Words of any kind in the text. */
  readonly words: number
  /** What {@link lengthStep} gives for them. */
  readonly step: number
}

/**
 * How surely two documents tell the same story, 0 to 1: the share of the shorter one's words that the other has too,
 * beyond what chance would have them share. A word weighs what its presence in a text of that length says (its
 * surprisal, in nats), so in long texts only rare words tell anything. The whole is damped where little is shared.
 *
 * @param shared how many terms of each tier the two have in common
 */
export function similarity(shared: ArrayLike<number>, a: DocumentProfile, b: DocumentProfile): number {
  return similarityOfCounted(shared, 0, countedWords(a), countedWords(b))
}

/** The same of counted words; those that are shared stand from `sharedAt` on. */
export function similarityOfCounted(
  shared: ArrayLike<number>,
  sharedAt: number,
  a: CountedWords,
  b: CountedWords,
): number {
  const { chance, surprisal } = tiersAt(Math.max(a.step, b.step))
  let [left, right, told, expectedLeft, expectedRight] = [0, 0, 0, 0, 0]
  for (let tier = 0; tier < TIERS; tier++) {
    const nats = surprisal[tier] ?? 0
    const byChance = nats * (chance[tier] ?? 0)
    const ours = a.counts[a.at + tier] ?? 0
    const theirs = b.counts[b.at + tier] ?? 0
    left += ours * nats
    right += theirs * nats
    told += nats * (shared[sharedAt + tier] ?? 0)
    expectedLeft += byChance * ours
    expectedRight += byChance * theirs
  }
  const isLeftShorter = left < right || (left === right && a.words <= b.words)
  const expected = isLeftShorter ? expectedLeft : expectedRight
  const beyondChance = told - expected
  const room = Math.min(left, right) - expected
  if (beyondChance <= 0 || room <= 0) return 0
  return Math.min(1, beyondChance / room) * Math.min(1, beyondChance / ENOUGH_SHARED)
}

export function countedWords({ counts, words }: DocumentProfile): CountedWords {
  return { counts, at: 0, words, step: lengthStep(words) }
}

/** Below this much beyond chance, in nats, a text says too little to be told from chance: four or five rare words. */
const ENOUGH_SHARED = 20

/**
 * The chance that a given word of each tier occurs at a given place of a text: rounded from what
 * `test/quality/fitBackground.ts` measures on documents that have nothing to do with one another.
 */
const RATES: readonly number[] = [5e-4, 3e-4, 1.2e-4, 3e-5, 8e-6]

interface TierWeights {
  /** The chance that a word of the tier occurs in a text, 0 to 1. */
  readonly chance: readonly number[]
  /** What its occurring tells, in nats. */
  readonly surprisal: readonly number[]
}

/** Shorter texts are weighed as if they had this many words. */
const SHORTEST = 32
/** Lengths are told apart by steps of a fourth root of two: an edit rarely crosses one. */
const STEPS_PER_DOUBLING = 4

const byStep: TierWeights[] = []

/** Texts of about one length are weighed alike: the longer one is, the higher its step. */
export function lengthStep(words: number): number {
  return Math.round(Math.log2(Math.max(words, SHORTEST) / SHORTEST) * STEPS_PER_DOUBLING)
}

function tiersAt(step: number): TierWeights {
  const known = byStep[step]
  if (known !== undefined) return known
  const length = SHORTEST * 2 ** (step / STEPS_PER_DOUBLING)
  const chance = RATES.map(rate => 1 - Math.exp(-rate * length))
  const weights = { chance, surprisal: chance.map(share => -Math.log(share)) }
  byStep[step] = weights
  return weights
}
