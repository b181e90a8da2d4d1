import type { Language } from './catalogue/say.js'
import type { ClaimHover, HoverSection, MentionRow } from './hover.js'
import { type HoverWord, hoverWord, seeRule } from './messages/hover.js'
import { oneLine } from './messages/wordings.js'
import type { Place } from './place.js'

/** Where the links of a hover lead; null where this editor cannot follow such a link. */
export interface HoverLinks {
  /** The page of a rule. */
  rulePage(rule: string): string | null
  /** A mention in its document. */
  place(place: Place): string
  /** Both sides of a contradiction beside each other; `here` is the claim under the pointer. */
  sideBySide(contradiction: string, here: Place): string | null
  /** The dismissal of a contradiction. */
  dismiss(contradiction: string): string | null
}

/**
 * The hover as Markdown without HTML. Document text is escaped throughout: it can neither break a table, nor make a
 * link, an image or a heading, so that no link leads anywhere but where {@link HoverLinks} says.
 */
export function hoverMarkdown(hover: ClaimHover, links: HoverLinks, language: Language = 'en'): string {
  return hover.sections.map(section => sectionMarkdown(section, links, language)).join('\n\n---\n\n')
}

function sectionMarkdown(
  { heading, rows, notes, contradiction }: HoverSection,
  links: HoverLinks,
  language: Language,
): string {
  const paragraphs = [contradiction === undefined ? escapeMarkdown(heading) : `**${escapeMarkdown(heading)}**`]
  if (rows.length > 0) paragraphs.push(table(rows, links, language))
  paragraphs.push(...notes.map(escapeMarkdown))
  const footer = contradiction === undefined ? [] : linksOf(contradiction, links, language)
  if (footer.length > 0) paragraphs.push(footer.join(' · '))
  return paragraphs.join('\n\n')
}

function linksOf(
  { id, rule, here }: NonNullable<HoverSection['contradiction']>,
  links: HoverLinks,
  language: Language,
): readonly string[] {
  const targets: readonly (readonly [label: string, target: string | null])[] = [
    [hoverWord(language, 'sideBySide'), links.sideBySide(id, here)],
    [hoverWord(language, 'dismiss'), links.dismiss(id)],
    [seeRule(language, rule), links.rulePage(rule)],
  ]
  return targets.flatMap(([label, target]) => (target === null ? [] : [link(label, target)]))
}

/** Who says it stands beside the place: a fifth column would make all the others narrow. */
function table(rows: readonly MentionRow[], links: HoverLinks, language: Language): string {
  const columns: readonly HoverWord[] = ['mention', 'wording', 'value', 'where']
  const head = columns.map(word => hoverWord(language, word))
  const body = rows.map(({ standing, text, value, place, isFactSheets, source }) => [
    standingWord(language, standing, isFactSheets),
    escapeMarkdown(oneLine(text)),
    escapeMarkdown(value),
    [link(placeText(place), links.place(place)), ...(source === '' ? [] : [escapeMarkdown(source)])].join(', '),
  ])
  return [head, head.map(() => ':--'), ...body].map(cells => `| ${cells.join(' | ')} |`).join('\n')
}

function placeText({ name, line }: Place): string {
  return `${name}:${line}`
}

/** The hover for a client that shows plain text only. */
export function hoverPlainText(hover: ClaimHover, language: Language = 'en'): string {
  return hover.sections.map(section => sectionPlainText(section, language)).join('\n\n')
}

function sectionPlainText({ heading, rows, notes }: HoverSection, language: Language): string {
  const lines = rows.map(({ standing, text, value, place, isFactSheets, source }) =>
    [
      standingWord(language, standing, isFactSheets),
      oneLine(text),
      value,
      [placeText(place), ...(source === '' ? [] : [source])].join(', '),
    ].join('  '),
  )
  return [heading, ...lines, ...notes].join('\n')
}

function standingWord(language: Language, standing: MentionRow['standing'], isFactSheets: boolean): string {
  const word = hoverWord(language, standing === 'own' ? 'here' : standing)
  return isFactSheets ? `${word}, ${hoverWord(language, 'factSheet')}` : word
}

/**
 * Text that Markdown shows as it is: backslashes before the marks that mean something within a line, and before what
 * would begin a heading, list or quotation (CommonMark 0.31, section 2.4), or would be taken for an address and linked
 * (GitHub Flavored Markdown 0.29, section 6.9). Fewer are better: some editors show them.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]<>&|~@]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|:(?=\/\/)|(?<=\bwww)\./giu, '\\$&')
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
