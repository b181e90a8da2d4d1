import type { PlacedFact } from '../../../server/src/protocol.js'

/** Which facts are shown; each part that is empty lets all through. */
export interface FactFilter {
  /** Part of the label, of a wording, of a value or of a source; case does not matter. */
  readonly text: string
  /** Rule ids. */
  readonly rules: readonly string[]
  /** URIs: a fact is shown where one of its mentions stands in one of them. */
  readonly documents: readonly string[]
  readonly onlyConflicts: boolean
}

export const NO_FILTER: FactFilter = { text: '', rules: [], documents: [], onlyConflicts: false }

export function isFiltering(filter: FactFilter): boolean {
  return filter.text !== '' || filter.rules.length > 0 || filter.documents.length > 0 || filter.onlyConflicts
}

/** Whether the filter lets a fact through. All its mentions are shown then: half a fact says nothing. */
export function passes({ label, rule, state, mentions }: PlacedFact, filter: FactFilter): boolean {
  if (filter.onlyConflicts && state !== 'conflict') return false
  if (filter.rules.length > 0 && (rule === null || !filter.rules.includes(rule))) return false
  if (filter.documents.length > 0 && !mentions.some(({ uri }) => filter.documents.includes(uri))) return false
  const wanted = filter.text.trim().toLowerCase()
  if (wanted === '') return true
  const texts = [label, ...mentions.flatMap(({ text, value, source }) => [text, value, source])]
  return texts.some(text => text.toLowerCase().includes(wanted))
}
