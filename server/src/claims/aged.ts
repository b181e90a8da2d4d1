import { isCapitalised } from '../document/capital.js'
import { isPlural } from '../document/lemma.js'
import type { Token } from '../document/tokens.js'
import { AGE_VERBS, AGE_WORDS, AGELESS_NOUNS } from '../lexicon/ages.js'
import { DEMONYMS } from '../lexicon/demonyms.js'
import { ARTICLES } from '../lexicon/determiners.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { PERSON_NOUNS } from '../lexicon/persons.js'
import type { Mention } from '../mentions/mention.js'
import { type Person, personBefore, personFrom } from '../mentions/person.js'
import { wordAt } from '../mentions/sentenceReading.js'

/**
 * The person whose age a mention gives, where the sentence names them beside it: "Mara Venn, 47", "Venn (47)",
 * "47-year-old sculptor Mara Venn", "Mara Venn, a 47-year-old sculptor", "Venn, who turned 47", "the 47-year-old was
 * identified as Mara Venn".
 */
export function agedPerson(tokens: readonly Token[], { tokens: { first, last } }: Mention): Person | null {
  const start = AGE_WORDS.has(wordAt(tokens, first - 1)) ? first - 1 : first
  if (first === 1 && wordAt(tokens, 0) === 'at' && wordAt(tokens, last + 1) === ',') return personFrom(tokens, last + 2)
  const behind = isAdjective(tokens, first, last) ? personBehind(tokens, first, last) : null
  return behind ?? personAhead(tokens, start) ?? subjectPerson(tokens, first - 1) ?? lifeOf(tokens, first)
}

/** "Singer Mara Venn has died at the age of 78", "Mara Venn, the singer, has died aged 78": the whole name that the sentence opens with. */
function lifeOf(tokens: readonly Token[], first: number): Person | null {
  let index = first - 1
  while (index > 0 && AT_AN_AGE.has(wordAt(tokens, index))) index--
  if (index === first - 1) return null
  // "died on Friday aged 91"
  const last = index
  while (
    index > last - DIED_WITHIN &&
    index > 0 &&
    tokens[index]?.kind === 'word' &&
    !DEATHS.has(wordAt(tokens, index))
  )
    index--
  if (!DEATHS.has(wordAt(tokens, index))) return null
  for (let place = index - 1; place > 0; place--) {
    if (tokens[place]?.kind !== 'word' && wordAt(tokens, place) !== ',') return null
    const person = personBefore(tokens, place)
    if (person === null) continue
    const opens = tokens
      .slice(0, person.first)
      .every(token => isRoleWord(token) || OPENERS.has(token.lower) || token === tokens[0])
    return person.given.length > 0 && opens ? person : null
  }
  return null
}

/** Tokens between a death and the age, at most. */
const DIED_WITHIN = 5
const AT_AN_AGE: ReadonlySet<string> = new Set(['aged', 'at', 'the', 'age', 'of', 'just', 'only'])
const DEATHS: ReadonlySet<string> = new Set(['died', 'dead', 'dies'])
const OPENERS: ReadonlySet<string> = new Set(['the', 'of', ','])

/** "47-year-old", not "47 years old". */
function isAdjective(tokens: readonly Token[], first: number, last: number): boolean {
  const word = wordAt(tokens, last)
  return last > first && (word === 'old' || word === 'yo') && !isPlural(wordAt(tokens, last - 1))
}

/** Words that may stand between an age and the name: "47-year-old former sculptor Mara Venn". */
const MOST_ROLE_WORDS = 4
/** Tokens within which a name is given to somebody who was told by age. */
const IDENTIFIED_WITHIN = 10

