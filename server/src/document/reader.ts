import type { Block } from './block.js'

/** What stands in a document's front matter, by key, as its YAML (or other notation) gives it. */
export type FrontMatter = Readonly<Record<string, unknown>>

/** What a format's reader finds in a source. */
export interface Reading {
  /** In source order. No block is empty, and none begins or ends with white space. */
  readonly blocks: readonly Block[]
  readonly frontMatter: FrontMatter | null
}

/** Reads the source of one format. It never throws, and takes time linear in the length of the source. */
export type Reader = (source: string) => Reading
