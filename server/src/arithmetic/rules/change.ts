import { OFFSETTING_WORDS, OTHER_MEASURES } from '../../lexicon/changeWords.js'
import { disjoint, type Interval, point } from '../../values/interval.js'
import { difference, quotient } from '../../values/intervalArithmetic.js'
import {
  amountsIn,
  amountsNearby,
  type Change,
  changesIn,
  mayTellAmount,
  type StatedChange,
  statedChanges,
} from '../changes.js'
import { type Clash, type Figure, figureAt, operandOf, sharpBand } from '../figure.js'
import { claimParty, type Finding, partiesOf } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import { CLOSE, type MarkedText, OPEN } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'
import type { Operation } from '../reason.js'
import { letterAt, statementPairs } from '../statements.js'

/** "from 80 to 100, up 20 %", "from 312 to 355, 53 more", "doubled, from 40 to 70". */
export function change(marked: MarkedText): readonly Finding[] {
  const told = changesIn(marked).flatMap(found => {
    const beside = statedChanges(marked, found)
    return beside.length > 0
      ? beside.flatMap(stated => changeFinding(marked, found, stated, true))
      : nearbyFinding(marked, found)
  })
  const sure = [...told, ...moreThan(marked), ...multiples(marked)]
  const known = new Set(sure.flatMap(({ parties }) => parties.map(({ claim }) => claim)))
  const guessed = byContext(marked).filter(({ parties }) => !parties.some(({ claim }) => known.has(claim)))
  return [...sure, ...guessed]
}

/** Of several amounts near two figures, one that fits explains the others away. */
function nearbyFinding(marked: MarkedText, found: Change): Finding[] {
  const amounts = amountsNearby(marked, found).filter(stated => measureOf(found.before, found.after, stated) !== null)
  const [only, other] = amounts.map(stated => changeFinding(marked, found, stated, false))
  if (only === undefined || other !== undefined) return []
  return only.map(finding => ({ ...finding, soft: true }))
}

function changeFinding(
  marked: MarkedText,
  { before, after, start, lead, trail }: Change,
  stated: StatedChange,
  isBeside: boolean,
): Finding[] {
  const { figure } = stated
  const measured = measureOf(before, after, stated)
  if (measured === null || figure.claim === before.claim || figure.claim === after.claim) return []
  if (isHeldBack(marked, start)) return []
  // Whatever else has happened, a percentage right beside two figures is that of their change.
  const isSure = isBeside && measured.operation !== 'difference'
  if ([lead, trail].some(text => (isSure ? MEASURED_OTHERWISE.test(text) : isOffset(text)))) return []
  const verdict = verdictOf(before, after, measured, figure)
  return verdict === 'none' ? [] : [findingOf(marked, before, after, figure, measured, verdict)]
}

const OFFSETTING = anyOf(OFFSETTING_WORDS)
const MEASURED_OTHERWISE = anyOf(OTHER_MEASURES)
/** "after 12 left", and not "after the warning". */
const AFTER_OTHERS = /(?<![\p{L}])after(?![\p{L}])[^,;:¶⟦]{0,30}⟦c/iu

/** Whether the words tell of something else that happened between two figures, or of another measure. */
function isOffset(text: string): boolean {
  return OFFSETTING.test(text) || MEASURED_OTHERWISE.test(text) || AFTER_OTHERS.test(text)
}

/** How the stated amount follows from the two figures. */
interface Measured {
  readonly operation: Operation
  readonly compute: (before: Interval, after: Interval) => readonly Interval[]
  readonly unit: string | null
}

function measureOf(before: Figure, after: Figure, { figure, more }: StatedChange): Measured | null {
  const { dimension, unit } = figure.quantity
  const own = after.quantity
  if (dimension === 'multiple') {
    const ways = (a: Interval, b: Interval) => (more ? [quotient(b, a), minusOne(quotient(b, a))] : [quotient(b, a)])
    return before.nominal <= 0 ? null : { operation: 'quotient', compute: ways, unit: 'times' }
  }
  // A percentage of a percentage may be points as well: that is the business of another rule.
  if (dimension === 'percent') {
    if (own.dimension === 'percent' || before.nominal <= 0) return null
    return { operation: 'change', compute: (a, b) => [relative(a, b)], unit: 'percent' }
  }
  if (dimension !== own.dimension || unit !== own.unit) return null
  return { operation: 'difference', compute: (a, b) => [absolute(difference(b, a))], unit }
}

function minusOne({ min, max }: Interval): Interval {
  return { min: min - 1, max: max - 1 }
}

