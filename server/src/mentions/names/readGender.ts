import { stem } from '../../document/stem.js'
import { TIERS, wordTier } from '../../document/wordTier.js'
import { BODY_NOUNS } from '../../lexicon/bodies.js'
import { KIN } from '../../lexicon/kin.js'
import { HONORIFICS, NOUNS_OF_EITHER_SEX, PERSON_NOUNS } from '../../lexicon/persons.js'
import { quoteSpans } from '../quotations/quoteSpans.js'
import type { NameMention } from './readNames.js'
import type { TraitMention } from './trait.js'

const PRONOUN = /(?<![\p{L}'’-])(?:(?<man>he|him|his|himself)|(?<woman>she|her|hers|herself))(?![\p{L}-])/giu

/**
 * What a pronoun tells of the one person of whom a block speaks: "Robin Achebe, the planning officer, said she had warned
 * them". Nothing where anybody else is named, where a noun may be meant ("a woman"), or where pronouns of both kinds
 * stand; words in quotation marks are somebody's own.
 */
export function genderIn(text: string, names: readonly NameMention[]): readonly TraitMention[] {
  const [person, another] = personsIn(text, names)
  if (person === undefined || another !== undefined) return []
  const found = pronounsIn(text)
  const [first] = found.filter(({ start }) => start > person.span.end)
  if (first === undefined || new Set(found.map(({ sex }) => sex)).size > 1 || OTHERS.test(text)) return []
  const { start, end, sex } = first
  return [{ span: { start, end }, trait: { topic: 'honorific', name: person.words, value: sex, soft: true } }]
}

interface Pronoun {
  readonly start: number
  readonly end: number
  readonly sex: 'man' | 'woman'
}

function pronounsIn(text: string): readonly Pronoun[] {
  const quotes = quoteSpans(text)
  return [...text.matchAll(PRONOUN)].flatMap(({ 0: word, index, groups }) => {
    if (quotes.some(({ outer }) => index >= outer.start && index < outer.end)) return []
    const sex = groups?.['man'] === undefined ? ('woman' as const) : ('man' as const)
    return [{ start: index, end: index + word.length, sex }]
  })
}

/** Whoever else may be meant by a pronoun: "a woman", "his brother", "the girl". */
const OTHERS = new RegExp(
  `(?<![\\p{L}])(?:${[...new Set([...PERSON_NOUNS, ...KIN.keys(), 'lady', 'gentleman', 'somebody', 'someone'])].filter(noun => !NOUNS_OF_EITHER_SEX.has(noun)).join('|')})s?(?![\\p{L}])`,
  'iu',
)

/** The longest form of each of the people in a block, at its first mention; any name that may be one's is counted. */
function personsIn(text: string, names: readonly NameMention[]): readonly NameMention[] {
  const persons: NameMention[] = []
  for (const name of names) {
    if (isOrdinaryOpening(name) || !mayBePerson(text, name)) continue
    const known = persons.findIndex(({ words }) => words.at(-1) === name.words.at(-1) || words[0] === name.words[0])
    if (known < 0) persons.push(name)
    else if (name.words.length > (persons[known]?.words.length ?? 0)) persons[known] = name
  }
  return persons.every(isKnownPerson) ? persons : []
}

/** A word that has its capital from where it stands: "Planning officer Robin Achebe". */
function isOrdinaryOpening({ isDoubtful, words: [first = ''] }: NameMention): boolean {
  const word = first.toLowerCase()
  const tier = isDoubtful ? wordTier(word, stem(word)) : null
  return isDoubtful && (tier === null || tier < TIERS - 1)
}

function isKnownPerson({ isPerson, titles }: NameMention): boolean {
  return isPerson || titles.some(title => HONORIFICS.has(title))
}

/** Neither a body nor a place: "Harbour Trust", "in Leeds". */
export function mayBePerson(text: string, { words, span, isPerson }: NameMention): boolean {
  if (isPerson) return true
  const before = /(?<word>[\p{Ll}]+) $/u.exec(text.slice(Math.max(0, span.start - LONGEST_PREPOSITION), span.start))
  return !(PLACING.has(before?.groups?.['word'] ?? '') || BODY_NOUNS.has((words.at(-1) ?? '').toLowerCase()))
}

const LONGEST_PREPOSITION = 8
const PLACING: ReadonlySet<string> = new Set([
  'in',
  'at',
  'from',
  'near',
  'to',
  'of',
  'for',
  'off',
  'around',
  'across',
  'the',
])
