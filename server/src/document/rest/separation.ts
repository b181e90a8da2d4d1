import { COMMAS, type Separation } from '../separatedValues.js'
import type { TextLine } from '../textLines.js'

/** Signs that have a name, as they would not show. */
const NAMED: Readonly<Record<string, string>> = { tab: '\t', space: ' ' }

/** How the values of a `csv-table` stand apart, by its options; null where they stand in another file. */
export function separationOf(options: readonly TextLine[]): Separation | null {
  const given = new Map(
    options.flatMap(({ text }) => {
      const [, name, value = ''] = /^:([\w-]+):\s*(.*)$/.exec(text) ?? []
      return name === undefined ? [] : [[name, value] as const]
    }),
  )
  if (given.has('file') || given.has('url')) return null
  const sign = (name: string): string | undefined => {
    const value = given.get(name)
    return value === undefined || value === '' ? undefined : (NAMED[value] ?? value.charAt(0))
  }
  return {
    separator: sign('delim') ?? COMMAS.separator,
    quote: sign('quote') ?? COMMAS.quote,
    escape: sign('escape') ?? COMMAS.escape,
  }
}
