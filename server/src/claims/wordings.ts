import type { Prose } from '../document/prose.js'
import type { Kind, Mention } from '../mentions/mention.js'
import { readAcronyms } from '../mentions/names/readAcronyms.js'
import type { NameMention } from '../mentions/names/readNames.js'
import { readTraits } from '../mentions/names/readTraits.js'
import type { TraitMention } from '../mentions/names/trait.js'
import { type QuotationMention, readQuotations } from '../mentions/quotations/readQuotations.js'
import type { Span } from '../text/span.js'
import { isBriefText } from './brief.js'
import type { Claim } from './claim.js'
import type { Context } from './context.js'
import type { Name } from './names.js'
import type { BlockClaim } from './readBlock.js'
import type { Reckoning } from './reckoning.js'
import type { Scope } from './scope.js'
import type { Subject } from './subject.js'

/** The quotations of a block and their speakers: what is compared by its own words, whatever stands around it. */
export function quotedClaims(prose: Prose): readonly BlockClaim[] {
  const mentions = readQuotations(prose)
  return mentions.flatMap((mention, index) => quotationClaims(prose.text, mention, mentions[index - 1]))
}

/** What a block says of the names of the text in passing. */
export function traitClaims(prose: Prose, names: readonly NameMention[]): readonly BlockClaim[] {
  return [...readTraits(prose, names), ...readAcronyms(prose)].map(traitClaim)
}

function traitClaim({ span, trait }: TraitMention): BlockClaim {
  return { ...wordingClaim({ kind: trait.topic === 'expansion' ? 'acronym' : 'role', span }), trait }
}

/** The quote, and the speaker to whom it is given where the text names one: once for all that is quoted in a row. */
function quotationClaims(
  text: string,
  { span, quotation }: QuotationMention,
  before: QuotationMention | undefined,
): BlockClaim[] {
  const { speaker } = quotation
  const attribution = speaker === null ? null : text.slice(speaker.span.start, speaker.span.end)
  const quote = wordingClaim({ kind: 'quote', span, quotation }, { ...NO_SCOPE, attribution })
  const known = speaker === before?.quotation.speaker
  return speaker?.named && !known ? [quote, wordingClaim({ kind: 'speaker', span: speaker.span, quotation })] : [quote]
}

/** The claim that stands for all mentions of a name in its document. */
export function nameClaim(span: Span, name: Name): BlockClaim {
  return { ...wordingClaim({ kind: 'name', span }), name }
}

/** The claim of what follows from a stretch of a document's source. */
export function reckonedClaim(
  id: string,
  uri: string,
  source: string,
  block: number,
  span: Span,
  published: number | null,
  reckoning: Reckoning,
): Claim {
  const { mention, ...rest } = wordingClaim({ kind: 'reckoning', span })
  const text = source.slice(span.start, span.end)
  const { kind, valueSpan, recognizer, refiners } = mention
  return {
    id,
    uri,
    kind,
    span,
    valueSpan,
    text,
    ...rest,
    block,
    inTable: false,
    inTitle: false,
    isBrief: isBriefText(source),
    published,
    recognizer,
    refiners,
    reckoning,
  }
}

/** Whether a claim is compared by its own words: it has no value, and stands for more than its sentence. */
export function isWording({ kind }: { readonly kind: Kind }): boolean {
  return isQuiet({ kind }) || kind === 'quote' || kind === 'speaker'
}

const NO_SENTENCE = -1

/** Whether a claim is worth showing only where another is set against it: prose abounds in names. */
export function isQuiet({ kind }: { readonly kind: Kind }): boolean {
  return QUIET_KINDS.has(kind)
}

const QUIET_KINDS: ReadonlySet<Kind> = new Set(['name', 'role', 'acronym', 'opposite', 'reckoning'])

/** A claim that needs no subject, no scope and no context: its wording says all. */
function wordingClaim(
  { kind, span, quotation }: Pick<Mention, 'kind' | 'span' | 'quotation'>,
  scope = NO_SCOPE,
): BlockClaim {
  return {
    mention: {
      kind,
      span,
      valueSpan: span,
      tokens: NO_TOKENS,
      recognizer: kind,
      refiners: NO_REFINERS,
      ...(quotation === undefined ? {} : { quotation }),
    },
    subject: NO_SUBJECT,
    scope,
    context: NO_CONTEXT,
    sentence: NO_SENTENCE,
  }
}

const NO_TOKENS = { first: -1, last: -1 }
const NO_REFINERS: readonly string[] = []
const NO_SUBJECT: Subject = { head: null, label: null, modifiers: [], verb: null }
const NO_CONTEXT: Context = {
  terms: new Uint32Array(),
  weights: new Float32Array(),
  total: 0,
  names: new Uint32Array(),
  words: [],
}
const NO_SCOPE: Scope = {
  restrictions: [],
  times: [],
  modality: 'stated',
  tense: null,
  moment: null,
  period: null,
  placesOthers: false,
  asOf: false,
  namesOne: false,
  places: [],
  baseline: false,
  change: false,
  direction: null,
  aside: false,
  agent: null,
  theme: null,
  isNow: false,
  facets: [],
  reference: [],
  speaker: null,
  attribution: null,
  quoted: false,
}
