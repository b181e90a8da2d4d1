import type { Claim } from '../claims/claim.js'
import type { Contradiction, Party } from '../contradictions/contradiction.js'
import type { Span } from '../text/span.js'
import { claimAt, partiesAt, shortest } from './claimAt.js'
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
  readonly standing: 'own' | 'competing' | 'agreeing' | 'together' | 'other'
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

/** The hover at an offset; undefined where no claim is, and nothing that takes part in a contradiction. */
export function hoverAt(uri: string, offset: number, engine: EngineResults): ClaimHover | undefined {
  const claim = claimAt(uri, offset, engine)
  const places = partiesAt(uri, offset, engine)
  const spans = [...(claim === undefined ? [] : [claim]), ...places.map(({ party }) => party)]
  const span = shortest(spans)?.span
  if (span === undefined) return undefined
  if (places.length > 0)
    return {
      span,
      sections: places.map(({ contradiction, party }) => contradictionSection(party, contradiction, engine)),
    }
  return { span, sections: claim === undefined ? [] : [factSection(claim, engine)] }
}

function contradictionSection(party: Party, contradiction: Contradiction, engine: EngineResults): HoverSection {
  const { competing, agreeing } = counterpartsOf(party, contradiction)
  const notes = [renderDerivation(contradiction.reason), renderEvidence(contradiction.reason)]
  // The parts of a sum do not agree with one another: they stand together against the total.
  const ownSide = contradiction.reason.type === 'disjoint-values' ? 'agreeing' : 'together'
  return {
    heading: contradictionMessage(contradiction),
    rows: rows(
      [
        ...competing.map(other => ({ party: other, standing: 'competing' as const })),
        { party, standing: 'own' },
        ...agreeing.map(other => ({ party: other, standing: ownSide }) as const),
      ],
      engine,
    ),
    notes: notes.filter(note => note !== null),
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
    rows: rows(
      [{ party: partyOf(claim), standing: 'own' }, ...others.map(other => ({ party: partyOf(other), standing }))],
      engine,
    ),
    notes: [],
  }
}

function partyOf({ id, uri, span, text }: Claim): Party {
  return { uri, span, text, claim: id }
}

function rows(
  mentions: readonly { readonly party: Party; readonly standing: MentionRow['standing'] }[],
  engine: EngineResults,
): readonly MentionRow[] {
  const claims = mentions.map(({ party }) => (party.claim === undefined ? undefined : engine.claim(party.claim)))
  const values = describeValues(claims.map(claim => (claim === undefined ? {} : comparableValue(claim))))
  return mentions.map(({ party, standing }, index) => ({
    standing,
    text: party.text,
    value: claims[index] === undefined ? '' : (values[index] ?? ''),
    place: placeOf(party, engine),
  }))
}

function comparableValue({ quantity, timex }: Claim): ComparableValue {
  return { interval: quantity?.interval, unit: quantity?.unit, per: quantity?.per, timex: timex?.value }
}
