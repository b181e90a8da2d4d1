import { type Language, say } from '../catalogue/say.js'

/** A wording as it stands in a document, on one line and in quotation marks. */
export function quoted(language: Language, text: string): string {
  return say(language, 'quoted', { text: oneLine(text) })
}

/** White space of any kind, line breaks among it, becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** "a", "a and b", "a, b and c". */
export function listed(language: Language, items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${say(language, conjunction)} ${items.at(-1)}`
}

/** More wordings than these are counted: whoever wants them all finds each at its place. */
const MOST_LISTED = 6

/** As {@link listed}, for wordings, of which there may be any number: "a, b, c, d, e and 94 more". */
export function listedBriefly(language: Language, items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length <= MOST_LISTED) return listed(language, items, conjunction)
  const first = items.slice(0, MOST_LISTED - 1)
  return listed(language, [...first, say(language, 'more', { count: items.length - first.length })], conjunction)
}

export function quotedList(language: Language, sides: readonly { readonly surface: string }[]): string {
  return listedBriefly(
    language,
    sides.map(side => quoted(language, side.surface)),
  )
}

const WORDS_NAMED = 8

/** The first words of what is too long to be shown whole. */
function excerptOf(text: string): string {
  return excerpt(oneLine(text).split(' '))
}

export function excerpt(words: readonly string[]): string {
  const shown = words.filter(word => word !== '')
  return shown.length <= WORDS_NAMED ? shown.join(' ') : `${shown.slice(0, WORDS_NAMED).join(' ')} …`
}

export function quotedExcerpt(language: Language, text: string): string {
  return quoted(language, excerptOf(text))
}

export function preview(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
