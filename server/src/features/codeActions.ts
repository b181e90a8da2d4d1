import type { Contradiction, Party } from '../contradictions/contradiction.js'
import type { Span } from '../text/span.js'
import { partiesIn } from './claimAt.js'
import { dismissTitle, oneLine, useWording } from './messages.js'
import { counterpartsOf, type EngineResults } from './sides.js'

/** Gives a claim the wording of a competing one. */
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
 * each contradiction. None is preferred over another, for nobody knows which side is right; but what a fact sheet says
 * comes first.
 */
export function fixesIn(uri: string, range: Span, engine: EngineResults): readonly Fix[] {
  const text = engine.document(uri)?.text ?? ''
  const wordings: WordingFix[] = []
  const dismissals: DismissFix[] = []
  const places = partiesIn(uri, range, engine)
  for (const { contradiction, party } of places) {
    wordings.push(...wordingFixes(party, contradiction, text, engine))
    const isAlone = places.every(
      other => other.contradiction === contradiction || other.party.span.start !== party.span.start,
    )
    dismissals.push(dismissFix(party, contradiction, dismissTitle(contradiction, isAlone)))
  }
  const once = new Map(dismissals.map(fix => [fix.contradiction, fix]))
  return [...distinct(wordings), ...once.values()]
}

/** Only where the sides state one value each: in a sum, no part can take the wording of the total. */
function wordingFixes(
  party: Party,
  contradiction: Contradiction,
  text: string,
  engine: EngineResults,
): readonly WordingFix[] {
  if (contradiction.reason.type !== 'disjoint-values') return []
  const { competing } = counterpartsOf(party, contradiction)
  const sheets = competing.filter(other => engine.isFactSheet(other.uri))
  const others = competing.filter(other => !sheets.includes(other))
  return [...sheets, ...others].map(other => {
    const { uri, span } = party
    const newText = inCaseOf(text, span, oneLine(other.text), kindOf(other, engine))
    const title = useWording(newText, sheets.includes(other))
    return { type: 'wording', title, contradiction: contradiction.id, uri, span, newText }
  })
}

function kindOf({ claim }: Party, engine: EngineResults): string {
  return (claim === undefined ? undefined : engine.claim(claim)?.kind) ?? ''
}

function dismissFix({ uri, span }: Party, contradiction: Contradiction, title: string): DismissFix {
  return { type: 'dismiss', title, contradiction: contradiction.id, uri, span }
}

/** The first of those that do the same. */
function distinct(fixes: readonly WordingFix[]): readonly WordingFix[] {
  const once = new Map<string, WordingFix>()
  for (const fix of fixes) {
    const key = `${fix.span.start} ${fix.span.end} ${fix.newText}`
    if (!once.has(key)) once.set(key, fix)
  }
  return [...once.values()]
}

/** Month and day names, and what begins with a currency, keep their capital wherever they stand. */
const KEEPS_CAPITAL: readonly string[] = ['date', 'money', 'name', 'role', 'acronym', 'quote', 'identifier']

/** The wording with the first letter that its new place asks for: "Ten" moved into a sentence becomes "ten". */
function inCaseOf(text: string, span: Span, wording: string, kind: string): string {
  const first = wording.charAt(0)
  if (opensSentence(text, span.start)) return first.toUpperCase() + wording.slice(1)
  const isWord = /^[A-Z][a-z]/.test(wording) && !KEEPS_CAPITAL.includes(kind)
  return isWord ? first.toLowerCase() + wording.slice(1) : wording
}

/** True where only quotation marks, brackets, list marks or emphasis stand between the offset and the end of a sentence or line. */
function opensSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?]["'”’)\]*_]*\s+|[\r\n])[\s"'“‘([*_>#+-]*$/.test(text.slice(Math.max(0, offset - 40), offset))
}
