import type { Claim } from '../claims/claim.js'
import type { Contradiction, Party } from '../contradictions/contradiction.js'
import { ruleOf } from '../contradictions/ruleOf.js'
import type { RuleId } from '../contradictions/rules.js'
import type { Severity } from '../contradictions/severity.js'
import { compareClaims } from '../facts/compareClaims.js'
import type { Fact } from '../facts/fact.js'
import { type Band, bandOf } from './band.js'
import type { Language } from './catalogue/say.js'
import { claimValues } from './claimValues.js'
import { contradictionMessage } from './messages/contradictionMessage.js'
import { factLabel } from './messages/factLabel.js'
import type { EngineResults } from './sides.js'
import { sourceOf } from './source.js'
import { unitText } from './valueText.js'
import { verbText } from './verbText.js'

/** A band, with what its numbers count in the reader's language: "months"; '' for bare counts, and for dates and times. */
export interface NamedBand extends Band {
  readonly unit: string
}

/** A mention of a fact, or a part of a statement that does not add up. */
export interface FactMention extends Party {
  /** The normalised value; '' where nothing was read. */
  readonly value: string
  readonly band: NamedBand | null
  /** Who says it and as of when; '' where neither the sentence nor the document tells. */
  readonly source: string
  readonly isFactSheets: boolean
}

/** A contradiction among the mentions of an entry. */
export interface FactContradiction {
  readonly id: string
  readonly rule: RuleId
  readonly severity: Severity
  readonly message: string
  /** Indices into the mentions; those of one side agree. */
  readonly sides: readonly (readonly number[])[]
}

/** One entry of a list of facts: a fact with all its mentions, or a statement that does not add up with its parts. */
export interface FactEntry {
  readonly type: 'fact' | 'arithmetic'
  /** Unique in the list; the same from check to check while its first mention stays what it is. */
  readonly id: string
  /** What it is about, as a reader would name it. */
  readonly label: string
  /** Null for what no rule compares. */
  readonly rule: RuleId | null
  /** `settled` has values that differ and are not flagged; `alone` has one mention. */
  readonly state: 'conflict' | 'settled' | 'agree' | 'alone'
  readonly contradictions: readonly FactContradiction[]
  /** In document order. */
  readonly mentions: readonly FactMention[]
}

/**
 * Everything that the documents state more than once, and what does not add up in them: conflicts first, then by first
 * mention.
 *
 * @param options `alone`: also what is stated once; `language`: that of labels, values and messages.
 */
export function factList(
  engine: EngineResults,
  { alone = false, language = 'en' }: { readonly alone?: boolean; readonly language?: Language } = {},
): readonly FactEntry[] {
  const byClaim = contradictionsByClaim(engine)
  const facts = engine.facts.flatMap(fact => {
    const entry = factEntry(fact, byClaim, engine, language)
    return entry.state === 'alone' && !alone ? [] : entry
  })
  const arithmetic = engine.contradictions
    .filter(contradiction => !isOfFact(contradiction))
    .map(contradiction => arithmeticEntry(contradiction, engine, language))
  return [...arithmetic, ...facts]
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => RANK[a.entry.state] - RANK[b.entry.state] || byPlace(a.entry, b.entry) || a.index - b.index)
    .map(({ entry }) => entry)
}

const RANK: Readonly<Record<FactEntry['state'], number>> = { conflict: 0, settled: 1, agree: 2, alone: 3 }

/** What aligned claims contradict; the others are found within one document. */
function isOfFact({ reason }: Contradiction): boolean {
  return 'sides' in reason
}

function contradictionsByClaim(engine: EngineResults): ReadonlyMap<string, readonly Contradiction[]> {
  const byClaim = new Map<string, Contradiction[]>()
  for (const contradiction of engine.contradictions.filter(isOfFact)) {
    for (const { claim } of contradiction.parties) {
      if (claim === undefined) continue
      const known = byClaim.get(claim)
      if (known === undefined) byClaim.set(claim, [contradiction])
      else known.push(contradiction)
    }
  }
  return byClaim
}

