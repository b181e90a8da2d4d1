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

/** An index of phrases ("miles per hour", "light-year"), in lower case. Where a phrase is given twice the first stays. */
export function phraseIndex<T>(phrases: Iterable<readonly [phrase: string, value: T]>): PhraseIndex<T> {
  const seen = new Set<string>()
  const index = new Map<string, Phrase<T>[]>()
  for (const [phrase, value] of phrases) {
    const words = wordsOfPhrase(phrase)
    const [first] = words
    const key = words.join(' ')
    if (first === undefined || seen.has(key)) continue
    seen.add(key)
    const sharing = index.get(first)
    if (sharing) sharing.push({ words, value })
    else index.set(first, [{ words, value }])
  }
  for (const sharing of index.values()) sharing.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The words of a phrase, as a tokenizer gives them: "u.s. light-years" is "u", "s", "light", "years". */
export function wordsOfPhrase(phrase: string): readonly string[] {
  return phrase.split(/[\s.-]+/).filter(word => word !== '')
}

/**
 * The longest phrase that begins at `words[start]`, in any case. Words are those of a tokenizer that gives each mark
 * by itself. A hyphen may join two words of a phrase, and a full stop may end an abbreviation of up to three letters
 * inside it; both count in the length: "square", "-", "mile" is three words, and so is "sq", ".", "mi".
 */
export function longestPhrase<T>(
  index: PhraseIndex<T>,
  words: readonly string[],
  start: number,
): PhraseMatch<T> | undefined {
  const first = words[start]
  if (first === undefined) return undefined
  for (const phrase of index.get(first.toLowerCase()) ?? []) {
    const length = lengthInWords(phrase.words, words, start)
    if (length > 0) return { value: phrase.value, length }
  }
  return undefined
}

/** How many of `words` from `start` the phrase takes, the marks between them included; 0 when it does not stand there. */
function lengthInWords(phrase: readonly string[], words: readonly string[], start: number): number {
  let next = start
  for (const [i, expected] of phrase.entries()) {
    if (i > 0 && words[next] === '.' && (words[next - 1] ?? '').length <= 3) next++
    if (i > 0 && words[next] === '-') next++
    if (words[next]?.toLowerCase() !== expected) return 0
    next++
  }
  return next - start
}
