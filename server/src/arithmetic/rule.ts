import type { Document } from '../document/document.js'
import type { Finding, PlacedFinding } from './finding.js'
import type { MarkedText } from './markedText.js'

/** A document with its blocks as patterns read them. */
export interface MarkedDocument extends Document {
  readonly source: string
  /** One for each block of the document. */
  readonly marked: readonly MarkedText[]
}

/**
 * A check of statements within one document.
 *
 * - `block`: what a block says contradicts itself. It sees nothing but the block, so it runs once for each text.
 * - `document`: lists, tables, headings and statements far apart. It runs anew when its document changes.
 */
export interface ArithmeticRule<Id extends string = string> {
  readonly id: Id
  readonly severity: 'warning' | 'information' | 'hint'
  /** The claims without which a block cannot contradict itself: one entry each, with the kinds that it may have. */
  readonly needs?: readonly string[]
  readonly block?: (marked: MarkedText) => readonly Finding[]
  readonly document?: (document: MarkedDocument) => readonly PlacedFinding[]
}
