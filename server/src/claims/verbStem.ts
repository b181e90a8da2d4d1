import { VERB_BY_FORM } from '../lexicon/verbs.js'

/** What all forms of a verb have in common, in lower case: "released" and "release" meet in "releas", "born" in "bear". */
export function verbStem(word: string): string {
  return stemOfBase(VERB_BY_FORM.get(word) ?? word.replace(/(?:ied|ies)$/, 'y').replace(/(?:ed|ing|es|s)$/, ''))
}

/** The stem of a verb in its base form: of "found", which as a form of "find" would have another. */
export function stemOfBase(base: string): string {
  return base.replace(/([bdgklmnprt])\1$/, '$1').replace(/e$/, '')
}
