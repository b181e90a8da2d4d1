import { TITLE_ABBREVIATIONS } from '../../lexicon/abbreviations.js'
import { PURPOSEFUL_BODIES } from '../../lexicon/bodies.js'
import { NAME_PARTICLES } from '../../lexicon/nameParticles.js'
import { NAME_LINKS } from '../../lexicon/persons.js'
import type { Span } from '../../text/span.js'

/** A word of a run, in offsets of the text; without a possessive ending. */
export type RunWord = Span

/** Capitalised words that stand together, with the small words between them: "Bank of England", "Izzat al-Shahbndar". */
export interface CapitalRun {
  readonly words: readonly RunWord[]
  /** The first word stands where any word has a capital: at the beginning of a sentence, a quotation, a block. */
  readonly initial: boolean
}

enum Class {
  Other = 0,
  Small = 1,
  Capital = 2,
  Digit = 3,
  Space = 4,
}

/** The classes of code units that were asked for; a unit's class never changes, so that each is worked out once. */
const CLASSES = new Uint8Array(0x10000)
const KNOWN = 0x80

function classify(code: number): Class {
  if (code >= 0xd800 && code <= 0xdfff) return Class.Other
  const character = String.fromCharCode(code)
  if (/\p{Lu}/u.test(character)) return Class.Capital
  if (/[\p{L}\p{M}]/u.test(character)) return Class.Small
  if (/\p{Nd}/u.test(character)) return Class.Digit
  return /\s/u.test(character) ? Class.Space : Class.Other
}

function classAt(text: string, index: number): Class {
  if (index < 0 || index >= text.length) return Class.Other
  const code = text.charCodeAt(index)
  const known = CLASSES[code] ?? 0
  if (known !== 0) return known ^ KNOWN
  const found = classify(code)
  CLASSES[code] = found | KNOWN
  return found
}

const FULL_STOP = 0x2e
const HYPHEN = 0x2d
const APOSTROPHE = 0x27
const TYPOGRAPHIC_APOSTROPHE = 0x2019
const AYN = 0x2bf
const HAMZA = 0x2be
const BACKTICK = 0x60

/** Small words that may stand between two capitalised ones: "Museum of the Sea". */
const MOST_CONNECTORS = 2

/**
 * The runs of capitalised words in a text, in order. One pass over the characters; a run ends at any mark but the
 * hyphens, apostrophes and stops of names ("O'Neill", "J. R. Smith", "Kata'ib").
 */
export function capitalRuns(text: string, start = 0, end = text.length): CapitalRun[] {
  const runs: CapitalRun[] = []
  let words: RunWord[] = []
  let initial = false
  let connectors: RunWord[] = []
  let opensSentence = true
  let index = start
  const close = (): void => {
    if (words.length > 0) runs.push({ words, initial })
    words = []
    connectors = []
  }
  while (index < end) {
    const kind = classAt(text, index)
    if (kind === Class.Space) {
      index++
      continue
    }
    if (kind === Class.Other || kind === Class.Digit) {
      const code = text.charCodeAt(index)
      if (!(code === FULL_STOP && isShortened(text, words.at(-1), index)) && !ownsNext(text, index)) {
        if (!isAmpersandBetween(text, index)) close()
        opensSentence = opens(code, opensSentence)
      }
      if (kind === Class.Digit) opensSentence = false
      index++
      continue
    }
    const from = index
    index = endOfWord(text, from, end)
    const word = nameWord(text, from, index, kind)
    if (word !== null) {
      if (words.length === 0) initial = opensSentence
      words.push(...connectors, word)
      connectors = []
      if (word.end < index) close()
    } else if (words.length > 0) {
      if (
        connectors.length < MOST_CONNECTORS &&
        (connects(text.slice(from, index), text, connectors.at(-1)) || isPurpose(text, from, index, words.at(-1)))
      )
        connectors.push({ start: from, end: index })
      else close()
    }
    opensSentence = false
  }
  close()
  return runs
}

/** "of", "van"; "the" only behind such a word: "Museum of the Sea". */
function connects(word: string, text: string, before: RunWord | undefined): boolean {
  return (
    word === 'of' ||
    NAME_LINKS.has(word) ||
    (word === 'the' && before !== undefined && text.slice(before.start, before.end) === 'of')
  )
}

/** "Institute for Tropical Medicine", "Centre for the Study of Tides". */
function isPurpose(text: string, start: number, end: number, before: RunWord | undefined): boolean {
  if (text.slice(start, end) !== 'for' || before === undefined || before.end !== start - 1) return false
  return PURPOSEFUL_BODIES.has(text.slice(before.start, before.end)) && classAt(text, end + 1) === Class.Capital
}

/** The part of a word that belongs to a name, if any: without a possessive, and without "-backed". */
function nameWord(text: string, start: number, end: number, first: Class): RunWord | null {
  const hyphen = hyphenIn(text, start, end)
  if (hyphen < end) {
    const before = text.slice(start, hyphen)
    const capitalBehind = classAt(text, hyphen + 1) === Class.Capital
    if (first !== Class.Capital && !(capitalBehind && NAME_PARTICLES.has(before.toLowerCase()))) return null
    if (!capitalBehind) return first === Class.Capital ? { start, end: hyphen } : null
  } else if (first !== Class.Capital) return null
  return { start, end: withoutPossessive(text, start, end) }
}

/** Where the first hyphen of a word stands; `end` where it has none. A search beyond the word would take the whole text. */
function hyphenIn(text: string, start: number, end: number): number {
  let index = start
  while (index < end && text.charCodeAt(index) !== HYPHEN) index++
  return index
}

function withoutPossessive(text: string, start: number, end: number): number {
  const apostrophe = isApostrophe(text.charCodeAt(end - 2))
  return apostrophe && /[sS]/.test(text.charAt(end - 1)) && end - 2 > start ? end - 2 : end
}

function endOfWord(text: string, from: number, end: number): number {
  let index = from + 1
  while (index < end) {
    const kind = classAt(text, index)
    if (kind === Class.Small || kind === Class.Capital || kind === Class.Digit) {
      index++
      continue
    }
    const code = text.charCodeAt(index)
    if (!(isApostrophe(code) || code === HYPHEN) || index + 1 >= end) break
    const next = classAt(text, index + 1)
    if (next !== Class.Small && next !== Class.Capital) break
    index += 2
  }
  return index
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE || code === AYN || code === HAMZA || code === BACKTICK
}

/** The stop of an initial ("J."), of a title ("Dr.") or of a letter in "U.S." ends no name. */
function isShortened(text: string, word: RunWord | undefined, stop: number): boolean {
  if (word === undefined || word.end !== stop) return false
  return stop - word.start === 1 || TITLE_ABBREVIATIONS.has(text.slice(word.start, stop).toLowerCase())
}

/** "World Farmers' Association": the apostrophe of a plural inside a name. */
function ownsNext(text: string, index: number): boolean {
  return (
    isApostrophe(text.charCodeAt(index)) && text.charAt(index - 1) === 's' && classAt(text, index + 2) === Class.Capital
  )
}

/** "Marks & Spencer". */
function isAmpersandBetween(text: string, index: number): boolean {
  return text.charAt(index) === '&' && classAt(text, index + 2) === Class.Capital
}

/** Whether the next word begins a sentence, now that `code` has been passed: brackets and quotation marks change nothing behind a stop. */
function opens(code: number, before: boolean): boolean {
  const character = String.fromCharCode(code)
  return OPENING.includes(character) || (before && CLOSING.includes(character))
}

const OPENING = '.!?:;…•*|“"‘«'
const CLOSING = "”’»')]([_–—-"
