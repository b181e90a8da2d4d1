import type { Prose } from '../../document/prose.js'
import { COUNTRY_BY_PEOPLE } from '../../lexicon/countries.js'
import { EXCLUSIVE_KIN, KIN } from '../../lexicon/kin.js'
import { PARTIES, PARTY_ROLES } from '../../lexicon/parties.js'
import { HONORIFICS, PERSON_TITLES } from '../../lexicon/persons.js'
import { CHANGE_OF_POST, POSTS, ROLE_NOUNS, ROLE_RANKS, ROLE_TIMES } from '../../lexicon/roles.js'
import type { Span } from '../../text/span.js'
import { bitOf } from '../mentionWords.js'
import { TRAIT } from './nameCues.js'
import type { NameMention } from './readNames.js'
import type { TraitMention } from './trait.js'

/** How far from a name its description is looked for, in characters. */
const REACH = 90
/** The most words that a description takes. */
const MOST_WORDS = 9

/** What a block says in passing of the people whose names it has. Linear in the length of its text. */
export function readTraits(prose: Prose, names: readonly NameMention[]): readonly TraitMention[] {
  if ((prose.cues & TELLING) === 0) return []
  return tellingNames(prose, names).flatMap(name => traitsOf(prose.text, name))
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
    ...kinshipOf(before, name),
    ...kinshipOf(behind.slice(0, MOST_KIN_WORDS), name),
    ...nationalityOf(before, name),
    ...honorificOf(text, name),
  ]
}

interface Word extends Span {
  readonly lower: string
}

/** The description in front of a name: "the finance director of Kell Ferries, Ada Roe,". */
function wordsBefore(text: string, { start, end }: Span): readonly Word[] {
  const stretch = text.slice(startOfStretch(text, start, '.;:!?()“”"\n'), start)
  const bare = stretch.replace(/,? $/, '')
  const clause = bare.slice(bare.lastIndexOf(',') + 1)
  const words = wordsIn(clause, start - stretch.length + bare.length - clause.length).slice(-MOST_WORDS)
  const joined = /, $/.test(stretch)
  // In front of a comma only a description with an article is one, and another mark closes it: "the mate, Jon Roe, …".
  const opened = words.some(({ lower }) => lower !== 'a' && (DETERMINERS.has(lower) || lower.endsWith("'s")))
  const closed = end === text.length || /[,.;)\n]/.test(text.charAt(end))
  return joined && !(opened && closed) ? [] : words
}

/** Where the text begins that stands before `end` without any of the marks. */
function startOfStretch(text: string, end: number, marks: string): number {
  const from = Math.max(0, end - REACH)
  let start = end
  while (start > from && !marks.includes(text.charAt(start - 1))) start--
  return start
}

/** The description behind a name: "Ada Roe, 41, the finance director", "Ada Roe, who is its finance director". */
function wordsBehind(text: string, end: number): readonly Word[] {
  const stretch = text.slice(end, end + REACH)
  const opening = /^(?:, \d{1,3})?(?:, (?:who is )?| is )(?=(?:the|an?|its|their|his|her|our|[\p{Lu}\p{Ll}]))/u.exec(
    stretch,
  )
  if (opening === null) return []
  const rest = /^[^,.;:!?()“”"\n]*/u.exec(stretch.slice(opening[0].length))?.[0] ?? ''
  return wordsIn(rest, end + opening[0].length).slice(0, MOST_WORDS)
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

function wordsIn(text: string, offset: number): readonly Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const [word] = found
    const lower = word.toLowerCase().replaceAll('’', "'")
    words.push({ start: offset + found.index, end: offset + found.index + word.length, lower })
  }
  return words
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
      if (front.some(word => ROLE_TIMES.has(word) || KIN.has(word) || word.endsWith("'s"))) return []
      if (['elect', 'designate', 'emeritus'].includes(words[from + length]?.lower ?? '')) return []
      const rank = front.at(-1) ?? ''
      const value = RANKS.has(rank) ? `${rank} ${post.post}` : post.post
      return [mention('post', name, value, part)]
    }
  }
  return []
}

const LONGEST_POST = 5
const BEGINS_POST: ReadonlySet<string> = firstWords(POSTS.keys())

/** "Under" and "co" stand in front of a post by chance. */
const RANKS: ReadonlySet<string> = new Set([...ROLE_RANKS].filter(rank => !['under', 'co', 'sub'].includes(rank)))

/**
 * Whether the words from one index up to another are what the description says of the person: in front of them stand
 * articles and adjectives only, and behind them nothing, or what they are of.
 */
function isOwn(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]?.lower
  if (next !== undefined && !OF.has(next)) return false
  const front = words.slice(Math.max(0, from - MOST_ADJECTIVES), from).map(({ lower }) => lower)
  const opening = front.findLastIndex(word => DETERMINERS.has(word) || word.endsWith("'s"))
  return next === undefined || opening >= 0 || from === 0
}