/** In percent of the first, without a sign. */
function relative(before: Interval, after: Interval): Interval {
  const { min, max } = quotient(after, before)
  return absolute({ min: (min - 1) * 100, max: (max - 1) * 100 })
}

function absolute({ min, max }: Interval): Interval {
  if (min >= 0) return { min, max }
  return max <= 0 ? { min: -max, max: -min } : { min: 0, max: Math.max(-min, max) }
}

function verdictOf(before: Figure, after: Figure, { operation, compute }: Measured, stated: Figure): Clash {
  // Whoever writes "doubled" beside two figures has looked at these figures, however round they are.
  const band = (figure: Figure, width: 'tight' | 'loose') =>
    width === 'loose' && operation === 'quotient' ? sharpBand(figure) : figure[width]
  const apart = (width: 'tight' | 'loose') =>
    compute(band(before, width), band(after, width)).every(result => disjoint(result, widened(stated[width])))
  if (!apart('tight')) return 'none'
  return apart('loose') ? 'sure' : 'sharp'
}

/** The last bits of a computed number are no difference. */
function widened({ min, max }: Interval): Interval {
  return { min: min - 1e-9, max: max + 1e-9 }
}

function findingOf(
  marked: MarkedText,
  before: Figure,
  after: Figure,
  stated: Figure,
  { operation, compute, unit }: Measured,
  verdict: Clash,
): Finding {
  const [result = point(0)] = compute(point(before.nominal), point(after.nominal))
  const [smaller, larger] = before.nominal <= after.nominal ? [before, after] : [after, before]
  const operands =
    operation === 'difference' ? [larger, smaller] : operation === 'quotient' ? [after, before] : [before, after]
  const changed = partiesOf(claimParty(marked, before.claim), claimParty(marked, after.claim))
  return {
    parties: [...changed, claimParty(marked, stated.claim)],
    sides: [changed.map((_, index) => index), [changed.length]],
    reason: {
      type: 'calculation',
      operation,
      operands: operands.map(operandOf),
      result: { surface: '', interval: result, unit },
      stated: operandOf(stated),
    },
    ...(verdict === 'sharp' ? { soft: true } : {}),
  }
}

/** "The choir had 312 singers. It now has 355, 53 more.": two figures of a kind in two sentences, and one amount. */
function byContext(marked: MarkedText): Finding[] {
  const seen = new Set<number>()
  return [...marked.statements, ...statementPairs(marked)].flatMap(({ text, start, claims, sets }) => {
    if (!(mayTellAmount({ sets }) && mayHoldChange(marked, claims))) return []
    const [amount, second] = amountsIn(marked, text)
    if (amount === undefined || second !== undefined || isOffset(text) || isHeldBack(marked, start)) return []
    const { figure } = amount
    if (!THEN_AND_NOW.test(text) || figure.quantity.dimension === 'percent') return []
    const others = claims.filter(claim => claim !== figure.claim && 'csm'.includes(letterAt(marked, claim)))
    const [a, b, third] = others.map(claim => figureAt(marked, claim))
    if (!a || !b || third !== undefined || seen.has(figure.claim) || !areOfOneKind(marked, a, b, AGAINST.test(text)))
      return []
    const [smaller, larger] = a.nominal <= b.nominal ? [a, b] : [b, a]
    const [before, after] = amount.way < 0 ? [larger, smaller] : [smaller, larger]
    const measured = measureOf(before, after, amount)
    if (measured === null || measured.operation === 'quotient') return []
    const [result = point(0)] = measured.compute(point(before.nominal), point(after.nominal))
    // Numbers that do not come near were not meant to be set against each other.
    if (result.max > figure.nominal * 2 || result.max < figure.nominal / 2) return []
    const verdict = verdictOf(before, after, measured, figure)
    if (verdict === 'none') return []
    seen.add(figure.claim)
    return [{ ...findingOf(marked, before, after, figure, measured, verdict), soft: true }]
  })
}

/** Two figures, and the amount as a third. */
function mayHoldChange(marked: MarkedText, claims: readonly number[]): boolean {
  return claims.length >= 3 && claims.filter(claim => 'csm'.includes(letterAt(marked, claim))).length >= 2
}

/** Words that tell two times apart. */
const THEN_AND_NOW =
  /(?<![\p{L}])(?:now|against|compared (?:with|to)|versus|had|started|began|ended|became|originally|initially|earlier|this (?:year|month|week|season|time)|today|last (?:year|month|week|season)|year (?:ago|earlier|before)|previous (?:year|month|week|season)|before|(?:in|by|to|and) ⟦d\d+⟧|⟦u\d+⟧ (?:ago|earlier|before)|⟦d\d+⟧[^¶]*⟦d\d+⟧)(?![\p{L}])/iu

