import type { Block, BlockKind, CellContext } from './block.js'
import type { Prose } from './edits.js'
import { Outline } from './outline.js'

/** Collects the blocks of a document in source order, and keeps the title and the sections that they stand in. */
export class BlockAssembler {
  readonly blocks: Block[] = []
  readonly #outline = new Outline()
  #hasTitle = false

  /** Adds a block; a `level` of 0 is none. Null is no prose, and nothing is added. */
  add(prose: Prose | null, kind: BlockKind, level = 0, cell?: CellContext): void {
    if (prose === null) return
    const { text, map } = prose
    const { section } = this.#outline
    this.blocks.push({ kind, text, map, section, ...(level > 0 && { level }), ...(cell && { cell }) })
  }

  /**
   * Adds a heading that stands in a `container`. The first is the document's title when it is of level 1 or comes
   * before all else; one inside a list or quotation opens no section.
   */
  addHeading(prose: Prose | null, container: BlockKind, level: number): void {
    if (prose === null) return
    const isTopLevel = container === 'paragraph'
    const isTitle = isTopLevel && !this.#hasTitle && (level <= 1 || this.blocks.length === 0)
    if (isTopLevel) this.#outline.leave(level)
    this.add(prose, isTitle ? 'title' : 'heading', Math.max(level, 1))
    if (isTopLevel) this.#outline.enter(level, prose.text)
    this.#hasTitle ||= isTitle
  }
}
