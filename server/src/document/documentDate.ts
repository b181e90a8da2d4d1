import type { Block } from './block.js'
import { readDate, readDateLine, readIso } from './dateText.js'
import type { FrontMatter } from './reader.js'
import type { SourceDocument } from './sourceDocument.js'

/**
 * When the document was published, as far as it says so itself.
 *
 * `sure` is false for a lone date line at the top of web copy, which may be the date of the page and not of the
 * story: such a date may help to read a partial date, but two documents are not set against each other by it.
 */
export interface DocumentDate {
  /** ISO 8601 day (`2025-04-08`) or local date-time (`2025-04-08T09:30:00`); the year is missing (`--04-08`) where the text gives none. */
  readonly iso: string
  readonly source: 'caller' | 'frontMatter' | 'dateline' | 'dateLine' | 'fileName'
  readonly sure: boolean
}

/** Keys of front matter that give a date, the most telling first; compared without case, `_` and `-`. */
const FRONT_MATTER_KEYS = [
  'date',
  'published',
  'publishdate',
  'pubdate',
  'datepublished',
  'publishedat',
  'publisheddate',
  'updated',
  'lastmod',
  'modified',
]

/** Blocks from the top that may hold a dateline or a date line: web copy puts menus and captions before them. */
const TOP_BLOCKS = 12

const PLACE =
  "(?!(?:In|On|At|By|From|Since|Until|After|Before)\\b)\\p{Lu}[\\p{L}.'’/ -]{1,40}(?:, \\p{Lu}[\\p{L}.'’ -]{1,30}){0,2}"
const AGENCY = '\\((?<agency>[^()]{2,40})\\)'
const DASH = '\\s{0,2}(?:[-–—]{1,2}|―)'
/** "Baghdad" or "St. Petersburg, Russia" as a whole. */
const PLACE_ALONE = new RegExp(`^${PLACE}$`, 'u')
/** " (Reuters) –" or " —" after a date. */
const AFTER_DATE = new RegExp(`^[,.]?(?:\\s${AGENCY})?(?:${DASH}|(?<=\\)):)`, 'u')
/** "PARIS (Reuters) - " before a date. */
const AGENCY_BEFORE_DATE = new RegExp(`^${PLACE} ${AGENCY}${DASH}\\s`, 'u')

const PUBLISHED =
  /^(?:first |originally )?(?:published|posted|issued|released|publication date|date)\b[\s:]{0,3}(?:on\s|at\s)?/i
const UPDATED = /^(?:last )?(?:updated|modified|revised)\b[\s:]{0,3}(?:on\s|at\s)?/i

const FILE_NAME_DATE = /(?<!\d)(\d{4})([-_.])(\d{2})\2(\d{2})(?!\d)/

/**
 * The document's own date. In order of authority: what the caller says; front matter; a dateline ("LONDON, 3 March
 * 2024 —"); a line that says "Published …", then one that says "Updated …"; the file name; and, unsure, a date that
 * stands alone at the top.
 */
export function findDocumentDate(
  source: SourceDocument,
  blocks: readonly Block[],
  frontMatter: FrontMatter | null,
): DocumentDate | null {
  const top = blocks.slice(0, TOP_BLOCKS).map(block => block.text)
  return (
    sureDate('caller', readIso(source.date ?? '')) ??
    sureDate('frontMatter', dateOfFrontMatter(frontMatter)) ??
    sureDate('dateline', first(top, readDateline)) ??
    sureDate(
      'dateLine',
      first(top, text => dateAfter(PUBLISHED, text)) ?? first(top, text => dateAfter(UPDATED, text)),
    ) ??
    sureDate('fileName', dateOfFileName(source.uri)) ??
    unsureDate(first(top, readDateLine))
  )
}

function sureDate(source: DocumentDate['source'], iso: string | null): DocumentDate | null {
  return iso === null ? null : { iso, source, sure: true }
}

function unsureDate(iso: string | null): DocumentDate | null {
  return iso === null ? null : { iso, source: 'dateLine', sure: false }
}

function first(texts: readonly string[], read: (text: string) => string | null): string | null {
  for (const text of texts) {
    const iso = read(text)
    if (iso !== null) return iso
  }
  return null
}

function dateOfFrontMatter(frontMatter: FrontMatter | null): string | null {
  if (frontMatter === null) return null
  const byKey = new Map(
    Object.entries(frontMatter).map(([key, value]) => [key.toLowerCase().replace(/[_-]/g, ''), value]),
  )
  for (const key of FRONT_MATTER_KEYS) {
    const value = byKey.get(key)
    const iso = typeof value === 'string' ? (readIso(value) ?? readDate(value.trim())?.iso ?? null) : null
    if (iso !== null) return iso
  }
  return null
}

/** The date of a dateline at the start of a paragraph; only its first 160 characters are looked at. */
function readDateline(text: string): string | null {
  const start = text.slice(0, 160)
  for (let comma = start.indexOf(', '); comma >= 0; comma = start.indexOf(', ', comma + 1)) {
    if (!PLACE_ALONE.test(start.slice(0, comma))) continue
    const rest = start.slice(comma + 2)
    const date = readDate(rest)
    if (date !== null && AFTER_DATE.test(rest.slice(date.length))) return date.iso
  }
  const agency = AGENCY_BEFORE_DATE.exec(start)
  if (agency === null) return null
  const date = readDate(start.slice(agency[0].length))
  if (date === null) return null
  const rest = start.slice(agency[0].length + date.length)
  return rest.trim() === '' || AFTER_DATE.test(rest) ? date.iso : null
}

function dateAfter(introduction: RegExp, text: string): string | null {
  const length = introduction.exec(text.slice(0, 60))?.[0].length
  return length === undefined ? null : (readDate(text.slice(length, length + 60))?.iso ?? null)
}

function dateOfFileName(uri: string): string | null {
  const fileName = uri.slice(uri.lastIndexOf('/') + 1)
  const match = FILE_NAME_DATE.exec(fileName)
  return match === null ? null : readIso(`${match[1]}-${match[3]}-${match[4]}`)
}
