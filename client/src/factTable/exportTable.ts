import type { CellMention, FactRow, FactTable } from './table.js'
import { type FactTableTexts, stateText } from './texts.js'

/** The table as comma-separated values (RFC 4180), every cell as written. */
export function toCsv(table: FactTable, texts: FactTableTexts): string {
  return `${linesOf(table, texts)
    .map(line => line.map(csvCell).join(','))
    .join('\r\n')}\r\n`
}

/** The table in GitHub's Markdown. */
export function toMarkdown(table: FactTable, texts: FactTableTexts): string {
  const [header = [], ...rows] = linesOf(table, texts).map(line => line.map(markdownCell))
  const rule = header.map(() => '---')
  return `${[header, rule, ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n')}\n`
}

function linesOf({ columns, rows }: FactTable, texts: FactTableTexts): readonly (readonly string[])[] {
  const header = [texts.fact, texts.state, texts.rule, ...columns.map(({ name }) => name)]
  return [header, ...rows.map(row => lineOf(row, texts))]
}

function lineOf({ fact, cells }: FactRow, texts: FactTableTexts): readonly string[] {
  const state = stateText(fact.state, texts)
  return [fact.label, state, fact.rule ?? '', ...cells.map(mentions => mentions.map(mentionText).join('; '))]
}

function mentionText({ mention, sides }: CellMention): string {
  return sides.length === 0 ? mention.text : `${mention.text} [${sides.join(', ')}]`
}

/** What a spreadsheet would take for a formula is marked as text; a sign before a number is none. */
function csvCell(text: string): string {
  const safe = /^(?:[=@\t\r]|[+-](?!\s?[\d.]))/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function markdownCell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&')
}
