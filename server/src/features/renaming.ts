import type { Claim } from '../claims/claim.js'
import { Engine } from '../engine.js'
import { compareClaims } from '../facts/compareClaims.js'
import { claimAt, partiesAt } from './claimAt.js'
import type { Replacement } from './codeActions.js'
import { oneLine } from './messages/wordings.js'
import { restyle } from './restyle/restyle.js'
import { inCaseOf } from './sentenceCase.js'
import { counterpartsOf, type EngineResults } from './sides.js'

/** The claim whose value can be renamed at an offset; undefined where none is. */
export function renameableAt(uri: string, offset: number, engine: EngineResults): Claim | undefined {
  const claim = claimAt(uri, offset, engine)
  return claim?.quotation === undefined ? claim : undefined
}

/**
 * What gives every mention of a fact a new wording, each in the style of its place, as far as the wording can be read
 * as a value of the same kind; else as it was typed. Mentions that were settled to be another fact stay.
 */
export function renameAt(uri: string, offset: number, wording: string, engine: EngineResults): readonly Replacement[] {
  const claim = renameableAt(uri, offset, engine)
  if (claim === undefined) return []
  const typed = oneLine(wording)
  const read = readInPlace(claim, typed, engine)
  return mentionsOf(claim, engine).map(mention => ({
    uri: mention.uri,
    span: mention.span,
    newText: mention === claim ? typed : wordingFor(mention, typed, read, engine),
  }))
}

/** What agrees with the claim, and what is flagged beside it, in document order. */
function mentionsOf(claim: Claim, engine: EngineResults): readonly Claim[] {
  const competing = partiesAt(claim.uri, claim.span.start, engine)
    .filter(({ party, contradiction }) => party.claim === claim.id && contradiction.reason.type === 'disjoint-values')
    .flatMap(({ party, contradiction }) => {
      const { competing, agreeing } = counterpartsOf(party, contradiction)
      return [...competing, ...agreeing].flatMap(other => engine.claim(other.claim ?? '') ?? [])
    })
  const agreeing = (engine.factOf(claim.id)?.claims ?? [])
    .flatMap(id => engine.claim(id) ?? [])
    .filter(other => other.id === claim.id || compareClaims(claim, other) === 'agree')
  return [...new Map([claim, ...agreeing, ...competing].map(mention => [mention.id, mention])).values()].sort((a, b) =>
    a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.span.start - b.span.start,
  )
}

/** The new wording as a claim in the place of the old one. */
function readInPlace({ uri, span, kind }: Claim, wording: string, engine: EngineResults): Claim | undefined {
  const source = engine.document(uri)
  if (source === undefined || source.text === '') return undefined
  const reader = new Engine()
  reader.open({ ...source, text: source.text.slice(0, span.start) + wording + source.text.slice(span.end) })
  return reader
    .claims(uri)
    .find(
      claim => claim.kind === kind && claim.span.start === span.start && claim.span.end === span.start + wording.length,
    )
}

function wordingFor(mention: Claim, typed: string, read: Claim | undefined, engine: EngineResults): string {
  const styled = read === undefined ? null : restyle(mention, read)
  const text = engine.document(mention.uri)?.text ?? ''
  return inCaseOf(text, mention.span, mention.text, styled ?? typed, mention.kind)
}
