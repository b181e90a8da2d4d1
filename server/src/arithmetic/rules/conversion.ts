import type { UnitEntry } from '../../lexicon/units.js'
import { type Span, sliceSpan } from '../../text/span.js'
import { compareQuantities } from '../../values/comparison.js'
import { disjoint, type Interval } from '../../values/interval.js'
import type { Quantity } from '../../values/quantity.js'
import {
  fromCanonical,
  fromCanonicalDifference,
  readings,
  toCanonical,
  toCanonicalDifference,
  unitById,
} from '../../values/unit.js'
import type { Clash } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { isHeldBack } from '../guards.js'
import { claimMeeting, type MarkedText, markedOffset } from '../markedText.js'
import { type WrittenMeasure, writtenMeasures } from '../measure.js'
import { type Match, matchesOf, pattern } from '../pattern.js'

/** A measurement with the same one in other units in brackets behind it. */
const IN_BRACKETS = pattern(
  '{measure|duration:from} ?\\((?:or |i\\.e\\.,? |that is,? |= ?|equal to |equivalent to )?{measure|duration:to}(?:(?:[;,/]| or|, or|;?) ?{measure|duration:second})?(?=\\)|[;,])',
)
/** As a part of the sentence, which could speak of two things as well: "12 miles, or 19 km,". */
const IN_SENTENCE = pattern(
  '{measure:from}(?:,? (?:or|i\\.e\\.,?|that is,?|which is|which equals|equals|equalling|equivalent to|the equivalent of) | ?= ?| — |/){measure:to}(?=[ ,.;:)—¶]|$)',
)

/** "12 miles (25 km)": two measurements of one thing in different units. */
export function conversion(marked: MarkedText): readonly Finding[] {
  const inBrackets = matchesOf(IN_BRACKETS, marked).flatMap(match => [
    ...pairFinding(marked, match, 'to', false),
    ...pairFinding(marked, match, 'second', false),
  ])
  const inSentence = matchesOf(IN_SENTENCE, marked).flatMap(match => pairFinding(marked, match, 'to', true))
  return [...inBrackets, ...inSentence, ...unreadTemperatures(marked)]
}

function pairFinding(marked: MarkedText, match: Match, name: string, inSentence: boolean): Finding[] {
  const [from, to] = [match.claim('from'), match.claim(name)]
  if (from === undefined || to === undefined) return []
  const [a, b] = [writtenMeasures(marked, from), writtenMeasures(marked, to)]
  if (a.length === 0 || b.length === 0 || a[0]?.unit.id === b[0]?.unit.id) return []
  if (inSentence && (!areSystemsApart(a, b) || isHedged(marked, to))) return []
  const context = contextOf(marked, marked.marks[from] ?? 0, match.end)
  const clash = isTime(a) ? clashOfTimes(marked, from, to) : clashOf(a, b, context)
  // Who converts a round number rounds again: only what no rounding explains counts.
  if (clash !== 'sure' || isHeldBack(marked, match.start)) return []
  const parties = [claimParty(marked, from), claimParty(marked, to)]
  return finding(marked, parties, a, b, context, inSentence)
}

function isHedged({ claims }: MarkedText, index: number): boolean {
  return claims[index]?.mention.hedge !== undefined
}

function finding(
  { prose }: MarkedText,
  parties: Finding['parties'],
  a: readonly WrittenMeasure[],
  b: readonly WrittenMeasure[],
  context: TemperatureContext,
  soft: boolean,
): Finding[] {
  const [first, second] = parties
  const unit = b[0]?.unit
  if (first === undefined || second === undefined || unit === undefined) return []
  const difference = isTemperature(unit) && context === 'difference'
  const values = a.map((from, index) => inUnit(from.value, from.unit, (b[index] ?? b[0])?.unit ?? unit, difference))
  return [
    {
      parties,
      sides: [[0], [1]],
      reason: {
        type: 'conversion',
        from: sliceSpan(prose, first.span),
        stated: sliceSpan(prose, second.span),
        computed: values,
        unit: unit.plural,
        ...(difference ? { difference } : {}),
      },
      ...(soft ? { soft } : {}),
    },
  ]
}

