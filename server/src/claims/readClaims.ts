import type { Block } from '../document/block.js'
import type { Document } from '../document/document.js'
import type { DocumentDate } from '../document/documentDate.js'
import { readProse, type Sentence } from '../document/prose.js'
import type { WordSets } from '../document/wordSets.js'
import { MENTION_WORDS } from '../mentions/mentionWords.js'
import { type NameMention, readNames } from '../mentions/names/readNames.js'
import { daysFromCivil, parseCivilDay } from '../values/civil.js'
import { withAgents } from './agents.js'
import { withAges } from './agesTold.js'
import { isBriefText } from './brief.js'
import type { Claim } from './claim.js'
import { withPersonNamedBefore } from './namedBefore.js'
import { type GatheredName, gatherNames } from './names.js'
import { oppositeClaims } from './opposites.js'
import { type Profile, profileOf } from './profile.js'
import { type BlockClaim, claimsOf } from './readBlock.js'
import { resolveTimexes } from './resolveTimex.js'
import { framesOf } from './sentenceFrame.js'
import { nameClaim, quotedClaims, traitClaims } from './wordings.js'

/** What reading a block gives: its claims in block offsets, and its words for document similarity. */
export interface BlockReading {
  /** What has a value; none overlap. */
  readonly claims: readonly BlockClaim[]
  /** What is compared by its own words; they may overlap, and hold what has a value. */
  readonly wordings: readonly BlockClaim[]
  readonly names: readonly NameMention[]
  readonly profile: Profile
  /** Where its sentences stand. */
  readonly sentences: readonly Sentence[]
  /** All sets of words that its words are in. */
  readonly sets: WordSets
}

/** Readings by what a block says: a paragraph that an edit did not touch is not read again. */
export type BlockReadings = ReadonlyMap<string, BlockReading>

const NO_PROSE = readProse('')
const NOT_READ: BlockReading = {
  claims: [],
  wordings: [],
  names: [],
  profile: profileOf(NO_PROSE),
  sentences: [],
  sets: NO_PROSE.sets,
}

/** The readings of a document's blocks; those that `known` holds are taken from there. */
export function readBlocks(blocks: readonly Block[], known: BlockReadings): BlockReadings {
  const readings = new Map<string, BlockReading>()
  const fresh = new Map<string, Block>()
  for (const block of blocks) {
    const key = readingKey(block)
    const reading = known.get(key)
    if (reading === undefined) fresh.set(key, block)
    // What is yet to be read holds its place.
    readings.set(key, reading ?? NOT_READ)
  }
  const entries = [...fresh]
  for (let start = 0; start < entries.length; start += READ_TOGETHER) {
    const some = entries.slice(start, start + READ_TOGETHER)
    const read = readTogether(some.map(([, block]) => block))
    some.forEach(([key], place) => {
      readings.set(key, read[place] ?? NOT_READ)
    })
  }
  return readings
}

/** So many blocks are held split at once, however long a document is. */
const READ_TOGETHER = 64

/**
 * Reads blocks one step after the other instead of one block after the other: the code of one step stays in the cache of
 * the processor while it goes through them.
 */
function readTogether(blocks: readonly Block[]): readonly BlockReading[] {
  const proses = blocks.map(({ text }) => readProse(text, MENTION_WORDS))
  const split = blocks.map(({ cell }, place) => ({ sentences: framesOf(proses[place] ?? NO_PROSE), cell }))
  const claims = claimsOf(split)
  const opposites = oppositeClaims(split, claims)
  const names = blocks.map(({ text }) => readNames(text))
  const quotations = proses.map(quotedClaims)
  const traits = proses.map((prose, place) => traitClaims(prose, names[place] ?? []))
  return proses.map((prose, place) => {
    const own = names[place] ?? []
    return {
      claims: withPersonNamedBefore(claims[place] ?? [], own, prose.text),
      wordings: [...(quotations[place] ?? []), ...(traits[place] ?? []), ...(opposites[place] ?? [])],
      names: own,
      profile: profileOf(prose),
      sentences: prose.sentences,
      sets: prose.sets,
    }
  })
}

