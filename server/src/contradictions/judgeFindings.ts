import type { Claim } from '../claims/claim.js'
import { claimKey } from './claimKey.js'
import type { Contradiction, Party } from './contradiction.js'
import { fingerprint } from './fingerprint.js'
import type { JudgeOptions } from './judge.js'
import type { LocatedFinding, LocatedParty } from './locateFindings.js'
import { RULES } from './rules.js'
import { milder, type Severity } from './severity.js'

/** A document with what the rules of arithmetic found in it. */
export interface CheckedDocument {
  readonly uri: string
  /** In the order of the text. */
  readonly claims: readonly Claim[]
  readonly findings: readonly LocatedFinding[]
}

/** How sure the judgement is that a statement which does not add up was meant to, from 0 to 1. */
const CONFIDENCE = { sure: 0.95, soft: 0.7 } as const

/** The contradictions within one document, dismissed ones and silenced rules left out, each once. */
export function judgeFindings(checked: CheckedDocument, options: JudgeOptions): Contradiction[] {
  const contradictions = new Map<string, Contradiction>()
  for (const finding of checked.findings) {
    const severity = severityOf(finding, options)
    if (severity === 'off') continue
    const { rule, reason, sides } = finding
    const claimed = claimsOf(finding, checked)
    const id = idOf(finding, claimed)
    if (options.dismissed.has(id)) continue
    const parties = finding.parties.map((party, index) => partyOf(party, claimed[index], checked.uri))
    if (parties.some(party => options.isIgnored(rule, party))) continue
    const place = [id, ...parties.map(({ span }) => `${span.start} ${span.end}`)].join('\n')
    if (contradictions.has(place)) continue
    const confidence = finding.soft ? CONFIDENCE.soft : CONFIDENCE.sure
    contradictions.set(place, { id, rule, severity, confidence, reason, ...inOrder(parties, sides) })
  }
  return [...contradictions.values()]
}

/** The ids by which what was found in a document may have been dismissed, whether it is flagged or not. */
export function findingIds(checked: CheckedDocument): readonly string[] {
  return checked.findings.map(finding => idOf(finding, claimsOf(finding, checked)))
}

/** The claim of each party, where it has one. */
function claimsOf({ parties }: LocatedFinding, { claims }: CheckedDocument): readonly (Claim | undefined)[] {
  return parties.map(({ claim }) => (claim === undefined ? undefined : claims[claim]))
}

function idOf({ rule, parties, sides }: LocatedFinding, claimed: readonly (Claim | undefined)[]): string {
  const keys = parties.map((party, index) => keyOf(party, claimed[index]))
  return fingerprint([rule, ...sides.map(side => side.map(index => keys[index]).join(' & ')).sort()].join('\n'))
}

function severityOf({ rule, soft }: LocatedFinding, { severities }: JudgeOptions): Severity | 'off' {
  const asked = severities[rule] ?? RULES.find(({ id }) => id === rule)?.severity ?? 'hint'
  return asked !== 'off' && soft ? milder(asked, 'information') : asked
}

function keyOf(party: LocatedParty, claim: Claim | undefined): string {
  return claim === undefined ? (party.meaning ?? '') : claimKey(claim)
}

function partyOf({ span, text }: LocatedParty, claim: Claim | undefined, uri: string): Party {
  return claim === undefined ? { uri, span, text } : { uri, span: claim.span, text: claim.text, claim: claim.id }
}

/** The parties in the order of the text, with the sides that name them. */
function inOrder(
  parties: readonly Party[],
  sides: readonly (readonly number[])[],
): Pick<Contradiction, 'parties' | 'sides'> {
  const order = parties
    .map((_, index) => index)
    .sort((a, b) => {
      const [first, second] = [parties[a]?.span, parties[b]?.span]
      return (first?.start ?? 0) - (second?.start ?? 0) || (first?.end ?? 0) - (second?.end ?? 0)
    })
  return {
    parties: order.flatMap(index => parties[index] ?? []),
    sides: sides.map(side => side.map(index => order.indexOf(index)).sort((a, b) => a - b)),
  }
}
