import { Engine } from '../../../server/src/engine.js'
import { FEATURES } from '../../../server/src/facts/evidence.js'
import { SAMENESS, type Sameness } from '../../../server/src/facts/sameness.js'
import { type Case, sourceDocuments } from '../case.js'

/** What the whole engine needed for a case: a part that it did not need can be left out without a second run. */
export interface Trace {
  /** Names of the blockers that blocked a pair. */
  readonly blocked: ReadonlySet<string>
  /** Whether any pair was scored. */
  readonly scored: () => boolean
}

type Blocks = Sameness['blockers'][number]['blocks']

/** The whole judgement of sameness, which notes what it needs. */
export function traced(): { readonly sameness: Sameness; readonly trace: Trace } {
  const blocked = new Set<string>()
  let scored = false
  // The engine stops at the first blocker that blocks; here all of them are asked.
  const blocks: Blocks = (...pair) => {
    const reasons = SAMENESS.blockers.filter(blocker => blocker.blocks(...pair))
    for (const { name } of reasons) blocked.add(name)
    return reasons.length > 0
  }
  const score: Sameness['score'] = (...evidence) => {
    scored = true
    return SAMENESS.score(...evidence)
  }
  return { sameness: { blockers: [{ name: 'any', blocks }], score }, trace: { blocked, scored: () => scored } }
}

/** Pairs of this score and more are taken for one fact where averages are reckoned. */
const ONE_FACT = 0.5

/** The average of each feature over all pairs of claims in the cases that the engine takes for one fact. */
export function averageFeatures(cases: readonly Case[]): Readonly<Record<string, number>> {
  const sums = new Map(FEATURES.map(feature => [feature, 0]))
  let pairs = 0
  const score: Sameness['score'] = (features, identity) => {
    const result = SAMENESS.score(features, identity)
    if (result >= ONE_FACT) {
      pairs++
      for (const feature of FEATURES) sums.set(feature, (sums.get(feature) ?? 0) + features[feature])
    }
    return result
  }
  for (const one of cases) new Engine({}, { ...SAMENESS, score }).open(...sourceDocuments(one))
  return Object.fromEntries([...sums].map(([feature, sum]) => [feature, sum / Math.max(1, pairs)]))
}
