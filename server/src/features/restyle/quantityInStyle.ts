import type { Claim } from '../../claims/claim.js'
import type { Numeral } from '../../mentions/numerals/numeral.js'
import { readSentence } from '../../mentions/readSentence.js'
import { convert, unitById } from '../../values/unit.js'
import { numberInStyle, ordinalInStyle } from './numberInStyle.js'

/**
 * The number of another claim with the unit and in the figures or words of this one: "14 months" becomes "fourteen" in
 * "eighteen months", and "1.5" in "2 years". Null where the two have no form in common, or the conversion does not come
 * out even.
 */
export function quantityInStyle(here: Claim, other: Claim): string | null {
  if (here.quantity?.per !== other.quantity?.per) return null
  const value = valueInUnit(here, other)
  if (value === null) return null
  if (here.kind === 'ordinal') return ordinalInStyle(value, !/\d/.test(valueText(here)))
  const [own, given] = [numberIn(valueText(here)), numberIn(valueText(other))]
  if (own === null || given === null) return null
  const converted = value !== other.quantity?.surfaceValue
  const surface = converted ? String(value) : given.surface
  const number = numberInStyle({ value, surface, inWords: given.inWords && !converted }, own.inWords)
  const after = number === null ? null : agreeing(own.after, here.quantity?.surfaceUnit, own.value, value)
  return number === null || after === null ? null : own.before + number + after
}

/** The value without its hedge: number and unit. */
function valueText({ text, span, valueSpan }: Claim): string {
  return text.slice(valueSpan.start - span.start, valueSpan.end - span.start)
}

/** The other's number as a number of this claim's units, where that is whole or a half. */
function valueInUnit({ quantity: here }: Claim, { quantity: other }: Claim): number | null {
  const value = other?.surfaceValue
  if (here === undefined || other === undefined || value === undefined || here.surfaceValue === undefined) return null
  if (here.unit !== other.unit) return null
  if (here.surfaceUnit === other.surfaceUnit) return value
  const [from, to] = [other.surfaceUnit, here.surfaceUnit].map(id => (id === undefined ? undefined : unitById(id)))
  const converted = from === undefined || to === undefined ? undefined : convert(value, from, to)
  return converted !== undefined && Number.isInteger(converted * 2) ? converted : null
}

interface NumberInText {
  readonly before: string
  readonly surface: string
  readonly after: string
  readonly inWords: boolean
  readonly value: number
}

/** The one number of a text and what stands around it; null where there is none, or are several, or is a range. */
function numberIn(text: string): NumberInText | null {
  const { tokens, numerals } = readSentence(text, { start: 0, end: text.length })
  const [numeral] = numerals
  if (numeral === undefined || numerals.length > 1 || !isPlain(numeral)) return null
  const start = tokens[numeral.first]?.start ?? 0
  const end = tokens[numeral.last]?.end ?? text.length
  const surface = text.slice(start, end)
  const inWords = !/\d/.test(surface)
  return { before: text.slice(0, start), surface, after: text.slice(end), inWords, value: numeral.low.value }
}

function isPlain({ type, high }: Numeral): boolean {
  return type === 'cardinal' && high === undefined
}

/** A unit's name behind the number in singular or plural, as the new number asks: "1 year", "2 years", "2-year". */
function agreeing(after: string, unitId: string | undefined, before: number, now: number): string | null {
  if ((before === 1) === (now === 1) || after.trim() === '' || after.startsWith('-')) return after
  const unit = unitId === undefined ? undefined : unitById(unitId)
  if (unit === undefined) return null
  const [from, to] = now === 1 ? [unit.plural, unit.id] : [unit.id, unit.plural]
  const name = after.trim()
  if (name.toLowerCase() === from.toLowerCase()) return after.replace(name, to)
  return unit.symbols.includes(name.replace(/\.$/, '')) ? after : null
}
