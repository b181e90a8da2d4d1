/** A phrase found in a list of words: what it stands for and how many words it took. */
export interface PhraseMatch<T> {
  readonly value: T
  /** Number of words, at least 1. */
  readonly length: number
}

/** Phrases by their first word, the longest first. Built once from a table; looked up in time linear in the text. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>

interface Phrase<T> {
  readonly words: readonly string[]
  readonly value: T
}

/**
 * An index of phrases, given in lower case with single spaces between words ("miles per hour"). Where a phrase is
 * given twice the first one stays.
 */
export function phraseIndex<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const seen = new Set<string>()
  const index = new Map<string, Phrase<T>[]>()
  for (const [phrase, value] of phrases) {
    if (seen.has(phrase)) continue
    seen.add(phrase)
    const words = phrase.split(' ').map(plainWord)
    const [first = ''] = words
    const sharing = index.get(first)
    if (sharing) sharing.push({ words, value })
    else index.set(first, [{ words, value }])
  }
  for (const sharing of index.values()) sharing.sort((a, b) => b.words.length - a.words.length)
  return index
}

/**
 * The longest phrase that begins at `words[start]`. The case of the words is ignored, and so is a full stop behind an
 * abbreviation ("sq. mi."); a hyphen that stands as a word of its own may join the words of a phrase and counts in
 * the length ("square", "-", "mile" is three words).
 */
export function longestPhrase<T>(
  index: PhraseIndex<T>,
  words: readonly string[],
  start: number,
): PhraseMatch<T> | undefined {
  const first = words[start]
  if (first === undefined) return undefined
  for (const phrase of index.get(plainWord(first)) ?? []) {
    const length = lengthInWords(phrase.words, words, start)
    if (length > 0) return { value: phrase.value, length }
  }
  return undefined
}

/** How many of `words` from `start` the phrase takes, hyphens between them included; 0 when it does not stand there. */
function lengthInWords(phrase: readonly string[], words: readonly string[], start: number): number {
  let next = start
  for (const [i, expected] of phrase.entries()) {
    if (i > 0 && words[next] === '-') next++
    const word = words[next]
    if (word === undefined || plainWord(word) !== expected) return 0
    next++
  }
  return next - start
}

function plainWord(word: string): string {
  const lower = word.toLowerCase()
  return lower.length > 1 && lower.endsWith('.') ? lower.slice(0, -1) : lower
}
