import { type Claim, checkDocuments, type Span } from '../../server/src/index.js'
import type { CorpusLine, MarkedMention } from './corpusFile.js'
import type { Expected, ExpectedInterval } from './corpusValue.js'

/** Two numbers count as one when they differ by less than this share: conversions round. */
const PRECISION = 1e-9

/** What is wrong with the reading of a corpus line, in words; empty where it is read as it ought to be. */
export function corpusFaults(line: CorpusLine): string[] {
  const { text, date, marked, others, demand } = line
  const document = { uri: 'corpus:///line.txt', languageId: 'plaintext', text, ...(date === undefined ? {} : { date }) }
  const { claims } = checkDocuments([document])
  if (demand.type === 'silent') {
    const spans = marked.length === 0 ? [{ start: 0, end: text.length }] : marked.map(({ span }) => span)
    return claims
      .filter(({ kind }) => (demand.kind === undefined ? kind !== 'identifier' : kind === demand.kind))
      .filter(({ span }) => spans.some(place => overlap(place, span)) && !others.some(other => overlap(other, span)))
      .map(claim => `must not be read: ${describe(claim)}`)
  }
  const wanted = marked.map(({ span }) => span)
  const extra = claims.filter(({ span }) => ![...wanted, ...others].some(place => overlap(place, span)))
  return [
    ...marked.flatMap(mention => mentionFaults(mention, claims, demand.expected, text)),
    ...extra.map(claim => `read beside the marked: ${describe(claim)}`),
  ]
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

function describe({ kind, text }: Claim): string {
  return `${kind} "${text}"`
}

function mentionFaults(mention: MarkedMention, claims: readonly Claim[], expected: Expected, text: string): string[] {
  const touching = claims.filter(({ span }) => overlap(span, mention.span))
  const [claim] = touching
  if (claim === undefined) return [`not read: "${text.slice(mention.span.start, mention.span.end)}"`]
  if (touching.length > 1) return [`read as several: ${touching.map(describe).join(', ')}`]
  if (!sameSpan(claim.span, mention.span)) return [`span: ${describe(claim)}`]
  if (claim.kind !== expected.kind) return [`kind: ${claim.kind}`]
  return [...hedgeFaults(mention, claim), ...valueFaults(claim, expected)]
}

function sameSpan(a: Span | undefined, b: Span): boolean {
  return a?.start === b.start && a.end === b.end
}

function hedgeFaults({ hedge, valueSpan }: MarkedMention, claim: Claim): string[] {
  if (claim.hedge !== hedge) return [`hedge: ${claim.hedge ?? 'none'}`]
  // "between 12 and 15" opens with a word that is neither hedge nor value.
  const isLead =
    hedge === undefined && claim.valueSpan?.end === valueSpan.end && claim.valueSpan.start >= valueSpan.start
  return isLead || sameSpan(claim.valueSpan, valueSpan) ? [] : [`value span: ${JSON.stringify(claim.valueSpan)}`]
}

function valueFaults({ value }: Claim, { value: interval, unit, timex, surface }: Expected): string[] {
  const faults: string[] = []
  if (unit !== undefined && value?.unit !== unit) faults.push(`unit: ${value?.unit ?? 'none'}`)
  if (timex !== undefined && value?.timex !== timex) faults.push(`timex: ${value?.timex ?? 'none'}`)
  if (interval !== undefined && !sameInterval(value, interval)) {
    const { min, max, minExclusive, maxExclusive } = value ?? {}
    faults.push(`value: ${minExclusive ? '(' : '['}${min}, ${max}${maxExclusive ? ')' : ']'}`)
  }
  if (surface !== undefined && (value?.surfaceValue !== surface.value || value.surfaceUnit !== surface.unit))
    faults.push(`as written: ${value?.surfaceValue} ${value?.surfaceUnit ?? ''}`)
  return faults
}

function sameInterval(value: Claim['value'], expected: ExpectedInterval | 'unknown'): boolean {
  if (value === undefined) return false
  const { min, max, minExclusive = false, maxExclusive = false } = value
  if (expected === 'unknown') return (min ?? 0) === 0 && max === null
  // What is counted or measured is not negative, so a bound from above may start at nought.
  const openBelow = expected.min === -Infinity
  return (
    (openBelow ? min === null || min === 0 : close(min, expected.min) && minExclusive === expected.minExclusive) &&
    (expected.max === Infinity ? max === null : close(max, expected.max) && maxExclusive === expected.maxExclusive)
  )
}

function close(actual: number | null, expected: number): boolean {
  return actual !== null && Math.abs(actual - expected) <= PRECISION * Math.max(1, Math.abs(expected))
}
