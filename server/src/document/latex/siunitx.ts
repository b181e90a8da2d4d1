import type { Edit } from '../edits.js'

/** Commands of the package siunitx: `n` is a number, `u` a unit, for each argument. */
export const QUANTITIES: ReadonlyMap<string, string> = new Map([
  ['num', 'n'],
  ['numrange', 'nn'],
  ['ang', 'n'],
  ['SI', 'nu'],
  ['qty', 'nu'],
  ['SIrange', 'nnu'],
  ['qtyrange', 'nnu'],
  ['si', 'u'],
  ['unit', 'u'],
])

/** Macros of units that print something else than their name. */
const PRINTED: ReadonlyMap<string, string> = new Map([
  ['percent', '%'],
  ['degreeCelsius', '°C'],
  ['celsius', '°C'],
  ['degree', '°'],
  ['per', 'per'],
  ['of', 'of'],
])

const PREFIX = /^(?:yocto|zepto|atto|femto|pico|nano|micro|milli|centi|deci|deca|deka|hecto|kilo|mega|giga|tera|peta)$/

/** A number as siunitx takes it, of which the reader of numerals knows every sign. */
export const PLAIN_NUMBER = /^[ \t]*[+-]?\d[\d.,]*[ \t]*$/

/**
 * The edits that make words of the macros of a unit between two offsets: `\kilo\metre\per\hour` is read as
 * "kilometre per hour". Null where something else than macros and letters stands there.
 */
export function unitEdits(text: string, start: number, end: number): readonly Edit[] | null {
  const unit = text.slice(start, end)
  if (!/^(?:\\[A-Za-z]+[ \t]*)+$/.test(unit)) return /^[A-Za-z°%/ ]+$/.test(unit) ? [] : null
  const macros = [...unit.matchAll(/\\([A-Za-z]+)[ \t]*/g)]
  return macros.map(({ 0: written, 1: name = '', index }, at) => {
    const isLast = at === macros.length - 1
    const word = PRINTED.get(name) ?? name
    return {
      start: start + index,
      end: start + index + written.length,
      prose: isLast || PREFIX.test(name) ? word : `${word} `,
    }
  })
}
