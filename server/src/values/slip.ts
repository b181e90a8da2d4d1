import type { Quantity } from './quantity.js'
import type { Timex } from './timex.js'

/** A value as far as a slip of the pen is concerned. */
export interface Written {
  readonly quantity?: Quantity | undefined
  readonly timex?: Timex | undefined
}

/** Numbers with fewer digits are a digit apart by chance. */
const TELLING_DIGITS = 3

/**
 * True for two values of which one looks like a slip of the other: digits transposed (1962, 1926), one digit of
 * several replaced (1,374, 1,474; not of years, which lie close together anyway), a power of ten too many ($4.5 million,
 * $45 million), million for billion, "fifteen" for "fifty". Symmetric.
 */
export function isSlip(a: Written, b: Written): boolean {
  if (a.timex !== undefined && b.timex !== undefined)
    return haveSlippedYears(a.timex, b.timex) || isCenturyOff(a.timex, b.timex)
  const [left, right] = [a.quantity?.surfaceValue, b.quantity?.surfaceValue]
  if (left === undefined || right === undefined || a.quantity?.surfaceUnit !== b.quantity?.surfaceUnit) return false
  if (left <= 0 || right <= 0 || left === right) return false
  return (
    areTransposed(left, right) ||
    differByOneDigit(left, right) ||
    isPowerOfTenApart(left, right) ||
    areTeenAndTen(left, right)
  )
}

/** True for two amounts in one unit with the same digits and another power of ten: "$4.5 million", "$45 million". Symmetric. */
export function arePowersOfTenApart(a: Written, b: Written): boolean {
  const [left, right] = [a.quantity?.surfaceValue, b.quantity?.surfaceValue]
  if (left === undefined || right === undefined || a.quantity?.surfaceUnit !== b.quantity?.surfaceUnit) return false
  return left > 0 && right > 0 && left !== right && isPowerOfTenApart(left, right)
}

/** "the 1740s" in "the 17th century": named by its first two digits, a century begins a hundred years too late. */
export function isCenturyOff({ value: a }: Timex, { value: b }: Timex): boolean {
  const [century, decade] = a.length < b.length ? [a, b] : [b, a]
  return /^\d{2}$/.test(century) && /^\d{3}$/.test(decade) && Number(decade.slice(0, 2)) === Number(century) + 1
}

function haveSlippedYears({ known: a }: Timex, { known: b }: Timex): boolean {
  const otherParts = a.month === b.month && a.day === b.day
  return a.year !== undefined && b.year !== undefined && otherParts && areTransposed(a.year, b.year)
}

/** The digits without point and trailing zeros: 4.5 and 45,000,000 both give "45". */
function significantDigits(value: number): string {
  return value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
}

function plainDigits(value: number): string {
  return String(value).replace('.', '')
}

function areTransposed(a: number, b: number): boolean {
  const [left, right] = [plainDigits(a), plainDigits(b)]
  if (left.length !== right.length || Math.trunc(a).toString().length !== Math.trunc(b).toString().length) return false
  let at = 0
  while (at < left.length && left[at] === right[at]) at++
  return (
    at < left.length &&
    left[at] === right[at + 1] &&
    left[at + 1] === right[at] &&
    left.slice(at + 2) === right.slice(at + 2)
  )
}

function differByOneDigit(a: number, b: number): boolean {
  const [left, right] = [String(a), String(b)]
  if (left.length !== right.length || countOfDifferent(left, right) !== 1) return false
  return Math.min(significantDigits(a).length, significantDigits(b).length) >= TELLING_DIGITS
}

/** The places at which two texts of one length differ. */
function countOfDifferent(a: string, b: string): number {
  let count = 0
  for (let index = 0; index < a.length; index++) if (a.charCodeAt(index) !== b.charCodeAt(index)) count++
  return count
}

/** Of one figure only where the factor is a thousand: 20 and 200 are two numbers, 20 million and 20 billion may be one. */
function isPowerOfTenApart(a: number, b: number): boolean {
  // Most are not: that is seen without writing them out.
  const power = Math.log10(a / b)
  if (Math.abs(power - Math.round(power)) > ROUNDING) return false
  const digits = significantDigits(a)
  if (digits !== significantDigits(b)) return false
  const [small, large] = a < b ? [a, b] : [b, a]
  return digits.length > 1 || (small >= 1e6 && Math.round(large / small) === 1000)
}

/** More than the logarithm of a power of ten is off. */
const ROUNDING = 1e-6

/** "fifteen" and "fifty" sound alike. */
function areTeenAndTen(a: number, b: number): boolean {
  const [teen, ten] = a < b ? [a, b] : [b, a]
  return teen > 12 && teen < 20 && ten === (teen - 10) * 10
}
