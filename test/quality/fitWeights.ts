/**
 * `npx tsx test/quality/fitWeights.ts <folder of cases>`: fits the weights of `server/src/facts/weights.ts` by logistic
 * regression on the openly licensed sets, and prints them with what cross-validation says of them.
 *
 * A pair of claims whose values exclude each other is a negative example in a consistent case, since two texts that
 * agree cannot state one fact with two values; in a contradicting case it is a positive one where it is the only such
 * pair, or the only one at the marked span. Everything else is left out. Folds are drawn by case, so that no case
 * stands on both sides.
 */
import { parseArgs } from 'node:util'
import type { Claim } from '../../server/src/claims/claim.js'
import { joinProfiles } from '../../server/src/claims/profile.js'
import { placeClaims, readBlocks } from '../../server/src/claims/readClaims.js'
import { readDocument } from '../../server/src/document/readDocument.js'
import type { SourceDocument } from '../../server/src/document/sourceDocument.js'
import { isBlocked } from '../../server/src/facts/blockers.js'
import { type Candidate, candidatesOf } from '../../server/src/facts/candidates.js'
import { FEATURES } from '../../server/src/facts/evidence.js'
import { keyClaims } from '../../server/src/facts/keyedClaims.js'
import { nameRules } from '../../server/src/facts/nameRules.js'
import { StoryIndex } from '../../server/src/facts/storyIndex.js'
import { spansOverlap } from '../../server/src/text/span.js'
import { type Case, readCases } from './case.js'

/** The sets whose licences allow fitting. */
const OPEN_SETS = new Set(['vitaminc', 'fever_symmetric', 'fool_me_twice', 'summedits', 'ecbplus'])
const FOLDS = 5
const NAMES = nameRules()
const OPTIONS = { names: NAMES, toleranceOf: () => 0 }

interface Example {
  readonly inputs: readonly number[]
  readonly label: 0 | 1
  readonly weight: number
  readonly fold: number
}

/** The conflicting pairs of a case, labelled. A case weighs one, however many pairs it has. */
function examplesOf(oneCase: Case, index: number): Example[] {
  const pairs = conflictingPairs(oneCase)
  const label = oneCase.expect === 'contradiction' ? 1 : oneCase.expect === 'consistent' ? 0 : null
  if (label === null) return []
  const chosen = label === 0 ? pairs : onlyPositive(oneCase, pairs)
  return chosen.map(({ features }) => ({
    inputs: FEATURES.map(feature => features[feature]),
    label,
    weight: 1 / Math.sqrt(chosen.length),
    fold: index % FOLDS,
  }))
}

function sourceDocument({ uri, languageId, text, date }: Case['documents'][number]): SourceDocument {
  return { uri, languageId, text, ...(date === undefined ? {} : { date }) }
}

function conflictingPairs({ documents }: Case): Candidate[] {
  const stories = new StoryIndex()
  const read = documents.map(source => {
    const document = readDocument(sourceDocument(source))
    const readings = readBlocks(document.blocks, new Map())
    stories.set(source.uri, joinProfiles([...readings.values()].map(({ profile }) => profile)))
    return { uri: source.uri, keyed: keyClaims(placeClaims(document, source.text, readings), NAMES) }
  })
  return read.flatMap((left, position) => {
    const similar = new Map(stories.neighbours(left.uri).map(({ uri, sameStory }) => [uri, sameStory]))
    return read.slice(position + 1).flatMap(right => {
      const sameStory = similar.get(right.uri)
      if (sameStory === undefined) return []
      return [...left.keyed].flatMap(([key, ours]) =>
        candidatesOf(ours, right.keyed.get(key) ?? [], sameStory, OPTIONS).filter(
          ({ a, b, relation }) => relation === 'conflict' && !isBlocked(a, b),
        ),
      )
    })
  })
}

/** The pair that must be the contradiction: the closest of those at the marked spans, or the only one there is. */
function onlyPositive({ spans }: Case, pairs: readonly Candidate[]): readonly Candidate[] {
  const marked = (claim: Claim) =>
    spans?.some(span => span.uri === claim.uri && spansOverlap(span, claim.span)) === true
  const at = spans === undefined ? pairs : pairs.filter(({ a, b }) => marked(a) || marked(b))
  if (at.length <= 1) return at
  const byContext = [...at].sort((x, y) => y.features.contextSimilarity - x.features.contextSimilarity)
  return spans === undefined ? [] : byContext.slice(0, 1)
}

/** Weights and the start, by gradient descent with a small ridge; deterministic. */
function regression(data: readonly Example[]): number[] {
  const weights = new Array<number>(FEATURES.length + 1).fill(0)
  const total = data.reduce((sum, { weight }) => sum + weight, 0)
  for (let step = 0; step < 4000; step++) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : weight * RIDGE))
    for (const { inputs, label, weight } of data) {
      const error = (probability(weights, inputs) - label) * (weight / total)
      gradient[0] = (gradient[0] ?? 0) + error
      inputs.forEach((input, index) => {
        gradient[index + 1] = (gradient[index + 1] ?? 0) + error * input
      })
    }
    gradient.forEach((slope, index) => {
      weights[index] = (weights[index] ?? 0) - RATE * slope
    })
  }
  return weights
}

const RIDGE = 0.0005
const RATE = 2

function probability(weights: readonly number[], inputs: readonly number[]): number {
  let odds = weights[0] ?? 0
  inputs.forEach((input, index) => {
    odds += input * (weights[index + 1] ?? 0)
  })
  return 1 / (1 + Math.exp(-odds))
}

function report(data: readonly Example[]): void {
  const scored = data.map(example => ({ ...example, score: 0 }))
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = regression(data.filter(example => example.fold !== fold))
    for (const example of scored) if (example.fold === fold) example.score = probability(weights, example.inputs)
  }
  const positives = data.filter(({ label }) => label === 1).length
  console.log(`${data.length} pairs, ${positives} of them contradictions; ${FOLDS} folds by case`)
  for (const cut of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const flagged = scored.filter(({ score }) => score >= cut)
    const right = flagged.filter(({ label }) => label === 1).length
    const precision = flagged.length === 0 ? 1 : right / flagged.length
    console.log(`from ${cut}: precision ${precision.toFixed(3)}, recall ${(right / positives).toFixed(3)}`)
  }
  const weights = regression(data)
  for (const [index, name] of ['start', ...FEATURES].entries())
    console.log(`  ${name}: ${(weights[index] ?? 0).toFixed(1)},`)
}

const { positionals } = parseArgs({ allowPositionals: true })
const { sets } = readCases(positionals)
const examples = sets.filter(({ name }) => OPEN_SETS.has(name)).flatMap(({ cases }) => cases.flatMap(examplesOf))
report(examples)