const MOST_ADJECTIVES = 4
const OF: ReadonlySet<string> = new Set(['of', 'at', 'for', 'in', 'with', 'and', 'from'])
const DETERMINERS: ReadonlySet<string> = new Set(['the', 'whose', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'my'])

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

const BEGINS_PARTY: ReadonlySet<string> = firstWords(PARTIES.keys())

function firstWords(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(phrases, phrase => phrase.split(' ')[0] ?? phrase))
}

/** What people do, without a post. */
const CALLINGS: ReadonlySet<string> = new Set(
  'sailor swimmer runner rower cyclist skier boxer wrestler climber sprinter driver pianist violinist cellist organist singer soprano tenor painter sculptor potter poet novelist author writer playwright actor actress dancer composer conductor chef cook baker farmer fisherman architect engineer scientist physicist chemist biologist historian philosopher critic photographer journalist reporter filmmaker director striker goalkeeper midfielder defender golfer jockey gymnast'.split(
    ' ',
  ),
)

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

/** "Mr Robin Lind", "Dame Robin Lind": of a name in full, a family name may be shared. */
function honorificOf(text: string, { span, words: name, titles }: NameMention): TraitMention[] {
  const sex = titles.map(title => HONORIFICS.get(title.replace(/\.$/, ''))).find(found => found !== undefined)
  if (sex === undefined || name.length < 2) return []
  const lead = /(?<title>\p{Lu}\p{Ll}+)\.?\s+$/u.exec(text.slice(Math.max(0, span.start - LONGEST_TITLE), span.start))
  const start = span.start - (lead?.[0].length ?? 0)
  return [
    {
      span: { start, end: start + (lead?.groups?.['title']?.length ?? 1) },
      trait: { topic: 'honorific', name, value: sex },
    },
  ]
}

const LONGEST_TITLE = 12

/** "his sister Ada Roe", "Ada Roe, Brandt’s cousin". */
function kinshipOf(words: readonly Word[], { words: name }: NameMention): TraitMention[] {
  for (const [index, word] of words.entries()) {
    const relation = KIN.get(word.lower.replace(/^(?:half|step)-?/, ''))
    if (relation === undefined || !EXCLUSIVE_KIN.has(relation)) continue
    const of = ownerBefore(words, index)
    if (of === null) continue
    if (!isOwn(words, index, index + 1)) continue
    const { span, trait } = mention('kinship', name, relation, [word])
    return [{ span, trait: { ...trait, of } }]
  }
  return []
}

/** "Ada Roe, his elder sister": what stands further behind is somebody else. */
const MOST_KIN_WORDS = 3

/** Whose relative it is: up to two adjectives may stand between. */
function ownerBefore(words: readonly Word[], kin: number): string | null {
  for (let index = kin - 1; index >= Math.max(0, kin - 3); index--) {
    const lower = words[index]?.lower ?? ''
    if (['his', 'her', 'their', 'my'].includes(lower)) return lower
    if (lower.endsWith("'s")) return lower.slice(0, -2)
  }
  return null
}

const DIED =
  /^(?:,? who)? (?:died|drowned|passed away|was (?:killed|murdered|buried|found dead))\b|^['’]s (?:death|funeral|burial|grave|obituary|widow|widower|estate|coffin)\b/u
const LIVES =
  /^(?:, \d{1,3},|, who)? (?:now |still |also )*(?:(?<says>says|thinks|believes|recalls|remembers|writes|argues|explains)|(?:lives|hopes|plans|works|teaches|runs|wants|keeps|expects|enjoys|intends|lectures|volunteers|looks forward|(?:who )?survived|is (?:alive|in hospital|recovering|expected|due to|looking|planning|preparing|writing|working)|will (?:be|speak|play|open|lead|attend|take|return|give|present|host|perform|sing|cut|unveil|judge|sign|read|continue|retire))\b)/u

/** "the late Ada Roe", "Ada Roe died"; "Ada Roe lives in Kell". */
function lifeOf(text: string, { span, words: name }: NameMention, before: readonly Word[]): TraitMention[] {
  const late = before.findLast(({ lower }) => lower === 'late')
  const index = late === undefined ? -1 : before.indexOf(late)
  const article = before[index - 1]?.lower ?? ''
  const close = before.length - index <= MOST_WORDS_OF_THE_LATE
  const described = before.slice(index + 1).some(({ lower }) => ROLE_NOUNS.has(lower) || PERSON_TITLES.has(lower))
  if (late !== undefined && close && DETERMINERS.has(article) && (described || index === before.length - 1))
    return [mention('life', name, 'dead', [late])]
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

function mention(
  topic: TraitMention['trait']['topic'],
  name: readonly string[],
  value: string,
  words: readonly Span[],
): TraitMention {
  const [first, last] = [words[0], words.at(-1)]
  return { span: { start: first?.start ?? 0, end: last?.end ?? 0 }, trait: { topic, name, value } }
}
