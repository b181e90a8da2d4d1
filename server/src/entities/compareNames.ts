import { commonSpelling } from '../document/commonSpelling.js'
import { BODY_NOUNS } from '../lexicon/bodies.js'
import { ARTICLES } from '../lexicon/determiners.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { GIVEN_NAMES } from '../lexicon/givenNames.js'
import { FULL_NAMES } from '../lexicon/persons.js'
import { compareWords, type WordRelation } from './compareWords.js'
import { editDistance, type NameWord, nameWord } from './nameWord.js'

/**
 * How two names stand to each other.
 *
 * - `same`: one name, whatever its case, particles and hyphens;
 * - `short`: one leaves out words of the other, or has an initial or a short form for them;
 * - `marks`: the same but for diacritics and apostrophes;
 * - `spelling`: likely two spellings of one name;
 * - `given`: another given name before the same family name;
 * - `body`: two names of bodies that differ in the word for what they are or do: "Fund" and "Foundation";
 * - `other`: two names.
 */
export type NameRelation = 'same' | 'short' | 'marks' | 'spelling' | 'given' | 'body' | 'other'

const LINKING: ReadonlySet<string> = new Set(
  'of for the de del della di da das dos do du des la le las los van von der den ter ten te zu al el bin ibn y e'.split(
    ' ',
  ),
)

export function compareNames(a: readonly string[], b: readonly string[]): NameRelation {
  const [{ words: left, joined }, { words: right, joined: other }] = [significant(a), significant(b)]
  if (left.length === 0 || right.length === 0) return 'other'
  if (joined === other) return relationOfSame(left, right, a, b)
  if (left.length === right.length) {
    const relation = compareEqualLength(left, right, isTitle(a) && isTitle(b))
    return relation === 'other' && areKindred(left, right) ? 'body' : relation
  }
  const relation = compareUnequalLength(left, right)
  return relation === 'other' && areOneWordSplit(left, right) ? 'spelling' : relation
}

function joinedPlain(words: readonly NameWord[]): string {
  return words.map(({ plain }) => plain).join('')
}

/** The words of a name that tell, and all of them run together. */
interface Significant {
  readonly words: readonly NameWord[]
  readonly joined: string
}

/** A name never changes, and is compared with many. */
const significantOf = new WeakMap<readonly string[], Significant>()

function significant(name: readonly string[]): Significant {
  const known = significantOf.get(name)
  if (known !== undefined) return known
  const words = significantWords(name)
  const made = { words, joined: joinedPlain(words) }
  significantOf.set(name, made)
  return made
}

/** No articles in front, no particles. */
function significantWords(words: readonly string[]): readonly NameWord[] {
  const own = words.filter(word => !(LINKING.has(word.toLowerCase()) && isSmallOrTitled(word)))
  const rest = own.length > 1 && ARTICLES.has(own[0]?.toLowerCase() ?? '') ? own.slice(1) : own
  return rest.map(nameWord)
}

/** "de", "De", and not the letters of "Appendix E" or "LA". */
function isSmallOrTitled(word: string): boolean {
  return word.length > 1 && word.slice(1) === word.slice(1).toLowerCase() ? true : word === word.toLowerCase()
}

function relationOfSame(
  left: readonly NameWord[],
  right: readonly NameWord[],
  a: readonly string[],
  b: readonly string[],
): NameRelation {
  if (left.length !== right.length) return 'same'
  const relations = left.map((word, index) => compareOne(word, right[index]))
  if (relations.includes('marks')) return 'marks'
  // "The Long Tide" and "A Long Tide", "Ludwig van Ruyter" and "Ludwig von Ruyter".
  return haveOtherArticles(a, b) || haveOtherParticles(a, b) ? 'spelling' : 'same'
}

function haveOtherArticles(a: readonly string[], b: readonly string[]): boolean {
  const [first = '', other = ''] = [a[0]?.toLowerCase(), b[0]?.toLowerCase()]
  return ARTICLES.has(first) && ARTICLES.has(other) && first !== other
}

