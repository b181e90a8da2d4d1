import type { Claim } from '../claims/claim.js'
import type { Alignment } from '../facts/alignment.js'
import type { Component } from '../facts/factIndex.js'
import { sharesIdentity } from '../facts/identity.js'
import { disjoint, widen } from '../values/interval.js'
import { pairKey } from './claimKey.js'
import type { Contradiction, Evidence, SideValue } from './contradiction.js'
import { fingerprint } from './fingerprint.js'
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
  readonly isReference: (uri: string) => boolean
}

/** The contradictions among the claims of one component, dismissed pairs and silenced rules left out. */
export function judge({ alignments }: Component, options: JudgeOptions): Contradiction[] {
  const conflicts = alignments.filter(alignment => alignment.relation === 'conflict' && stands(alignment, options))
  if (conflicts.length === 0) return []
  const agreements = alignments.filter(({ relation }) => relation === 'agree')
  return clustersOf(conflicts, agreements).flatMap(sides => {
    const contradiction = describe(sides, conflicts, options)
    return contradiction === null || options.dismissed.has(contradiction.id) ? [] : [contradiction]
  })
}

function stands({ a, b }: Alignment, { dismissed, severities }: JudgeOptions): boolean {
  const rule = ruleOf(a)
  if (rule === null || severities[rule] === 'off') return false
  return dismissed.size === 0 || !dismissed.has(pairKey(rule, a, b))
}

function describe(
  sides: readonly Side[],
  conflicts: readonly Alignment[],
  { severities, isReference }: JudgeOptions,
): Contradiction | null {
  const claims = sides.flat().sort(inDocumentOrder)
  const rule = claims[0] === undefined ? null : ruleOf(claims[0])
  if (rule === null) return null
  const own = conflicts.filter(({ a, b }) => claims.includes(a) && claims.includes(b))
  const strongest = own.reduce((best, next) => (isStronger(next, best) ? next : best))
  const keys = [...new Set(own.map(({ a, b }) => pairKey(rule, a, b)))].sort()
  return {
    id: keys.length === 1 ? (keys[0] ?? '') : fingerprint(keys.join('\n')),
    rule,
    severity: gravest(own.map(conflict => severityOf(conflict, configured(severities[rule]) ?? ruleSeverity(rule)))),
    confidence: Math.round(strongest.score * 1000) / 1000,
    reason: {
      type: 'disjoint-values',
      sides: sides.map(side => sideValue(side, isReference)),
      evidence: evidenceFor(strongest),
    },
    parties: claims.map(({ id, uri, span, text }) => ({ uri, span, text, claim: id })),
    sides: sides.map(side => side.map(claim => claims.indexOf(claim))),
  }
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
 * The rule's severity, its own or the one asked for, or information where the words leave a way out: a round number beside a precise one, "up to"
 * that can be cancelled, a vague word whose floor is soft, two speakers who may well differ.
 */
function severityOf({ a, b }: Alignment, base: Severity): Severity {
  return mayBothBeRight(a, b) ? milder(base, 'information') : base
}

function mayBothBeRight(a: Claim, b: Claim): boolean {
  const registers = [a.quantity?.register, b.quantity?.register]
  const roundBesideOther = registers.includes('round') && registers[0] !== registers[1] && meetLoosely(a, b)
  const vague = registers.includes('vague')
  const cancellable = [a, b].some(({ hedge }) => hedge !== undefined && /^(?:up to|as \w+ as)/.test(hedge.text))
  // Sources may differ in what they reckon, but not in who or where it was.
  const speakersDiffer = !sharesIdentity(a, b) && areTwoSpeakers(a.scope.speaker, b.scope.speaker)
  // What somebody is quoted with may differ from what the text says itself.
  const quotedBesideTold = a.scope.quoted !== b.scope.quoted
  return roundBesideOther || vague || cancellable || speakersDiffer || quotedBesideTold
}

/** A round number read as loosely as a hedge would make it, by a full step, might still admit the other value. */
function meetLoosely({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
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

function sideValue(side: Side, isReference: JudgeOptions['isReference']): SideValue {
  const first = side[0]
  if (first === undefined) return { surface: '' }
  const { text, quantity, timex } = first
  return {
    surface: text,
    ...(quantity === undefined ? {} : { interval: quantity.interval, unit: quantity.unit }),
    ...(timex === undefined ? {} : { timex: timex.value }),
    ...(side.some(({ uri }) => isReference(uri)) ? { reference: true } : {}),
  }
}

/** What spoke for one fact, for the hover: the noun, the story, the words around. */
function evidenceFor({ a, b, features }: Alignment): Evidence[] {
  const evidence: Evidence[] = []
  const [left, right] = [a.subject.head, b.subject.head]
  if (left !== null && left === right) evidence.push({ type: 'same-subject', subject: a.subject.label ?? left })
  else if (left !== null && right !== null) evidence.push({ type: 'synonymous-subjects', subjects: [left, right] })
  const words = sharedWords(a, b)
  if (words.length > 0) evidence.push({ type: 'shared-words', words })
  if (features.sameStory >= SAME_STORY && a.uri !== b.uri) evidence.push({ type: 'same-story' })
  return evidence
}

const SAME_STORY = 0.4

/** The words that both sentences have, those that say most first; the noun itself is told apart. */
function sharedWords({ context: a, subject }: Claim, { context: b }: Claim): string[] {
  const shared: { word: string; weight: number }[] = []
  a.terms.forEach((term, index) => {
    const other = b.terms.indexOf(term)
    const weight = other < 0 ? 0 : Math.min(a.weights[index] ?? 0, b.weights[other] ?? 0)
    const word = a.words[index] ?? ''
    if (weight > 0 && !word.toLowerCase().startsWith(subject.head ?? '\n')) shared.push({ word, weight })
  })
  const best = shared.sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
  return best.slice(0, WORDS_TOLD).map(({ word }) => word)
}

/** More words than these explain nothing better. */
const WORDS_TOLD = 4
