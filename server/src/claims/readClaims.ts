import type { Block } from '../document/block.js'
import type { Document } from '../document/document.js'
import type { DocumentDate } from '../document/documentDate.js'
import type { Timex } from '../values/timex.js'
import type { Claim } from './claim.js'
import { profileOf, type TermWeights } from './profile.js'
import { type BlockClaim, readBlock } from './readBlock.js'

/** What reading a block gives: its claims in block offsets, and its words for document similarity. */
export interface BlockReading {
  readonly claims: readonly BlockClaim[]
  readonly profile: TermWeights
}

/** Readings by what a block says: a paragraph that an edit did not touch is not read again. */
export type BlockReadings = ReadonlyMap<string, BlockReading>

/** The readings of a document's blocks; those that `known` holds are taken from there. */
export function readBlocks(blocks: readonly Block[], known: BlockReadings): BlockReadings {
  const readings = new Map<string, BlockReading>()
  for (const block of blocks) {
    const key = keyOf(block)
    if (readings.has(key)) continue
    readings.set(key, known.get(key) ?? { claims: readBlock(block.text, block.cell), profile: profileOf(block.text) })
  }
  return readings
}

/** Everything of a block that bears on its reading. */
function keyOf({ text, cell }: Block): string {
  return cell === undefined ? text : [text, cell.columnHeader, cell.rowHeader].join('\n')
}

/** The claims of a document in the order of its text, in source offsets and with its date made use of. */
export function placeClaims(document: Document, source: string, readings: BlockReadings): Claim[] {
  const claims: Claim[] = []
  document.blocks.forEach((block, blockIndex) => {
    for (const read of readings.get(keyOf(block))?.claims ?? []) {
      const { mention, subject, scope, context, sentence } = read
      const span = block.map.toSource(mention.span)
      const { kind, hedge, quantity, timex, recognizer, refiners } = mention
      claims.push({
        id: `${document.uri}#${claims.length}`,
        uri: document.uri,
        kind,
        span,
        valueSpan: block.map.toSource(mention.valueSpan),
        text: source.slice(span.start, span.end),
        ...(hedge === undefined ? {} : { hedge }),
        ...(quantity === undefined ? {} : { quantity }),
        ...(timex === undefined ? {} : { timex: resolve(timex, document.date) }),
        subject,
        scope,
        context,
        block: blockIndex,
        sentence,
        inTable: block.cell !== undefined,
        recognizer,
        refiners,
      })
    }
  })
  return claims
}

/**
 * Completes a date that lacks its year from a sure document date: the year in which it falls nearest to it, since
 * copy speaks of a June that is months away and not of one that is years away.
 */
function resolve(timex: Timex, date: DocumentDate | null): Timex {
  const { year, month, day } = timex.known
  if (timex.type !== 'DATE' || month === undefined || day === undefined || year !== undefined || !date?.sure)
    return timex
  const published = /^(\d{4})-(\d{2})/.exec(date.iso)
  if (published === null) return timex
  const monthsOn = month - Number(published[2])
  const shift = monthsOn > 6 ? -1 : monthsOn < -6 ? 1 : 0
  return { ...timex, implied: { year: Number(published[1]) + shift } }
}
