import { isCapitalised } from '../../document/capital.js'
import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD } from '../../lexicon/calendar.js'
import { ABBREVIATED_LABELS, LABELS, LOWER_LABELS, PLURAL_LABELS } from '../../lexicon/labels.js'
import { STREET_KINDS, SURE_STREET_KINDS } from '../../lexicon/streets.js'
import type { DraftUnit } from '../draft.js'
import { isCurrencyWord } from '../numerals/currencyWords.js'
import { isDash } from '../numerals/marks.js'
import { scaleOf } from '../numerals/scale.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { tokenAt, wordAt } from '../sentenceReading.js'
import { readStreet } from '../street.js'

/**
 * Digits that name instead of counting: "No. 10", "Chapter 4", "Highway 61", "Boeing 737", "G7", "COVID-19", "v2.1.3",
 * phone numbers, "9/11", "#5". They are claims of their own kind and keep the other recognisers away.
 */
export const identifier: Recognizer = {
  name: 'identifier',
  begins: { word: () => false, digits: true },
  word: ({ tokens }, index) => {
    const read =
      readDotted(tokens, index) ??
      readGrouped(tokens, index) ??
      readBlockNumber(tokens, index) ??
      readNumberedStreet(tokens, index) ??
      readHouse(tokens, index) ??
      readLabelled(tokens, index) ??
      readListed(tokens, index) ??
      readGlued(tokens, index)
    return read === null ? null : whole(tokens, read)
  },
}

/** With all letters and digits that are glued to it: "F-16s", "H2O", "aX3k9". */
function whole(tokens: readonly Token[], read: Proposal): Proposal {
  let { first, last } = read
  while (isGlued(tokens[last + 1])) last++
  // "1.x"
  if (wordAt(tokens, last + 1) === '.' && wordAt(tokens, last + 2) === 'x' && isGlued(tokens[last + 2])) last += 2
  while (first > 0 && isGlued(tokens[first]) && isPiece(tokenAt(tokens, first - 1))) first--
  return { ...read, first, last }
}

function isPiece(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'number'
}

function isGlued(token: Token | undefined): boolean {
  return token?.spaced === false && isPiece(token)
}

function proposal(first: number, last: number): Proposal {
  return { kind: 'identifier', first, last }
}

/** "75th Street": a street by its number, which is no number of a house. */
function readNumberedStreet(tokens: readonly Token[], index: number): Proposal | null {
  const suffixed = /^(?:st|nd|rd|th)$/.test(wordAt(tokens, index + 1)) && tokens[index + 1]?.spaced === false
  return suffixed && SURE_STREET_KINDS.has(streetKind(tokens, index + 2)) ? proposal(index, index + 2) : null
}

/** "the 2700 block of East 75th Street", "2700-block": a stretch of houses, from its number up to the next hundred. */
function readBlockNumber(tokens: readonly Token[], index: number): Proposal | null {
  const hyphen = wordAt(tokens, index + 1) === '-' ? 1 : 0
  const word = wordAt(tokens, index + 1 + hyphen)
  if ((word !== 'block' && word !== 'blocks') || !/^\d{2,5}$/.test(wordAt(tokens, index))) return null
  const block = Number(wordAt(tokens, index))
  const first = startOfBlocks(tokens, index)
  return {
    ...proposal(first, index + 1 + hyphen),
    ...numberOfHouse(Number(wordAt(tokens, first)), block - (block % 100) + 99),
  }
}

/** "the 1100-1200 block", "the 1100 and 1200 blocks": the first number of several. */
function startOfBlocks(tokens: readonly Token[], index: number): number {
  const joint = wordAt(tokens, index - 1)
  const joined = joint === 'and' || joint === 'to' || isDash(tokenAt(tokens, index - 1))
  const lower = wordAt(tokens, index - 2)
  return joined && /^\d{2,5}$/.test(lower) && Number(lower) < Number(wordAt(tokens, index)) ? index - 2 : index
}

/** "14 Mill Lane", "412 E. Pilot St.", "50 United Nations Plaza": a number before the name of a street. */
function readHouse(tokens: readonly Token[], index: number): Proposal | null {
  const digits = wordAt(tokens, index)
  const next = tokens[index + 1]
  if (!/^\d{1,5}$/.test(digits) || next?.spaced !== true) return null
  if (next.kind !== 'number' && !isCapitalised(next.text)) return null
  const street = readStreet(tokens, index + 1)
  if (street?.kind == null || !SURE_STREET_KINDS.has(street.kind)) return null
  // "In 2014 Main Street", "July 4 Park Row"
  const dated = YEAR_OPENERS.has(wordAt(tokens, index - 1)) || MONTH_BY_WORD.has(wordAt(tokens, index - 1))
  return { ...proposal(index, street.last), ...(dated ? {} : numberOfHouse(Number(digits))) }
}

const YEAR_OPENERS: ReadonlySet<string> = new Set(['in', 'since', 'by', 'until', 'from', 'of', 'during'])

function streetKind(tokens: readonly Token[], index: number): string {
  return STREET_KINDS.get(wordAt(tokens, index)) ?? ''
}

const HOUSE: DraftUnit = { canonical: '', dimension: 'house', factor: 1, surface: '', granularity: 'other' }

function numberOfHouse(low: number, high?: number): Pick<Proposal, 'amount' | 'unit'> {
  const ends = high === undefined ? {} : { high: { value: high, lastDigit: 1 } }
  return { amount: { type: 'cardinal', low: { value: low, lastDigit: 1 }, ...ends }, unit: HOUSE }
}

