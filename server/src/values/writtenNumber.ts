/** A number with what its writing shows of its precision. */
export interface WrittenNumber {
  readonly value: number
  /**
   * What one unit of the last written digit is worth: 1 in "412" and "3 million" (whose zeros are trailing zeros),
   * 0.1 in "23.4", 100,000 in "1.5 million".
   */
  readonly lastDigit: number
  /** Written as a fraction or in dozens ("two-thirds", "1½", "two dozen"): round, whatever its digits. */
  readonly coarse?: boolean
}

/** A whole number of no special writing. */
export function wholeNumber(value: number): WrittenNumber {
  return { value, lastDigit: 1 }
}

/** `number` in units of `scale`: 1.5 written before "million". */
export function scaled(number: WrittenNumber, scale: number): WrittenNumber {
  const lastDigit = number.lastDigit < 1 ? clean(number.lastDigit * scale) : 1
  return { ...number, value: clean(number.value * scale), lastDigit }
}

/** Rounds off what binary fractions add: 2.1 × 1,000,000,000 is 2,100,000,000. */
export function clean(value: number): number {
  if (Number.isSafeInteger(value)) return value
  return Number(value.toPrecision(15))
}

/** Significant figures, trailing zeros apart: 1 for 50,000 and "3 million", 3 for 48,500, 2 for "1.5 million". */
export function significantFigures(number: WrittenNumber): number {
  return Math.max(1, String(withoutTrailingZeros(number).digits).length)
}

/** True for a number that rests on a round figure: trailing zeros, or a five below a hundred ("15", "75"). */
export function isRound(number: WrittenNumber): boolean {
  if (number.coarse) return true
  if (number.lastDigit !== 1 || number.value === 0) return false
  const digits = Math.abs(number.value)
  return digits % 10 === 0 || (digits % 5 === 0 && digits < 100)
}

/** The written digits without trailing zeros, as an integer, and what its last digit is worth: 485 and 100 for 48,500. */
export function withoutTrailingZeros({ value, lastDigit }: WrittenNumber): { digits: number; unit: number } {
  let digits = Math.round(Math.abs(value) / lastDigit)
  let unit = lastDigit
  while (digits !== 0 && digits % 10 === 0) {
    digits /= 10
    unit *= 10
  }
  return { digits, unit }
}
