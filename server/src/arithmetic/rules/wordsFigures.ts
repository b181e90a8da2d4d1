import { point } from '../../values/interval.js'
import type { Finding } from '../finding.js'
import { isHeldBack } from '../guards.js'
import { letterOf, type MarkedText } from '../markedText.js'
import { type Match, matchesOf, pattern } from '../pattern.js'

/** A number in words with one in figures in brackets behind it, or the other way round. */
const TWICE = pattern('(?<![\\p{L}\\p{N}])(?:{any:outer}) ?\\({any:inner}\\)(?<counted>-| [\\p{L}])?')

/** "thirty (20) days": one number written twice, in words and in figures. */
export function wordsFigures(marked: MarkedText): readonly Finding[] {
  return matchesOf(TWICE, marked).flatMap(match => finding(marked, match))
}

function finding(marked: MarkedText, match: Match): Finding[] {
  const [outer, inner] = [match.claim('outer'), match.claim('inner')]
  if (outer === undefined || inner === undefined) return []
  const [a, b] = [numberOf(marked, outer), numberOf(marked, inner)]
  if (a === null || b === null || a.inWords === b.inWords || a.value === b.value) return []
  if (!areAlike(a.letter, b.letter) || isHeldBack(marked, match.start)) return []
  const readings = [a, b].map(({ surface, value }) => ({ surface, interval: point(value), unit: null }))
  const [first, second] = readings
  if (first === undefined || second === undefined) return []
  return [
    {
      parties: [
        { span: a.span, claim: outer },
        { span: b.span, claim: inner },
      ],
      sides: [[0], [1]],
      reason: { type: 'unequal', readings: [first, second] },
      // "… there were thirty (2)." may point to a note.
      ...(match.group('counted') === '' && a.letter === 'c' ? { soft: true } : {}),
    },
  ]
}

/** A bare number in brackets repeats a number with its unit too: "two (2) years" has the unit behind. */
function areAlike(outer: string, inner: string): boolean {
  return outer === inner || (outer === 'c' && (inner === 'a' || inner === 'u'))
}

function numberOf(marked: MarkedText, index: number) {
  const claim = marked.claims[index]
  const value = claim?.mention.quantity?.surfaceValue
  if (claim === undefined || value === undefined || claim.mention.hedge !== undefined) return null
  const { span } = claim.mention
  const surface = marked.prose.slice(span.start, span.end)
  const hasDigits = /\d/.test(surface)
  // Nothing but a number, a currency and a percent sign in figures; nothing but letters in words.
  if (hasDigits ? !/^[\p{Sc}\d.,\s%]+$/u.test(surface) : !/^[\p{L}\s-]+$/u.test(surface)) return null
  return { surface, span, value, inWords: !hasDigits, letter: letterOf(claim) }
}
