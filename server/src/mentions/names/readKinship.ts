import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { EXCLUSIVE_KIN, KIN, KIN_PLURALS } from '../../lexicon/kin.js'
import { PERSON_NOUNS } from '../../lexicon/persons.js'
import { ROLE_NOUNS } from '../../lexicon/roles.js'
import { isOwn, mention, startOfStretch, type Word } from './description.js'
import { mayBePerson } from './readGender.js'
import type { NameMention } from './readNames.js'
import type { TraitMention } from './trait.js'

/**
 * How somebody is related to others: "his sister Ada Roe", "Ada Roe, Brandt’s cousin", "Ada Roe, a cousin of the
 * suspect", "the brothers Al and Ben Roe". To whom, the trait has in one or more words, of which one will do.
 */
export function kinshipsOf(
  text: string,
  name: NameMention,
  names: readonly NameMention[],
  [before, behind]: readonly [readonly Word[], readonly Word[]],
): TraitMention[] {
  return [
    ...kinshipIn(text, before, name, names),
    // "Ada Roe, his elder sister": what stands further behind is somebody else.
    ...kinshipIn(text, behind.slice(0, MOST_KIN_WORDS + MOST_OWNER_WORDS), name, names, MOST_KIN_WORDS),
    ...pairedWith(text, name),
  ]
}

/** Words behind a name within which the tie must stand. */
const MOST_KIN_WORDS = 3
const MOST_OWNER_WORDS = 4

function kinshipIn(
  text: string,
  words: readonly Word[],
  { words: name, span }: NameMention,
  names: readonly NameMention[],
  most = words.length,
): TraitMention[] {
  for (const [index, word] of words.slice(0, most).entries()) {
    const relation = KIN.get(word.lower.replace(/^(?:half|step)-?/, ''))
    if (relation === undefined || !EXCLUSIVE_KIN.has(relation)) continue
    const others = names.filter(
      other => (other.span.end <= span.start || other.span.start >= span.end) && mayBePerson(text, other),
    )
    const of = ownersBefore(text, words, index, others) ?? ownersBehind(words, index)
    if (of === null || !isOwn(words, index, index + 1)) continue
    return [related(name, relation, of, word)]
  }
  return []
}

/** Of a family name that both bear nothing can be told. */
function related(name: readonly string[], relation: string, of: readonly string[], word: Word): TraitMention {
  const own = new Set(name.map(part => part.toLowerCase()))
  const telling = [...new Set(of)].filter(part => !own.has(part))
  const { span, trait } = mention('kinship', name, relation, [word])
  return { span, trait: { ...trait, of: (telling.length > 0 ? telling : [...new Set(of)]).sort().join(' ') } }
}

/** Whose relative it is: up to two adjectives may stand between. Of a pronoun whom the sentence is about. */
function ownersBefore(
  text: string,
  words: readonly Word[],
  kin: number,
  names: readonly NameMention[],
): readonly string[] | null {
  for (let index = kin - 1; index >= Math.max(0, kin - 3); index--) {
    const { lower = '', start = 0, end = 0 } = words[index] ?? {}
    if (['his', 'her', 'their', 'my'].includes(lower)) return namedBefore(text, start, names) ?? [lower]
    if (!lower.endsWith("'s")) continue
    const owner = names.find(other => other.span.start <= start && other.span.end >= end - 2)
    return owner === undefined ? [lower.slice(0, -2)] : wordsOf(owner)
  }
  return null
}

/** Who may be meant by a pronoun: the subject of its sentence, or else who was named last. */
function namedBefore(text: string, pronoun: number, names: readonly NameMention[]): readonly string[] | null {
  const subject = subjectBefore(text, pronoun)
  const last = names.findLast(({ span, isDoubtful }) => !isDoubtful && span.end <= pronoun)
  const start = startOfStretch(text, pronoun, '.!?\n')
  const inSentence = names.find(({ span, isDoubtful }) => !isDoubtful && span.start >= start && span.end <= pronoun)
  const found = [
    ...(subject === null ? [] : [subject]),
    ...[inSentence, last].flatMap(name => (name ? wordsOf(name) : [])),
  ]
  return found.length === 0 ? null : found
}

