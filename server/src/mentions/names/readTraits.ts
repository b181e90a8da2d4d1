import type { Prose } from '../../document/prose.js'
import { byWord } from '../../lexicon/byWord.js'
import { COUNTRY_BY_PEOPLE, COUNTRY_NAMES } from '../../lexicon/countries.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { EXCLUSIVE_KIN, KIN } from '../../lexicon/kin.js'
import { PARTIES, PARTY_LABELS, PARTY_ROLES } from '../../lexicon/parties.js'
import { HONORIFICS, PERSON_NOUNS, PERSON_TITLES } from '../../lexicon/persons.js'
import { CALLINGS, CHANGE_OF_POST, POSTS, ROLE_NOUNS, ROLE_RANKS, ROLE_TIMES } from '../../lexicon/roles.js'
import type { Span } from '../../text/span.js'
import { bitOf } from '../mentionWords.js'
import {
  DETERMINERS,
  isOwn,
  mention,
  REACH,
  startOfStretch,
  type Word,
  wordsBefore,
  wordsBehind,
  wordsIn,
} from './description.js'
import { TRAIT } from './nameCues.js'
import { genderIn } from './readGender.js'
import type { NameMention } from './readNames.js'
import type { TraitMention } from './trait.js'

/** What a block says in passing of the people whose names it has. Linear in the length of its text. */
export function readTraits(prose: Prose, names: readonly NameMention[]): readonly TraitMention[] {
  if (names.length === 0) return []
  const beside = (prose.cues & TELLING) === 0 ? [] : tellingNames(prose, names)
  return [...beside.flatMap(name => traitsOf(prose.text, name)), ...genderIn(prose.text, names)]
}

const TELLING = bitOf(TRAIT)

/** The names beside which a word stands that may tell a trait. */
function tellingNames({ words, starts, ends }: Prose, names: readonly NameMention[]): readonly NameMention[] {
  let first = 0
  return names.filter(({ span: { start, end }, isDoubtful }) => {
    while ((ends[first] ?? start) <= start - REACH) first++
    if (isDoubtful) return false
    for (let place = first; (starts[place] ?? end + REACH) < end + REACH; place++)
      if (((words[place]?.cues ?? 0) & TELLING) !== 0) return true
    return false
  })
}

function traitsOf(text: string, name: NameMention): TraitMention[] {
  const [before, behind] = [wordsBefore(text, name.span), wordsBehind(text, name.span.end)]
  const posts = [...postsOf(before, name), ...postsOf(behind, name)]
  return [
    ...lifeOf(text, name, before),
    ...(posts.length === 0 || tellsOfChange(text, name.span) ? [] : posts),
    ...[before, behind].flatMap(words => partyOf(words, name)),
    ...partyBeside(text, name),
    ...kinshipOf(text, before, name),
    // "Ada Roe, his elder sister": what stands further behind is somebody else.
    ...kinshipOf(text, behind, name, MOST_KIN_WORDS),
    ...[before, behind].flatMap(words => nationalityOf(words, name)),
    ...countryBeside(text, name),
    ...affiliationOf(text, name),
    ...honorificOf(text, name),
  ]
}

/** Somebody who was appointed, promoted or dismissed has had more than one post. */
function tellsOfChange(text: string, { start, end }: Span): boolean {
  const before = text.slice(startOfStretch(text, start, '.!?\n'), start)
  const behind = /^[^.!?\n]*/u.exec(text.slice(end, end + REACH))?.[0] ?? ''
  return wordsIn(`${before} ${behind}`, 0).some(({ lower }) => CHANGE_OF_POST.has(lower))
}

/** The longest names of posts in a description: only the first one is the person's own, behind it others may follow. */
function postsOf(words: readonly Word[], { words: name }: NameMention): TraitMention[] {
  for (let from = 0; from < words.length; from++) {
    if (!BEGINS_POST.has(words[from]?.lower ?? '')) continue
    for (let length = Math.min(LONGEST_POST, words.length - from); length > 0; length--) {
      const part = words.slice(from, from + length)
      const post = POSTS.get(part.map(({ lower }) => lower).join(' '))?.[0]
      if (post === undefined) continue
      if (!isOwn(words, from, from + length)) return []
      const front = words.slice(Math.max(0, from - 2), from).map(({ lower }) => lower)
      if (front.some(word => ROLE_TIMES.has(word) || KIN.has(word) || isOfSomebody(word))) return []
      if (['elect', 'designate', 'emeritus'].includes(words[from + length]?.lower ?? '')) return []
      const rank = front.at(-1) ?? ''
      const value = RANKS.has(rank) ? `${rank} ${post.post}` : post.post
      return [mention('post', name, value, part)]
    }
  }
  return []
}

