import { civilFromDays, formatCivilDay, weekdayOf } from '../../values/civil.js'
import type { TimeTerm } from '../../values/timeTerm.js'
import { daysOf, daysOfIso } from '../daySpan.js'
import { claimParty, type PlacedFinding, type PlacedParty } from '../finding.js'
import { isHeldBack, isQuoted } from '../guards.js'
import type { MarkedText } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'
import type { MarkedDocument } from '../rule.js'

/** A day as seen from the document's own, and its weekday or date, in either order. */
const BESIDE = [
  pattern(
    '{date|duration:relative}(?: ago)?(?: (?:evening|morning|afternoon|night))? ?(?:\\(|,|— ?) ?(?:on )?(?:a |the )?{date:named}(?=\\)|,|\\.|;|¶|$| —)',
  ),
  pattern('{date:named} ?(?:\\(|,|— ?) ?{date|duration:relative}(?: ago)?(?=\\)|,|\\.|;|¶|$| —)'),
]

/** "yesterday (Tuesday)" on a Friday: a day told from the dateline, and a weekday that it does not have. */
export function relativeDay({ marked, date }: MarkedDocument): readonly PlacedFinding[] {
  const published = date?.sure === true ? daysOfIso(date.iso) : null
  if (published === null) return []
  return marked.flatMap((text, block) =>
    BESIDE.flatMap(beside =>
      matchesOf(beside, text).flatMap(match => {
        const [relative, named] = [match.claim('relative'), match.claim('named')]
        if (relative === undefined || named === undefined) return []
        const offset = offsetOf(termOf(text, relative))
        const stated = termOf(text, named)
        if (offset === null || stated?.type !== 'date' || stated.relation !== undefined) return []
        if (isHeldBack(text, match.start) || isQuoted(text, relative, named)) return []
        const day = civilFromDays(published.first + offset)
        const isOther =
          (stated.weekday !== undefined && stated.weekday !== weekdayOf(day)) ||
          (stated.day !== undefined && stated.day !== day.day) ||
          (stated.month !== undefined && stated.month !== day.month) ||
          (stated.year !== undefined && stated.year !== day.year)
        if (!isOther) return []
        const told = [relative, named].map(claim => ({ ...claimParty(text, claim), block }))
        const dateline = datelineOf(marked, published.first)
        const parties = dateline === null ? told : [dateline, ...told]
        return [
          {
            parties,
            sides: dateline === null ? [[0], [1]] : [[0, 1], [2]],
            reason: {
              type: 'relative-day' as const,
              published: formatCivilDay(civilFromDays(published.first)),
              day: formatCivilDay(day),
              weekday: weekdayOf(day),
              relative: surfaceOf(text, relative),
              stated: surfaceOf(text, named),
            },
          },
        ]
      }),
    ),
  )
}

/** Blocks at the top of a document in which its date stands. */
const TOP = 3

/** The day of the document where it stands in its first lines. */
function datelineOf(marked: MarkedDocument['marked'], day: number): PlacedParty | null {
  for (const [block, text] of marked.slice(0, TOP).entries()) {
    const claim = text.claims.findIndex(({ mention: { timex } }) => {
      const span = daysOf(timex?.term)
      return span !== null && span.first === day && span.last === day
    })
    if (claim >= 0) return { ...claimParty(text, claim), block }
  }
  return null
}

function termOf({ claims }: MarkedText, claim: number): TimeTerm | undefined {
  return claims[claim]?.mention.timex?.term
}

function surfaceOf({ prose, claims }: MarkedText, claim: number): string {
  const { start, end } = claims[claim]?.mention.span ?? { start: 0, end: 0 }
  return prose.slice(start, end)
}

/** Days from the document's day: −1 for "yesterday", −2 for "two days ago"; null for what is no single day. */
function offsetOf(term: TimeTerm | undefined): number | null {
  if (term?.type === 'period' && term.unit === 'day') return term.offset
  if (term?.type === 'shift' && term.unit === 'day' && term.from === undefined) return term.count
  if (term?.type === 'dayPart' || term?.type === 'portion') return offsetOf(term.of)
  return null
}
