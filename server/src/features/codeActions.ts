import type { Contradiction, Party } from '../contradictions/contradiction.js'
import type { RuleId } from '../contradictions/rules.js'
import type { Span } from '../text/span.js'
import type { Language } from './catalogue/say.js'
import { partiesIn } from './claimAt.js'
import { reachesAt } from './ignoring.js'
import {
  besideTitle,
  changeOthersTitle,
  changeOtherTitle,
  dismissReasonTitle,
  dismissTitle,
  ignoreTitle,
  referenceTitle,
  useWording,
} from './messages/quickFixes.js'
import { oneLine } from './messages/wordings.js'
import { documentName, placeOf } from './place.js'
import { restyle } from './restyle/restyle.js'
import { inCaseOf } from './sentenceCase.js'
import { counterpartsOf, type EngineResults } from './sides.js'

/** One replacement in one document. */
export interface Replacement {
  readonly uri: string
  readonly span: Span
  readonly newText: string
}

/** Gives a place here the wording of a competing mention, or the competing mentions the wording of this place. */
export interface WordingFix {
  readonly type: 'wording'
  readonly title: string
  /** `Contradiction.id`. */
  readonly contradiction: string
  /** `elsewhere` is out of sight: to be looked at before it is done. */
  readonly where: 'here' | 'elsewhere'
  readonly replacements: readonly Replacement[]
}

/** Shows a competing mention beside this place. */
export interface BesideFix {
  readonly type: 'beside'
  readonly title: string
  readonly contradiction: string
  readonly uri: string
  readonly span: Span
}

/** Records that the claims state different facts. */
export interface DismissFix {
  readonly type: 'dismiss'
  readonly title: string
  readonly contradiction: string
  readonly askReason: boolean
}

/** Leaves a place alone by a comment in its document. */
export interface IgnoreFix {
  readonly type: 'ignore'
  readonly title: string
  readonly contradiction: string
  readonly rule: RuleId
  readonly uri: string
  readonly span: Span
}

/** Makes the document of a place a fact sheet: what it states is the reference from then on. */
export interface ReferenceFix {
  readonly type: 'reference'
  readonly title: string
  readonly contradiction: string
  readonly uri: string
}

export type Fix = WordingFix | BesideFix | DismissFix | IgnoreFix | ReferenceFix

/**
 * What can be done about the contradictions under a range, alike on all their sides: take another wording here, give
 * this wording to the others, look at another side, dismiss, ignore, make this the reference. None is preferred, for
 * nobody knows which side is right; but what a fact sheet says comes first.
 */
export function fixesIn(uri: string, range: Span, engine: EngineResults, language: Language = 'en'): readonly Fix[] {
  const places = partiesIn(uri, range, engine)
  const fixes = places.map(({ contradiction, party }) => {
    const isAlone = places.every(
      other => other.contradiction === contradiction || other.party.span.start !== party.span.start,
    )
    return [
      ...wordingsHere(party, contradiction, engine, language),
      ...wordingElsewhere(party, contradiction, engine, language),
      ...beside(party, contradiction, engine, language),
      ...dismissals(contradiction, isAlone, language),
      ...ignoring(party, contradiction, engine, language),
      ...reference(party, contradiction, engine, language),
    ]
  })
  const order: readonly Fix['type'][] = ['wording', 'beside', 'dismiss', 'ignore', 'reference']
  return distinct(order.flatMap(type => fixes.flat().filter(fix => fix.type === type)))
}

/**
 * Each competing wording in the style of this place, then as it is written there where that is another one. Only where
 * the sides state one value each: in a sum, no part can take the wording of the total.
 */
function wordingsHere(
  party: Party,
  contradiction: Contradiction,
  engine: EngineResults,
  language: Language,
): readonly WordingFix[] {
  if (contradiction.reason.type !== 'disjoint-values') return []
  const { competing } = counterpartsOf(party, contradiction)
  const sheets = competing.filter(other => engine.isFactSheet(other.uri))
  const others = competing.filter(other => !sheets.includes(other))
  return [...sheets, ...others].flatMap(other => {
    const styled = inStyleOf(party, other, engine)
    const literal = asWritten(party, other, engine)
    return [...new Set([styled ?? literal, literal])].map(newText => ({
      type: 'wording' as const,
      title: useWording(language, newText, sheets.includes(other)),
      contradiction: contradiction.id,
      where: 'here' as const,
      replacements: [replacement(party, newText)],
    }))
  })
}

