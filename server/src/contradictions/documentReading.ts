import { checkBlocks, checkDocument, type OnFault } from '../arithmetic/checkDocument.js'
import { withReckonings } from '../arithmetic/reckonings.js'
import type { Claim } from '../claims/claim.js'
import { type DocumentProfile, joinProfiles } from '../claims/profile.js'
import { placeClaims, readBlocks } from '../claims/readClaims.js'
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
  /** Numbered from 0 in their ids. */
  readonly claims: readonly Claim[]
  /** What does not add up within the document. */
  readonly findings: readonly LocatedFinding[]
  /** What its comments ask to leave alone. */
  readonly ignores: readonly Ignore[]
  /** Its words, by which documents of one story are found. */
  readonly profile: DocumentProfile
  readonly lines: LineTable
}

/** Reads a document as if it were the first that anybody has read. */
export function readAlone(source: SourceDocument, onFault: OnFault): DocumentReading {
  const document = readDocument(source)
  const readings = readBlocks(document.blocks, new Map())
  const checks = checkBlocks(document, readings, new Map(), onFault)
  const claims = withReckonings(placeClaims(document, source.text, readings), document, source.text, checks)
  const found = checkDocument(document, source.text, checks, onFault)
  return {
    claims,
    findings: locateFindings(found, document, source.text, claims),
    ignores: readIgnores(source),
    profile: joinProfiles([...readings.values()].map(({ profile }) => profile)),
    lines: new LineTable(source.text),
  }
}
