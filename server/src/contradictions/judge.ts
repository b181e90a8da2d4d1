import type { Claim } from '../claims/claim.js'
import { stemOfBase } from '../claims/verbStem.js'
import type { Alignment } from '../facts/alignment.js'
import { countedQuantity } from '../facts/countedQuantity.js'
import { contextSimilarity } from '../facts/evidence.js'
import type { Component } from '../facts/factIndex.js'
import { sharesIdentity } from '../facts/identity.js'
import { REPEATED_DEEDS } from '../lexicon/deeds.js'
import { disjoint, widen } from '../values/interval.js'
import { pairKey } from './claimKey.js'
import type { Contradiction } from './contradiction.js'
import { fingerprint } from './fingerprint.js'
import { reasonFor } from './reasonFor.js'
import { ruleOf } from './ruleOf.js'
import { RULES, type RuleId } from './rules.js'
import { milder, SEVERITIES, type Severity } from './severity.js'
import { clustersOf, inDocumentOrder, type Side } from './sides.js'

/** What the judgement is told from outside. */
export interface JudgeOptions {
  /** Ids of dismissed contradictions. */
  readonly dismissed: ReadonlySet<string>
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** Whether a document is a fact sheet, by its URI. */
  readonly isFactSheet: (uri: string) => boolean
  /** Whether a comment asks to leave a place alone under a rule. */
  readonly isIgnored: (rule: string, place: Pick<Claim, 'uri' | 'span'>) => boolean
}

/** The contradictions among the claims of one component, dismissed pairs and silenced rules left out. */
export function judge({ alignments }: Component, options: JudgeOptions): Contradiction[] {
  const conflicts = alignments.filter(alignment => alignment.relation === 'conflict' && stands(alignment, options))
  if (conflicts.length === 0) return []
  const agreements = alignments.filter(
    alignment => alignment.relation === 'agree' && !isLeftAlone(alignment, ruleOf(alignment.a), options),
  )
  return clustersOf(conflicts, agreements).flatMap(sides => {
    const contradiction = describe(sides, conflicts, options)
    return contradiction === null || options.dismissed.has(contradiction.id) ? [] : [contradiction]
  })
}

function stands(alignment: Alignment, options: JudgeOptions): boolean {
  const { a, b } = alignment
  const { dismissed, severities } = options
  const rule = ruleOf(a)
  if (rule === null || severities[rule] === 'off' || isLeftAlone(alignment, rule, options)) return false
  return dismissed.size === 0 || !dismissed.has(pairKey(rule, a, b))
}

/** A comment beside either claim keeps it out of every side. */
function isLeftAlone({ a, b }: Alignment, rule: RuleId | null, { isIgnored }: JudgeOptions): boolean {
  return rule !== null && (isIgnored(rule, a) || isIgnored(rule, b))
}

function describe(
  sides: readonly Side[],
  conflicts: readonly Alignment[],
  { severities, isFactSheet }: JudgeOptions,
): Contradiction | null {
  const claims = sides.flat().sort(inDocumentOrder)
  const rule = claims[0] === undefined ? null : ruleOf(claims[0])
  if (rule === null) return null
  const own = conflictsWithin(sides, conflicts)
  const strongest = own.reduce((best, next) => (isStronger(next, best) ? next : best))
  return {
    id: idOf(own),
    rule,
    severity: gravest(own.map(conflict => severityOf(conflict, configured(severities[rule]) ?? ruleSeverity(rule)))),
    confidence: Math.round(strongest.score * 1000) / 1000,
    reason: reasonFor(sides, strongest, isFactSheet),
    parties: claims.map(({ id, uri, span, text }) => ({ uri, span, text, claim: id })),
    sides: sides.map(side => side.map(claim => claims.indexOf(claim))),
  }
}

function conflictsWithin(sides: readonly Side[], conflicts: readonly Alignment[]): readonly Alignment[] {
  const claims = new Set(sides.flat())
  return conflicts.filter(({ a, b }) => claims.has(a) && claims.has(b))
}

/** That of the one pair, or of all together. */
function idOf(conflicts: readonly Alignment[]): string {
  const keys = [...new Set(conflicts.flatMap(({ a, b }) => keyOf(a, b) ?? []))].sort()
  return keys.length === 1 ? (keys[0] ?? '') : fingerprint(keys.join('\n'))
}

function keyOf(a: Claim, b: Claim): string | undefined {
  const rule = ruleOf(a)
  return rule === null ? undefined : pairKey(rule, a, b)
}

/**
 * The ids by which something among the claims of a component may have been dismissed: of its pairs, and of its
 * contradictions, whether they are flagged or not. Only what `dismissed` names is left out.
 */
export function dismissibleIds({ alignments }: Component, dismissed: ReadonlySet<string>): readonly string[] {
  const conflicts = alignments.filter(
    ({ relation, a, b }) => relation === 'conflict' && !dismissed.has(keyOf(a, b) ?? ''),
  )
  const agreements = alignments.filter(({ relation }) => relation === 'agree')
  return [
    ...conflicts.flatMap(({ a, b }) => keyOf(a, b) ?? []),
    ...clustersOf(conflicts, agreements).map(sides => idOf(conflictsWithin(sides, conflicts))),
  ]
}

/** By score; of equal ones the earlier in document order, so that the order in which they were found does not show. */
function isStronger(one: Alignment, other: Alignment): boolean {
  if (one.score !== other.score) return one.score > other.score
  return (inDocumentOrder(one.a, other.a) || inDocumentOrder(one.b, other.b)) < 0
}

function configured(severity: Severity | 'off' | undefined): Severity | undefined {
  return severity === 'off' ? undefined : severity
}

