import type { Prose } from '../../document/prose.js'
import { byWord } from '../../lexicon/byWord.js'
import { COUNTRY_BY_PEOPLE, COUNTRY_NAMES } from '../../lexicon/countries.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { PARTIES, PARTY_LABELS, PARTY_ROLES } from '../../lexicon/parties.js'
import { HONORIFICS } from '../../lexicon/persons.js'
import { CALLINGS, ROLE_NOUNS, ROLE_TIMES } from '../../lexicon/roles.js'
import type { Span } from '../../text/span.js'
import { bitOf } from '../mentionWords.js'
import {
  firstWords,
  isOwn,
  mention,
  REACH,
  startOfStretch,
  type Word,
  wordsBefore,
  wordsBehind,
} from './description.js'
import { TRAIT } from './nameCues.js'
import { genderIn } from './readGender.js'
import { kinshipsOf } from './readKinship.js'
import { lifeOf, lifeToldLater } from './readLife.js'
import type { NameMention } from './readNames.js'
import { postsBeside } from './readPosts.js'
import type { TraitMention } from './trait.js'

/** What a block says in passing of the people whose names it has. Linear in the length of its text. */
export function readTraits(prose: Prose, names: readonly NameMention[]): readonly TraitMention[] {
  if (names.length === 0) return []
  const beside = (prose.cues & TELLING) === 0 ? [] : tellingNames(prose, names)
  return [
    ...beside.flatMap(name => traitsOf(prose.text, name, names)),
    ...(beside.length === 0 ? [] : lifeToldLater(prose.text, names)),
    ...genderIn(prose.text, names),
  ]
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

function traitsOf(text: string, name: NameMention, names: readonly NameMention[]): TraitMention[] {
  const [before, behind] = [wordsBefore(text, name.span), wordsBehind(text, name.span.end)]
  return [
    ...lifeOf(text, name, before),
    ...postsBeside(text, name, [before, behind]),
    ...[before, behind].flatMap(words => partyOf(words, name)),
    ...partyBeside(text, name),
    ...kinshipsOf(text, name, names, [before, behind]),
    ...nationalityOf(before, name, false),
    ...nationalityOf(behind, name, true),
    ...countryBeside(text, name),
    ...affiliationOf(text, name),
    ...honorificOf(text, name),
  ]
}

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
/** Behind "from" a country alone is one's own. */
const BELONGS =
  /^(?: \((?:the )?(?<one>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}]+)?)[),;]|,? (?:of|for|from) (?:the )?(?<other>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}]+)?)(?=[,.;) ]))/u
const LONGEST_OWNER = 40

const BEGINS_PARTY: ReadonlySet<string> = firstWords(PARTIES.keys())

/** "the Danish sailor Ada Roe", "Ada Roe, a Danish marine biologist who": what somebody does ends the description, or goes on. */
function nationalityOf(
  words: readonly Word[],
  { words: name, titles }: NameMention,
  isBehind: boolean,
): TraitMention[] {
  for (const [index, word] of words.entries()) {
    const country = COUNTRY_BY_PEOPLE.get(word.lower)
    if (country === undefined || titles.length > 2 || ROLE_TIMES.has(words[index - 1]?.lower ?? '')) continue
    const rest = words.slice(index + 1, index + 1 + MOST_CALLING_WORDS)
    const calling = rest.findIndex(({ lower }) => ROLE_NOUNS.has(lower) || CALLINGS.has(lower))
    if (calling < 0 || rest.slice(0, calling).some(({ lower }) => FUNCTION_WORDS.has(lower))) continue
    const next = words[index + 2 + calling]?.lower
    if (next !== undefined && !(isBehind && GOES_ON.has(next))) continue
    return [mention('nationality', name, country, [word])]
  }
  return []
}

/** Words from a people to what somebody does: "Danish marine biologist". */
const MOST_CALLING_WORDS = 3
/** Behind what somebody does: "a Swedish artist who works in slate". */
const GOES_ON: ReadonlySet<string> = new Set('who whose whom and with of at in from based living known best'.split(' '))

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
