import type { Claim } from '../claims/claim.js'
import type { Contradiction } from '../contradictions/contradiction.js'
import type { Span } from '../text/span.js'
import { claimsIn } from './claimAt.js'
import { dismissTitle, oneLine, useWording, wordingPair } from './messages.js'
import { counterpartsOf, type EngineResults } from './sides.js'

/** Gives a claim the wording of a competing mention. */
export interface WordingFix {
  readonly type: 'wording'
  readonly title: string
  /** `Contradiction.id`. */
  readonly contradiction: string
  readonly uri: string
  readonly span: Span
  readonly newText: string
}

/** Records that the claims state different facts. */
export interface DismissFix {
  readonly type: 'dismiss'
  readonly title: string
  /** `Contradiction.id`. */
  readonly contradiction: string
  readonly uri: string
  readonly span: Span
}

export type Fix = WordingFix | DismissFix

/**
 * What can be done about the contradictions under a range: one fix for each other wording, then one dismissal for
 * each contradiction. None is preferred over another, for nobody knows which side is right.
 */
export function fixesIn(uri: string, range: Span, engine: EngineResults): readonly Fix[] {
  const text = engine.document(uri)?.text ?? ''
  const wordings: WordingFix[] = []
  const dismissals: DismissFix[] = []
  for (const claim of claimsIn(uri, range, engine)) {
    const contradictions = engine.contradictionsIn(uri).filter(({ claims }) => claims.includes(claim.id))
    for (const contradiction of contradictions) {
      wordings.push(...wordingFixes(claim, contradiction, text, engine))
      const pair = contradictions.length > 1 ? wordingPair(contradiction.reason) : null
      dismissals.push(dismissFix(claim, contradiction, dismissTitle(pair)))
    }
  }
  const once = new Map(dismissals.map(fix => [fix.contradiction, fix]))
  return [...distinct(wordings), ...once.values()]
}

function wordingFixes(
  claim: Claim,
  contradiction: Contradiction,
  text: string,
  engine: EngineResults,
): readonly WordingFix[] {
  return counterpartsOf(claim, contradiction, engine).competing.map(other => {
    const newText = inCaseOf(text, claim.span, oneLine(other.text), other)
    const { uri, span } = claim
    return { type: 'wording', title: useWording(newText), contradiction: contradiction.id, uri, span, newText }
  })
}

function dismissFix(claim: Claim, contradiction: Contradiction, title: string): DismissFix {
  return { type: 'dismiss', title, contradiction: contradiction.id, uri: claim.uri, span: claim.span }
}

function distinct(fixes: readonly WordingFix[]): readonly WordingFix[] {
  return [...new Map(fixes.map(fix => [`${fix.span.start} ${fix.span.end} ${fix.newText}`, fix])).values()]
}

/** Month and day names, and what begins with a currency, keep their capital wherever they stand. */
const KEEPS_CAPITAL: readonly string[] = ['date', 'money', 'name', 'role', 'acronym', 'quote', 'identifier']

/** The wording with the first letter that its new place asks for: "Ten" moved into a sentence becomes "ten". */
function inCaseOf(text: string, span: Span, wording: string, from: Claim): string {
  const first = wording.charAt(0)
  if (opensSentence(text, span.start)) return first.toUpperCase() + wording.slice(1)
  const isWord = /^[A-Z][a-z]/.test(wording) && !KEEPS_CAPITAL.includes(from.kind)
  return isWord ? first.toLowerCase() + wording.slice(1) : wording
}

/** True where only quotation marks, brackets, list marks or emphasis stand between the offset and the end of a sentence or line. */
function opensSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?]["'”’)\]*_]*\s+|[\r\n])[\s"'“‘([*_>#+-]*$/.test(text.slice(Math.max(0, offset - 40), offset))
}
