import type { Claim } from '../claims/claim.js'
import type { Alignment } from './alignment.js'
import { alignUnderKey } from './alignUnderKey.js'
import type { AlignmentOptions } from './candidates.js'
import type { KeyedClaims } from './keyedClaims.js'

/** Two documents that are compared, or one with itself, and what is aligned between them. */
export interface Partnership {
  /** How surely the two tell the same story, 0 to 1. */
  sameStory: number
  /** By comparison key; keys under which nothing is aligned are left out. Most partners have none, and no map. */
  alignments: Map<string, readonly Alignment[]> | undefined
  /**
   * Of distant documents, the keys under which two claims may state one fact, each once: they are compared under no
   * other. Undefined for documents that are near.
   */
  keys: readonly string[] | undefined
}

/** Two documents that nothing is known of yet. */
export function newPartnership(keys: readonly string[] | undefined): Partnership {
  return { sameStory: Number.NaN, alignments: undefined, keys }
}

/** The keys under which two documents have an alignment. */
export function alignedKeys({ alignments }: Partnership): readonly string[] {
  return alignments === undefined ? [] : [...alignments.keys()]
}

/** Alignments that are gone and such as are new. One that stayed as it was is in neither. */
export interface AlignmentChanges {
  readonly removed: Alignment[]
  readonly added: Alignment[]
}

/**
 * Aligns two documents anew under the comparison keys whose claims have changed: under each key alignment depends on
 * the claims of that key alone.
 */
export function realign(
  partnership: Partnership,
  left: KeyedClaims,
  right: KeyedClaims,
  keys: Iterable<string>,
  options: AlignmentOptions,
  changes: AlignmentChanges,
): void {
  const { sameStory } = partnership
  for (const key of keys) {
    const [ours, theirs] = [left.get(key), right.get(key)]
    const before = partnership.alignments?.get(key) ?? []
    const after = ours === undefined || theirs === undefined ? [] : alignUnderKey(key, ours, theirs, sameStory, options)
    if (before.length === 0 && after.length === 0) continue
    setUnder(partnership, key, exchange(before, after, changes))
  }
}

function setUnder(partnership: Partnership, key: string, held: readonly Alignment[]): void {
  if (held.length > 0) {
    partnership.alignments ??= new Map()
    partnership.alignments.set(key, held)
  } else if (partnership.alignments?.delete(key) === true && partnership.alignments.size === 0) {
    partnership.alignments = undefined
  }
}

/** Takes away the alignments under one key, or under all. */
export function dissolve(partnership: Partnership, changes: AlignmentChanges, only?: string): void {
  for (const key of only === undefined ? alignedKeys(partnership) : [only]) {
    changes.removed.push(...(partnership.alignments?.get(key) ?? []))
    setUnder(partnership, key, [])
  }
}

/** The keys under which two states of a document have other claims, or claims that lie otherwise to one another. */
export function changedKeys(before: KeyedClaims, after: KeyedClaims): ReadonlySet<string> {
  const changed = new Set<string>()
  for (const [key, claims] of before) if (!areTheSame(claims, after.get(key) ?? [])) changed.add(key)
  for (const key of after.keys()) if (!before.has(key)) changed.add(key)
  return changed
}

/** Within one document it counts whether two claims stand in one block, or in two that follow each other. */
function areTheSame(a: readonly Claim[], b: readonly Claim[]): boolean {
  const moved = (b[0]?.block ?? 0) - (a[0]?.block ?? 0)
  return a.length === b.length && a.every(({ id, block }, at) => id === b[at]?.id && block + moved === b[at]?.block)
}

/**
 * The alignments to be held: of those that are there again, the old objects. Each is held once, though two quotations of
 * the same two speakers align these twice.
 */
function exchange(before: readonly Alignment[], after: readonly Alignment[], changes: AlignmentChanges): Alignment[] {
  const old = new Map(before.map(alignment => [nameOf(alignment), alignment]))
  const held = new Map<string, Alignment>()
  for (const alignment of after) {
    const name = nameOf(alignment)
    if (held.has(name)) continue
    const known = old.get(name)
    if (known === undefined) changes.added.push(alignment)
    old.delete(name)
    held.set(name, known ?? alignment)
  }
  changes.removed.push(...old.values())
  return [...held.values()]
}

/** Ids of claims are never given twice, so that the same name means the same statements. */
function nameOf({ a, b, relation, score }: Alignment): string {
  return `${a.id}\n${b.id}\n${relation}\n${score}`
}