/** The words of a name with the titles before it, as far as they tell: "general", "farrant". */
function wordsOf({ words, titles }: NameMention): readonly string[] {
  return [...titles.filter(title => ROLE_NOUNS.has(title)), ...words.map(word => word.toLowerCase())]
}

/** "a cousin of the suspect", "the sister of goalkeeper Al Pryce": the last word of what is named. */
function ownersBehind(words: readonly Word[], kin: number): readonly string[] | null {
  if (words[kin + 1]?.lower !== 'of') return null
  const phrase = words.slice(kin + 2, kin + 2 + MOST_OWNER_WORDS)
  const end = phrase.findIndex(({ lower }, index) => index > 0 && FUNCTION_WORDS.has(lower))
  const owners = phrase
    .slice(0, end < 0 ? phrase.length : end)
    .map(({ lower }) => lower.replace(/'s$/, ''))
    .filter(word => !FUNCTION_WORDS.has(word))
  return owners.length === 0 ? null : owners
}

/** "The suspect was driven by his …", "Ned Pryce runs it with his …": the last word of the subject that opens the sentence. */
function subjectBefore(text: string, pronoun: number): string | null {
  const sentence = text.slice(startOfStretch(text, pronoun, '.!?\n'), pronoun)
  const opened =
    /^\s*["“]?(?:The|An?) (?:[\p{Ll}-]+ ){0,2}?(?<noun>[\p{Ll}-]+),? (?:is|was|were|has|had|will|who|told|said|(?:[\p{Ll}]+(?:ed|s)))(?![\p{L}])/u.exec(
      sentence,
    )
  const named = /^\s*(?:\p{Lu}\p{Ll}+ ){0,3}?(?<name>\p{Lu}[\p{L}'’-]+),? [\p{Ll}\d]/u.exec(sentence)
  const noun = opened?.groups?.['noun'] ?? ''
  if (ROLE_NOUNS.has(noun) || PERSON_NOUNS.has(noun)) return noun
  const name = named?.groups?.['name']?.toLowerCase() ?? ''
  return name === '' || FUNCTION_WORDS.has(name) ? null : name
}

const PLURALS = [...KIN_PLURALS.keys()].join('|')
/** "sisters Ada and Beth", "the two brothers, Al and Ben". */
const PAIR_BEFORE = new RegExp(
  `(?<![\\p{L}])(?<kin>${PLURALS}),? (?:\\p{Lu}[\\p{L}'’-]+ )?(?<first>\\p{Lu}[\\p{L}'’-]+) and $`,
  'iu',
)
/** "Ada and Beth Roe are sisters", "Ada and Beth Roe, the cousins who …". */
const PAIR_BEHIND = new RegExp(`^(?:,| are| were)(?: the| two| both)* (?<kin>${PLURALS})(?![\\p{L}])`, 'iu')
const OTHER_OF_PAIR = /(?<first>\p{Lu}[\p{L}'’-]+) and (?:(?:his|her|their) )?$/u
const LONGEST_PAIR = 60

/** Two names joined by "and", of which a plural tells how they are related. */
function pairedWith(text: string, { words: name, span }: NameMention): TraitMention[] {
  const lead = text.slice(Math.max(0, span.start - LONGEST_PAIR), span.start)
  const before = PAIR_BEFORE.exec(lead)
  const behind = before === null ? PAIR_BEHIND.exec(text.slice(span.end, span.end + LONGEST_PAIR)) : null
  const first = before?.groups?.['first'] ?? OTHER_OF_PAIR.exec(lead)?.groups?.['first']
  const kin = (before ?? behind)?.groups?.['kin']
  const relation = KIN_PLURALS.get(kin?.toLowerCase() ?? '')
  if (relation === undefined || kin === undefined || first === undefined) return []
  const start =
    before === null ? span.end + (behind?.[0].length ?? 0) - kin.length : span.start - lead.length + before.index
  return [related(name, relation, [first.toLowerCase()], { lower: kin, start, end: start + kin.length })]
}
