import { COMMAS, type Separation } from '../separatedValues.js'

/** How the cells of a table stand apart: by a sign before each, as `|` in `|a |b`, or as values of a line. */
export type CellForm =
  | { readonly type: 'marked'; readonly separator: string }
  | { readonly type: 'values'; readonly separation: Separation }

/** The columns that a table declares: how many, and the letter of each one's style, '' for none. */
export type Columns = readonly string[]

/** More columns than a page has room for are one that is meant otherwise. */
const MOST_COLUMNS = 1000
/** `3*^.^2a`: how often, how it is aligned, how wide, and its style. */
const COLUMN = /^\s*(?:(\d{1,3})\*)?\s*[<^>]?(?:\.[<^>])?\s*(?:\d{1,3}%?|~)?\s*([a-z])?\s*$/

/** Values between colons: "a:b\\: c:d". */
const COLONS: Separation = { separator: ':', quote: null, escape: '\\' }
const TABS: Separation = { ...COMMAS, separator: '\t' }

/**
 * The columns that the attribute `cols` names; null where it names none.
 *
 * @example columnsOf('[cols="2*,a"]') // ['', '', 'a']
 */
export function columnsOf(attributes: string): Columns | null {
  const written = /\bcols\s*=\s*(?:"([^"]*)"|([^\s,\]]*))/.exec(attributes)
  const value = written?.[1] ?? written?.[2]
  if (value === undefined || value.trim() === '') return null
  const columns = value.split(/[,;]/).flatMap(part => {
    const [, count = '1', style = ''] = COLUMN.exec(part) ?? []
    return Array.from({ length: Number(count) }, () => style)
  })
  return columns.length === 0 ? [''] : columns.slice(0, MOST_COLUMNS)
}

/** The first row is a header when an option says so, or when it stands whole in one line with a blank line after it. */
export function hasHeaderRow(attributes: string, table: string, isWhole: boolean): boolean {
  if (/%noheader|\bnoheader\b/.test(attributes)) return false
  if (/%[\w%]*header|options\s*=\s*"?[^"\]]*header|\bopts\s*=\s*"?[^"\]]*header/.test(attributes)) return true
  const [, firstLine = '', secondLine] = table.split('\n', 3)
  return isWhole && firstLine.trim() !== '' && secondLine?.trim() === ''
}

/**
 * How the cells of a table stand apart, by the line that opens it and the attributes above. In a table within a cell a
 * `!` stands before each cell where nothing else is said. Null for values that more than one character keeps apart.
 */
export function cellFormOf(delimiter: string, attributes: string, isNested: boolean): CellForm | null {
  const format = /\bformat\s*=\s*"?(\w+)/.exec(attributes)?.[1]
  const written = /\bseparator\s*=\s*(?:"([^"]+)"|([^\s,\]]+))/.exec(attributes)
  const sign = written?.[1] ?? written?.[2]
  const separator = sign === '\\t' ? '\t' : sign
  const standard =
    format === 'tsv'
      ? TABS
      : format === 'dsv' || delimiter.startsWith(':')
        ? COLONS
        : format === 'csv' || delimiter.startsWith(',')
          ? COMMAS
          : null
  if (standard === null) return { type: 'marked', separator: separator ?? (isNested ? '!' : '|') }
  if (separator === undefined) return { type: 'values', separation: standard }
  return separator.length === 1 ? { type: 'values', separation: { ...standard, separator } } : null
}
