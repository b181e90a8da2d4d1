/** Endings that are taken off, longest first; what is left must keep at least four letters. */
const ENDINGS = [
  'izations',
  'isations',
  'ization',
  'isation',
  'ations',
  'ements',
  'ation',
  'ement',
  'ments',
  'ities',
  'iness',
  'ment',
  'ness',
  'ings',
  'ions',
  'ians',
  'ers',
  'ors',
  'ing',
  'ion',
  'ian',
  'ity',
  'ies',
  'ied',
  'ous',
  'ive',
  'ful',
  'ish',
  'ed',
  'es',
  'er',
  'or',
  'ly',
  'al',
  'an',
  's',
  'y',
  'e',
  'i',
] as const

/**
 * What a lower-case word has in common with its inflected and derived forms, roughly: "erupted" and "eruption" meet in
 * "erupt", "Israeli" and "Israel" in "israel". It serves as evidence that passages share words, never as a name.
 */
export function stem(word: string): string {
  const bare = word.replace(/'s?$/, '')
  for (const ending of ENDINGS) {
    if (bare.length - ending.length >= 4 && bare.endsWith(ending)) {
      const left = bare.slice(0, -ending.length)
      // "planned" and "planning" lose the doubled letter that "plan" does not have.
      return /([bdglmnprt])\1$/.test(left) && left.length > 4 ? left.slice(0, -1) : left
    }
  }
  return bare
}

/** 32-bit FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/): a term of a context, without its letters. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < term.length; index++) {
    hash ^= term.charCodeAt(index)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash >>> 0
}