function gravest(severities: readonly Severity[]): Severity {
  return SEVERITIES.find(severity => severities.includes(severity)) ?? 'hint'
}

function ruleSeverity(rule: RuleId): Severity {
  return RULES.find(({ id }) => id === rule)?.severity ?? 'warning'
}

/**
 * The rule's severity, its own or the one asked for, or information where the words leave a way out: a round number beside
 * a precise one, "up to" that can be cancelled, a vague word whose floor is soft, two speakers who may well differ, counts
 * of what may be other things.
 */
function severityOf({ a, b, soft, score }: Alignment, base: Severity): Severity {
  if (soft) return milder(base, 'hint')
  return mayBothBeRight(a, b) || mayBeOfOthers(a, b) || mayCountOthers(a, b, score) || mayRecur(a, b)
    ? milder(base, 'information')
    : base
}

/**
 * Below its lead a report of an event counts many things by one noun: the boats of a rescue and those of a harbour, the
 * catch of one crew and of another. A count of anything but casualties is surely the same one where the words around it
 * are mostly the same, or all else speaks for it. The three limits are set, by a look at the flags of
 * `test/quality/flags-judged.md`, so that short texts lose none.
 */
function mayCountOthers(a: Claim, b: Claim, score: number): boolean {
  if (score >= SURE_SCORE || a.uri === b.uri || a.kind !== 'quantity' || a.subject.toll !== undefined) return false
  if (Math.max(a.span.start, b.span.start) < LEAD) return false
  return contextSimilarity(a, b) < MOSTLY_THE_SAME
}

/** "Won the cup in 2009", "won the cup in 2016": what may be done again has a day each time, unless the text says which time it was. */
function mayRecur(a: Claim, b: Claim): boolean {
  if (a.kind !== 'date' || b.kind !== 'date') return false
  return [a, b].some(({ subject: { verb }, scope: { moment } }) => moment === null && REPEATED_STEMS.has(verb ?? ''))
}

const REPEATED_STEMS: ReadonlySet<string> = new Set(REPEATED_DEEDS.map(stemOfBase))

/** One says who did it, by name, and the sentence of the other has names, but not that one; or neither says whose age it is. */
function mayBeOfOthers(a: Claim, b: Claim): boolean {
  return namesNot(a, b) || namesNot(b, a) || areTwoUnnamed(a, b)
}

/** "A 12-year-old girl" and "a 9-year-old girl" of one story may be two boys. */
function areTwoUnnamed(a: Claim, b: Claim): boolean {
  return a.kind === 'age' && a.uri !== b.uri && a.subject.person === undefined && b.subject.person === undefined
}

function namesNot({ scope: { agent }, quantity }: Claim, { scope: other, context }: Claim): boolean {
  // Who measured a quake is seldom told; two who measured it are kept apart before.
  if (quantity?.dimension === 'magnitude') return false
  if (agent === null || other.agent !== null || context.names.length === 0) return false
  return !agent.words.some(word => context.words.some(known => known.toLowerCase() === word))
}

/** From this score on the two are one whatever the words around them. */
const SURE_SCORE = 0.92
/** Characters at the head of a document in which a story is told in short, or a short text in full. */
const LEAD = 500
/** Cosine of the words around two claims, 0 to 1. */
const MOSTLY_THE_SAME = 0.5

function mayBothBeRight(a: Claim, b: Claim): boolean {
  const registers = [a.quantity?.register, b.quantity?.register]
  const roundBesideOther = registers.includes('round') && registers[0] !== registers[1] && meetLoosely(a, b)
  const vague = registers.includes('vague') && !isFarBelowVague(a, b) && !isFarBelowVague(b, a)
  const cancellable = [a, b].some(({ hedge }) => hedge !== undefined && /^(?:up to|as \w+ as)/.test(hedge.text))
  // Sources may differ in what they reckon, but not in who or where it was.
  const speakersDiffer = !sharesIdentity(a, b) && areTwoSpeakers(a.scope.speaker, b.scope.speaker)
  // What somebody is quoted with may differ from what the text says itself.
  const quotedBesideTold = a.scope.quoted !== b.scope.quoted
  // What a number names is seldom said in the words beside it.
  const isCode = a.kind === 'identifier' && a.quantity === undefined
  // A headline is shorter than the truth.
  const isHeadline =
    a.uri === b.uri && a.inTitle !== b.inTitle && (a.subject.head === null || a.subject.head !== b.subject.head)
  return isCode || isHeadline || roundBesideOther || vague || cancellable || speakersDiffer || quotedBesideTold
}

/** "Dozens" has a soft floor, but nine is not near it; "nobody" and "the only" have no floor to be under. */
function isFarBelowVague({ quantity: vague }: Claim, { quantity: other }: Claim): boolean {
  if (vague === undefined || other === undefined || vague.register !== 'vague') return false
  return vague.interval.min >= LEAST_VAGUE_FLOOR && other.interval.max < vague.interval.min / 2
}

/** Two dozen: the smallest number that a vague plural promises. */
const LEAST_VAGUE_FLOOR = 24

/** A round number read as loosely as a hedge would make it, by a full step, might still admit the other value. */
function meetLoosely(one: Claim, other: Claim): boolean {
  const [a, b] = [countedQuantity(one), countedQuantity(other)]
  if (a === undefined || b === undefined) return false
  const [left, right] = [a, b].map(({ interval, register, step }) =>
    register === 'round' ? widen(interval, step) : interval,
  )
  return left !== undefined && right !== undefined && !disjoint(left, right)
}

/** Two sources that have no word in common: "curator Ines Dorvel" and "Ines Dorvel" are one. */
function areTwoSpeakers(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  const words = a.split(' ')
  return !b.split(' ').some(word => words.includes(word))
}
