import type { Claim } from '../claims/claim.js'
import type { Contradiction } from '../contradictions/contradiction.js'
import type { Span } from '../text/span.js'
import { claimAt } from './claimAt.js'
import {
  contradictionMessage,
  mentionsAgree,
  mentionsOfFact,
  readAs,
  renderDerivation,
  renderEvidence,
} from './messages.js'
import { type Place, placeOf } from './place.js'
import { counterpartsOf, type EngineResults } from './sides.js'
import { type ComparableValue, describeValue, describeValues } from './valueText.js'

/** One line of the table: a mention, its normalised value, its place. */
export interface MentionRow {
  /** `own` is the claim under the pointer. */
  readonly standing: 'own' | 'competing' | 'agreeing' | 'other'
  readonly text: string
  readonly value: string
  readonly place: Place
}

/** What is said about a claim in one respect: a contradiction, or the fact it belongs to. */
export interface HoverSection {
  readonly heading: string
  readonly rows: readonly MentionRow[]
  /** How it was found out, each on a line. */
  readonly notes: readonly string[]
  /** The rule that found it, to be linked to its page. */
  readonly rule?: string
}

/** Everything the hover on a claim shows. */
export interface ClaimHover {
  readonly span: Span
  readonly sections: readonly HoverSection[]
}

/** The hover at an offset; undefined where no claim is. */
export function hoverAt(uri: string, offset: number, engine: EngineResults): ClaimHover | undefined {
  const claim = claimAt(uri, offset, engine)
  if (claim === undefined) return undefined
  const contradictions = engine.contradictionsIn(uri).filter(({ claims }) => claims.includes(claim.id))
  const sections =
    contradictions.length > 0
      ? contradictions.map(contradiction => contradictionSection(claim, contradiction, engine))
      : [factSection(claim, engine)]
  return { span: claim.span, sections }
}

function contradictionSection(claim: Claim, contradiction: Contradiction, engine: EngineResults): HoverSection {
  const { competing, agreeing } = counterpartsOf(claim, contradiction, engine)
  const evidence = renderEvidence(contradiction.reason)
  return {
    heading: contradictionMessage(contradiction),
    rows: rows(
      [
        ...competing.map(other => ({ claim: other, standing: 'competing' as const })),
        { claim, standing: 'own' },
        ...agreeing.map(other => ({ claim: other, standing: 'agreeing' as const })),
      ],
      engine,
    ),
    notes: [renderDerivation(contradiction.reason), ...(evidence === null ? [] : [evidence])],
    rule: contradiction.rule,
  }
}

function factSection(claim: Claim, engine: EngineResults): HoverSection {
  const fact = engine.factOf(claim.id)
  const others = (fact?.claims ?? []).filter(id => id !== claim.id).flatMap(id => engine.claim(id) ?? [])
  if (others.length === 0) {
    const value = describeValue(comparableValue(claim))
    return { heading: readAs(claim.text, claim.kind, value, claim.subject.head), rows: [], notes: [] }
  }
  const count = others.length + 1
  const agree = fact?.state === 'agree'
  const standing = agree ? ('agreeing' as const) : ('other' as const)
  return {
    heading: agree ? mentionsAgree(count) : mentionsOfFact(count),
    rows: rows([{ claim, standing: 'own' }, ...others.map(other => ({ claim: other, standing }))], engine),
    notes: [],
  }
}

function rows(
  mentions: readonly { readonly claim: Claim; readonly standing: MentionRow['standing'] }[],
  engine: EngineResults,
): readonly MentionRow[] {
  const values = describeValues(mentions.map(({ claim }) => comparableValue(claim)))
  return mentions.map(({ claim, standing }, index) => ({
    standing,
    text: claim.text,
    value: values[index] ?? '',
    place: placeOf(claim, engine),
  }))
}

function comparableValue({ quantity, timex }: Claim): ComparableValue {
  return { interval: quantity?.interval, unit: quantity?.unit, per: quantity?.per, timex: timex?.value }
}
