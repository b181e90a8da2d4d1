import { type Language, say } from '../catalogue/say.js'
import { quotedExcerpt } from './wordings.js'

/** Above the line of a claim. `others` compete with it. */
export function competingLens(
  language: Language,
  wording: string,
  others: readonly { readonly text: string; readonly name: string; readonly line: number }[],
): string {
  const [first] = others
  const text = quotedExcerpt(language, wording)
  if (first === undefined) return text
  const { name, line } = first
  const lens = { text, other: quotedExcerpt(language, first.text), name, line }
  return others.length === 1
    ? say(language, 'lens', lens)
    : say(language, 'lensOfMore', { ...lens, count: others.length - 1 })
}