function haveOtherParticles(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map(words =>
    words
      .slice(1)
      .filter(word => /^(?:van|von|de|di|da|du)$/i.test(word))
      .join(' ')
      .toLowerCase(),
  )
  return left !== '' && right !== '' && left !== right
}

function compareEqualLength(left: readonly NameWord[], right: readonly NameWord[], inTitle: boolean): NameRelation {
  const relations = left.map((word, index) => relationAt(word, right[index], index, left.length, inTitle))
  if (
    !inTitle &&
    !isPersonal(left) &&
    !isPersonal(right) &&
    left.every((word, index) => isOneInStyle(word, right[index]))
  )
    return 'same'
  if (relations.every(relation => relation === 'same')) return 'same'
  if (relations.every(relation => relation === 'same' || relation === 'short')) return 'short'
  const rest = relations.slice(1)
  if (relations[0] === 'other' || isAnotherGivenName(left, right, relations[0]))
    return left.length > 1 && rest.every(relation => relation === 'same' || relation === 'marks') ? 'given' : 'other'
  if (relations.includes('other')) return differInInitial(left, right, relations) ? 'given' : 'other'
  if (relations.every(relation => relation === 'same' || relation === 'marks')) return 'marks'
  return 'spelling'
}

/** "Salt on the Window": small words stand in titles of works, and hardly in names. */
function isTitle(words: readonly string[]): boolean {
  return (
    words.length > 2 && words.some(word => FUNCTION_WORDS.has(word)) && !BODY_NOUNS.has(words[0]?.toLowerCase() ?? '')
  )
}

/** "John P. Orr", "John T. Orr". */
function differInInitial(
  left: readonly NameWord[],
  right: readonly NameWord[],
  relations: readonly (Relation | undefined)[],
): boolean {
  const isInitial = (word: NameWord | undefined): boolean => /^\p{L}$/u.test(word?.plain ?? '')
  const isWithin = (index: number): boolean => index > 0 && index < left.length - 1
  return relations.every(
    (relation, index) =>
      relation === 'same' ||
      (relation === 'other' && isWithin(index) && isInitial(left[index]) && isInitial(right[index])),
  )
}

function isPersonal([first]: readonly NameWord[]): boolean {
  return first !== undefined && GIVEN_NAMES.has(first.plain)
}

/** "Theatre" and "Theater": style, but not in the name of a person, where "Grey" and "Gray" are two. */
function isOneInStyle(a: NameWord, b: NameWord | undefined): boolean {
  return b !== undefined && commonSpelling(a.plain) === commonSpelling(b.plain)
}

/** Two given names that are both in use are two names, however near: "Mario" and "Maria", but not "Sara" and "Sarah". */
function isAnotherGivenName(
  left: readonly NameWord[],
  right: readonly NameWord[],
  relation: Relation | undefined,
): boolean {
  const [a, b] = [left[0], right[0]]
  if (relation !== 'spelling' || left.length < 2 || a === undefined || b === undefined) return false
  return (
    GIVEN_NAMES.has(a.plain) && GIVEN_NAMES.has(b.plain) && a.sound !== b.sound && a.skeleton.length < SURE_SKELETON
  )
}

const SURE_SKELETON = 3

type Relation = WordRelation | 'short'

function relationAt(a: NameWord, b: NameWord | undefined, index: number, length: number, inTitle = false): Relation {
  const relation = compareOne(a, b)
  if (b === undefined || relation !== 'other') return relation
  if (index < length - 1) {
    if (isShortForm(a.plain, b.plain)) return 'short'
    // "Harbour Trust" and "Harbours Trust": a plural inside a name of several words.
    if (isPluralPair(a.plain, b.plain)) return 'spelling'
  } else if (isPluralPair(a.plain, b.plain)) return inTitle ? 'spelling' : 'same'
  return relation
}

function compareOne(a: NameWord, b: NameWord | undefined): WordRelation {
  return b === undefined ? 'other' : compareWords(a, b)
}

function isPluralPair(a: string, b: string): boolean {
  return a === `${b}s` || b === `${a}s`
}

