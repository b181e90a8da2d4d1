import { ENDING_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.js'
import type { Span } from '../text/span.js'
import { Class, classAt, endOfToken } from './tokens.js'
import { PLAIN_WORDS, type Vocabulary, type Word } from './vocabulary.js'

/** Characters that may stand between a sentence's last mark and the white space after it. */
const CLOSERS = '"\'”’)]»'
const OPENERS = '"\'“‘([«'

/** A sentence of a block's prose, without the white space around it. */
export interface Sentence extends Span {
  /** All cues of its words and numbers. */
  readonly cues: number
}

/**
 * Longer sentences are cut at white space: tables, logs, a file of one line. What a claim of a sentence keeps of the
 * others in it, and so the work and the room that a claim takes, is bounded whatever the text.
 */
const LONGEST_SENTENCE = 2_000
/** Where there is no white space either, they are cut between any two tokens. */
const LONGEST_UNSPACED = 3_000

/**
 * The sentences of a block's prose, in one pass. A full stop ends a sentence when white space follows and the next
 * word looks like a beginning, unless it belongs to an abbreviation, an initial, or "p.m."
 *
 * @example splitSentences('Lt. Gen. Oake left at 3.5 p.m. on Jan. 5. He said so.') // two of them
 */
export function splitSentences(text: string, vocabulary = PLAIN_WORDS): Sentence[] {
  const sentences: Sentence[] = []
  for (let at = skipSpace(text, 0); at < text.length; ) {
    const sentence = sentenceAt(text, at, vocabulary)
    sentences.push(sentence)
    at = skipSpace(text, sentence.end)
  }
  return sentences
}

function skipSpace(text: string, start: number): number {
  let index = start
  while (index < text.length && classAt(text, index) === Class.Space) index++
  return index
}

function sentenceAt(text: string, start: number, vocabulary: Vocabulary): Sentence {
  let cues = 0
  let end = text.length
  let behind = start
  let judged = start
  let opener: Word | null = null
  let behindOpener = start
  for (let at = start; at < end; ) {
    const kind = classAt(text, at)
    if (kind === Class.Space) {
      at++
      continue
    }
    if (at - start > LONGEST_SENTENCE && (at > behind || at - start > LONGEST_UNSPACED)) break
    if (kind === Class.Other && at >= judged && isEndMark(text.charCodeAt(at))) {
      judged = endOfMarks(text, at)
      end = sentenceEnd(text, at, judged) ?? end
    }
    const beginning = at
    at = endOfToken(text, at, end, kind)
    if (kind === Class.Digit) cues |= vocabulary.knowledge.number
    else if (kind === Class.Letter || text.charCodeAt(beginning) > 0x7f) {
      const word: Word = vocabulary.wordIn(text, beginning, at)
      cues |= word.cues
      if (opener !== null && beginning === behindOpener + 1 && follows(opener, word)) cues |= vocabulary.knowledge.pair
      opener = word.followers === null ? null : word
      behindOpener = at
    }
    behind = at
  }
  return { start, end: behind, cues }
}

/** "a year", "every two years", "week-long". */
function follows({ followers }: Word, { lower }: Word): boolean {
  const apostrophe = lower.indexOf("'")
  const bare = apostrophe < 0 ? lower : lower.slice(0, apostrophe)
  return followers !== null && (followers.has(bare) || (bare.endsWith('s') && followers.has(bare.slice(0, -1))))
}

const FULL_STOP = 0x2e

/** One of . ! ? … */
function isEndMark(code: number): boolean {
  return code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026
}

function endOfMarks(text: string, start: number): number {
  let index = start + 1
  while (index < text.length && isEndMark(text.charCodeAt(index))) index++
  return index
}

/** Where the sentence ends that the marks from `start` to `end` end; null where they end none. */
function sentenceEnd(text: string, start: number, end: number): number | null {
  let behind = end
  while (behind < text.length && CLOSERS.includes(text.charAt(behind))) behind++
  if (behind < text.length && !isSpace(text, behind)) return null
  let next = behind
  while (next < text.length && isSpace(text, next)) next++
  return next === text.length || endsHere(text, start, text.slice(start, end), next, behind) ? behind : null
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
const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an he she it they we i you his her their its our this that these those in on at after before ' +
    'but and when while if as for since there then however some many most all no not both one two what ' +
    'who how why so by with police officials according also last more about among under until during ' +
    'despite yet'
  ).split(' '),
)

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
