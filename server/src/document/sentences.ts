import { ENDING_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.js'
import type { Span } from '../text/span.js'

/** Characters that may stand between a sentence's last mark and the white space after it. */
const CLOSERS = '"\'”’)]»'
const OPENERS = '"\'“‘([«'

/**
 * The sentences of a block's prose, without the white space around them. A full stop ends a sentence when white space
 * follows and the next word looks like a beginning, unless it belongs to an abbreviation, an initial, or "p.m."
 *
 * @example splitSentences('Lt. Gen. Oake left at 3.5 p.m. on Jan. 5. He said so.') // two spans
 */
export function splitSentences(text: string): Span[] {
  const sentences: Span[] = []
  let start = skipSpace(text, 0)
  const marks = /[.!?…]+/g
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    let end = match.index + match[0].length
    while (end < text.length && CLOSERS.includes(text.charAt(end))) end++
    if (end < text.length && !isSpace(text, end)) continue
    const next = skipSpace(text, end)
    if (next < text.length && !endsHere(text, match.index, match[0], next, end)) continue
    if (end > start) sentences.push({ start, end })
    start = next
    marks.lastIndex = Math.max(marks.lastIndex, next)
  }
  const end = trimEnd(text, text.length)
  if (end > start) sentences.push({ start, end })
  return sentences.flatMap(sentence => cutLong(text, sentence))
}

/** No sentence is longer, so that work within one is bounded whatever the text: tables, logs, a file of one line. */
const LONGEST_SENTENCE = 2_000

/** A run of text without sentence ends, in pieces that end at white space where there is some. */
function cutLong(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST_SENTENCE) {
    const space = text.lastIndexOf(' ', from + LONGEST_SENTENCE)
    const cut = space > from + LONGEST_SENTENCE / 2 ? space : from + LONGEST_SENTENCE
    pieces.push({ start: from, end: cut })
    from = skipSpace(text, cut)
  }
  if (end > from) pieces.push({ start: from, end })
  return pieces
}

function endsHere(text: string, markStart: number, mark: string, next: number, markEnd: number): boolean {
  const following = skipOpeners(text, next)
  const first = text.charAt(following)
  if (mark !== '.') return mark.includes('…') || mark.startsWith('..') ? isUpper(first) : !isLower(first)
  if (isLower(first)) return false
  const closed = markEnd > markStart + 1
  const word = wordBefore(text, markStart)
  const lower = word.toLowerCase()
  const bare = lower.replaceAll('.', '')
  if (closed) return true
  const introduces = isUpper(word.charAt(0)) || word.includes('.') || isDigit(first) || POINTERS.has(bare)
  if (TITLE_ABBREVIATIONS.has(bare) && introduces) return false
  if (ENDING_ABBREVIATIONS.has(bare)) return isUpper(first) && startsSentence(text, following)
  // An initial: "John D. Smith", "U.S. officials" ("U.S. The" still ends one).
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return isUpper(first) && startsSentence(text, following)
  if (/^\p{Lu}$/u.test(word)) return word === 'I' && startsSentence(text, following)
  return true
}

/** Abbreviations that point to what follows also without a capital: "Smith v. Holm", "approx. 40". */
const POINTERS: ReadonlySet<string> = new Set(['v', 'vs', 'cf', 'viz', 'approx', 'ca', 'eg', 'ie', 'nos', 'pp', 'nr'])

/** Words that begin a sentence far oftener than a name. */
const STARTERS = new Set([
  'the',
  'a',
  'an',
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'you',
  'his',
  'her',
  'their',
  'its',
  'our',
  'this',
  'that',
  'these',
  'those',
  'in',
  'on',
  'at',
  'after',
  'before',
  'but',
  'and',
  'when',
  'while',
  'if',
  'as',
  'for',
  'since',
  'there',
  'then',
  'however',
  'some',
  'many',
  'most',
  'all',
  'no',
  'not',
  'both',
  'one',
  'two',
  'what',
  'who',
  'how',
  'why',
  'so',
  'by',
  'with',
  'police',
  'officials',
  'according',
  'also',
  'last',
  'more',
  'about',
  'among',
  'under',
  'until',
  'during',
  'despite',
  'yet',
])

function startsSentence(text: string, index: number): boolean {
  const word = /^[\p{L}’']+/u.exec(text.slice(index, index + 16))?.[0].toLowerCase()
  return word !== undefined && STARTERS.has(word)
}

function wordBefore(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 24 && /[\p{L}\p{M}.]/u.test(text.charAt(start - 1))) start--
  return text.slice(start, end)
}

function skipOpeners(text: string, from: number): number {
  let index = from
  while (index < text.length && OPENERS.includes(text.charAt(index))) index++
  return index
}

function skipSpace(text: string, from: number): number {
  let index = from
  while (index < text.length && isSpace(text, index)) index++
  return index
}

function trimEnd(text: string, to: number): number {
  let index = to
  while (index > 0 && isSpace(text, index - 1)) index--
  return index
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index))
}

function isUpper(character: string): boolean {
  return character !== character.toLowerCase()
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase()
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}
