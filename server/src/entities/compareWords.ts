import { editDistance, type NameWord } from './nameWord.js'

/**
 * How two words of names stand to each other: `same` but for case, hyphens and a particle; `marks`: the same but for
 * diacritics or apostrophes; `spelling`: likely two spellings of one; `other`: two names.
 */
export type WordRelation = 'same' | 'marks' | 'spelling' | 'other'

/** A shorter skeleton is shared by too many names. */
const ENOUGH_CONSONANTS = 3
/** "Tatyana" and "Tetiana" have two, and are long. */
const ENOUGH_OF_A_LONG_NAME = 2
const LONG_NAME = 7
/** From this many letters on one wrong letter does not make another name. */
const LONG_ENOUGH = 5

export function compareWords(a: NameWord, b: NameWord): WordRelation {
  if (a.plain === b.plain) return written(a) === written(b) ? 'same' : 'marks'
  if (a.plain === '' || b.plain === '') return 'other'
  // Most words are neither, so this is looked at first.
  if (!soundsAlike(a, b) && !hasSlip(a.plain, b.plain)) return 'other'
  const areTwo = isOtherForm(a.plain, b.plain) || isAbbreviation(a.text) || isAbbreviation(b.text)
  return areTwo ? 'other' : 'spelling'
}

/** "CBS", beside which "Cubs" is another. */
function isAbbreviation(text: string): boolean {
  return text.length > 1 && text.length <= LONGEST_ABBREVIATION && text === text.toUpperCase()
}

/** Longer words in capitals are words. */
const LONGEST_ABBREVIATION = 6

/** As written but for case, quotation of apostrophes, hyphens and particles. */
function written({ text }: NameWord): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’ʾʿ`]/g, "'")
    .replace(/^\p{L}{2,3}-(?=\p{L}{3})/u, '')
    .replace(/[-‐\s.]/g, '')
}

function soundsAlike(a: NameWord, b: NameWord): boolean {
  const shorter = Math.min(a.plain.length, b.plain.length)
  if (a.sound === b.sound && shorter >= 3) return true
  const enough = shorter >= LONG_NAME ? ENOUGH_OF_A_LONG_NAME : ENOUGH_CONSONANTS
  if (a.skeleton !== b.skeleton || a.skeleton.length < enough) return false
  const most = Math.max(2, Math.floor(shorter / 3))
  return editDistance(a.folded, b.folded, most) <= most
}

/** One letter more, less, other or exchanged, behind the first. */
function hasSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LONG_ENOUGH || a.charAt(0) !== b.charAt(0)) return false
  return editDistance(a, b, 1) <= 1
}

/**
 * A plural, a feminine form, an inhabitant or an adjective: "Guard" and "Guards", "Ivanov" and "Ivanova", "Iraq" and
 * "Iraqi" are related and not one name spelled twice.
 */
function isOtherForm(a: string, b: string): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a]
  const stem = commonStart(shorter, longer)
  const [left, right] = [shorter.slice(stem), longer.slice(stem)]
  if (/\d/.test(a + b)) return true
  return ENDINGS.has(`${left}|${right}`) || ENDINGS.has(`${right}|${left}`)
}

/** What is left of two related forms behind their common beginning. */
const ENDINGS: ReadonlySet<string> = new Set([
  ...'s es i ian ians n ns an ans ese ish ist ists ism a aya e er ers ing ed al ic'
    .split(' ')
    .map(ending => `|${ending}`),
  ...[
    'y|ies',
    'y|i',
    'a|an',
    'a|ans',
    'e|ian',
    'y|ian',
    'y|aya',
    'ia|ian',
    'i|aya',
    'o|a',
    'os|as',
    'us|a',
    'er|ing',
    'ed|ing',
    'm|n',
    'an|en',
    'a|en',
    't|ce',
  ],
])

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++
  return length
}
