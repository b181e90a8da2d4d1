import { linkDestinationEnd, linkLabelEnd, linkTitleEnd, normalizedLabel, skipWhiteSpace } from './linkTarget.js'

/** The link definitions at the start of a paragraph: their labels, normalised, and where the prose after them starts. */
export function readLinkDefinitions(text: string): { readonly labels: readonly string[]; readonly end: number } {
  const labels: string[] = []
  let end = 0
  while (text.charAt(end) === '[') {
    const next = definitionEnd(text, end)
    if (next === null) break
    labels.push(next.label)
    end = next.end
  }
  return { labels, end }
}

function definitionEnd(text: string, position: number): { readonly label: string; readonly end: number } | null {
  const labelEnd = linkLabelEnd(text, position)
  if (labelEnd < 0 || text.charAt(labelEnd) !== ':') return null
  const label = normalizedLabel(text.slice(position + 1, labelEnd - 1))
  if (label === '') return null
  const destination = linkDestinationEnd(text, skipWhiteSpace(text, labelEnd + 1))
  if (destination < 0) return null
  const titleStart = skipWhiteSpace(text, destination)
  const title = titleStart > destination ? linkTitleEnd(text, titleStart) : -1
  const afterTitle = title < 0 ? -1 : lineEnd(text, title)
  const end = afterTitle < 0 ? lineEnd(text, destination) : afterTitle
  return end < 0 ? null : { label, end }
}

/** The start of the next line when only white space follows on this one; -1 when something else does. */
function lineEnd(text: string, position: number): number {
  let end = position
  while (end < text.length && ' \t'.includes(text.charAt(end))) end++
  if (end === text.length) return end
  return text.charAt(end) === '\n' ? end + 1 : -1
}
