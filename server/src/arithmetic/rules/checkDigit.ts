import type { Finding } from '../finding.js'
import { isHeldBack } from '../guards.js'
import { type MarkedText, markedOffset } from '../markedText.js'
import { mayFit, type Screened, screened } from '../screened.js'

/** A way of numbering in which the last or the first digits follow from the others. */
interface Scheme {
  readonly name: string
  /** The number with its label; the group "number" is the number. */
  readonly pattern: Screened
  /** Without spaces and hyphens, in capitals. */
  readonly isWhole: (number: string) => boolean
  /** What the check digits stand in place of, and what they ought to be. */
  readonly stated: (number: string) => string
  readonly expected: (number: string) => string
}

const SCHEMES: readonly Scheme[] = [
  {
    name: 'ISBN-13',
    pattern: screened(/\bISBN(?:-?13)?\b[\s:]{0,3}(?<number>97[89](?:[\s‑–-]?\d){10})(?![\s‑–-]?\d)/giu),
    isWhole: number => /^\d{13}$/.test(number),
    stated: number => number.slice(-1),
    expected: number => alternating(number.slice(0, -1)),
  },
  {
    name: 'ISBN-10',
    pattern: screened(/\bISBN(?:-?10)?\b[\s:]{0,3}(?<number>\d(?:[\s‑–-]?\d){8}[\s‑–-]?[\dXx])(?![\s‑–-]?\d)/giu),
    isWhole: number => /^\d{9}[\dX]$/.test(number),
    stated: number => number.slice(-1),
    expected: number => weighted(number.slice(0, -1), 10, 11),
  },
  {
    name: 'ISSN',
    pattern: screened(/\bISSN\b[\s:]{0,3}(?<number>\d{4}[‑–-]?\d{3}[\dXx])(?![\s‑–-]?\d)/giu),
    isWhole: number => /^\d{7}[\dX]$/.test(number),
    stated: number => number.slice(-1),
    expected: number => weighted(number.slice(0, -1), 8, 11),
  },
  {
    name: 'EAN',
    pattern: screened(
      /\b(?:EAN|GTIN|UPC|bar\s?code)(?:-?(?:8|12|13|14))?\b(?:\snumber)?[\s:()]{0,4}(?<number>\d(?:[\s-]?\d){7}(?:(?:[\s-]?\d){4,6})?)(?![\s-]?\d)/giu,
    ),
    isWhole: number => [8, 12, 13, 14].includes(number.length),
    stated: number => number.slice(-1),
    expected: number => alternating(number.slice(0, -1)),
  },
  {
    name: 'IBAN',
    pattern: screened(
      /(?<![\p{L}\p{N}])(?<number>[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?)(?![\p{L}\p{N}])/gu,
    ),
    isWhole: number => IBAN_LENGTHS[number.slice(0, 2)] === number.length,
    stated: number => number.slice(2, 4),
    expected: number => ibanCheck(number),
  },
]

/** What all such numbers have, and few blocks. */
const DIGITS = /\d{3}|\d[\s-]\d/

/** "ISBN 978-3-16-148410-1": a number whose check digit belongs to another number. */
export function checkDigit(marked: MarkedText): readonly Finding[] {
  const schemes = SCHEMES.filter(({ pattern }) => mayFit(pattern, marked))
  if (!DIGITS.test(marked.prose)) return []
  return schemes.flatMap(scheme =>
    [...marked.prose.matchAll(scheme.pattern.source)].flatMap(match => finding(marked, scheme, match)),
  )
}

function finding(marked: MarkedText, scheme: Scheme, match: RegExpExecArray): Finding[] {
  const written = match.groups?.['number'] ?? ''
  const number = written.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()
  if (!scheme.isWhole(number)) return []
  const [stated, expected] = [scheme.stated(number), scheme.expected(number)]
  const start = match.index + match[0].indexOf(written)
  if (stated === expected || isHeldBack(marked, markedOffset(marked, start)) || isPattern(number)) return []
  if (MADE_UP.test(marked.prose.slice(Math.max(0, match.index - LONGEST_MADE_UP), match.index + match[0].length)))
    return []
  const span = { start, end: start + written.length }
  return [
    {
      parties: [{ span, meaning: number }],
      sides: [[0]],
      reason: { type: 'check-digit', scheme: scheme.name, stated, expected },
    },
  ]
}

/** "the test ISBN", "a made-up account number": what stands for no book and no account. */
const MADE_UP =
  /(?<![\p{L}])(?:test|dummy|sample|specimen|placeholder|made-up|invented|fake|bogus|example)(?:ing)? (?:[\p{L}-]+ ){0,2}[^\p{Ll}]*$|(?<![\p{L}])(?:test|dummy|sample|specimen|placeholder|made-up|invented|fake|bogus|example) (?:number|account|code|ISBN|ISSN|EAN|IBAN|barcode)/iu
const LONGEST_MADE_UP = 40

/** "1234567890123", "0000-0000": digits that stand in for a number. */
function isPattern(number: string): boolean {
  const digits = number.replace(/\D/g, '')
  return (
    /^(\d)\1+$/.test(digits.slice(0, -1)) || /(\d)\1{6}/.test(digits) || '12345678901234'.startsWith(digits.slice(0, 8))
  )
}

/** Weights 3 and 1 by turns from the right (GS1 General Specifications, 7.9). */
function alternating(digits: string): string {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return String((10 - (sum % 10)) % 10)
}

/** Weights that fall by one from `first`, modulo 11; X is ten (ISO 2108 for books, ISO 3297 for serials). */
function weighted(digits: string, first: number, modulus: number): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (first - index), 0)
  const check = (modulus - (sum % modulus)) % modulus
  return check === 10 ? 'X' : String(check)
}

/** ISO 7064 MOD 97-10, as ISO 13616 has it for bank accounts. */
function ibanCheck(iban: string): string {
  const rearranged = `${iban.slice(4)}${iban.slice(0, 2)}00`
  let remainder = 0
  for (const character of rearranged) {
    const value = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55)
    for (const digit of value) remainder = (remainder * 10 + Number(digit)) % 97
  }
  return String(98 - remainder).padStart(2, '0')
}

/** Lengths by country, of those that take part in the SWIFT registry (release 99). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22 GI23 GL18 ' +
    'GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MR27 MT31 MU30 NL18 NO15 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SD18 SE24 SI19 SK24 SM27 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map(entry => [entry.slice(0, 2), Number(entry.slice(2))] as const),
)
