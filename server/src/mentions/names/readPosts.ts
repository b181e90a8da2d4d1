import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { KIN } from '../../lexicon/kin.js'
import { PERSON_TITLES } from '../../lexicon/persons.js'
import {
  CHANGE_OF_POST,
  MAY_CHANGE_POST,
  OFFICE_HEADS,
  POSTS,
  ROLE_NOUNS,
  ROLE_RANKS,
  ROLE_TIMES,
} from '../../lexicon/roles.js'
import type { Span } from '../../text/span.js'
import { firstWords, isOwn, mention, REACH, startOfStretch, type Word, wordsIn } from './description.js'
import type { NameMention } from './readNames.js'
import type { TraitMention } from './trait.js'

/** The posts that the descriptions in front of a name and behind it give; none where its sentence tells of a change. */
export function postsBeside(
  text: string,
  name: NameMention,
  descriptions: readonly (readonly Word[])[],
): readonly TraitMention[] {
  const posts = descriptions.flatMap(words => {
    const own = postsOf(words, name)
    return own === null ? [] : [...own, ...officesOf(text, words, name)]
  })
  return posts.length === 0 || tellsOfChange(text, name.span) ? [] : posts
}

/**
 * Somebody who was appointed, promoted or dismissed has had more than one post. Words that tell of other things as well
 * ("closed until Easter", "left the room") do so beside the name alone.
 */
function tellsOfChange(text: string, { start, end }: Span): boolean {
  const before = text.slice(startOfStretch(text, start, '.!?\n'), start)
  const clause = /[^,;:“”"]*,?\s?$/u.exec(before)?.[0] ?? ''
  const behind = /^[^.!?\n]*/u.exec(text.slice(end, end + REACH))?.[0] ?? ''
  return (
    wordsIn(`${before} ${behind}`, 0).some(({ lower }) => CHANGE_OF_POST.has(lower)) ||
    wordsIn(`${clause.slice(-CLOSE)} ${behind}`, 0).some(({ lower }) => MAY_CHANGE_POST.has(lower))
  )
}

/** Units in front of a name in which a word still speaks of whoever bears it. */
const CLOSE = 25

/**
 * The longest names of posts in a description: only the first one is the person's own, behind it others may follow. Null
 * where it names a post that is somebody else's, or was.
 */
function postsOf(words: readonly Word[], { words: name }: NameMention): TraitMention[] | null {
  for (let from = 0; from < words.length; from++) {
    if (!BEGINS_POST.has(words[from]?.lower ?? '')) continue
    for (let length = Math.min(LONGEST_POST, words.length - from); length > 0; length--) {
      const part = words.slice(from, from + length)
      const post = POSTS.get(part.map(({ lower }) => lower).join(' '))?.[0]
      if (post === undefined) continue
      if (!isOwn(words, from, from + length) || isNotTheirs(words, from)) return null
      if (NOT_YET.has(words[from + length]?.lower ?? '')) return null
      const rank = words[from - 1]?.lower ?? ''
      const value = RANKS.has(rank) ? `${rank} ${post.post}` : post.post
      return [mention('post', name, value, part)]
    }
  }
  return []
}

/** "former director", "his sister the judge", "the mayor's secretary". */
function isNotTheirs(words: readonly Word[], from: number): boolean {
  return words
    .slice(Math.max(0, from - 2), from)
    .some(({ lower }) => ROLE_TIMES.has(lower) || KIN.has(lower) || isOfSomebody(lower))
}

/** "the mayor's secretary": the owner has a post as well; "Kell's mayor" and "the group's treasurer" have one. */
function isOfSomebody(word: string): boolean {
  return word.endsWith("'s") && (ROLE_NOUNS.has(word.slice(0, -2)) || PERSON_TITLES.has(word.slice(0, -2)))
}

/** "head of conservation", "keeper of coins", "professor of botany": an office by what it is about. */
function officesOf(text: string, words: readonly Word[], { words: name }: NameMention): TraitMention[] {
  const at = words.findIndex(({ lower }, index) => OFFICE_HEADS.has(lower) && words[index + 1]?.lower === 'of')
  const head = words[at]
  if (head === undefined || isNotTheirs(words, at) || RANKS.has(words[at - 1]?.lower ?? '')) return []
  const front = words[at - 1]?.lower
  if (front !== undefined && !/^(?:the|an?|its|their|our|his|her)$|'s$/.test(front)) return []
  const field: Word[] = []
  for (const word of words.slice(at + 2, at + 2 + MOST_FIELD_WORDS)) {
    const isName = text.slice(word.start, word.end) !== word.lower
    if (isName || (FUNCTION_WORDS.has(word.lower) && word.lower !== 'and')) break
    field.push(word)
  }
  const last = field.at(-1)
  if (last === undefined || last.lower === 'and') return []
  const value = [head, ...field].map(({ lower }) => lower)
  const { span, trait } = mention('post', name, [value[0], 'of', ...value.slice(1)].join(' '), [head, ...field])
  return [{ span, trait: { ...trait, of: 'office', soft: true } }]
}

const MOST_FIELD_WORDS = 4
const NOT_YET: ReadonlySet<string> = new Set(['elect', 'designate', 'emeritus'])
const LONGEST_POST = 5
const BEGINS_POST: ReadonlySet<string> = firstWords(POSTS.keys())

/** "Under" and "co" stand in front of a post by chance. */
const RANKS: ReadonlySet<string> = new Set([...ROLE_RANKS].filter(rank => !['under', 'co', 'sub'].includes(rank)))