function personBehind(tokens: readonly Token[], first: number, last: number): Person | null {
  let index = last + 1
  // "The 47-year-old, Mara Venn, was": another mark than a second comma shows a list or a new clause.
  if (wordAt(tokens, index) === ',' && wordAt(tokens, first - 1) === 'the') return apposed(tokens, index + 1)
  while (index <= last + MOST_ROLE_WORDS && isRoleWord(tokens[index])) index++
  if (wordAt(tokens, index) === ',' && index > last + 1) return apposed(tokens, index + 1) ?? identified(tokens, index)
  const person = personFrom(tokens, index)
  if (person === null || (person.given.length === 0 && DEMONYMS.has(person.family))) return identified(tokens, index)
  return PERSON_NOUNS.has(wordAt(tokens, person.last + 1)) ? null : person
}

function isRoleWord(token: Token | undefined): boolean {
  if (token?.kind === 'mark') return token.text === '-' && !token.spaced
  return token?.kind === 'word' && !isCapitalised(token.text) && !FUNCTION_WORDS.has(token.lower)
}

/** A whole name between commas, or at the end. */
function apposed(tokens: readonly Token[], start: number): Person | null {
  const person = personFrom(tokens, start)
  if (person === null || person.given.length === 0) return null
  const next = tokens[person.last + 1]
  return next === undefined || next.text === ',' || next.text === '.' || next.lower === 'of' ? person : null
}

/** "… was identified as Mara Venn", "named by police as Mara Venn", "identified the 47-year-old as Mara Venn". */
function identified(tokens: readonly Token[], start: number): Person | null {
  for (let index = start; index < start + IDENTIFIED_WITHIN; index++) {
    const word = wordAt(tokens, index)
    if (word === '' || word === '.' || word === ';' || word === 'and') return null
    if (word !== 'as' && word !== 'named') continue
    const person = personFrom(tokens, index + 1)
    if (person !== null && person.given.length > 0) return person
  }
  return null
}

/** The name straight before the age, its comma or bracket, or before "a" that begins an apposition. */
function personAhead(tokens: readonly Token[], start: number): Person | null {
  const opener = wordAt(tokens, start - 1)
  if (ARTICLES.has(opener) && wordAt(tokens, start - 2) === ',') return ownName(tokens, start - 3)
  if (opener === ',' || opener === '(') return ownName(tokens, start - 2)
  return start > 0 && AGE_WORDS.has(wordAt(tokens, start)) ? ownName(tokens, start - 1) : null
}

/**
 * The name that ends at `last`, unless it is not the person's own: "Mara Venn of Leeds, 47" is about Venn, and in "the
 * captain of the Heron Queen, 47" nobody is named.
 */
function ownName(tokens: readonly Token[], last: number): Person | null {
  const person = personBefore(tokens, last)
  if (person === null) return null
  const before = person.first - 1
  const link = wordAt(tokens, before)
  if (link === 'of' || link === 'from') {
    const end = wordAt(tokens, before - 1) === ',' ? before - 2 : before - 1
    const owner = personBefore(tokens, end)
    if (owner !== null) return owner
    return AGELESS_NOUNS.has(wordAt(tokens, before - 1)) || isPlural(wordAt(tokens, before - 1)) ? person : null
  }
  return link === 'the' && wordAt(tokens, before - 1) === 'of' ? null : person
}

/** "Mara Venn is 47", "Venn, who turned 47": the subject of the verb before the age. */
function subjectPerson(tokens: readonly Token[], verb: number): Person | null {
  const at = ADVERBS.has(wordAt(tokens, verb)) ? verb - 1 : verb
  if (!AGE_VERBS.has(wordAt(tokens, at))) return null
  if (wordAt(tokens, at - 1) === ',') return wordAt(tokens, at - 2) === ',' ? null : apposedBefore(tokens, at - 2)
  if (wordAt(tokens, at - 1) !== 'who') return personBefore(tokens, at - 1)
  return ownName(tokens, wordAt(tokens, at - 2) === ',' ? at - 3 : at - 2)
}

/** "The pilot, Kay Dunmore, is 52": a whole name between commas. */
function apposedBefore(tokens: readonly Token[], last: number): Person | null {
  const person = personBefore(tokens, last)
  if (person === null || person.given.length === 0) return null
  return wordAt(tokens, person.first - 1) === ',' ? person : null
}

const ADVERBS: ReadonlySet<string> = new Set(['just', 'only', 'now'])
