import { type BlockChecks, checkBlocks, checkDocument, type OnFault } from '../arithmetic/checkDocument.js'
import { withReckonings } from '../arithmetic/reckonings.js'
import type { Claim } from '../claims/claim.js'
import { type DocumentProfile, joinProfiles } from '../claims/profile.js'
import { type BlockReadings, placeClaims, readBlocks } from '../claims/readClaims.js'
import { type Ignore, readIgnores } from '../document/ignores/readIgnores.js'
import { readDocument } from '../document/readDocument.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import { LineTable } from '../text/lineTable.js'
import { type LocatedFinding, locateFindings } from './locateFindings.js'

/**
 * All that is read in one document, whatever stands in others: what is kept of it when its text is not. Plain data but
 * for the lines, and the same each time for the same URI, language, date and text.
 */
export interface DocumentReading {
  /** Numbered in their order from 0, in their ids. */
  readonly claims: readonly Claim[]
  /** What does not add up within the document. */
  readonly findings: readonly LocatedFinding[]
  /** What its comments ask to leave alone. */
  readonly ignores: readonly Ignore[]
  /** Its words, by which documents of one story are found. */
  readonly profile: DocumentProfile
  readonly lines: LineTable
}

/** What was read and checked of single blocks, so that only those that are new to a document are read again. */
export interface BlockMemory {
  readonly readings: BlockReadings
  readonly checks: BlockChecks
}

/** Reads a document; what `known` holds of its blocks is taken from there. */
export function readWith(
  known: BlockMemory,
  source: SourceDocument,
  onFault: OnFault,
): Omit<DocumentReading, 'lines'> & BlockMemory {
  const document = readDocument(source)
  const readings = readBlocks(document.blocks, known.readings)
  const checks = checkBlocks(document, readings, known.checks, onFault)
  const claims = withReckonings(placeClaims(document, source.text, readings), document, source.text, checks)
  const found = checkDocument(document, source.text, checks, onFault)
  return {
    readings,
    checks,
    claims,
    findings: locateFindings(found, document, source.text, claims),
    ignores: readIgnores(source),
    profile: joinProfiles([...readings.values()].map(({ profile }) => profile)),
  }
}

/** Where nothing is known. */
export const NO_BLOCKS: BlockMemory = { readings: new Map(), checks: new Map() }

/** Reads a document as if it were the first that anybody has read. */
export function readAlone(source: SourceDocument, onFault: OnFault): DocumentReading {
  const { claims: placed, findings, ignores, profile } = readWith(NO_BLOCKS, source, onFault)
  const claims = placed.map((claim, index) => numbered(claim, `${source.uri}#${index}`))
  return { claims, findings, ignores, profile, lines: new LineTable(source.text) }
}

/** What is derived from other claims has no number of its own among them yet. */
function numbered(claim: Claim, id: string): Claim {
  return claim.id === id ? claim : { ...claim, id }
}