/** "the mayor's secretary": the owner has a post as well; "Kell's mayor" and "the group's treasurer" have one. */
function isOfSomebody(word: string): boolean {
  return word.endsWith("'s") && (ROLE_NOUNS.has(word.slice(0, -2)) || PERSON_TITLES.has(word.slice(0, -2)))
}

const LONGEST_POST = 5
const BEGINS_POST: ReadonlySet<string> = firstWords(POSTS.keys())

/** "Under" and "co" stand in front of a post by chance. */
const RANKS: ReadonlySet<string> = new Set([...ROLE_RANKS].filter(rank => !['under', 'co', 'sub'].includes(rank)))

function partyOf(words: readonly Word[], { words: name }: NameMention): TraitMention[] {
  for (const [index, word] of words.entries()) {
    if (!BEGINS_PARTY.has(word.lower)) continue
    const two = `${word.lower} ${words[index + 1]?.lower ?? ''}`
    const length = PARTIES.has(two) ? 2 : 1
    const party = PARTIES.get(length === 2 ? two : word.lower)
    if (party === undefined || !PARTY_ROLES.has(words[index + length]?.lower ?? '')) continue
    if (!isOwn(words, index, index + length + 1)) continue
    const front = words[index - 1]?.lower ?? ''
    if (ROLE_TIMES.has(front)) return []
    return [mention('party', name, party, words.slice(index, index + length))]
  }
  return []
}

/** "Labour's Gita Rao", "Gita Rao (Lab)", "Gita Rao of Labour". */
function partyBeside(text: string, { words: name, span }: NameMention): TraitMention[] {
  const [owner, behind] = besideName(text, span)
  const found = [owner, behind].find(word => word !== null && partyCalled(word.lower) !== undefined)
  return found == null ? [] : [mention('party', name, partyCalled(found.lower) ?? '', [found])]
}

/** A party by its name or its label. */
function partyCalled(word: string): string | undefined {
  const bare = word.replace(/ party$/, '').replace(/-\p{L}+$/u, '')
  return PARTIES.get(bare) ?? PARTY_LABELS.get(bare)
}

/** The owner in front of a name ("Labour's Gita Rao"), and what stands behind it in brackets or behind "of". */
function besideName(text: string, { start, end }: Span): readonly [Word | null, Word | null] {
  const owner = OWNER.exec(text.slice(Math.max(0, start - LONGEST_OWNER), start))
  const behind = BELONGS.exec(text.slice(end, end + LONGEST_OWNER))
  const before = owner?.groups?.['owner'] ?? ''
  const after = behind?.groups?.['one'] ?? behind?.groups?.['other'] ?? ''
  const from = end + (behind?.[0].lastIndexOf(after) ?? 0)
  return [
    owner === null
      ? null
      : { lower: before.toLowerCase(), start: start - owner[0].length, end: start - owner[0].length + before.length },
    behind === null ? null : { lower: after.toLowerCase(), start: from, end: from + after.length },
  ]
}

const OWNER = /(?<owner>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)['’]s? $/u
const BELONGS =
  /^(?: \((?:the )?(?<one>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}]+)?)[),;]|,? (?:of|for) (?:the )?(?<other>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}]+)?)(?=[,.;) ]))/u
const LONGEST_OWNER = 40

const BEGINS_PARTY: ReadonlySet<string> = firstWords(PARTIES.keys())

function firstWords(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(phrases, phrase => phrase.split(' ')[0] ?? phrase))
}

/** "the Danish sailor Ada Roe": of an adjective with a hyphen either half may be meant. */
function nationalityOf(words: readonly Word[], { words: name, titles }: NameMention): TraitMention[] {
  for (const [index, word] of words.entries()) {
    const country = COUNTRY_BY_PEOPLE.get(word.lower)
    const next = words[index + 1]?.lower
    if (
      country === undefined ||
      next === undefined ||
      !(ROLE_NOUNS.has(next) || CALLINGS.has(next)) ||
      index + 2 < words.length
    )
      continue
    if (titles.length > 2 || ROLE_TIMES.has(words[index - 1]?.lower ?? '')) continue
    return [mention('nationality', name, country, [word])]
  }
  return []
}

/** "Spain's Rui Valverde", "Rui Valverde of Spain", "Rui Valverde (Spain)". */
function countryBeside(text: string, { words: name, span }: NameMention): TraitMention[] {
  const found = besideName(text, span).find(word => word !== null && COUNTRY_NAMES.has(word.lower))
  if (found == null || name.length < 2) return []
  const { span: place, trait } = mention('nationality', name, found.lower, [found])
  return [{ span: place, trait: { ...trait, soft: true } }]
}