function namesOf(document: Document, readings: BlockReadings): readonly GatheredName[] {
  return gatherNames(
    document.blocks.flatMap((block, index) =>
      (readings.get(readingKey(block))?.names ?? []).map(mention => ({ block: index, mention })),
    ),
  )
}

/** The names of a document, each at its first mention, by block. */
function byBlock(names: readonly GatheredName[]): ReadonlyMap<number, readonly BlockClaim[]> {
  const claims = new Map<number, BlockClaim[]>()
  for (const { first, name } of names) {
    const claim = nameClaim(first.mention.span, name)
    const known = claims.get(first.block)
    if (known) known.push(claim)
    else claims.set(first.block, [claim])
  }
  return claims
}

/** The claims of a block in the order of the text; of those that begin together the longer one first. */
function inOrder({ claims, wordings }: BlockReading, names: readonly BlockClaim[]): readonly BlockClaim[] {
  if (wordings.length === 0 && names.length === 0) return claims
  return [...claims, ...wordings, ...names].sort(
    ({ mention: { span: a } }, { mention: { span: b } }) => a.start - b.start || b.end - a.end,
  )
}

/** Everything of a block that bears on its reading: blocks with one key are read alike. */
export function readingKey({ text, cell }: Block): string {
  return cell === undefined ? text : [text, cell.columnHeader, cell.rowHeader].join('\n')
}

/** The claims of a document in the order of its text, in source offsets and with its date made use of. */
export function placeClaims(document: Document, source: string, readings: BlockReadings): Claim[] {
  const claims: Claim[] = []
  const published = publicationDay(document.date)
  const isBrief = isBriefText(source)
  const names = namesOf(document, readings)
  const nameClaims = byBlock(names)
  document.blocks.forEach((block, blockIndex) => {
    const reading = readings.get(readingKey(block))
    for (const read of reading === undefined ? [] : inOrder(reading, nameClaims.get(blockIndex) ?? [])) {
      const { mention, subject, scope, context, sentence, name, trait, opposite } = read
      const span = block.map.toSource(mention.span)
      const { kind, hedge, quantity, timex, quotation, recognizer, refiners } = mention
      claims.push({
        id: `${document.uri}#${claims.length}`,
        uri: document.uri,
        kind,
        span,
        valueSpan: block.map.toSource(mention.valueSpan),
        text: source.slice(span.start, span.end),
        hedge,
        quantity,
        timex,
        quotation,
        name,
        trait,
        opposite,
        subject,
        scope,
        context,
        block: blockIndex,
        sentence,
        inTable: block.cell !== undefined,
        inTitle: block.kind === 'title',
        isBrief,
        published,
        recognizer,
        refiners,
      })
    }
  })
  const blocks = document.blocks.map(block => {
    const reading = readings.get(readingKey(block))
    return { block, sentences: reading?.sentences ?? [], names: reading?.names ?? [] }
  })
  const ownNames = names.map(({ name }) => name)
  const told = withAges(withAgents(claims, blocks, ownNames), source, ownNames)
  return resolveClaims(told, source, document.date)
}

function publicationDay(date: DocumentDate | null): number | null {
  const day = date?.sure ? parseCivilDay(date.iso.slice(0, 10)) : undefined
  return day === undefined ? null : daysFromCivil(day)
}

/** The claims with their time expressions placed on the calendar. */
function resolveClaims(claims: readonly Claim[], source: string, date: DocumentDate | null): Claim[] {
  const dated = claims.flatMap(claim => (claim.timex === undefined ? [] : [{ ...claim, timex: claim.timex }]))
  const placed = dated.map((claim, index) => {
    const before = dated[index - 1]
    const beside = before?.block === claim.block && before.sentence === claim.sentence
    return beside ? { ...claim, gap: source.slice(before.span.end, claim.span.start) } : claim
  })
  const timexes = resolveTimexes(placed, date)
  const byId = new Map(dated.map(({ id }, index) => [id, timexes[index]]))
  return claims.map(claim => {
    const timex = byId.get(claim.id)
    return timex === undefined || timex === claim.timex ? claim : { ...claim, timex }
  })
}
