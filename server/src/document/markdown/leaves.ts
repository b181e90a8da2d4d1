import type { SyntaxNodeRef, Tree } from '@lezer/common'
import type { BlockKind } from '../block.js'
import type { Content } from '../edits.js'
import { leafContent } from './leafContent.js'

/** A block without blocks in it, as the block parser found it. Inline markup is not yet read. */
export interface Leaf {
  readonly type: 'paragraph' | 'heading' | 'html' | 'table'
  readonly content: Content
  /** What its innermost container makes it; `paragraph` outside any. */
  readonly kind: BlockKind
  /** False for headings in one line (`# …`) and all that is no paragraph: link definitions stand only in the others. */
  readonly mayDefineLinks: boolean
  /** Heading depth from 1, list nesting from 1, 0 for others. */
  readonly level: number
}

const LEAF_TYPES: ReadonlyMap<string, Leaf['type']> = new Map([
  ['Paragraph', 'paragraph'],
  ['Task', 'paragraph'],
  ['HTMLBlock', 'html'],
  ['CommentBlock', 'html'],
  ['Table', 'table'],
])

const CONTAINER_KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['Blockquote', 'quotation'],
  ['ListItem', 'listItem'],
  ['FootnoteDefinition', 'footnote'],
])

const HEADING = /^(?:ATX|Setext)Heading(\d)$/

/** The leaves of a block tree in source order, those of code and rules left out. `text` has only `\n` as line end. */
export function collectLeaves(text: string, tree: Tree): readonly Leaf[] {
  const leaves: Leaf[] = []
  const containers: BlockKind[] = []
  let listDepth = 0
  let leaf: OpenLeaf | null = null

  const enter = (node: SyntaxNodeRef): boolean => {
    const { name } = node
    if (leaf !== null) {
      if (name === 'QuoteMark') leaf.quoteMarks.push(node.from)
      else if (name === 'HeaderMark' && node.from === leaf.from) leaf.contentFrom = node.to
      else if (name === 'HeaderMark') leaf.contentTo = node.from
      else if (name === 'TaskMarker') leaf.contentFrom = node.to
      return false
    }
    const container = CONTAINER_KINDS.get(name)
    if (container !== undefined) containers.push(container)
    if (name === 'BulletList' || name === 'OrderedList') listDepth++
    const headingLevel = Number(HEADING.exec(name)?.[1] ?? 0)
    const type = headingLevel > 0 ? 'heading' : LEAF_TYPES.get(name)
    if (type !== undefined) {
      const { from, to } = node
      leaf = { type, name, headingLevel, from, contentFrom: from, contentTo: to, quoteMarks: [] }
    }
    return true
  }

  const leave = (node: SyntaxNodeRef): void => {
    if (leaf !== null) {
      if (leaf.name !== node.name || leaf.from !== node.from) return
      const kind = containers.at(-1) ?? 'paragraph'
      const level = leaf.type === 'heading' ? leaf.headingLevel : kind === 'listItem' ? listDepth : 0
      const content = leafContent(text, leaf.contentFrom, leaf.contentTo, leaf.quoteMarks)
      const mayDefineLinks = leaf.name === 'Paragraph' || leaf.name.startsWith('Setext')
      leaves.push({ type: leaf.type, content, kind, mayDefineLinks, level })
      leaf = null
      return
    }
    if (CONTAINER_KINDS.has(node.name)) containers.pop()
    if (node.name === 'BulletList' || node.name === 'OrderedList') listDepth--
  }

  tree.iterate({ enter, leave })
  return leaves
}

interface OpenLeaf {
  readonly type: Leaf['type']
  readonly name: string
  readonly headingLevel: number
  readonly from: number
  contentFrom: number
  contentTo: number
  readonly quoteMarks: number[]
}
