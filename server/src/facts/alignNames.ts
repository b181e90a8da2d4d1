import type { Name } from '../claims/names.js'
import { stem } from '../document/stem.js'
import { wordTier } from '../document/wordTier.js'
import { compareNames, type NameRelation } from '../entities/compareNames.js'
import { editDistance, nameWord } from '../entities/nameWord.js'
import { POSTS, ROLE_NOUNS } from '../lexicon/roles.js'
import type { Alignment } from './alignment.js'
import { DISTANT_STORY } from './distantStories.js'
import { type NameClaim, type NameIndex, similarNames } from './nameIndex.js'
import type { NameRules } from './nameRules.js'

/** Two documents tell one story surely enough for a family name alone to mean one person. */
const ONE_STORY = 0.35
/** So surely for a description that is much alike to mean one person, whatever else is said of either. */
const SURE_STORY = 0.45
/** A single word must be this long, and have this many consonants, to be taken for a spelling of another. */
const LONG_WORD = 5
const CONSONANTS = 3
/** The tier of words that no list of frequent words has. */
const RARE = 4

/**
 * Sets names of two documents, or of one, against each other that are likely one name spelled in two ways, or one
 * family name with two given names where the description is the same. A name that the other document has as it is, or
 * in a short form, is set against none of its names: where both spellings stand, two are meant.
 */
export function alignNames(left: NameIndex, right: NameIndex, sameStory: number, rules: NameRules): Alignment[] {
  if (left === right) return alignWithin(left, rules)
  const pairs = pairsBetween(left, right)
  const known = new Set(pairs.flatMap(({ a, b, relation }) => (isOneName(relation) ? [a, b] : [])))
  const variants = pairs.filter(({ a, b, relation }) => {
    if (isOneName(relation) || known.has(a) || known.has(b) || rules.areSettled(textOf(a), textOf(b))) return false
    return speaksForOne(a, b, relation, sameStory)
  })
  return oneToOne(variants).map(({ a, b, relation }) => conflict(a, b, relation))
}

/** Nearest first; of equals the earlier place in the text. */
function oneToOne(pairs: readonly Pair[]): Pair[] {
  const measured = pairs.map(pair => ({ pair, distance: distanceOf(pair) }))
  measured.sort(
    (x, y) =>
      x.distance - y.distance || x.pair.a.span.start - y.pair.a.span.start || x.pair.b.span.start - y.pair.b.span.start,
  )
  const taken = new Set<NameClaim>()
  return measured.flatMap(({ pair }) => {
    if (taken.has(pair.a) || taken.has(pair.b)) return []
    taken.add(pair.a)
    taken.add(pair.b)
    return [pair]
  })
}

/** In letters; a name of another length is further away than any. */
function distanceOf({ a, b }: Pair): number {
  const [left, right] = [nameWord(a.name.words.join('')).plain, nameWord(b.name.words.join('')).plain]
  return editDistance(left, right, MOST_LETTERS) + Math.abs(a.name.words.length - b.name.words.length)
}

const MOST_LETTERS = 8

/** True for names that are neither one, in full or short, nor surely two. Symmetric. */
export function areVariants(a: Name, b: Name): boolean {
  const relation = compareNames(a.words, b.words)
  return relation !== 'other' && !isOneName(relation)
}

/** Whether two {@link areVariants} of distant documents may be one name. No alignment of such documents is without them. */
export function mayBeOneAtDistance(a: NameClaim, b: NameClaim): boolean {
  return speaksForOne(a, b, compareNames(a.name.words, b.name.words), DISTANT_STORY)
}

interface Pair {
  readonly a: NameClaim
  readonly b: NameClaim
  readonly relation: Exclude<NameRelation, 'other'>
}

function pairsBetween(left: NameIndex, right: NameIndex): readonly Pair[] {
  const [fewer, more] = left.names.length <= right.names.length ? [left, right] : [right, left]
  return fewer.names.flatMap(one =>
    similarNames(one, more).flatMap(other => {
      const [a, b] = fewer === left ? [one, other] : [other, one]
      const relation = compareNames(a.name.words, b.name.words)
      return relation === 'other' ? [] : [{ a, b, relation }]
    }),
  )
}

function isOneName(relation: NameRelation): boolean {
  return relation === 'same' || relation === 'short'
}

function textOf({ name }: NameClaim): string {
  return name.words.join(' ')
}

function conflict(a: NameClaim, b: NameClaim, relation: NameRelation): Alignment {
  const isAlone = Math.min(a.name.words.length, b.name.words.length) === 1
  const soft = relation === 'given' || relation === 'body' || isAlone || a.uri === b.uri
  return { a, b, relation: 'conflict', score: soft ? 0.6 : 0.8, ...(soft ? { soft: true } : {}) }
}

