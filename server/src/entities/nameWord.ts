/** A word of a name as comparison sees it. */
export interface NameWord {
  /** As written. */
  readonly text: string
  /** Lower case, without diacritics, apostrophes, hyphens and a particle in front. */
  readonly plain: string
  /** With one letter for all consonants that transliterations exchange: "Serhii" → "sergi", "Sergey" → "sergei". */
  readonly folded: string
  /** What is left of that when vowels go. */
  readonly skeleton: string
  /** As it sounds, roughly: silent letters, doubled letters and exchangeable endings are one. */
  readonly sound: string
}

const known = new Map<string, NameWord>()
const MOST_KNOWN = 20_000

/** The comparable forms of a word of a name. */
export function nameWord(text: string): NameWord {
  const found = known.get(text)
  if (found !== undefined) return found
  const plain = plainName(text)
  const folded = foldedOf(plain)
  const word = { text, plain, folded, skeleton: skeletonOf(folded), sound: soundOf(plain) }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, word)
  return word
}

/** Letters that Unicode does not decompose into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'e',
}

/** Lower case, letters of the Latin alphabet only: "Kata’ib" → "kataib", "Brontë" → "bronte", "al-Nujaba" → "nujaba". */
export function plainName(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  const bare = /^(?:al|el|an|ar|as|ash|at|ad|az|ul|ed|es|er)[-‐](?=\p{L}{3})/u.test(lower)
    ? lower.slice(lower.search(/[-‐]/) + 1)
    : lower
  return withoutMarks(bare).replace(/[^\p{L}\p{N}]/gu, '')
}

/** Without diacritics, ligatures and barred letters; what else it holds stays as it is. */
function withoutMarks(text: string): string {
  if (/^[\x20-\x7f]*$/.test(text)) return text
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øœæßłđðþıħŋə]/g, letter => LETTERS[letter] ?? letter)
}

function foldedOf(plain: string): string {
  return plain
    .replace(/^kn/, 'n')
    .replace(/^wr/, 'r')
    .replace(/tsch|tch|cz/g, 'C')
    .replace(/sch|sh/g, 'S')
    .replace(/ch/g, 'C')
    .replace(/ph/g, 'f')
    .replace(/[kg]h/g, match => match.charAt(0))
    .replace(/([tdzb])h/g, '$1')
    .replace(/ck|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/[vw]/g, 'f')
    .replace(/h$/, '')
    .replace(/h/g, 'g')
    .replace(/(?<!^)y/g, 'i')
    .replace(/(.)\1+/g, '$1')
}

/**
 * The consonants of a name, so that two transliterations of it meet: "Kataib" and "Kataeb" in "ktb", "Shahbndar" and
 * "Shahbandar" in "Sgbndr", "Serhii" and "Sergey" in "srg". A name that begins with a vowel is told apart from one that
 * does not, whichever vowel it is.
 */
function skeletonOf(folded: string): string {
  const first = folded.charAt(0)
  const rest = folded.slice(1).replace(/[aeiou]/g, '')
  // French writes "ch" where English writes "sh": "Chaabane" and "Shaaban".
  return ((/[aeiouy]/.test(first) ? 'a' : first) + rest).replaceAll('C', 'S').replace(/(.)\1+/g, '$1')
}

/** As an English ear has it: "Catherine" and "Katherine", "Stephen" and "Steven", "Anne" and "Ann", "Clark" and "Clarke". */
function soundOf(plain: string): string {
  return plain
    .replace(/^mac(?=.{3})|^mc/, 'mk')
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![eiyh])/g, 'k')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/th/g, 't')
    .replace(/([aeiou])h(?![aeiou])/g, '$1')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?:ey|ie|y)s?$/, ending => (ending.endsWith('s') ? 'is' : 'i'))
    .replace(/(?<=.{2})e(s?)$/, '$1')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
}

/** The number of letters to insert, delete, replace or exchange with a neighbour; more than `most` is told as `most` + 1. */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a.charAt(row - 1) === b.charAt(column - 1)
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const exchanged = a.charAt(row - 1) === b.charAt(column - 2) && a.charAt(row - 2) === b.charAt(column - 1)
      if (row > 1 && column > 1 && exchanged) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}
