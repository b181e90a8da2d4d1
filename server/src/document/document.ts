import type { Block } from './block.js'
import type { DocumentDate } from './documentDate.js'

/** A document as its format's reader understood it: blocks of prose in source order, and what it says of itself. */
export interface Document {
  readonly uri: string
  readonly blocks: readonly Block[]
  readonly date: DocumentDate | null
}