/** "Mr Robin Lind", "Dame Robin Lind"; a family name by itself may be shared with a relative. */
function honorificOf(text: string, { span, words: name, titles }: NameMention): TraitMention[] {
  const sex = titles.map(title => HONORIFICS.get(title.replace(/\.$/, ''))).find(found => found !== undefined)
  if (sex === undefined || (name.length < 2 && RELATIVES.test(text))) return []
  const lead = /(?<title>\p{Lu}\p{Ll}+)\.?\s+$/u.exec(text.slice(Math.max(0, span.start - LONGEST_TITLE), span.start))
  const start = span.start - (lead?.[0].length ?? 0)
  return [
    {
      span: { start, end: start + (lead?.groups?.['title']?.length ?? 1) },
      trait: { topic: 'honorific', name, value: sex, ...(name.length < 2 ? { soft: true } : {}) },
    },
  ]
}

const LONGEST_TITLE = 12

/** Words that tell of two people of one name. */
const RELATIVES =
  /(?<![\p{L}])(?:wife|husband|widow|widower|brothers?|sisters?|sons?|daughters?|father|mother|parents?|couple|married|family|cousins?|and (?:Mr|Mrs|Ms|Miss))(?![\p{L}])/u

/** "his sister Ada Roe", "Ada Roe, Brandt’s cousin", "Ada Roe, a cousin of the suspect". */
function kinshipOf(
  text: string,
  words: readonly Word[],
  { words: name }: NameMention,
  most = words.length,
): TraitMention[] {
  for (const [index, word] of words.slice(0, most).entries()) {
    const relation = KIN.get(word.lower.replace(/^(?:half|step)-?/, ''))
    if (relation === undefined || !EXCLUSIVE_KIN.has(relation)) continue
    const of = ownerBefore(text, words, index) ?? ownerBehind(words, index)
    if (of === null) continue
    if (!isOwn(words, index, index + 1)) continue
    const { span, trait } = mention('kinship', name, relation, [word])
    return [{ span, trait: { ...trait, of } }]
  }
  return []
}

/** Whose relative it is: up to two adjectives may stand between. Of a pronoun whom its sentence begins with. */
function ownerBefore(text: string, words: readonly Word[], kin: number): string | null {
  for (let index = kin - 1; index >= Math.max(0, kin - 3); index--) {
    const { lower = '', start = 0 } = words[index] ?? {}
    if (['his', 'her', 'their', 'my'].includes(lower)) return subjectBefore(text, start) ?? lower
    if (lower.endsWith("'s")) return lower.slice(0, -2)
  }
  return null
}

/** "a cousin of the suspect", "the sister of goalkeeper Al Pryce": the last word of what is named. */
function ownerBehind(words: readonly Word[], kin: number): string | null {
  if (words[kin + 1]?.lower !== 'of') return null
  const phrase = words.slice(kin + 2, kin + 2 + MOST_OWNER_WORDS)
  const end = phrase.findIndex(({ lower }, index) => index > 0 && FUNCTION_WORDS.has(lower))
  return phrase.slice(0, end < 0 ? phrase.length : end).at(-1)?.lower ?? null
}

const MOST_OWNER_WORDS = 4
/** Words behind a name within which the tie must stand. */
const MOST_KIN_WORDS = 3

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

