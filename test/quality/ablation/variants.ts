import { FEATURES } from '../../../server/src/facts/evidence.js'
import { SAMENESS, type Sameness } from '../../../server/src/facts/sameness.js'
import type { Feature } from '../../../server/src/facts/weights.js'

/** The judgement of sameness without one of its parts. */
export interface Variant {
  readonly name: string
  readonly part: 'blocker' | 'evidence'
  readonly sameness: Sameness
}

/** Features that tell much the same are left out together; one that is not named here is a group of its own. */
const FEATURE_GROUPS: readonly { readonly name: string; readonly features: readonly Feature[] }[] = [
  { name: 'what is counted', features: ['sameNoun', 'sameModifiers'] },
  { name: 'rivals', features: ['betterThanRivals', 'fewAlike'] },
]

/** One variant for each blocker: what is left out blocks nothing. */
export function blockerVariants(): readonly Variant[] {
  return SAMENESS.blockers.map(({ name }) => ({
    name,
    part: 'blocker',
    sameness: { ...SAMENESS, blockers: SAMENESS.blockers.filter(blocker => blocker.name !== name) },
  }))
}

/**
 * One variant for each group of features: what is left out has its average value for every pair, so that it tells no
 * pair from another.
 *
 * @param averages by feature
 */
export function evidenceVariants(averages: Readonly<Record<string, number>>): readonly Variant[] {
  const named = new Set(FEATURE_GROUPS.flatMap(({ features }) => features))
  const groups = [
    ...FEATURE_GROUPS,
    ...FEATURES.filter(feature => !named.has(feature)).map(feature => ({ name: feature, features: [feature] })),
  ]
  const held = groups.map(({ name, features }): Variant => {
    const values = Object.fromEntries(features.map(feature => [feature, averages[feature] ?? 0]))
    return {
      name: `${name}: ${features.join(', ')}`,
      part: 'evidence',
      sameness: { ...SAMENESS, score: (own, signs) => SAMENESS.score({ ...own, ...values }, signs) },
    }
  })
  const signs = (['identity', 'slip'] as const).map(
    (sign): Variant => ({
      name: sign === 'identity' ? 'shared identity' : 'look of a slip',
      part: 'evidence',
      sameness: { ...SAMENESS, score: (features, own) => SAMENESS.score(features, { ...own, [sign]: false }) },
    }),
  )
  return [...held, ...signs]
}
