import type { Comparison } from './comparisonOutcome.js'

/** What a number names, as far as its looks tell: others are named by too many numbers, or mean a place on a page. */
export type CodeKind = 'phone' | 'version' | 'code'

const VERSION = /^(?:version|ver\.?|v\.?)? ?\d+(?:\.\d+){2,3}$|^(?:version|ver\.?|v) ?\d+\.\d+$/i
/** "BX214", "MH 370": from three digits on, for "G7" and "F-16" are words. */
const CODE = /^(?:flight )?\p{Lu}{1,4}[- ]?\d{3,5}$/u
/** Digits of a telephone number or of a book's, with spaces, hyphens or brackets. */
const LONG = /^[+(]?\d[\d ()./-]{6,}\d$/

/** The kind of an identifier as it is written; null for those that are not compared. */
export function codeKind(text: string): CodeKind | null {
  if (VERSION.test(text)) return 'version'
  if (CODE.test(text)) return 'code'
  return LONG.test(text) ? 'phone' : null
}

/** The letters and digits of an identifier, without its label: "version 2.4.1" is "2.4.1". */
export function codeOf(text: string): string {
  return text
    .replace(/^(?:version|ver\.?|v\.?|flight) ?(?=\S)/i, '')
    .replace(codeKind(text) === 'version' ? / /g : /[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
}

/**
 * How two identifiers stand to each other: those that a slip of one character or two changed places make of each other
 * conflict, and others name other things.
 */
export function compareCodes(a: string, b: string): Comparison {
  const [left, right] = [codeOf(a), codeOf(b)]
  if (codeKind(a) === null || codeKind(a) !== codeKind(b)) return 'open'
  if (left === right) return 'agree'
  if (left.length !== right.length) return 'open'
  const other = [...left].flatMap((character, index) => (character === right[index] ? [] : [index]))
  const [first = 0, second] = other
  if (second === undefined) return 'conflict'
  const swapped = left[first] === right[second] && left[second] === right[first]
  return other.length === 2 && second === first + 1 && swapped ? 'conflict' : 'open'
}
