/** A wording that names several places of its side does so with this between them. */
const BETWEEN = ', '

/**
 * The wordings that stand in none of the texts. White space is all alike, and a wording is no part of a longer word or
 * number: "12" does not stand in "124".
 *
 * @example goneWordings(['142', '124'], ['with 142 aboard', 'with 125 aboard']) // ['124']
 */
export function goneWordings(wordings: readonly string[], texts: readonly string[]): readonly string[] {
  const plain = texts.map(text => onOneLine(text))
  const stands = (wording: string): boolean => plain.some(text => holds(text, wording))
  return wordings.filter(wording => {
    const whole = onOneLine(wording)
    return !stands(whole) && !whole.split(BETWEEN).every(stands)
  })
}

function holds(text: string, wording: string): boolean {
  for (let at = text.indexOf(wording); at >= 0; at = text.indexOf(wording, at + 1)) {
    if (isEdge(text[at - 1], wording[0]) && isEdge(wording.at(-1), text[at + wording.length])) return true
  }
  return false
}

/** False between two characters of one word. */
function isEdge(before = '', after = ''): boolean {
  return !(WORD.test(before) && WORD.test(after))
}

const WORD = /[\p{L}\p{N}]/u

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
