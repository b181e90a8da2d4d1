import type { MarkedDocument } from './rule.js'

/** A list of a document, without the lists inside its items. */
export interface TextList {
  /** Index of the block right before it; −1 where it opens the document. */
  readonly intro: number
  /** Indices of the blocks with which its items begin. */
  readonly items: readonly number[]
  /** How many items there were before each figure, table or quotation that interrupts it. */
  readonly breaks: readonly number[]
  /** The number of its last item, in a numbered list. */
  readonly lastNumber: number | null
}

interface OpenList {
  readonly level: number
  readonly intro: number
  readonly style: 'bullet' | 'number'
  readonly items: number[]
  readonly breaks: number[]
  lastNumber: number | null
}

/** What stands before an item on its line: a bullet or a number, a check box, the markup that opens its text. */
const MARKER =
  /(?:^|[\s>])(?:(?<bullet>[-*+•‣◦])|\(?(?<number>\d{1,3})[.)])[ \t]+(?:\[[ xX]\][ \t]+)?(?:[*_`"'“‘([~]|<[^<>]*>)*$/
const HTML_ITEM = /<li\b[^<>]*>\s*(?:[*_`"'“‘([~]|<[^<>]*>)*$/i

/** The lists of a document. A list goes on behind a figure, a table or a quotation, and ends at a paragraph. */
export function listsOf({ blocks, source }: MarkedDocument): readonly TextList[] {
  const lists: TextList[] = []
  let open: OpenList[] = []
  const close = (level: number): void => {
    lists.push(...open.filter(list => list.level >= level))
    open = open.filter(list => list.level < level)
  }
  blocks.forEach((block, index) => {
    const { kind, level = 1 } = block
    if (kind === 'caption' || kind === 'tableCell' || kind === 'quotation' || kind === 'footnote') {
      for (const { items, breaks } of open) if (breaks.at(-1) !== items.length) breaks.push(items.length)
      return
    }
    if (kind !== 'listItem') {
      close(0)
      return
    }
    const marker = markerOf(source, block.map.toSource({ start: 0, end: 1 }).start)
    if (marker === null) return
    close(level + 1)
    const current = open.find(list => list.level === level)
    const restarts = marker.number !== null && marker.number <= (current?.lastNumber ?? 0)
    if (current !== undefined && current.style === marker.style && !restarts) {
      current.items.push(index)
      current.lastNumber = marker.number
      return
    }
    close(level)
    open.push({ level, intro: index - 1, style: marker.style, items: [index], breaks: [], lastNumber: marker.number })
  })
  close(0)
  return lists.sort((a, b) => (a.items[0] ?? 0) - (b.items[0] ?? 0))
}

function markerOf(
  source: string,
  start: number,
): { readonly style: OpenList['style']; readonly number: number | null } | null {
  const line = source.slice(Math.max(source.lastIndexOf('\n', start - 1) + 1, start - 200), start)
  const groups = MARKER.exec(line)?.groups
  if (groups?.['number'] !== undefined) return { style: 'number', number: Number(groups['number']) }
  return groups !== undefined || HTML_ITEM.test(line) ? { style: 'bullet', number: null } : null
}