/** An initial, or a short form: "M." and "Martin", "Bill" and "William". */
function isShortForm(a: string, b: string): boolean {
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0)
  return (FULL_NAMES.get(a) ?? a) === (FULL_NAMES.get(b) ?? b)
}

/** "Ansarullah" and "Ansar Allah": one word in one, two in the other. */
function areOneWordSplit(left: readonly NameWord[], right: readonly NameWord[]): boolean {
  if (Math.abs(left.length - right.length) !== 1 || [...left, ...right].some(isFragment)) return false
  const [a, b] = [joinedPlain(left), joinedPlain(right)]
  const most = Math.max(2, Math.floor(Math.min(a.length, b.length) / 6))
  return nameWord(a).skeleton === nameWord(b).skeleton && editDistance(a, b, most) <= most
}

/** An initial, "II", "Jr": what is added to a name, and no half of a word. */
function isFragment({ plain }: NameWord): boolean {
  return plain.length < SHORTEST_HALF
}

const SHORTEST_HALF = 3

/** The shorter name stands at the end or the beginning of the longer one, or its words do in their order. */
function compareUnequalLength(left: readonly NameWord[], right: readonly NameWord[]): NameRelation {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left]
  if (isSubsequence(shorter, longer)) return 'short'
  const end = longer.slice(longer.length - shorter.length)
  // "the Harbour Trust of Tarn", "the Harbours Trust"
  const heads = shorter.map((word, index) => relationAt(word, longer[index], index, shorter.length))
  const isHead = shorter.length > 1 && BODY_NOUNS.has(shorter.at(-1)?.plain ?? '') && !heads.includes('other')
  const relations = isHead ? heads : shorter.map((word, index) => relationAt(word, end[index], index, shorter.length))
  if (relations.includes('other')) return 'other'
  return relations.includes('spelling') ? 'spelling' : relations.includes('marks') ? 'marks' : 'short'
}

/** "Brightwell Engineering" and "Brightwell Engineers", "the Seafarers' Fund" and "the Seafarers' Foundation". */
function areKindred(left: readonly NameWord[], right: readonly NameWord[]): boolean {
  const at = left.findIndex((word, index) => word.plain !== right[index]?.plain)
  const [a, b] = [left[at]?.plain ?? '', right[at]?.plain ?? '']
  if (left.length < 2 || left.slice(at + 1).some((word, index) => word.plain !== right[at + 1 + index]?.plain))
    return false
  const isBody = [...left, ...right].some(({ plain }) => BODY_NOUNS.has(plain))
  if (at > 0 && isOneRoot(a, b)) return true
  // "the Institute of Tropical Health", "the Institute for Tropical Medicine"
  if (isBody && at === left.length - 1 && left.length > 2 && SCHOLARLY.has(left[0]?.plain ?? '')) return true
  return at > 0 && KINDS.some(kind => kind.has(a) && kind.has(b))
}

function isOneRoot(a: string, b: string): boolean {
  const root = a.slice(0, ROOT)
  return a.length > ROOT && b.length > ROOT && b.startsWith(root) && a !== `${b}s` && b !== `${a}s`
}

const ROOT = 5
const SCHOLARLY: ReadonlySet<string> = new Set(
  'institute institution centre center school foundation society college academy association bureau council department faculty'.split(
    ' ',
  ),
)
/** Words for bodies that writers take for each other. */
const KINDS: readonly ReadonlySet<string>[] = [
  'fund foundation trust charity',
  'association society federation alliance union league guild confederation',
  'institute institution centre center academy college',
  'company corporation group holdings',
  'agency authority bureau office commission',
  'committee commission council board panel',
].map(line => new Set(line.split(' ')))

function isSubsequence(shorter: readonly NameWord[], longer: readonly NameWord[]): boolean {
  let next = 0
  for (const { plain } of longer) {
    const word = shorter[next]
    if (word !== undefined && (word.plain === plain || isShortForm(word.plain, plain))) next++
  }
  return next === shorter.length
}