// ── Values ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function clashOf(a: readonly WrittenMeasure[], b: readonly WrittenMeasure[], context: TemperatureContext): Clash {
  const [only] = a
  // "12 miles (18–20 km)": the range need only hold the one value.
  if (a.length === 1 && b.length === 2 && only !== undefined) {
    const [low, high] = b
    if (low === undefined || high === undefined || low.unit.id !== high.unit.id) return 'none'
    const middle = (low.value + high.value) / 2
    const half = Math.abs(high.value - low.value) / 2
    return clashOfOne(only, { ...low, value: middle, tight: half + low.tight, loose: half + high.loose }, context)
  }
  if (a.length !== b.length) return 'none'
  const clashes = a.map((from, index) => clashOfOne(from, b[index] ?? from, context))
  return clashes.includes('sure') ? 'sure' : clashes.includes('sharp') ? 'sharp' : 'none'
}

function clashOfOne(from: WrittenMeasure, to: WrittenMeasure, context: TemperatureContext): Clash {
  if (from.unit.dimension !== to.unit.dimension) return 'none'
  const ways = isTemperature(to.unit) ? WAYS[context] : [false]
  const apart = (width: 'tight' | 'loose') =>
    ways.every(difference =>
      readings(from.unit).every(source =>
        readings(to.unit).every(target =>
          disjoint(
            band(from.value, from[width], value => inUnit(value, source, target, difference)),
            band(to.value, to[width], value => value),
          ),
        ),
      ),
    )
  if (!apart('tight')) return 'none'
  return apart('loose') ? 'sure' : 'sharp'
}

function band(value: number, half: number, convert: (value: number) => number): Interval {
  return { min: convert(value - half) - NOISE, max: convert(value + half) + NOISE }
}

/** Rounding of binary fractions must not keep two bands apart that touch. */
const NOISE = 1e-9

function inUnit(value: number, from: UnitEntry, to: UnitEntry, difference: boolean): number {
  return difference
    ? fromCanonicalDifference(to, toCanonicalDifference(from, value))
    : fromCanonical(to, toCanonical(from, value))
}

function isTime([first]: readonly WrittenMeasure[]): boolean {
  return first?.unit.dimension === 'duration' || first?.unit.dimension === 'months'
}

/** Lengths of time are told loosely, three months for twelve weeks: only what is far apart counts. */
const FAR_APART = 0.15

function clashOfTimes({ claims }: MarkedText, from: number, to: number): Clash {
  const [a, b] = [claims[from]?.mention.quantity, claims[to]?.mention.quantity]
  if (a === undefined || b === undefined || a.interval.max === 0) return 'none'
  if (isWorkingTime(a, b)) return 'none'
  const isFar = a.dimension !== b.dimension || Math.abs(a.interval.max - b.interval.max) > FAR_APART * a.interval.max
  const wider = { ...b, interval: { min: b.interval.min * (1 - FAR_APART), max: b.interval.max * (1 + FAR_APART) } }
  return isFar && compareQuantities(a, wider) === 'conflict' ? 'sure' : 'none'
}

/** "3 days (24 hours)", "two weeks (80 hours)", "two weeks (10 days)": days of eight hours and weeks of five days. */
function isWorkingTime(a: Quantity, b: Quantity): boolean {
  const ratio = a.interval.max / b.interval.max
  const [day, week] = [24 / 8, (7 * 24) / 40]
  return [day, week, 7 / 5].some(factor => Math.abs(ratio - factor) < 0.01 || Math.abs(1 / ratio - factor) < 0.01)
}

const OTHER_SYSTEM =
  /inch|foot|yard|mile|acre|pound|ounce|stone|gallon|quart|pint|Fahrenheit|short ton|long ton|horsepower|knot/

/** One side in units of the metre and kilogram, the other in customary ones: then "or" hardly joins two things. */
function areSystemsApart(a: readonly WrittenMeasure[], b: readonly WrittenMeasure[]): boolean {
  const isCustomary = ([first]: readonly WrittenMeasure[]) => OTHER_SYSTEM.test(first?.unit.id ?? '')
  return isCustomary(a) !== isCustomary(b)
}

// ── Temperatures ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Whether the words speak of a temperature, of a difference of two, or leave it open. */
type TemperatureContext = 'absolute' | 'difference' | 'open'

const WAYS: Readonly<Record<TemperatureContext, readonly boolean[]>> = {
  absolute: [false],
  difference: [true],
  open: [false, true],
}

