/** True for a word that begins with a capital letter. A digit, a mark and a script without capitals do not. */
export function isCapitalised(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}
