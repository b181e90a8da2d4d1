import { findBareLinks } from './bareLinks.js'
import { type Block, type BlockKind, OPAQUE } from './block.js'
import { isDateLine } from './dateText.js'
import { type Content, type Edit, type Prose, proseOf } from './edits.js'
import { Outline } from './outline.js'
import { isHeadingLike, isTitleLike } from './plainText/headings.js'
import { joinLines } from './plainText/joinLines.js'
import { type PlainLine, readLines } from './plainText/lines.js'
import type { Reading } from './reader.js'

/**
 * Reads plain text. Blank lines divide it; `joinLines` says how it is divided between them. Rules under headings are
 * dropped, list items lose their markers, URLs and mail addresses are opaque.
 *
 * A single line without final punctuation is a heading when it is short. The title is the longest of those before
 * the first paragraph, since web copy begins with the names of sections and of menus; a lone date is none of them.
 */
export function readPlainText(source: string): Reading {
  const paragraphs = joinLines(readLines(source))
  const title = titleOf(paragraphs)
  const outline = new Outline()
  const listIndents: number[] = []
  const blocks: Block[] = []
  for (const lines of paragraphs) {
    const prose = proseOfLines(source, lines)
    if (prose === null) continue
    const marker = lines[0]?.marker
    if (marker) {
      while ((listIndents.at(-1) ?? -1) > marker.indent) listIndents.pop()
      if ((listIndents.at(-1) ?? -1) < marker.indent) listIndents.push(marker.indent)
      blocks.push({ kind: 'listItem', ...prose, section: outline.section, level: listIndents.length })
      continue
    }
    listIndents.length = 0
    const kind = lines === title ? 'title' : kindOf(lines)
    if (kind === 'paragraph') {
      blocks.push({ kind, ...prose, section: outline.section })
      continue
    }
    const level = kind === 'title' ? 1 : 2
    outline.leave(level)
    blocks.push({ kind, ...prose, section: outline.section, level })
    outline.enter(level, prose.text)
  }
  return { blocks, frontMatter: null }
}

type Lines = readonly PlainLine[]

function kindOf(lines: Lines): BlockKind {
  const [line] = lines
  const isHeading = lines.length === 1 && line !== undefined && isHeadingLike(line.text) && !isDateLine(line.text)
  return isHeading ? 'heading' : 'paragraph'
}

function titleOf(paragraphs: readonly Lines[]): Lines | null {
  let title: Lines | null = null
  let length = 0
  for (const lines of paragraphs) {
    const [line] = lines
    if (line === undefined || isDateLine(line.text)) continue
    if (lines.length > 1 || line.marker !== null || !isTitleLike(line.text)) {
      if (isBodyLike(lines)) break
    } else if (line.text.length > length) {
      title = lines
      length = line.text.length
    }
  }
  return title
}

/** A paragraph long enough to be the body's first, and no time stamp or button of web copy. */
function isBodyLike(lines: Lines): boolean {
  return (
    lines.reduce((length, line) => length + line.text.length, 0) > 100 || /[.!?…]["'’”»)\]]*$/.test(lastText(lines))
  )
}

function lastText(lines: Lines): string {
  return lines.at(-1)?.text ?? ''
}

function proseOfLines(source: string, lines: Lines): Prose | null {
  const content = contentOf(lines)
  const edits: Edit[] = []
  for (const { start } of content.lines.slice(1)) edits.push({ start: start - 1, end: start, prose: ' ' })
  for (const link of findBareLinks(content.text)) edits.push({ ...link, prose: OPAQUE })
  return proseOf(source, content, edits)
}

function contentOf(lines: Lines): Content {
  let start = 0
  const starts = lines.map(line => {
    const position = { start, source: line.span.start }
    start += line.text.length + 1
    return position
  })
  return { text: lines.map(line => line.text).join('\n'), lines: starts }
}
