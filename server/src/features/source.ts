import type { Claim } from '../claims/claim.js'
import { civilFromDays, formatCivilDay } from '../values/civil.js'
import type { Language } from './catalogue/say.js'
import { asOf } from './messages/hover.js'
import { describeTimex } from './valueText.js'

/** Who says it and as of when, as far as the text and the document's date tell: "the harbour master, as of 8 April 2025". */
export function sourceOf(language: Language, claim: Claim): string {
  const { attribution } = claim.scope
  const date = dateOf(claim)
  return [
    ...(attribution === null ? [] : [attribution]),
    ...(date === null ? [] : [asOf(language, describeTimex(language, date))]),
  ].join(', ')
}

/** TIMEX3 value of the date that its sentence gives for it, else of the day on which its document was published. */
function dateOf({ kind, scope, published }: Claim): string | null {
  const named = kind === 'date' ? null : dateAmong(scope.times)
  if (named !== null) return named
  return published === null ? null : formatCivilDay(civilFromDays(published))
}

/** A year, alone or with month and day, where the times of the sentence name one and no more. */
function dateAmong(times: readonly string[]): string | null {
  const part = (name: string): readonly string[] =>
    times.flatMap(time => (time.startsWith(`${name}:`) ? [time.slice(name.length + 1)] : []))
  const [years, months, days] = [part('year'), part('month'), part('day')]
  const [year] = years
  if (year === undefined || years.length > 1 || months.length > 1 || days.length > 1) return null
  return [year.padStart(4, '0'), ...months, ...(months.length === 0 ? [] : days)]
    .map((text, index) => (index === 0 ? text : text.padStart(2, '0')))
    .join('-')
}
