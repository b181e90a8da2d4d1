import type { BlockChecks, OnFault } from '../arithmetic/checkDocument.js'
import type { Claim } from '../claims/claim.js'
import { keepIds } from '../claims/keepIds.js'
import type { DocumentProfile } from '../claims/profile.js'
import type { BlockReadings } from '../claims/readClaims.js'
import { type DocumentReading, NO_BLOCKS, readWith } from '../contradictions/documentReading.js'
import type { LocatedFinding } from '../contradictions/locateFindings.js'
import type { Ignore } from '../document/ignores/readIgnores.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import type { KnownAlignments } from '../facts/alignedDocuments.js'
import type { KeyedClaims } from '../facts/keyedClaims.js'
import type { Partnership } from '../facts/partnership.js'
import { LineTable } from '../text/lineTable.js'

/** A document that is opened; what was read in one that is closed may be known already. */
export interface OpenedDocument extends SourceDocument {
  /** What `readAlone` gives for it; whoever brings it has seen to it that equal values in it are held once. */
  readonly reading?: DocumentReading | undefined
  /** Stands for its text, its language and its URI: what is aligned with it can be kept under it. */
  readonly key?: string | undefined
  /** What was kept of that; it counts where the options and the groups are those of then. */
  readonly aligned?: KnownAlignments | undefined
}

/** A document with everything that was read from it. */
export interface Entry {
  /** Without its text where the document is closed, and nothing is kept that only a later edit would need. */
  readonly source: SourceDocument
  /** Stands for the text, where whoever has brought it says so. */
  readonly key: string | undefined
  readonly readings: BlockReadings
  readonly claims: readonly Claim[]
  readonly checks: BlockChecks
  /** Worked out when it is first asked for. */
  readonly lines: () => LineTable
  /** What does not add up within the document. */
  readonly findings: readonly LocatedFinding[]
  /** What its comments ask to leave alone. */
  readonly ignores: readonly Ignore[]
  /** No claim of the document has had this number, or a higher one, in its id. */
  readonly nextNumber: number
  keyed: KeyedClaims
  /** The documents that it is compared with, itself included, by URI. The partner's entry holds the same object. */
  readonly partners: Map<string, Partnership>
}

/** All documents of an engine, by URI. */
export type Entries = ReadonlyMap<string, Entry>

/** What is made of a document alone, before it is compared with others. */
export interface ReadEntry {
  readonly entry: Omit<Entry, 'key' | 'keyed' | 'partners'>
  readonly profile: DocumentProfile
}

const NOT_KNOWN = { claims: [], nextNumber: 0 }

/** An open document is edited: what was read of its paragraphs is kept, and only what is new is read. */
export function readOpen(source: SourceDocument, known: Entry | undefined, onFault: OnFault): ReadEntry {
  const { claims: placed, profile, ...read } = readWith(known ?? NO_BLOCKS, source, onFault)
  const { claims, nextNumber } = keepIds(placed, known ?? NOT_KNOWN)
  return { entry: { ...read, source, claims, nextNumber, lines: linesOf(source.text) }, profile }
}

/**
 * A closed document is not edited: neither its text is kept nor anything that only an edit would need.
 *
 * @param read reads it where nobody has done so yet
 */
export function readClosed(
  { reading, ...source }: OpenedDocument,
  known: Entry | undefined,
  read: (source: SourceDocument) => DocumentReading,
): ReadEntry {
  const { claims: placed, findings, ignores, profile, lines } = reading ?? read(source)
  const { claims, nextNumber } =
    known === undefined ? { claims: placed, nextNumber: placed.length } : keepIds(placed, known)
  return {
    entry: {
      ...NO_BLOCKS,
      source: { ...source, text: '' },
      claims,
      nextNumber,
      lines: () => lines,
      findings,
      ignores,
    },
    profile,
  }
}

/** True where nothing but its text tells two states of a document apart, for those that compare it. */
export function isComparedAlike(a: SourceDocument, b: SourceDocument): boolean {
  return a.reference === b.reference && a.groups?.join('\n') === b.groups?.join('\n')
}

function linesOf(text: string): () => LineTable {
  let lines: LineTable | undefined
  return () => {
    lines ??= new LineTable(text)
    return lines
  }
}
