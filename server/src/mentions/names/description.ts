import type { Span } from '../../text/span.js'
import type { TraitMention } from './trait.js'

/** How far from a name its description is looked for, in characters. */
export const REACH = 90
/** The most words that a description takes. */
const MOST_WORDS = 9

/** A word of a description, in offsets of the block. */
export interface Word extends Span {
  readonly lower: string
}

/** The description in front of a name: "the finance director of Kell Ferries, Ada Roe,". */
export function wordsBefore(text: string, { start, end }: Span): readonly Word[] {
  const named =
    start - (COURTESY.exec(text.slice(Math.max(0, start - LONGEST_COURTESY), start))?.groups?.['title']?.length ?? 0)
  const stretch = text.slice(startOfStretch(text, named, '.;:!?()“”"\n'), named)
  const bare = stretch.replace(/,? $/, '')
  const clause = bare.slice(bare.lastIndexOf(',') + 1)
  const words = wordsIn(clause, named - stretch.length + bare.length - clause.length).slice(-MOST_WORDS)
  const joined = /, $/.test(stretch)
  // In front of a comma only a description with an article is one, and another mark closes it: "the mate, Jon Roe, …".
  const opened = words.some(({ lower }) => lower !== 'a' && (DETERMINERS.has(lower) || lower.endsWith("'s")))
  const closed = end === text.length || /[,.;)\n]/.test(text.charAt(end))
  return joined && !(opened && closed) ? [] : words
}

/** A courtesy between a description and the name: "its head of research, Dr Ada Roe". */
const COURTESY = /, (?<title>(?:(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Revd|Fr)\.? ){1,2})$/u
const LONGEST_COURTESY = 20

/** Where the text begins that stands before `end` without any of the marks. */
export function startOfStretch(text: string, end: number, marks: string): number {
  const from = Math.max(0, end - REACH)
  let start = end
  while (start > from && !marks.includes(text.charAt(start - 1))) start--
  return start
}

/** The description behind a name: "Ada Roe, 41, the finance director", "Ada Roe, who is its finance director". */
export function wordsBehind(text: string, end: number): readonly Word[] {
  const stretch = text.slice(end, end + REACH)
  const opening = /^(?:, \d{1,3})?(?:, (?:who is )?| is )(?=(?:the|an?|its|their|his|her|our|[\p{Lu}\p{Ll}]))/u.exec(
    stretch,
  )
  if (opening === null) return []
  const rest = /^[^,.;:!?()“”"\n]*/u.exec(stretch.slice(opening[0].length))?.[0] ?? ''
  return wordsIn(rest, end + opening[0].length).slice(0, MOST_WORDS)
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu

/** The words of a stretch, `offset` units further on. */
export function wordsIn(text: string, offset: number): readonly Word[] {
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let found = WORD.exec(text); found !== null; found = WORD.exec(text)) {
    const [word] = found
    const lower = word.toLowerCase().replaceAll('’', "'")
    words.push({ start: offset + found.index, end: offset + found.index + word.length, lower })
  }
  return words
}

/**
 * Whether the words from one index up to another are what the description says of the person: in front of them stand
 * articles and adjectives only, and behind them nothing, or what they are of.
 */
export function isOwn(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]?.lower
  if (next !== undefined && !OF.has(next)) return false
  const front = words.slice(Math.max(0, from - MOST_ADJECTIVES), from).map(({ lower }) => lower)
  const opening = front.findLastIndex(word => DETERMINERS.has(word) || word.endsWith("'s"))
  return next === undefined || opening >= 0 || from === 0
}

const MOST_ADJECTIVES = 4
const OF: ReadonlySet<string> = new Set(['of', 'at', 'for', 'in', 'with', 'and', 'from'])
export const DETERMINERS: ReadonlySet<string> = new Set([
  'the',
  'whose',
  'a',
  'an',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
])

/** The first words of phrases. */
export function firstWords(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(phrases, phrase => phrase.split(' ')[0] ?? phrase))
}

/** A trait that some words of a description tell of a name. */
export function mention(
  topic: TraitMention['trait']['topic'],
  name: readonly string[],
  value: string,
  words: readonly Span[],
): TraitMention {
  const [first, last] = [words[0], words.at(-1)]
  return { span: { start: first?.start ?? 0, end: last?.end ?? 0 }, trait: { topic, name, value } }
}
