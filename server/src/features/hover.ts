import type { Claim } from '../claims/claim.js'
import type { Contradiction, Party } from '../contradictions/contradiction.js'
import type { RuleId } from '../contradictions/rules.js'
import { compareClaims } from '../facts/compareClaims.js'
import type { Span } from '../text/span.js'
import type { Language } from './catalogue/say.js'
import { claimAt, partiesAt, shortest } from './claimAt.js'
import { claimValues } from './claimValues.js'
import { contradictionMessage } from './messages/contradictionMessage.js'
import { renderDerivation, renderEvidence } from './messages/derivation.js'
import { competingAndAgreeing, mentionsAgree, mentionsOfFact, mentionsUnlisted, readAs } from './messages/hover.js'
import { type Place, placeOf } from './place.js'
import { counterpartsOf, type EngineResults } from './sides.js'
import { sourceOf } from './source.js'

/** One line of the table: a mention, its normalised value, its place, and who says it as of when. */
export interface MentionRow {
  /** `own` is the claim under the pointer. */
  readonly standing: 'own' | 'competing' | 'agreeing' | 'together' | 'other'
  readonly text: string
  readonly value: string
  readonly place: Place
  /** A fact sheet states it. */
  readonly isFactSheets: boolean
  /** Empty where neither the sentence nor the document tells. */
  readonly source: string
}

/** What is said about a claim in one respect: a contradiction, or the fact it belongs to. */
export interface HoverSection {
  readonly heading: string
  readonly rows: readonly MentionRow[]
  /** How it was found out, each on a line. */
  readonly notes: readonly string[]
  /** What its links lead to; absent where nothing contradicts. */
  readonly contradiction?: { readonly id: string; readonly rule: RuleId; readonly here: Place }
}

/** Everything the hover on a claim shows. */
export interface ClaimHover {
  readonly span: Span
  readonly sections: readonly HoverSection[]
}

/** A longer table is not read in a hover; what is left out is counted below it. */
const MOST_COMPETING = 12
const MOST_AGREEING = 6

/** The hover at an offset; undefined where no claim is, and nothing that takes part in a contradiction. */
export function hoverAt(
  uri: string,
  offset: number,
  engine: EngineResults,
  language: Language = 'en',
): ClaimHover | undefined {
  const claim = claimAt(uri, offset, engine)
  const places = partiesAt(uri, offset, engine)
  const spans = [...(claim === undefined ? [] : [claim]), ...places.map(({ party }) => party)]
  const span = shortest(spans)?.span
  if (span === undefined) return undefined
  if (places.length > 0)
    return {
      span,
      sections: places.map(({ contradiction, party }) => contradictionSection(party, contradiction, engine, language)),
    }
  return { span, sections: claim === undefined ? [] : [factSection(claim, engine, language)] }
}

/**
 * The heading does not repeat the diagnostic, which most editors show in the same box: it counts. What competes comes
 * first, then the place itself and what agrees with it.
 */
function contradictionSection(
  party: Party,
  contradiction: Contradiction,
  engine: EngineResults,
  language: Language,
): HoverSection {
  const { id, rule, reason } = contradiction
  const { competing, agreeing } = counterpartsOf(party, contradiction)
  // The parts of a sum do not agree with one another: they stand together against the total.
  const ownSide = 'sides' in reason ? 'agreeing' : 'together'
  const unlisted = mentionsUnlisted(language, competing.length - MOST_COMPETING, agreeing.length - MOST_AGREEING)
  const derivation = renderDerivation(language, reason) ?? contradictionMessage(language, contradiction)
  return {
    heading: competingAndAgreeing(language, competing.length, agreeing.length, reason),
    rows: rows(
      [
        ...competing.slice(0, MOST_COMPETING).map(other => ({ party: other, standing: 'competing' as const })),
        { party, standing: 'own' },
        ...agreeing.slice(0, MOST_AGREEING).map(other => ({ party: other, standing: ownSide }) as const),
      ],
      engine,
      language,
    ),
    notes: [unlisted, derivation, renderEvidence(language, reason)].filter(note => note !== null),
    contradiction: { id, rule, here: placeOf(party, engine) },
  }
}

function factSection(claim: Claim, engine: EngineResults, language: Language): HoverSection {
  const others = (engine.factOf(claim.id)?.claims ?? [])
    .filter(id => id !== claim.id)
    .flatMap(id => engine.claim(id) ?? [])
  if (others.length === 0) {
    const [value = ''] = claimValues(language, [claim])
    const { text, kind, subject } = claim
    return { heading: readAs(language, { text, kind, value, subject: subject.head }), rows: [], notes: [] }
  }
  // A pair that was dismissed, or whose rule is off, is set against nothing, and still it does not agree.
  const agreeing = others.filter(other => compareClaims(claim, other) === 'agree')
  const rest = others.filter(other => !agreeing.includes(other))
  const unlisted = mentionsUnlisted(language, rest.length - MOST_COMPETING, agreeing.length - MOST_AGREEING)
  const count = others.length + 1
  return {
    heading: rest.length === 0 ? mentionsAgree(language, count) : mentionsOfFact(language, count),
    rows: rows(
      [
        { party: partyOf(claim), standing: 'own' },
        ...agreeing.slice(0, MOST_AGREEING).map(other => ({ party: partyOf(other), standing: 'agreeing' as const })),
        ...rest.slice(0, MOST_COMPETING).map(other => ({ party: partyOf(other), standing: 'other' as const })),
      ],
      engine,
      language,
    ),
    notes: unlisted === null ? [] : [unlisted],
  }
}

function partyOf({ id, uri, span, text }: Claim): Party {
  return { uri, span, text, claim: id }
}

function rows(
  mentions: readonly { readonly party: Party; readonly standing: MentionRow['standing'] }[],
  engine: EngineResults,
  language: Language,
): readonly MentionRow[] {
  const claims = mentions.map(({ party }) => (party.claim === undefined ? undefined : engine.claim(party.claim)))
  const values = claimValues(language, claims)
  return mentions.map(({ party, standing }, index) => ({
    standing,
    text: party.text,
    value: values[index] ?? '',
    place: placeOf(party, engine),
    isFactSheets: engine.isFactSheet(party.uri),
    source: claims[index] === undefined ? '' : sourceOf(language, claims[index]),
  }))
}