function factEntry(
  { id, claims: ids }: Fact,
  byClaim: ReadonlyMap<string, readonly Contradiction[]>,
  engine: EngineResults,
  language: Language,
): FactEntry {
  const claims = ids.flatMap(claim => engine.claim(claim) ?? [])
  const contradictions = [...new Set(ids.flatMap(claim => byClaim.get(claim) ?? []))]
  const [first] = claims
  return {
    type: 'fact',
    id,
    label: first === undefined ? '' : labelOf(claims, language),
    rule: first === undefined ? null : ruleOf(first),
    state: contradictions.length > 0 ? 'conflict' : stateOf(claims),
    contradictions: contradictions.map(contradiction =>
      contradictionOf(contradiction, party => ids.indexOf(party.claim ?? ''), language),
    ),
    mentions: mentionsOf(
      claims.map(claim => ({ uri: claim.uri, span: claim.span, text: claim.text, claim: claim.id })),
      engine,
      language,
    ),
  }
}

/** Of mentions among which nothing is flagged. Mentions of one value stand for one another. */
function stateOf(claims: readonly Claim[]): 'settled' | 'agree' | 'alone' {
  if (claims.length < 2) return 'alone'
  const values = claimValues('en', claims)
  const distinct = claims.filter((_, index) => values.indexOf(values[index] ?? '') === index)
  const differ = distinct.some((claim, index) =>
    distinct.slice(index + 1).some(other => compareClaims(claim, other) === 'conflict'),
  )
  return differ ? 'settled' : 'agree'
}

function arithmeticEntry(contradiction: Contradiction, engine: EngineResults, language: Language): FactEntry {
  const { id, parties, rule } = contradiction
  const [first] = parties
  return {
    type: 'arithmetic',
    id: `${id} ${first?.uri} ${first?.span.start}`,
    label: contradictionMessage(language, contradiction),
    rule,
    state: 'conflict',
    contradictions: [contradictionOf(contradiction, party => parties.indexOf(party), language)],
    mentions: mentionsOf(parties, engine, language),
  }
}

function contradictionOf(
  contradiction: Contradiction,
  indexOf: (party: Party) => number,
  language: Language,
): FactContradiction {
  const { id, rule, severity, parties, sides } = contradiction
  const indices = parties.map(indexOf)
  return {
    id,
    rule,
    severity,
    message: contradictionMessage(language, contradiction),
    sides: sides.map(side => side.map(index => indices[index] ?? -1).filter(index => index >= 0)),
  }
}

function mentionsOf(parties: readonly Party[], engine: EngineResults, language: Language): readonly FactMention[] {
  const claims = parties.map(({ claim }) => (claim === undefined ? undefined : engine.claim(claim)))
  const values = claimValues(language, claims)
  return parties.map((party, index) => {
    const claim = claims[index]
    return {
      ...party,
      value: values[index] ?? '',
      band: claim === undefined ? null : namedBand(language, claim),
      source: claim === undefined ? '' : sourceOf(language, claim),
      isFactSheets: engine.isFactSheet(party.uri),
    }
  })
}

function namedBand(language: Language, claim: Claim): NamedBand | null {
  const band = bandOf(claim)
  return band && { ...band, unit: unitText(language, claim.quantity) }
}

/** By the first claim that says most of what it is about. */
function labelOf(claims: readonly Claim[], language: Language): string {
  const named =
    claims.find(({ subject }) => subject.label !== null) ?? claims.find(({ subject }) => subject.verb !== null)
  const { kind, subject, quotation } = named ?? claims[0] ?? { kind: 'quantity', subject: { label: null, verb: null } }
  return factLabel(language, kind, {
    noun: subject.label,
    verb: subject.verb === null ? null : verbText(subject.verb),
    words: quotation?.words.map(({ text }) => text),
  })
}

function byPlace({ mentions: [a] }: FactEntry, { mentions: [b] }: FactEntry): number {
  if (a === undefined || b === undefined || a.uri === b.uri) return (a?.span.start ?? 0) - (b?.span.start ?? 0)
  return a.uri < b.uri ? -1 : 1
}