/** "1.2.3", "v2.10.1". */
function readDotted(tokens: readonly Token[], index: number): Proposal | null {
  return (tokens[index]?.text.split('.').length ?? 0) > 2 ? proposal(index, index) : null
}

/** "555-0134", "020 7946 0958", "978-0-306-40615-7": groups of digits in a row that no number is written in. */
function readGrouped(tokens: readonly Token[], index: number): Proposal | null {
  let last = index
  let digits = tokens[index]?.text.length ?? 0
  let groups = 1
  for (;;) {
    const separator = tokens[last + 1]
    const hyphenated = separator !== undefined && !separator.spaced && /^[-‑.]$/.test(separator.text)
    const next = hyphenated ? tokens[last + 2] : separator
    if (next?.kind !== 'number' || !/^\d+$/.test(next.text) || (hyphenated && next.spaced)) break
    digits += next.text.length
    last += hyphenated ? 2 : 1
    groups++
  }
  const starts = tokens[index]?.text ?? ''
  if (groups < 2 || !/^\d+$/.test(starts)) return null
  const phone = digits >= 7 && (groups >= 3 || (starts.length === 3 && digits === 7) || starts.startsWith('0'))
  if (!phone || isIsoDate(tokens, index)) return null
  return proposal(startOfPhone(tokens, index), last)
}

/** "+44" and "(555)" belong to the number behind them. */
function startOfPhone(tokens: readonly Token[], index: number): number {
  if (wordAt(tokens, index - 1) === '+') return index - 1
  const area = tokenAt(tokens, index - 2)
  const bracketed = wordAt(tokens, index - 1) === ')' && wordAt(tokens, index - 3) === '('
  return bracketed && area?.kind === 'number' && area.text.length <= 5 ? index - 3 : index
}

function isIsoDate(tokens: readonly Token[], index: number): boolean {
  return (
    /^\d{4}$/.test(wordAt(tokens, index)) &&
    /^\d{2}$/.test(wordAt(tokens, index + 2)) &&
    wordAt(tokens, index + 1) === '-'
  )
}

/** Labels that also count behind a number word; a capital or a following full stop must show that they name. */
function readLabelled(tokens: readonly Token[], index: number): Proposal | null {
  const token = tokens[index]
  if (token === undefined || !/^\d+(?:\.\d+)?$/.test(token.text)) return null
  let before = index - 1
  const stop = wordAt(tokens, before) === '.'
  // "Version: 1.0", "Unit: 8888"
  const colon = wordAt(tokens, before) === ':' && !countsOn(tokens, index)
  if (stop || colon) before--
  const label = tokens[before]
  if (label?.text === '#' || label?.text === '№' || label?.text === '§')
    return proposal(before, endOfParts(tokens, index))
  if (label?.kind !== 'word' || !token.spaced || !LABELS.has(label.lower)) return null
  const capital = label.text !== label.lower
  const named = stop ? ABBREVIATED_LABELS.has(label.lower) : label.lower !== 'no'
  if (!named || (!capital && !(LOWER_LABELS.has(label.lower) && !countsOn(tokens, index)))) return null
  return proposal(before, endOfParts(tokens, index))
}

/** "Listings 20-1 and 20-3", "chapters 4, 5 and 7": the label in the plural is that of each. */
function readListed(tokens: readonly Token[], index: number): Proposal | null {
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const token = tokens[at]
    if (token === undefined) return null
    if (token.kind === 'number' || LIST_JOINTS.has(token.lower)) continue
    const plain = /^\d+(?:\.\d+)?$/.test(tokens[index]?.text ?? '') && !countsOn(tokens, index)
    return plain && PLURAL_LABELS.has(token.lower) ? proposal(index, endOfParts(tokens, index)) : null
  }
  return null
}

const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', '-', '–', 'to', 'through'])

/** "in row 12 seats were empty": the number counts what follows. */
function countsOn(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next?.kind === 'word' && next.text === next.lower && isPlural(next.lower)
}

/** "Listing 20-19", "Section 4.2-7": a label goes on over hyphens. */
function endOfParts(tokens: readonly Token[], index: number): number {
  let last = index
  while (isDash(tokens[last + 1]) && tokens[last + 2]?.kind === 'number') {
    // "pp. 393 – 394" may have spaces around its dash.
    if (tokens[last + 1]?.spaced !== tokens[last + 2]?.spaced) break
    if (tokens[last + 1]?.spaced && wordAt(tokens, last + 1) !== '–') break
    last += 2
  }
  return last
}

/** Capitals before their number name, but for a currency's code and "R350". */
function isGluedName(letters: string, digits: string): boolean {
  if (!/[A-Z]$/.test(letters) || isCurrencyWord(letters)) return false
  return letters !== 'R' || digits.length < 3
}

/** "COVID-19", "G7", "B2", "A-10", "737-800", "MH370", "F-16s", "3D". */
function readGlued(tokens: readonly Token[], index: number): Proposal | null {
  const token = tokens[index]
  const before = tokenAt(tokens, index - 1)
  if (token === undefined || before === undefined || token.spaced) return null
  // "P273 million" is money of a kind that is not known.
  const counts = tokens[index + 1]?.spaced === true && scaleOf(wordAt(tokens, index + 1)) !== undefined
  if (before.kind === 'word' && !counts && isGluedName(before.text, token.text)) return proposal(index - 1, index)
  const name = tokenAt(tokens, index - 2)
  const hyphen = /^[-‑]$/.test(before.text) && !before.spaced
  if (hyphen && name?.kind === 'word' && /^(?:[A-Z]{1,6}|[A-Z][A-Za-z]*[A-Z])$/.test(name.text))
    return proposal(index - 2, index)
  return null
}