function isTemperature({ dimension }: UnitEntry): boolean {
  return dimension === 'temperature'
}

const CHANGE =
  '(?:rise|rises|rising|increase|increases|warming|cooling|drop|drops|fall|falls|falling|difference|differences|change|changes|swing|gain|range|jump|decline|spread|gap|limit)'
const BEFORE_DIFFERENCE = new RegExp(
  `(?:\\b${CHANGE}s? (?:of|by|to)|\\bby|\\b(?:rose|risen|fell|fallen|dropped|increased|warmed|cooled|climbed|jumped)(?: by)?)(?: (?:only|just|about|around|some|more than|less than|up to|at least|nearly|almost|between|another|a further|well over|over|under))* $`,
  'i',
)
const BEHIND_DIFFERENCE = new RegExp(
  `^[^¶]{0,12}?(?:warmer|cooler|hotter|colder|higher|lower|above (?:the )?(?:average|normal|mean|pre-industrial)|below (?:the )?(?:average|normal|mean)|of warming|of cooling|${CHANGE})\\b`,
  'i',
)
const BEFORE_ABSOLUTE =
  /\b(?:at|to|reached|reaching|hit|was|were|is|temperature of|temperatures of|high of|low of|highs of|lows of|peak of|to about|as high as|as low as) $/i

function contextOf({ text }: MarkedText, start: number, end: number): TemperatureContext {
  const before = text.slice(Math.max(0, start - 60), start)
  const sentence = before.slice(before.lastIndexOf('¶') + 1)
  if (BEFORE_DIFFERENCE.test(sentence) || BEHIND_DIFFERENCE.test(text.slice(end + 1, end + 40))) return 'difference'
  return BEFORE_ABSOLUTE.test(sentence) ? 'absolute' : 'open'
}

/** "2C (36F)": a letter alone is too little for a recogniser, but not for two of them that stand for each other. */
const LETTERS_ALONE =
  /(?<![\p{L}\p{N}.])(?<from>[-−]?\d+(?:\.\d+)?) ?[°º]? ?(?<fromUnit>[CF])\b ?\((?:about |around |or )?(?<to>[-−]?\d+(?:\.\d+)?) ?[°º]? ?(?<toUnit>[CF])\)/gu

/** What every such temperature ends in. */
const CLOSED_DEGREES = /[CF]\)/i

function unreadTemperatures(marked: MarkedText): Finding[] {
  if (!CLOSED_DEGREES.test(marked.prose)) return []
  return [...marked.prose.matchAll(LETTERS_ALONE)].flatMap(({ 0: text, index, groups = {} }) => {
    const [fromUnit, toUnit] = [degree(groups['fromUnit']), degree(groups['toUnit'])]
    const bracket = index + text.indexOf('(')
    const from = { start: index, end: index + text.slice(0, bracket - index).trimEnd().length }
    const to = { start: bracket + 1, end: index + text.length - 1 }
    if (fromUnit === undefined || toUnit === undefined || fromUnit === toUnit) return []
    if (isMeasure(marked, from) || isMeasure(marked, to)) return []
    const [a, b] = [written(groups['from'] ?? '', fromUnit), written(groups['to'] ?? '', toUnit)]
    const offset = markedOffset(marked, index)
    const context = contextOf(marked, offset, markedOffset(marked, to.end))
    const clash = clashOfOne(a, b, context)
    if (clash !== 'sure' || isHeldBack(marked, offset)) return []
    const party = (span: Span, measure: WrittenMeasure) => ({ span, meaning: `${measure.value} ${measure.unit.id}` })
    return finding(marked, [party(from, a), party(to, b)], [a], [b], context, false)
  })
}

function isMeasure(marked: MarkedText, span: Span): boolean {
  return marked.claims[claimMeeting(marked, span)]?.mention.kind === 'measure'
}

function degree(letter: string | undefined): UnitEntry | undefined {
  return unitById(letter === 'C' ? 'degree Celsius' : 'degree Fahrenheit')
}

function written(digits: string, unit: UnitEntry): WrittenMeasure {
  const decimals = digits.split('.')[1]?.length ?? 0
  const half = 10 ** -decimals / 2
  return { value: Number(digits.replace('−', '-')), unit, tight: half, loose: half }
}
