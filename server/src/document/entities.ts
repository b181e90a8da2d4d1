import { decodeHTMLStrict } from 'entities'

/** A character reference as HTML and Markdown write it, named or numeric, with its semicolon. Sticky. */
const REFERENCE = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** What a character reference at `position` stands for, and where it ends; null when none stands there. */
export function readEntity(text: string, position: number): { readonly prose: string; readonly end: number } | null {
  REFERENCE.lastIndex = position
  const reference = REFERENCE.exec(text)?.[0]
  if (reference === undefined) return null
  const prose = decodeHTMLStrict(reference)
  return prose === reference ? null : { prose, end: position + reference.length }
}
