import type { DocumentDate } from '../document/documentDate.js'
import type { Span } from '../text/span.js'
import { type Reading, type Reference, resolvedValue, resolveTerm } from '../values/resolveTerm.js'
import { formatInstant, parseInstant } from '../values/timeline.js'
import type { TimeTerm } from '../values/timeTerm.js'
import type { DateFields, ResolvedTime, Timex } from '../values/timex.js'

/** A time expression of a document with the place where it stands. */
export interface PlacedTimex {
  readonly timex: Timex
  readonly span: Span
  /** Index of the block, so that an anchor is looked for in the same paragraph. */
  readonly block: number
  /** What stands between this expression and the one before it, where both are in one sentence. */
  readonly gap?: string
}

/**
 * Places the time expressions of a document, in the order of its text, on the calendar. What the words state stays in
 * `known`; what they imply with the document's date goes into `implied`; an unsure date implies nothing. A day and a
 * clock time side by side are resolved together; "two days later" counts from the day named before it.
 */
export function resolveTimexes(placed: readonly PlacedTimex[], date: DocumentDate | null): readonly Timex[] {
  const reference = referenceOf(placed, date)
  const wholes = wholesOf(placed)
  const resolved: Timex[] = []
  placed.forEach((current, index) => {
    const anchored = current.timex.anchor === 'text' ? textReference(placed, resolved, index, reference) : reference
    const whole = wholes.get(index)
    resolved.push(resolveOne(current.timex, whole, anchored))
  })
  return resolved
}

/** The document's sure date, and the order in which it writes days and months in figures, where one of them shows it. */
function referenceOf(placed: readonly PlacedTimex[], date: DocumentDate | null): Reference {
  const now = date?.sure ? parseInstant(date.iso) : undefined
  const orders = new Set(placed.flatMap(({ timex }) => timex.order ?? []))
  const [order] = orders
  return { ...(now === undefined ? {} : { now }), ...(order !== undefined && orders.size === 1 ? { order } : {}) }
}

/**
 * "The next day" and "two days later" count from the last day that the paragraph has named; from the document's own
 * date only where nothing before it is dated.
 */
function textReference(
  placed: readonly PlacedTimex[],
  resolved: readonly Timex[],
  index: number,
  reference: Reference,
): Reference {
  if (index === 0) return reference
  const block = placed[index]?.block
  for (let before = index - 1; before >= 0 && placed[before]?.block === block; before--) {
    const { from, alternatives } = resolved[before]?.resolved ?? {}
    const now = from === undefined || alternatives !== undefined ? undefined : parseInstant(from)
    if (now !== undefined) return { ...reference, now }
  }
  const { now: _, ...rest } = reference
  return resolved.some(({ resolved: found }) => found !== undefined) ? rest : reference
}

interface Whole {
  readonly term: TimeTerm
  readonly span: Span
}

/**
 * Days and clock times that stand side by side, by the index of each; two such pairs joined by "to" are one range. A
 * duration and the point that it counts from are one expression too, which only the duration stands for.
 */
function wholesOf(placed: readonly PlacedTimex[]): ReadonlyMap<number, Whole> {
  const wholes = new Map<number, Whole>()
  for (let index = 1; index < placed.length; index++) {
    const [before, after] = [placed[index - 1], placed[index]]
    if (before === undefined || after?.gap === undefined || wholes.has(index - 1)) continue
    const span = { start: before.span.start, end: after.span.end }
    const counted = before.timex.type === 'DURATION' ? before.timex.term : undefined
    if (counted !== undefined && isCountedFrom(counted) && after.timex.type !== 'DURATION') {
      if (POINT_JOINTS.test(after.gap)) wholes.set(index - 1, { term: counted, span })
      continue
    }
    if (after.timex.type === 'DURATION') {
      const { term } = after.timex
      if (term?.type === 'run' && /^\sfor\s$/i.test(after.gap)) wholes.set(index, { term, span })
      continue
    }
    const term = JOINTS.test(after.gap) ? joined(before.timex, after.timex) : null
    if (term === null) continue
    wholes.set(index - 1, { term, span })
    wholes.set(index, { term, span })
    joinRange(wholes, placed, index)
  }
  return wholes
}

