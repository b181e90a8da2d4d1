import { type CheckOptions, type CheckResult, type Contradiction, checkDocuments, type Dismissal } from '../index.js'
import type { NamedDocument } from './documents.js'

/**
 * Checks each project on its own, with its configuration. Documents of no project are checked together: with those of
 * the project where there is just one.
 */
export function checkProjects(
  documents: readonly NamedDocument[],
  dismissals: readonly Dismissal[],
  onFault?: CheckOptions['onFault'],
): CheckResult {
  const told = onFault === undefined ? {} : { onFault }
  const projects = [...new Set(documents.flatMap(({ project }) => project ?? []))]
  const [only] = projects
  const shared = projects.length === 1 ? only : undefined
  const results = [...new Set([...projects, undefined])].map(project => {
    const own = documents.filter(document => (document.project ?? shared) === project)
    return checkDocuments(own.map(sourceOf), { dismissals, ...told, ...project?.options })
  })
  const [first, ...others] = results.filter(({ claims, contradictions }) => claims.length + contradictions.length > 0)
  if (first === undefined || others.length === 0) return first ?? { claims: [], facts: [], contradictions: [] }
  return {
    claims: results.flatMap(({ claims }) => claims).sort(byPlace),
    facts: results.flatMap(({ facts }) => facts).sort((a, b) => compare(a.id, b.id)),
    contradictions: results.flatMap(({ contradictions }) => contradictions).sort(byFirstMention),
  }
}

function sourceOf({ project, ...document }: NamedDocument) {
  return project?.document(document) ?? document
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
