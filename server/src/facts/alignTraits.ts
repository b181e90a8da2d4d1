import type { Claim } from '../claims/claim.js'
import { areOfOneName, compareTraits } from '../entities/compareTraits.js'
import { nameWord } from '../entities/nameWord.js'
import type { Trait } from '../mentions/names/trait.js'
import type { Alignment } from './alignment.js'
import type { NameRules } from './nameRules.js'

/** A trait with what it says at hand. */
interface TraitClaim extends Claim {
  readonly trait: Trait
}

/** The traits of a document by their topic and the last word of the name. */
export interface TraitIndex {
  readonly byName: ReadonlyMap<string, readonly TraitClaim[]>
}

/** So surely must two documents tell one story for a family name alone to mean one person. */
const ONE_STORY = 0.2

/** The traits among claims, what is said twice once. The same list is indexed once. */
export function indexTraits(claims: readonly Claim[]): TraitIndex {
  const known = indexes.get(claims)
  if (known !== undefined) return known
  const byName = new Map<string, TraitClaim[]>()
  for (const claim of claims) {
    if (!isTrait(claim)) continue
    const key = keyOf(claim.trait)
    const sharing = byName.get(key) ?? []
    if (sharing.length < MOST_OF_A_NAME && !sharing.some(({ trait }) => saysTheSame(trait, claim.trait)))
      sharing.push(claim)
    byName.set(key, sharing)
  }
  const index = { byName }
  indexes.set(claims, index)
  return index
}

/** A name of which a document says more than this is no person's. */
const MOST_OF_A_NAME = 12

/** The claims of a document never change, and they are compared with those of many others. */
const indexes = new WeakMap<readonly Claim[], TraitIndex>()

function isTrait(claim: Claim): claim is TraitClaim {
  return claim.trait !== undefined
}

function keyOf({ topic, name }: Trait): string {
  return `${topic} ${topic === 'expansion' ? (name[0] ?? '') : nameWord(name.at(-1) ?? '').plain}`
}

function saysTheSame(a: Trait, b: Trait): boolean {
  return a.value === b.value && a.of === b.of && a.name.join(' ') === b.name.join(' ')
}

/**
 * Sets against each other what two documents, or one, say of one name and what excludes each other. What the other
 * document says as well is set against nothing in it: somebody may have two posts, and two bodies one acronym.
 */
export function alignTraits(left: TraitIndex, right: TraitIndex, sameStory: number, rules: NameRules): Alignment[] {
  const alignments: Alignment[] = []
  for (const [key, ours] of left.byName) {
    const theirs = right.byName.get(key) ?? []
    const pairs = ours.flatMap(a => theirs.flatMap(b => pairOf(a, b, sameStory, rules)))
    const confirmed = new Set(pairs.flatMap(({ a, b, relation }) => (relation === 'agree' ? [a, b] : [])))
    alignments.push(
      ...pairs.filter(({ a, b, relation }) => relation === 'conflict' && !confirmed.has(a) && !confirmed.has(b)),
    )
  }
  return alignments
}

function pairOf(a: TraitClaim, b: TraitClaim, sameStory: number, rules: NameRules): Alignment[] {
  const within = a.uri === b.uri
  if (within && (a.span.start >= b.span.start || a.block === b.block)) return []
  if (!areOfOneName(a.trait, b.trait) || rules.areSettled(a.trait.value, b.trait.value)) return []
  const full = a.trait.topic === 'expansion' || Math.min(a.trait.name.length, b.trait.name.length) > 1
  // A text that tells of a death tells of the life as well, and what is said in passing may be said of two.
  if (within && (a.trait.topic === 'life' || a.trait.soft || b.trait.soft)) return []
  if (!full && sameStory < ONE_STORY) return []
  const relation = compareTraits(a.trait, b.trait)
  if (relation === 'open' || (relation === 'conflict' && mayHaveChanged(a, b))) return []
  const soft = relation === 'conflict' && (within || a.trait.soft || b.trait.soft)
  return [{ a, b, relation, score: full ? 0.7 : 0.6, ...(soft ? { soft: true } : {}) }]
}

/** Who is dead in a later text may have lived in an earlier one; posts and parties change from day to day. */
function mayHaveChanged(a: TraitClaim, b: TraitClaim): boolean {
  if (a.published === null || b.published === null || a.published === b.published) return false
  switch (a.trait.topic) {
    case 'life': {
      const [dead, alive] = a.trait.value === 'dead' ? [a, b] : [b, a]
      return (alive.published ?? 0) < (dead.published ?? 0)
    }
    case 'post':
    case 'party':
      return Math.abs(a.published - b.published) > SAME_NEWS
    default:
      return false
  }
}

/** Days within which two texts tell of one state of things. */
const SAME_NEWS = 31