const DIED =
  /^(?:,? who)? (?:died|drowned|passed away|is survived by|was (?:killed|murdered|buried|cremated|mourned|shot dead|found dead|laid to rest|pronounced dead))\b|^['’]s (?:death|funeral|burial|grave|obituary|widow|widower|estate|coffin)\b/u
const LIVES =
  /^(?:, \d{1,3},|, who)? (?:now |still |also )*(?:(?<says>says|thinks|believes|recalls|remembers|writes|argues|explains)|(?:lives|hopes|plans|works|teaches|runs|wants|keeps|expects|enjoys|intends|lectures|volunteers|looks forward|(?:who )?survived|is (?:alive|in hospital|recovering|expected|due to|looking|planning|preparing|writing|working)|will (?!be (?:buried|remembered|missed|laid|honou?red|mourned|commemorated|cremated|posthumously)|always|never|long)\p{Ll}+)\b)/u

/** Kinds of bodies of which somebody belongs to one, by the words of their names; what counts as one kind stands for it. */
const KINDS_OF_BODIES: ReadonlyMap<string, string> = byWord({
  university: 'university',
  college: 'college',
  school: 'school academy grammar',
  hospital: 'hospital infirmary clinic',
  institute: 'institute',
  club: 'united rovers city town athletic wanderers albion hotspur fc villa',
  paper: 'times herald gazette post mail echo courier chronicle',
  bank: 'bank',
  orchestra: 'orchestra philharmonic symphony',
})

const BODY = "(?:the )?(?<body>\\p{Lu}[\\p{L}’'&-]+(?: (?:of|for|and|the|\\p{Lu}[\\p{L}’'&-]+))*)"
/** "Elin Storm of the University of Bergen", "Elin Storm, a biologist at Bergen University". */
const OF_BODY = new RegExp(`^(?:, (?:an? |the )?[\\p{Ll}][\\p{Ll} -]{1,50})? (?:of|at|from|with) ${BODY}`, 'u')
/** "Bergen University's Elin Storm", "the Kell Rovers striker Jo Tam". */
const BODY_BEFORE = new RegExp(`(?:^|[^\\p{L}])${BODY}(?:['’]s)? (?:[\\p{Ll}-]+ ){0,2}$`, 'u')

/** The body to which somebody belongs, of the kinds of which people have one. */
function affiliationOf(text: string, { words: name, span }: NameMention): TraitMention[] {
  if (name.length < 2) return []
  const behind = OF_BODY.exec(text.slice(span.end, span.end + REACH))
  const before =
    behind === null ? BODY_BEFORE.exec(text.slice(startOfStretch(text, span.start, '.;:!?,()“”"\n'), span.start)) : null
  const body = (behind ?? before)?.groups?.['body']?.replace(/['’]s$/, '')
  if (body === undefined) return []
  const words = body.toLowerCase().split(' ')
  const kind = words.map(word => KINDS_OF_BODIES.get(word)).find(found => found !== undefined)
  if (kind === undefined || words.length < 2) return []
  const start = behind === null ? text.lastIndexOf(body, span.start) : text.indexOf(body, span.end)
  const rest = words.filter(word => !FUNCTION_WORDS.has(word) && KINDS_OF_BODIES.get(word) !== kind)
  if (rest.length === 0) return []
  const { span: place, trait } = mention('affiliation', name, rest.sort().join(' '), [
    { start, end: start + body.length },
  ])
  return [{ span: place, trait: { ...trait, of: kind, soft: true } }]
}

/** "…," says Ada Roe. */
const SAYS =
  /["”’'] (?<verb>says|thinks|believes|recalls|remembers|explains|insists|jokes|admits|argues|laughs|adds) $/u
const LONGEST_SAYS = 14

/** "the late Ada Roe", "Ada Roe died"; "Ada Roe lives in Kell". */
function lifeOf(text: string, { span, words: name }: NameMention, before: readonly Word[]): TraitMention[] {
  const late = before.findLast(({ lower }) => lower === 'late')
  const index = late === undefined ? -1 : before.indexOf(late)
  const article = before[index - 1]?.lower ?? ''
  const close = before.length - index <= MOST_WORDS_OF_THE_LATE
  const described = before.slice(index + 1).some(({ lower }) => ROLE_NOUNS.has(lower) || PERSON_TITLES.has(lower))
  if (late !== undefined && close && DETERMINERS.has(article) && (described || index === before.length - 1))
    return [mention('life', name, 'dead', [late])]
  const saying = SAYS.exec(text.slice(Math.max(0, span.start - LONGEST_SAYS), span.start))?.groups?.['verb']
  if (saying !== undefined) {
    const start = span.start - 1 - saying.length
    const { span: place, trait } = mention('life', name, 'alive', [{ start, end: start + saying.length }])
    return [{ span: place, trait: { ...trait, soft: true } }]
  }
  const behind = text.slice(span.end, span.end + REACH)
  const died = DIED.exec(behind)
  if (died !== null) return [mention('life', name, 'dead', [trimmed(span.end, died[0])])]
  const apposition = /^, [^,.;:()\n]{1,60},(?= )/u.exec(behind)?.[0] ?? ''
  const lives = LIVES.exec(behind.slice(apposition.length))
  if (lives === null) return []
  const found = mention('life', name, 'alive', [trimmed(span.end + apposition.length, lives[0])])
  return lives.groups?.['says'] === undefined ? [found] : [{ ...found, trait: { ...found.trait, soft: true } }]
}

/** "the late harbour master of Kell". */
const MOST_WORDS_OF_THE_LATE = 5

function trimmed(offset: number, matched: string): Span {
  const lead = matched.length - matched.replace(/^[\s,]+/, '').length
  return { start: offset + lead, end: offset + matched.length }
}