/** Whether two like names of two documents are likely those of one. */
function speaksForOne(a: NameClaim, b: NameClaim, relation: NameRelation, sameStory: number): boolean {
  if (haveOtherPosts(a, b, relation, sameStory)) return false
  if (relation === 'given') return isSamePerson(a, b, sameStory)
  if (relation === 'body') return sameStory >= SURE_STORY && !a.name.isPerson && !b.name.isPerson
  const alone = a.name.words.length === 1 || b.name.words.length === 1
  if (!alone) return true
  return isTelling(a) && isTelling(b) && (sameStory >= ONE_STORY || sharesDescription(a, b))
}

/**
 * Descriptions that name posts, and none in common: a baker and a plumber are two people, and in one story a councillor
 * may well be a chair.
 */
function haveOtherPosts(
  { name: a }: NameClaim,
  { name: b }: NameClaim,
  relation: NameRelation,
  sameStory: number,
): boolean {
  // Of two spellings of a full name a "scientist" may well be the other text's "hydrologist".
  const isFull = relation !== 'given' && Math.min(a.words.length, b.words.length) > 1
  const tells = (word: string): boolean => (isFull ? POSTS.has(word) : ROLE_NOUNS.has(word))
  const [left, right] = [a.beside.filter(tells), b.beside.filter(tells)]
  if (left.length === 0 || right.length === 0 || left.some(word => right.includes(word))) return false
  return sameStory < SURE_STORY || left.some(post => right.some(other => areOfOneField(post, other)))
}

/** A title, a given name or the post beside it says so. */
function isPersons({ isPerson, beside }: Name): boolean {
  return isPerson || beside.some(word => ROLE_NOUNS.has(word))
}

function areOfOneField(a: string, b: string): boolean {
  const fields = POSTS.get(a)?.map(({ field }) => field) ?? []
  return POSTS.get(b)?.some(({ field }) => fields.includes(field)) ?? false
}

/** The same post, and no relatives in sight: harbour master Martin Oake, harbour master Malcolm Oake. */
function isSamePerson({ name: a }: NameClaim, { name: b }: NameClaim, sameStory: number): boolean {
  if (!isPersons(a) || !isPersons(b) || a.hasKin || b.hasKin) return false
  // "John P. Orr", "John T. Orr"
  if (a.words.length > 2 && a.words[0] === b.words[0]) return true
  if (a.beside.some(word => ROLE_NOUNS.has(word) && b.beside.includes(word)) && sharedWords(a.beside, b.beside) > 1)
    return true
  return sameStory >= SURE_STORY && a.beside.some(word => holdsAlike(word, b.beside))
}

/** The same calling told by its noun and by its verb: "the pier's owner", "who owns the pier"; "the head", "its headteacher". */
function holdsAlike(word: string, others: readonly string[]): boolean {
  if (!ROLE_NOUNS.has(word)) return others.some(other => ROLE_NOUNS.has(other) && isOfRole(word, other))
  return others.some(other => isOfRole(other, word))
}

/** "owns" of "owner", "founded" of "founder", "chairs" of "chair", "head" of "headteacher". */
function isOfRole(word: string, role: string): boolean {
  const root = role.replace(/(?:er|or|ant|ess)$/, '')
  return (
    root.length >= SHORTEST_ROOT &&
    (word === role || stem(word) === stem(root) || role.startsWith(word) || word.startsWith(root))
  )
}

const SHORTEST_ROOT = 3

function sharesDescription({ name: a }: NameClaim, { name: b }: NameClaim): boolean {
  return sharedWords(a.beside, b.beside) > 0
}

function sharedWords(a: readonly string[], b: readonly string[]): number {
  return a.filter(word => b.includes(word)).length
}

/** A word by itself that is long, has consonants enough, and is no ordinary word. */
function isTelling({ name: { words } }: NameClaim): boolean {
  const word = nameWord(words.at(-1) ?? '')
  const rare = wordTier(word.plain, stem(word.plain)) === RARE
  return word.plain.length >= LONG_WORD && word.skeleton.length >= CONSONANTS && rare
}

/** One document that spells a name in two ways: of several words, of which one differs by its sound at most. */
function alignWithin(index: NameIndex, rules: NameRules): Alignment[] {
  return index.names.flatMap(a =>
    similarNames(a, index).flatMap(b => {
      if (a.span.start >= b.span.start || a.block === b.block || rules.areSettled(textOf(a), textOf(b))) return []
      const relation = compareNames(a.name.words, b.name.words)
      const spelled = relation === 'marks' || (relation === 'spelling' && soundsAlike(a, b))
      const alone = Math.min(a.name.words.length, b.name.words.length) === 1
      const likely = spelled && !haveOtherPosts(a, b, relation, 0) && !a.name.hasKin && !b.name.hasKin
      return likely && (!alone || (isTelling(a) && isTelling(b))) ? [conflict(a, b, relation)] : []
    }),
  )
}

function soundsAlike({ name: a }: NameClaim, { name: b }: NameClaim): boolean {
  const [left, right] = [a, b].map(({ words }) => nameWord(words.join('')))
  return left !== undefined && right !== undefined && left.skeleton === right.skeleton
}
