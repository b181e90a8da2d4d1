import type { Finder } from '../finder.js'

/** A piece of inline HTML: a tag, or something without content of its own (a comment, a declaration). */
export interface HtmlTag {
  readonly end: number
  /** In lower case; empty for comments, declarations and processing instructions. */
  readonly name: string
  readonly closing: boolean
}

/** The inline HTML that starts with the `<` at `position`, by CommonMark's rules; null when there is none. */
export function readHtmlTag(text: string, position: number, finder: Finder): HtmlTag | null {
  const next = text.charAt(position + 1)
  if (next === '!' || next === '?') {
    const end = declarationEnd(text, position, finder)
    return end < 0 ? null : { end, name: '', closing: false }
  }
  const closing = next === '/'
  const nameStart = closing ? position + 2 : position + 1
  const nameEnd = tagNameEnd(text, nameStart)
  if (nameEnd === nameStart) return null
  const end = closing ? closingTagEnd(text, nameEnd) : openingTagEnd(text, nameEnd)
  return end < 0 ? null : { end, name: text.slice(nameStart, nameEnd).toLowerCase(), closing }
}

function declarationEnd(text: string, position: number, finder: Finder): number {
  if (text.startsWith('<?', position)) return finder.endOf('?>', position + 2)
  if (text.startsWith('<!-->', position)) return position + 5
  if (text.startsWith('<!--->', position)) return position + 6
  if (text.startsWith('<!--', position)) return finder.endOf('-->', position + 4)
  if (text.startsWith('<![CDATA[', position)) return finder.endOf(']]>', position + 9)
  return isLetter(text.charCodeAt(position + 2)) ? finder.endOf('>', position + 3) : -1
}

function closingTagEnd(text: string, position: number): number {
  const end = skipSpace(text, position)
  return text.charAt(end) === '>' ? end + 1 : -1
}

function openingTagEnd(text: string, position: number): number {
  let end = position
  for (;;) {
    const start = skipSpace(text, end)
    if (text.charAt(start) === '>') return start + 1
    if (text.charAt(start) === '/') return text.charAt(start + 1) === '>' ? start + 2 : -1
    if (start === end) return -1
    const nameEnd = attributeNameEnd(text, start)
    if (nameEnd === start) return -1
    end = nameEnd
    const equals = skipSpace(text, end)
    if (text.charAt(equals) !== '=') continue
    end = attributeValueEnd(text, skipSpace(text, equals + 1))
    if (end < 0) return -1
  }
}

function attributeValueEnd(text: string, position: number): number {
  const quote = text.charAt(position)
  if (quote === '"' || quote === "'") {
    const closing = text.indexOf(quote, position + 1)
    return closing < 0 ? -1 : closing + 1
  }
  let end = position
  while (end < text.length && !' \t\n"\'=<>`'.includes(text.charAt(end))) end++
  return end === position ? -1 : end
}

function attributeNameEnd(text: string, position: number): number {
  if (!isLetter(text.charCodeAt(position)) && !'_:'.includes(text.charAt(position) || ' ')) return position
  let end = position + 1
  while (isNamePart(text.charCodeAt(end)) || '_.:'.includes(text.charAt(end) || ' ')) end++
  return end
}

function tagNameEnd(text: string, position: number): number {
  if (!isLetter(text.charCodeAt(position))) return position
  let end = position + 1
  while (isNamePart(text.charCodeAt(end))) end++
  return end
}

function skipSpace(text: string, position: number): number {
  let end = position
  while (end < text.length && ' \t\n'.includes(text.charAt(end))) end++
  return end
}

function isLetter(unit: number): boolean {
  return (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122)
}

function isNamePart(unit: number): boolean {
  return isLetter(unit) || (unit >= 48 && unit <= 57) || unit === 45
}
