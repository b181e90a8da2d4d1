import { CONFIGURATION_FILE } from '../../server/src/protocol.js'
import { SCHEMES } from './checkedDocuments.js'

type CheckedFilter =
  | { readonly scheme: string; readonly language: string }
  | { readonly scheme: string; readonly pattern: string }

/** The documents that may be checked, as a filter: every language in every place that documents come from; and what configures the check. */
export function selectorOf(languages: readonly string[]): CheckedFilter[] {
  return SCHEMES.flatMap(scheme => [
    ...languages.map(language => ({ scheme, language })),
    { scheme, pattern: `**/${CONFIGURATION_FILE}` },
  ])
}
