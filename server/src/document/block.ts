import type { TextMap } from '../text/textMap.js'

/**
 * What a block is in its document. A `title` is the document's own headline (the first heading, or the first
 * line of wire copy); a `heading` any other.
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'listItem'
  | 'tableCell'
  | 'quotation'
  | 'caption'
  | 'footnote'

/** Where a table cell stands: its own column header and row header, as prose, are the words that give it meaning. */
export interface CellContext {
  readonly row: number
  readonly column: number
  readonly columnHeader: string
  readonly rowHeader: string
}

/**
 * A stretch of prose that is read on its own: a paragraph, a list item, a table cell. Its `text` is free of markup;
 * `map` leads each of its offsets back to the source. Code, URLs and link targets are not prose: each stands as one
 * U+FFFC (object replacement character), so that the sentence around it still parses.
 */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  readonly map: TextMap
  /** Heading depth 1 to 6, or list nesting from 1. */
  readonly level?: number
  /** Prose of the headings above this block, outermost first. */
  readonly section: readonly string[]
  readonly cell?: CellContext
}

/** The character that stands for markup with content that is not prose (code, images without text, URLs). */
export const OPAQUE = '\uFFFC'
