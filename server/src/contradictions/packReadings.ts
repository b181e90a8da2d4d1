import { LineTable, type LineTableData } from '../text/lineTable.js'
import { packValues } from '../text/packing/packValues.js'
import { unpackValues } from '../text/packing/unpackValues.js'
import type { SharedValues } from '../text/sharedValues.js'
import type { DocumentReading } from './documentReading.js'

/** A reading as plain data, without what its document's URI says already. */
export type PackedReading = Omit<DocumentReading, 'lines'> & { readonly lines: LineTableData }

/** Readings in bytes, for another thread or a file. They hold what was read and the words around it, not the texts. */
export function packReadings(readings: readonly DocumentReading[]): Uint8Array {
  return packValues(
    readings.map(({ claims, lines, ...reading }): PackedReading => {
      const nameless = claims.map(claim => ({ ...claim, id: '', uri: '' }))
      return { ...reading, claims: nameless, lines: lines.data }
    }),
  )
}

/**
 * The readings that were packed; {@link readingOf} gives them back to their documents.
 *
 * @param shared what is equal in them is held once
 * @throws RangeError or SyntaxError where the bytes are no pack
 */
export function unpackReadings(bytes: Uint8Array, shared: SharedValues): readonly PackedReading[] {
  // What `packReadings` has put in comes out again: whoever keeps the bytes sees to it that they are unchanged.
  return unpackValues(bytes, shared) as readonly PackedReading[]
}

/** The reading of a document, equal to what was packed. It is made of the packed one, which is used up. */
export function readingOf({ lines, ...reading }: PackedReading, uri: string): DocumentReading {
  reading.claims.forEach((claim, index) => {
    Object.assign(claim, { id: `${uri}#${index}`, uri })
  })
  return { ...reading, lines: new LineTable(lines) }
}
