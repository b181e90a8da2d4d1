import { ENDING_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.js'
import { Class, classAt } from './characters.js'

/** Characters that may stand between a sentence's last mark and the white space after it. */
const CLOSERS = '"\'”’)]»'
const OPENERS = '"\'“‘([«'

const FULL_STOP = 0x2e

/** One of . ! ? … */
export function isEndMark(code: number): boolean {
  return code === FULL_STOP || code === 0x21 || code === 0x3f || code === 0x2026
}

/** The offset behind the end marks that stand together from `start` on. */
export function endOfMarks(text: string, start: number): number {
  let index = start + 1
  while (index < text.length && isEndMark(text.charCodeAt(index))) index++
  return index
}

/**
 * Where the sentence ends that the marks from `start` to `end` end; null where they end none. A full stop ends a
 * sentence when white space follows and the next word looks like a beginning, unless it belongs to an abbreviation, an
 * initial, or "p.m."
 */
export function sentenceEnd(text: string, start: number, end: number): number | null {
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
  while (start > 0 && end - start < 24 && isWordOrStop(text, start - 1)) start--
  return text.slice(start, end)
}

function isWordOrStop(text: string, index: number): boolean {
  return text.charCodeAt(index) === FULL_STOP || classAt(text, index) === Class.Letter
}

function skipOpeners(text: string, from: number): number {
  let index = from
  while (index < text.length && OPENERS.includes(text.charAt(index))) index++
  return index
}

function isSpace(text: string, index: number): boolean {
  return classAt(text, index) === Class.Space
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
