import { canonicalUnit, toCanonical, unitById } from '../../server/src/values/unit.js'

/** What a corpus section's value line demands of each mention below it. A field that is absent is not checked. */
export interface Expected {
  readonly kind: string
  readonly value?: ExpectedInterval | 'unknown'
  /** Canonical unit; null for a bare number. */
  readonly unit?: string | null
  readonly timex?: string
  /** Number and unit as written. */
  readonly surface?: { readonly value: number; readonly unit: string | undefined }
}

/** In canonical units; an infinite end is open. */
export interface ExpectedInterval {
  readonly min: number
  readonly max: number
  readonly minExclusive: boolean
  readonly maxExclusive: boolean
}

const NUMBER = String.raw`[-−]?[\d,]+(?:\.\d+)?(?:e-?\d+)?`
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*(<)?\.\.(<)?\s*(${NUMBER})\s*(.*)$`)
const BOUND = new RegExp(String.raw`^(>=|>|<=|<)\s*(${NUMBER})\s*(.*)$`)
const POINT = new RegExp(String.raw`^(${NUMBER})\s*(.*)$`)

/** Kinds whose value is a timex, which stands straight behind the kind. */
const CALENDAR_KINDS: ReadonlySet<string> = new Set(['date', 'time', 'frequency'])

/**
 * Reads a value line without its "=": "duration 19.5 ..< 24 month; as 2 year; timex P2Y". Throws with the fault as
 * its message.
 */
export function parseExpected(line: string): Expected {
  const [head = '', ...clauses] = line.split(';').map(part => part.trim())
  const [, kind = '', value = ''] = /^([a-z]+)\s*(.*)$/.exec(head) ?? fault(`no kind in "${head}"`)
  let expected: Expected = { kind, ...(CALENDAR_KINDS.has(kind) ? timexOf(value) : parseValue(value, kind)) }
  for (const clause of clauses) {
    const [, name, argument = ''] = /^(\S+)\s+(.+)$/.exec(clause) ?? fault(`no clause: "${clause}"`)
    if (name === 'timex') expected = { ...expected, timex: argument }
    else if (name === 'as') expected = { ...expected, surface: parseSurface(argument) }
    else fault(`unknown clause "${name}"`)
  }
  return expected
}

function fault(message: string): never {
  throw new Error(message)
}

function timexOf(value: string): Pick<Expected, 'timex'> {
  return value === '' ? {} : { timex: value }
}

function parseSurface(argument: string): NonNullable<Expected['surface']> {
  const [, value, unit] = POINT.exec(argument) ?? fault(`no number: "${argument}"`)
  return { value: numberOf(value), unit: unit || undefined }
}

function parseValue(text: string, kind: string): Pick<Expected, 'value' | 'unit'> {
  if (text === '') return {}
  if (text.startsWith('?')) return { value: 'unknown', unit: canonicalOf(text.slice(1).trim(), kind).unit }
  const { min, max, minExclusive, maxExclusive, unitName } = parseInterval(text)
  const { unit, convert } = canonicalOf(unitName, kind)
  return { value: { min: convert(min), max: convert(max), minExclusive, maxExclusive }, unit }
}

function parseInterval(text: string): ExpectedInterval & { unitName: string } {
  const range = RANGE.exec(text)
  if (range) {
    const [, min, minSign, maxSign, max, unitName = ''] = range
    return {
      min: numberOf(min),
      max: numberOf(max),
      minExclusive: minSign === '<',
      maxExclusive: maxSign === '<',
      unitName,
    }
  }
  const bound = BOUND.exec(text)
  if (bound) {
    const [, sign = '', edge, unitName = ''] = bound
    return sign.startsWith('>')
      ? { min: numberOf(edge), max: Infinity, minExclusive: sign === '>', maxExclusive: false, unitName }
      : { min: -Infinity, max: numberOf(edge), minExclusive: false, maxExclusive: sign === '<', unitName }
  }
  const [, value, unitName = ''] = POINT.exec(text) ?? fault(`no value: "${text}"`)
  return { min: numberOf(value), max: numberOf(value), minExclusive: false, maxExclusive: false, unitName }
}

function numberOf(text = ''): number {
  return Number(text.replaceAll(',', '').replace('−', '-'))
}

/** Kinds whose units stand in `lexicon/units.ts`. */
const TABLE_KINDS: ReadonlySet<string> = new Set(['measure', 'duration'])

/**
 * A unit of the table becomes the canonical unit of its dimension. Other kinds have units of their own: a currency
 * ("pound" is money there), "percent", the years of an age, which are no calendar span.
 */
function canonicalOf(name: string, kind: string): { unit: string | null; convert: (value: number) => number } {
  const entry = TABLE_KINDS.has(kind) ? unitById(name) : undefined
  if (entry === undefined) return { unit: name === '' ? null : name, convert: value => value }
  return {
    unit: canonicalUnit(entry.dimension).id,
    convert: value => (Number.isFinite(value) ? toCanonical(entry, value) : value),
  }
}