/** "from 9am on 4 June to 5pm on 6 June": the pair that ends at `index` and the one before it. */
function joinRange(wholes: Map<number, Whole>, placed: readonly PlacedTimex[], index: number): void {
  const [from, to] = [wholes.get(index - 2), wholes.get(index)]
  const gap = placed[index - 1]?.gap
  if (from === undefined || to === undefined || gap === undefined || !RANGE_JOINTS.test(gap)) return
  const span = { start: from.span.start, end: to.span.end }
  const whole: Whole = { term: { type: 'range', from: from.term, to: to.term }, span }
  for (let at = index - 3; at <= index; at++) wholes.set(at, whole)
}

/** True for a length that counts from a point of its own, which stands behind it. */
function isCountedFrom(term: TimeTerm): boolean {
  return term.type === 'run' || (term.type === 'shift' && term.from !== undefined)
}

const POINT_JOINTS = /^\s(?:after|before|from)\s(?:the\s)?$/i
const RANGE_JOINTS = /^\s?(?:to|until|till|through|[-–—])\s?$/i

/** What may stand between a day and its clock time. */
const JOINTS =
  /^[\s,.:T∙·|@-]{0,3}(?:(?:at|on|for|from|around|about|by|before|after|between|of|to be)\s{0,2}){0,2}(?:the\s)?[\s,@]{0,2}$/i

function joined(a: Timex, b: Timex): TimeTerm | null {
  if (a.term === undefined || b.term === undefined || a.type === b.type || b.type === 'DURATION') return null
  const [day, clock] = a.type === 'TIME' ? [b.term, a.term] : [a.term, b.term]
  return (a.type === 'TIME' || b.type === 'TIME') && isDayTerm(day) ? { type: 'at', day, clock } : null
}

function isDayTerm(term: TimeTerm): boolean {
  switch (term.type) {
    case 'date':
      return term.day !== undefined || term.weekday !== undefined
    case 'period':
    case 'shift':
    case 'range':
    case 'dayPart':
    case 'numericDate':
    case 'holiday':
    case 'weekdays':
    case 'nearest':
    case 'nth':
    case 'within':
      return true
    default:
      return false
  }
}

function resolveOne(timex: Timex, whole: Whole | undefined, reference: Reference): Timex {
  if (timex.term === undefined) return timex
  const own = resolveTerm(timex.term, reference)
  const readings = whole === undefined ? own : resolveTerm(whole.term, reference)
  const [first] = readings
  if (first === undefined) return timex
  const resolved = { ...asResolved(readings), ...(whole === undefined ? {} : { whole: whole.span }) }
  if (timex.type !== 'DATE' || own[0] === undefined) return { ...timex, resolved }
  // A guess among several Fridays or Marches implies nothing; for a day of a month the nearest year is as good as said:
  // copy speaks of a June that is months away and not of one that is years away.
  const settled = own.length === 1 || (timex.known.month !== undefined && timex.known.day !== undefined)
  const value = settled ? resolvedValue(timex.term, own[0]) : undefined
  const implied = impliedFields(timex.known, value)
  return {
    ...timex,
    ...(value === undefined || !timex.value.includes('X') ? {} : { value }),
    ...(Object.keys(implied).length === 0 ? {} : { implied }),
    resolved,
  }
}

function asResolved([first, ...others]: readonly Reading[]): ResolvedTime {
  if (first === undefined) return {}
  const { from, to, at } = first
  const alternatives = others.map(other => ({ from: formatInstant(other.from), to: formatInstant(other.to) }))
  return {
    from: formatInstant(from),
    to: formatInstant(to),
    ...(at === undefined ? {} : { at: formatInstant(at) }),
    ...(alternatives.length === 0 ? {} : { alternatives }),
  }
}

/** The fields of a resolved day, month or year that the words leave open. */
function impliedFields(known: DateFields, value: string | undefined): DateFields {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T[A-Z]{2})?$/.exec(value ?? '')
  if (parts === null) return {}
  const [year, month, day] = parts.slice(1)
  const fields = { year, month, day }
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, digits]) =>
      digits === undefined || name in known ? [] : [[name, Number(digits)] as const],
    ),
  )
}