/** This wording in place of every competing one, each in the style of its own place. */
function wordingElsewhere(
  party: Party,
  contradiction: Contradiction,
  engine: EngineResults,
  language: Language,
): readonly WordingFix[] {
  const { competing } = counterpartsOf(party, contradiction)
  const [first] = competing
  if (contradiction.reason.type !== 'disjoint-values' || first === undefined) return []
  const newTexts = competing.map(other => inStyleOf(other, party, engine) ?? asWritten(other, party, engine))
  const replacements = competing.map((other, index) => replacement(other, newTexts[index] ?? ''))
  const title =
    competing.length === 1
      ? changeOtherTitle(language, first.text, newTexts[0] ?? '', placeOf(first, engine))
      : changeOthersTitle(language, competing.length, [...new Set(newTexts)])
  return [{ type: 'wording', title, contradiction: contradiction.id, where: 'elsewhere', replacements }]
}

function beside(
  party: Party,
  contradiction: Contradiction,
  engine: EngineResults,
  language: Language,
): readonly BesideFix[] {
  const { competing } = counterpartsOf(party, contradiction)
  if (competing.length === 0) return []
  const title = besideTitle(
    language,
    competing.map(other => placeOf(other, engine)),
  )
  return [{ type: 'beside', title, contradiction: contradiction.id, uri: party.uri, span: party.span }]
}

function dismissals(contradiction: Contradiction, isAlone: boolean, language: Language): readonly DismissFix[] {
  const { id } = contradiction
  return [
    { type: 'dismiss', title: dismissTitle(language, contradiction, isAlone), contradiction: id, askReason: false },
    {
      type: 'dismiss',
      title: dismissReasonTitle(language, contradiction, isAlone),
      contradiction: id,
      askReason: true,
    },
  ]
}

function ignoring(
  { uri, span }: Party,
  { id, rule }: Contradiction,
  engine: EngineResults,
  language: Language,
): readonly IgnoreFix[] {
  const source = engine.document(uri)
  if (source === undefined || reachesAt(span, source).length === 0) return []
  return [{ type: 'ignore', title: ignoreTitle(language, rule), contradiction: id, rule, uri, span }]
}

/** Not where nothing is set against another document. */
function reference(
  { uri }: Party,
  contradiction: Contradiction,
  engine: EngineResults,
  language: Language,
): readonly ReferenceFix[] {
  const isAcross = contradiction.parties.some(party => party.uri !== uri)
  if (!isAcross || engine.isFactSheet(uri)) return []
  const title = referenceTitle(language, documentName(uri, engine.uris))
  return [{ type: 'reference', title, contradiction: contradiction.id, uri }]
}

function inStyleOf(place: Party, other: Party, engine: EngineResults): string | null {
  const [here, there] = [place, other].map(({ claim }) => (claim === undefined ? undefined : engine.claim(claim)))
  const styled = here === undefined || there === undefined ? null : restyle(here, there)
  return styled === null ? null : cased(place, styled, other, engine)
}

function asWritten(place: Party, other: Party, engine: EngineResults): string {
  return cased(place, oneLine(other.text), other, engine)
}

function cased({ uri, span, text }: Party, wording: string, { claim }: Party, engine: EngineResults): string {
  const kind = (claim === undefined ? undefined : engine.claim(claim)?.kind) ?? ''
  return inCaseOf(engine.document(uri)?.text ?? '', span, text, wording, kind)
}

function replacement({ uri, span }: Party, newText: string): Replacement {
  return { uri, span, newText }
}

/** The first of those that do the same. */
function distinct(fixes: readonly Fix[]): readonly Fix[] {
  const known = new Set<string>()
  return fixes.filter(fix => {
    const key =
      fix.type === 'wording'
        ? JSON.stringify(fix.replacements)
        : JSON.stringify({ ...fix, title: '', ...(fix.type === 'reference' ? { contradiction: '' } : {}) })
    return !known.has(key) && known.add(key)
  })
}
