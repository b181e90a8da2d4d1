import { Engine as CoreEngine, type OpenedDocument } from '../engine.js'
import type { AlignedDocuments } from '../facts/alignedDocuments.js'
import { type CheckOptions, type CheckResult, type Contradiction, type Dismissal, Engine } from '../index.js'
import type { NamedDocument } from './documents.js'

/** What a check found, and what is aligned between the documents where that is new and they came with a key. */
export interface CheckedProjects {
  readonly result: CheckResult
  readonly aligned: readonly AlignedDocuments[] | undefined
}

/**
 * Checks each project on its own, with its configuration. Documents of no project are checked together: with those of
 * the project where there is just one.
 *
 * @param opened the same documents in the same order, with what is known of them
 */
export function checkProjects(
  documents: readonly NamedDocument[],
  dismissals: readonly Dismissal[],
  onFault: NonNullable<CheckOptions['onFault']>,
  opened: readonly OpenedDocument[] = documents,
): CheckedProjects {
  const projects = [...new Set(documents.flatMap(({ project }) => project ?? []))]
  const [only] = projects
  const shared = projects.length === 1 ? only : undefined
  const engines = [...new Set([...projects, undefined])].map(project => {
    const own = documents.flatMap((document, index) => {
      const known = opened[index]
      if (known === undefined || (document.project ?? shared) !== project) return []
      return document.project?.document(known) ?? known
    })
    const engine = new CoreEngine({ dismissals, onFault, ...project?.options })
    engine.open(...own)
    return engine
  })
  const aligned = engines.every(({ isSettled }) => isSettled) ? undefined : engines.map(engine => engine.aligned())
  return { result: joined(engines.map(resultOf)), aligned }
}

function resultOf(core: CoreEngine): CheckResult {
  const engine = new Engine({}, core)
  return {
    claims: engine.uris.flatMap(uri => engine.claims(uri)),
    facts: engine.facts,
    contradictions: engine.contradictions,
  }
}

function joined(results: readonly CheckResult[]): CheckResult {
  const [first, ...others] = results.filter(({ claims, contradictions }) => claims.length + contradictions.length > 0)
  if (first === undefined || others.length === 0) return first ?? { claims: [], facts: [], contradictions: [] }
  return {
    claims: results.flatMap(({ claims }) => claims).sort(byPlace),
    facts: results.flatMap(({ facts }) => facts).sort((a, b) => compare(a.id, b.id)),
    contradictions: results.flatMap(({ contradictions }) => contradictions).sort(byFirstMention),
  }
}

type Placed = { readonly uri: string; readonly span: { readonly start: number } }

function byPlace(a: Placed, b: Placed): number {
  return compare(a.uri, b.uri) || a.span.start - b.span.start
}

function byFirstMention(a: Contradiction, b: Contradiction): number {
  const [first, second] = [a.mentions[0], b.mentions[0]]
  return (first && second && byPlace(first, second)) || compare(a.id, b.id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
