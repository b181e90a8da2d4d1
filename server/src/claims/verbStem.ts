import { VERB_BY_FORM } from '../lexicon/verbs.js'

/** What all forms of a verb have in common, in lower case: "released" and "release" meet in "releas", "born" in "bear". */
export function verbStem(word: string): string {
  const base = VERB_BY_FORM.get(word) ?? word.replace(/(?:ied|ies)$/, 'y').replace(/(?:ed|ing|es|s)$/, '')
  return base.replace(/([bdgklmnprt])\1$/, '$1').replace(/e$/, '')
}
