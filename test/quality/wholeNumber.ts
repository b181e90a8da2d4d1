import { InvalidArgumentError } from 'commander'

/** An option's value as a whole number from 0. */
export function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('a whole number is needed.')
  return value
}
