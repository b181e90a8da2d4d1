/** Nesting of brackets that a link's destination may have, as in cmark; it bounds the work on hostile text. */
const DEEPEST_BRACKETS = 32

/** Where the destination of a link ends that starts at `position`; -1 when none stands there. */
export function linkDestinationEnd(text: string, position: number): number {
  if (text.charAt(position) !== '<') return bareDestinationEnd(text, position)
  for (let end = position + 1; end < text.length; end++) {
    const character = text.charAt(end)
    if (character === '>') return end + 1
    if (character === '<' || character === '\n') return -1
    if (character === '\\') end++
  }
  return -1
}

function bareDestinationEnd(text: string, position: number): number {
  let depth = 0
  let end = position
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end)
    if (unit <= 32 || unit === 127) break
    const character = text.charAt(end)
    if (character === '\\' && isEscapable(text.charCodeAt(end + 1))) end++
    else if (character === '(') {
      depth++
      if (depth > DEEPEST_BRACKETS) return -1
    } else if (character === ')') {
      if (depth === 0) break
      depth--
    }
  }
  return depth > 0 || end === position ? -1 : end
}

/** Where the title of a link ends that starts at `position`; -1 when none stands there. */
export function linkTitleEnd(text: string, position: number): number {
  const opening = text.charAt(position)
  if (opening !== '"' && opening !== "'" && opening !== '(') return -1
  const closing = opening === '(' ? ')' : opening
  for (let end = position + 1; end < text.length; end++) {
    const character = text.charAt(end)
    if (character === closing) return end + 1
    if (character === '(' && opening === '(') return -1
    if (character === '\\') end++
  }
  return -1
}

/** Where `(destination "title")` ends that starts at `position`; -1 when it does not stand there. */
export function inlineTargetEnd(text: string, position: number): number {
  if (text.charAt(position) !== '(') return -1
  let end = skipWhiteSpace(text, position + 1)
  if (text.charAt(end) === ')') return end + 1
  const destination = linkDestinationEnd(text, end)
  if (destination < 0) return -1
  end = skipWhiteSpace(text, destination)
  if (end > destination) {
    const title = linkTitleEnd(text, end)
    if (title >= 0) end = skipWhiteSpace(text, title)
  }
  return text.charAt(end) === ')' ? end + 1 : -1
}

/** CommonMark's limit on the length of a link label. */
const LONGEST_LABEL = 999

/** Where the label `[…]` ends that starts at `position`; -1 when none stands there. It may be empty: `[]`. */
export function linkLabelEnd(text: string, position: number): number {
  if (text.charAt(position) !== '[') return -1
  const limit = Math.min(text.length, position + LONGEST_LABEL + 2)
  for (let end = position + 1; end < limit; end++) {
    const character = text.charAt(end)
    if (character === ']') return end + 1
    if (character === '[') return -1
    if (character === '\\') end++
  }
  return -1
}

/** The form in which labels are compared: case and the amount of white space do not matter. */
export function normalizedLabel(label: string): string {
  if (label.length > LONGEST_LABEL) return ''
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase()
}

/** The first position from `position` on that is not white space; white space here may contain line ends. */
export function skipWhiteSpace(text: string, position: number): number {
  let end = position
  while (end < text.length && ' \t\n'.includes(text.charAt(end))) end++
  return end
}

/** True for ASCII punctuation: what a backslash may stand before. */
export function isEscapable(unit: number): boolean {
  return (
    (unit >= 33 && unit <= 47) ||
    (unit >= 58 && unit <= 64) ||
    (unit >= 91 && unit <= 96) ||
    (unit >= 123 && unit <= 126)
  )
}
