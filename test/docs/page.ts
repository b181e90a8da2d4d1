import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../support/sourceTree.js'

/** A document of the project, as far as tests look at it. */
export interface Page {
  readonly name: string
  readonly text: string
}

/** @param name path from the repository's root. */
export function readPage(name: string): Page {
  return { name, text: readFileSync(path.join(root, name), 'utf8') }
}

/** What stands under a heading of level 2, without the heading; the headings below it belong to it. */
export function section({ name, text }: Page, heading: string): string {
  const [, after] = `\n${text}\n## `.split(`\n## ${heading}\n`)
  if (after === undefined) throw new Error(`${name} has no section “${heading}”`)
  return after.slice(0, after.indexOf('\n## '))
}

/** The contents of fenced blocks with this info string, in their order. */
export function fences(text: string, info: string): readonly string[] {
  return [...text.matchAll(/^(?<fence>`{3,})(?<info>[^\n`]*)\n(?<content>[\s\S]*?)^\k<fence>$/gm)].flatMap(
    ({ groups }) => (groups?.['info'] === info ? [groups['content'] ?? ''] : []),
  )
}

/** The body rows of the tables with these column headers, cell by cell; code marks are taken off. */
export function tableRows(text: string, ...headers: readonly string[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = []
  let inside = false
  for (const line of text.split('\n')) {
    const cells = line.startsWith('|') ? cellsOf(line) : []
    if (cells.length === 0) inside = false
    else if (headers.every((header, column) => cells[column] === header)) inside = true
    else if (inside && !cells.every(cell => /^:?-+:?$/.test(cell))) rows.push(cells)
  }
  return rows
}

function cellsOf(line: string): readonly string[] {
  return line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map(cell => cell.trim().replaceAll('`', '').replaceAll('\\|', '|'))
}
