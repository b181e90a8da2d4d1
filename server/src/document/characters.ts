/** What a character is to those who split prose. */
export enum Class {
  Other = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
}

/** The classes of code units that were asked for; a unit's class never changes, so that each is worked out once. */
const CLASSES = new Uint8Array(0x10000)
const KNOWN = 0x80

/** The class of a UTF-16 code unit. Half of a surrogate pair is no letter, and a zero-width space is a space. */
export function classOf(code: number): Class {
  const known = CLASSES[code] ?? 0
  return known === 0 ? remember(code) : known ^ KNOWN
}

function remember(code: number): Class {
  const found = classify(code)
  CLASSES[code] = found | KNOWN
  return found
}

function classify(code: number): Class {
  if (code === 0x200b || code === 0x2060 || code === 0xfeff) return Class.Space
  if (code >= 0xd800 && code <= 0xdfff) return Class.Other
  const character = String.fromCharCode(code)
  if (/\p{Nd}/u.test(character)) return Class.Digit
  if (/[\p{L}\p{M}]/u.test(character)) return Class.Letter
  return /\s/u.test(character) ? Class.Space : Class.Other
}

/** The class of the code unit at an index; that behind a text's end is `Other`. */
export function classAt(text: string, index: number): Class {
  return index < text.length ? classOf(text.charCodeAt(index)) : Class.Other
}

const APOSTROPHE = 0x27
const TYPOGRAPHIC_APOSTROPHE = 0x2019

/** An apostrophe, which stands inside a word where letters surround it. */
export function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE
}
