import type { Span } from '../text/span.js'

/** What template languages write into a text: Handlebars, Jinja, Liquid, Hugo; PHP, ASP and ERB. */
const TEMPLATE_TAGS: ReadonlyMap<string, string> = new Map([
  ['{{', '}}'],
  ['{%', '%}'],
  ['{#', '#}'],
  ['<?', '?>'],
  ['<%', '%>'],
])

/** The tags of template languages in a text, in order and without overlap. One without its end is text. */
export function findTemplateTags(text: string): readonly Span[] {
  const found: Span[] = []
  const absent = new Set<string>()
  const opening = /\{[{%#]|<[?%]/g
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const closing = TEMPLATE_TAGS.get(match[0])
    if (closing === undefined || absent.has(closing)) continue
    const at = text.indexOf(closing, match.index + 2)
    if (at < 0) {
      absent.add(closing)
      continue
    }
    const end = at + closing.length
    found.push({ start: match.index, end })
    opening.lastIndex = end
  }
  return found
}
