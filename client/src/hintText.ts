/** Signs that stand for others of the same look, behind which VS Code wraps no line. */
const LOOKALIKES: Readonly<Record<string, string>> = { '.': '\u2024', ',': '\u201A' }

/**
 * The text of a hint that VS Code keeps in one line: it wraps lines behind any point and comma, and would so tear the
 * numbers of a hint in two.
 *
 * @example hintText('43.5 to 48 months') // '43․5 to 48 months'
 */
export function hintText(text: string): string {
  return text.replace(/(?<=\d)[.,](?=\d)/g, sign => LOOKALIKES[sign] ?? sign)
}