/** A bare number behind "against" is one of what stands before it. */
const AGAINST = /(?<![\p{L}])(?:against|compared (?:with|to)|versus|down from|up from) (?:the |last year's )?⟦/iu

function areOfOneKind({ claims }: MarkedText, a: Figure, b: Figure, areCompared: boolean): boolean {
  const [first, second] = [claims[a.claim]?.subject.head, claims[b.claim]?.subject.head]
  const areSharp = areCompared || (a.quantity.register === 'exact' && b.quantity.register === 'exact')
  const isSame = first == null || second == null ? areSharp : first === second
  return isSame && a.quantity.dimension === b.quantity.dimension && a.quantity.unit === b.quantity.unit
}

const MORE_THAN = pattern(
  `{count|money|measure:after}{gap:40}(?:,| —| \\() ?{count|money|measure|percent:amount}{gap:20} (?:more|fewer|less|higher|lower|up|down|above|below)(?: than| on)? (?:the |last year's |its )?{count|money|measure:before}`,
)

/** "355 members, 53 more than the 312 of last year". */
function moreThan(marked: MarkedText): Finding[] {
  return matchesOf(MORE_THAN, marked).flatMap(match => {
    const [after, before, amount] = ['after', 'before', 'amount'].map(name => figureAt(marked, match.claim(name)))
    if (!after || !before || !amount || isHeldBack(marked, match.start)) return []
    if (after.quantity.dimension !== before.quantity.dimension || after.quantity.unit !== before.quantity.unit)
      return []
    const measured = measureOf(before, after, { figure: amount, way: 0, more: false })
    if (measured === null || isOffset(match.text)) return []
    const verdict = verdictOf(before, after, measured, amount)
    return verdict === 'none' ? [] : [findingOf(marked, before, after, amount, measured, verdict)]
  })
}

const COMPARED =
  /(?<![\p{L}])(?:against|compared (?:with|to)|versus|than|from|to|as (?:many|much|large|big|high|long|heavy|great|the)|last year|a year (?:ago|earlier|before)|previous|in ⟦d\d+⟧)(?![\p{L}])/iu
/** "from 60 to 40 hours, and output per worker has tripled": the verb has a subject of its own. */
function isOfAnother(ahead: string): boolean {
  const last = ahead.lastIndexOf(CLOSE)
  return last >= 0 && ahead.length - last > NEAR_VERB
}

/** Units of text: ", and has nearly". */
const NEAR_VERB = 20

const AS_MANY = /^(?: [\p{L}-]+){0,2}? (?<more>more|higher|greater|larger|bigger|longer|heavier)(?![\p{L}])/iu

/** "800 km (500 miles)": one figure in two units. */
const CONVERTED = /⟧ ?\(⟦m(?<claim>\d+)⟧\)/g

/** A multiple in one statement with two figures of a kind, and no third: "three times as many: 20, against 12 last year". */
function multiples(marked: MarkedText): Finding[] {
  return marked.statements.flatMap(({ text, start, claims }) => {
    const of = (letters: string) => claims.filter(claim => letters.includes(letterAt(marked, claim)))
    const [amount, second] = of('k').map(claim => figureAt(marked, claim))
    const converted = new Set([...text.matchAll(CONVERTED)].map(({ groups }) => Number(groups?.['claim'])))
    const figures = of('csm').flatMap(claim => (converted.has(claim) ? [] : [figureAt(marked, claim)]))
    const [a, b, c] = figures
    if (!amount || second !== undefined || !a || !b || c !== undefined) return []
    if (a.quantity.dimension !== b.quantity.dimension || a.quantity.unit !== b.quantity.unit) return []
    if (!COMPARED.test(text) || isHeldBack(marked, start) || isOffset(text)) return []
    const at = text.indexOf(`${OPEN}k${amount.claim}`)
    const behind = text.slice(text.indexOf(CLOSE, at) + 1)
    if (/ed$/i.test(amount.surface) && isOfAnother(text.slice(0, at))) return []
    const stated = { figure: amount, way: 0 as const, more: AS_MANY.test(behind) }
    const [before, after] = a.nominal <= b.nominal ? [a, b] : [b, a]
    const measured = measureOf(before, after, stated)
    if (measured === null || amount.nominal <= 1) return []
    const verdict = verdictOf(before, after, measured, amount)
    return verdict === 'none' ? [] : [findingOf(marked, before, after, amount, measured, verdict)]
  })
}
