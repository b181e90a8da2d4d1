import type { ClaimHover, HoverSection, MentionRow } from './hover.js'
import { aboutRule, HOVER, oneLine } from './messages.js'

/** How to link a rule to its page; null where the pages are not at hand. */
export type RulePage = (rule: string) => string | null

/**
 * The hover as Markdown without HTML. Document text is escaped throughout: it can neither break a table, nor make a
 * link, an image or a heading.
 */
export function hoverMarkdown(hover: ClaimHover, rulePage: RulePage): string {
  return hover.sections.map(section => sectionMarkdown(section, rulePage)).join('\n\n---\n\n')
}

function sectionMarkdown({ heading, rows, notes, rule }: HoverSection, rulePage: RulePage): string {
  const paragraphs = [rule === undefined ? escapeMarkdown(heading) : `**${escapeMarkdown(heading)}**`]
  if (rows.length > 0) paragraphs.push(table(rows))
  paragraphs.push(...notes.map(escapeMarkdown))
  const page = rule === undefined ? null : rulePage(rule)
  if (rule !== undefined && page !== null) paragraphs.push(link(aboutRule(rule), page))
  return paragraphs.join('\n\n')
}

function table(rows: readonly MentionRow[]): string {
  const head = ['', HOVER.asWritten, HOVER.value, HOVER.where]
  return [head, head.map(() => '---'), ...rows.map(markdownCells)].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function markdownCells({ standing, text, value, place }: MentionRow): readonly string[] {
  const where = link(`${place.name}:${place.line}`, `${place.uri}#L${place.line}`)
  return [standingWord(standing), escapeMarkdown(oneLine(text)), escapeMarkdown(value), where]
}

/** The hover for a client that shows plain text only. */
export function hoverPlainText(hover: ClaimHover): string {
  return hover.sections.map(sectionPlainText).join('\n\n')
}

function sectionPlainText({ heading, rows, notes }: HoverSection): string {
  const lines = rows.map(({ standing, text, value, place }) =>
    [standingWord(standing), oneLine(text), value, `${place.name}:${place.line}`].join('  '),
  )
  return [heading, ...lines, ...notes].join('\n')
}

function standingWord(standing: MentionRow['standing']): string {
  switch (standing) {
    case 'own':
      return HOVER.here
    case 'competing':
      return HOVER.competing
    case 'agreeing':
      return HOVER.agreeing
    case 'together':
      return HOVER.together
    case 'other':
      return HOVER.others
  }
}

/**
 * Text that Markdown shows as it is: backslashes before the marks that mean something within a line, and before what
 * would begin a heading, list or quotation (CommonMark 0.31, section 2.4). Fewer are better: some editors show them.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]<>&|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)/gu, '\\$&')
    .replace(/^(?=[-+#=])/, '\\')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
}

/** A link whose target cannot end the link or the table cell. */
function link(label: string, target: string): string {
  const safe = target.replace(/[\s()<>|\\`"]/g, character => `%${hex(character)}`)
  return `[${escapeMarkdown(label)}](${safe})`
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')
}
