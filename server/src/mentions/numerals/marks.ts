import type { Token } from '../../document/tokens.js'

/** A hyphen that joins words, breaking or not. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '‑' || token.text === '‐')
}

/** A hyphen or a dash, as it stands between the ends of a range. */
export function isDash(token: Token | undefined): boolean {
  return isHyphen(token) || token?.text === '–' || token?.text === '—'
}

/** A minus sign, or a hyphen in its place. */
export function isMinus(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '-' || token.text === '−' || token.text === '–')
}
