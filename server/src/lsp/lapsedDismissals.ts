import { goneWordings } from '../features/goneWordings.js'
import { pathIn } from '../workspace/folders.js'
import type { ProjectEngines } from '../workspace/projectEngines.js'
import type { ListedDismissal } from './dismissalsStore.js'

/**
 * The dismissals that have lapsed, by id, with the wordings that are gone from their documents. A dismissal has lapsed
 * where all its documents are open, one of its wordings stands in none of them any longer, and what was dismissed is
 * not found there in other words either. Of one whose documents are not known or not all open nothing is said.
 */
export function lapsesOf(
  listed: readonly ListedDismissal[],
  engine: ProjectEngines,
): ReadonlyMap<string, readonly string[]> {
  const textAt = textsByPlace(engine)
  const candidates = new Map<string, readonly string[]>()
  for (const { dismissal, documents } of listed) {
    const texts = documents.flatMap(({ folder, path }) => textAt(folder, path) ?? [])
    if (documents.length === 0 || texts.length < documents.length) continue
    const gone = goneWordings(dismissal.sides ?? [], texts)
    if (gone.length > 0) candidates.set(dismissal.id, gone)
  }
  for (const id of engine.standing(new Set(candidates.keys()))) candidates.delete(id)
  return candidates
}

/** Looks texts up by folder and path; the paths of a folder are worked out when it is first asked for. */
function textsByPlace(engine: ProjectEngines): (folder: string | null, path: string) => string | undefined {
  const byFolder = new Map<string, ReadonlyMap<string, string>>()
  const urisIn = (folder: string): ReadonlyMap<string, string> => {
    const known =
      byFolder.get(folder) ?? new Map(engine.uris.flatMap(uri => [[pathIn(folder, uri) ?? uri, uri] as const]))
    byFolder.set(folder, known)
    return known
  }
  return (folder, path) => {
    const uri = folder === null ? path : urisIn(folder).get(path)
    return uri === undefined ? undefined : engine.document(uri)?.text
  }
}
