import type { Claim } from '../../claims/claim.js'
import { readMentions } from '../../mentions/readMentions.js'
import { readSentence } from '../../mentions/readSentence.js'
import { compareQuantities, compareTimexes } from '../../values/comparison.js'
import { hedgeInStyle, surroundings } from './hedgeInStyle.js'
import { quantityInStyle } from './quantityInStyle.js'
import { clockInStyle, dayInStyle } from './timeInStyle.js'

/**
 * What another claim says, written as this one is: in words or figures, in its unit, with its word for the same hedge,
 * with its order of day and month. Null where that cannot be done without saying something else.
 *
 * @example "some 40" and "about fifty" make "some 50".
 */
export function restyle(here: Claim, other: Claim): string | null {
  if (here.kind !== other.kind) return null
  const value = here.quantity === undefined ? timeInStyle(here, other) : quantityInStyle(here, other)
  if (value === null) return null
  const { before, after } = here.quantity === undefined ? surroundings(here) : hedgeInStyle(here, other)
  const text = before + value + after
  return saysTheSame(text, other) ? text : null
}

function timeInStyle(here: Claim, { timex }: Claim): string | null {
  if (timex === undefined || here.hedge !== undefined) return null
  const fields = { ...timex.implied, ...timex.known }
  return here.kind === 'time' ? clockInStyle(fields, here.text) : dayInStyle(fields, here.text)
}

/** Whether the text, read anew, agrees with the claim. What needs its sentence to be read is not doubted. */
function saysTheSame(text: string, { kind, quantity, timex }: Claim): boolean {
  const read = readMentions([readSentence(text, { start: 0, end: text.length })])
    .flat()
    .find(mention => mention.kind === kind)
  if (read?.quantity !== undefined && quantity !== undefined)
    return compareQuantities(read.quantity, quantity) === 'agree'
  if (read?.timex !== undefined && timex !== undefined) return compareTimexes(read.timex, timex) === 'agree'
  return true
}
