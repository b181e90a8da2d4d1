/**
 * `npx tsx test/quality/fitWeights.ts <folder of cases>`: fits the weights of `server/src/facts/weights.ts` by logistic
 * regression on the openly licensed sets, and prints them with what cross-validation says of them.
 *
 * A pair of claims whose values exclude each other is a negative example in a consistent case, since two texts that
 * agree cannot state one fact with two values; in a contradicting case it is a positive one where it is the only such
 * pair, or the only one at the marked span. Strangers, documents of one set that tell of different things, are negative
 * examples too. Reports of one event carry no labels, and label themselves: two places that repeat one number which no
 * other thing has by chance state one fact, as they would if one of them had it wrong; and a claim that is repeated so
 * states no fact of another number. Everything else is left out. Folds are drawn by case, so that no case stands on
 * both sides.
 */
import { parseArgs } from 'node:util'
import type { Claim } from '../../server/src/claims/claim.js'
import { joinProfiles } from '../../server/src/claims/profile.js'
import { placeClaims, readBlocks } from '../../server/src/claims/readClaims.js'
import { readDocument } from '../../server/src/document/readDocument.js'
import type { SourceDocument } from '../../server/src/document/sourceDocument.js'
import { isBlocked } from '../../server/src/facts/blockers.js'
import { type Candidate, candidatesOf } from '../../server/src/facts/candidates.js'
import { DISTANT_STORY } from '../../server/src/facts/distantStories.js'
import { isDistinctive } from '../../server/src/facts/distinctive.js'
import { closenessOf, FEATURES, type Features } from '../../server/src/facts/evidence.js'
import { keyClaims } from '../../server/src/facts/keyedClaims.js'
import { nameRules } from '../../server/src/facts/nameRules.js'
import { StoryIndex } from '../../server/src/facts/storyIndex.js'
import { spansOverlap } from '../../server/src/text/span.js'
import { type Case, readCases } from './case.js'

/** The sets whose licences allow fitting. */
const OPEN_SETS = new Set(['vitaminc', 'fever_symmetric', 'fool_me_twice', 'summedits', 'ecbplus'])
/** Those of them whose documents are long enough to share words by chance. */
const SETS_OF_STRANGERS = new Set(['summedits', 'ecbplus'])
/** How many strangers each document meets. */
const STRANGERS = 4
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
  return chosen.map(({ features }) => example(features, label, 1 / Math.sqrt(chosen.length), index))
}

/** The long documents of a set, each beside the few that follow it, as cases in which nothing may be flagged. */
function strangers(cases: readonly Case[]): Case[] {
  const first = [...new Map(cases.map(one => [one.documents[0]?.text, one])).values()]
  return first.flatMap((one, index) =>
    first.slice(index + 1, index + 1 + STRANGERS).map(other => ({
      ...one,
      expect: 'consistent' as const,
      documents: [
        ...one.documents.slice(0, 1),
        ...other.documents.slice(-1).map(last => ({ ...last, uri: 'stranger' })),
      ],
    })),
  )
}

/** The least that the words around a repeated number must have in common for it to be taken for one fact. */
const REPETITION_CLOSENESS = 0.25
/** What examples that labelled themselves weigh beside the labelled ones. */
const OWN_POSITIVE = 1 / 3
const OWN_NEGATIVES = 0.7

/** Examples from reports of one event: numbers repeated in both, and what else these might have been taken for. */
function ownExamples(oneCase: Case, index: number): Example[] {
  const pairs = candidatePairs(oneCase).filter(({ a, b }) => !isBlocked(a, b))
  const repeated = pairs
    .filter(({ a, b, relation }) => relation === 'agree' && isDistinctive(a) && isDistinctive(b))
    .filter(({ a, b }) => closenessOf(a, b) >= REPETITION_CLOSENESS)
    .sort((x, y) => closenessOf(y.a, y.b) - closenessOf(x.a, x.b))
  const settled = new Set(repeated.flatMap(({ a, b }) => [a, b]))
  const taken = new Set<Claim>()
  const positive = repeated.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false
    taken.add(a).add(b)
    return true
  })
  const negative = pairs.filter(({ a, b, relation }) => relation === 'conflict' && (settled.has(a) || settled.has(b)))
  const weight = OWN_NEGATIVES / Math.sqrt(negative.length)
  return [
    ...positive.map(pair => example(asThoughChanged(pair), 1, OWN_POSITIVE, index)),
    ...negative.map(({ features }) => example(features, 0, weight, index)),
  ]
}

/** The features that a repeated number would have were one of the two changed: one more claim is then looking for its like. */
function asThoughChanged({ features, repeated }: Candidate): Features {
  return repeated ? { ...features, fewAlike: 1 / (1 / features.fewAlike + 1) } : features
}

function example(features: Features, label: 0 | 1, weight: number, index: number): Example {
  return { inputs: FEATURES.map(feature => features[feature]), label, weight, fold: index % FOLDS }
}

function sourceDocument({ uri, languageId, text, date }: Case['documents'][number]): SourceDocument {
  return { uri, languageId, text, ...(date === undefined ? {} : { date }) }
}

function conflictingPairs(oneCase: Case): Candidate[] {
  return candidatePairs(oneCase).filter(
    ({ a, b, relation, repeated }) => relation === 'conflict' && !repeated && !isBlocked(a, b),
  )
}

function candidatePairs({ documents }: Case): Candidate[] {
  const stories = new StoryIndex()
  const read = documents.map(source => {
    const document = readDocument(sourceDocument(source))
    const readings = readBlocks(document.blocks, new Map())
    const profile = joinProfiles([...readings.values()].map(reading => reading.profile))
    stories.set(source.uri, profile)
    return { uri: source.uri, keyed: keyClaims(placeClaims(document, source.text, readings), NAMES) }
  })
  return read.flatMap((left, position) => {
    const similar = new Map([...stories.neighbours(left.uri)].filter(([, sameStory]) => sameStory >= DISTANT_STORY))
    return read.slice(position + 1).flatMap(right => {
      const sameStory = similar.get(right.uri)
      if (sameStory === undefined) return []
      return [...left.keyed].flatMap(([key, ours]) =>
        candidatesOf(ours, right.keyed.get(key) ?? [], sameStory, OPTIONS),
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
  const byContext = [...at].sort((x, y) => y.features.contextCoverage - x.features.contextCoverage)
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
const open = sets.filter(({ name }) => OPEN_SETS.has(name))
const cases = open.flatMap(set => [...set.cases, ...(SETS_OF_STRANGERS.has(set.name) ? strangers(set.cases) : [])])
const unlabelled = open.flatMap(set => set.cases.filter(({ expect }) => expect === 'unlabelled'))
report([...cases.flatMap(examplesOf), ...unlabelled.flatMap(ownExamples)])
