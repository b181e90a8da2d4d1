import { PLACE_OFFSETS, ZONE_OFFSETS } from '../../lexicon/timeZones.js'
import type { Span } from '../../text/span.js'
import type { Interval } from '../../values/interval.js'
import { claimParty, type Finding } from '../finding.js'
import { isHeldBack } from '../guards.js'
import { type MarkedText, sentenceAround } from '../markedText.js'
import { type Match, matchesOf, pattern } from '../pattern.js'

const CITY = `(?:${[...PLACE_OFFSETS.keys()].sort((a, b) => b.length - a.length).join('|')})`
const PAIR = pattern(
  `(?:[Ii]n (?<firstAhead>${CITY}),? (?:at )?)?{time:first}(?: (?:local time )?in (?<firstCity>${CITY})| (?<firstTime>${CITY}) time)?[^⟦¶]{0,50}?(?:(?<!\\p{L})in (?<secondAhead>${CITY}),? (?:at )?)?{time:second}(?: (?:local time )?in (?<secondCity>${CITY})| (?<secondTime>${CITY}) time)?`,
  '',
)
/** Two moments, and not one: a journey, or the ends of something. */
const TWO_MOMENTS =
  /(?<![\p{L}])(?:arriv\p{L}*|land\p{L}*|depart\p{L}*|leav\p{L}*|left|until|till|ends?|ended|clos\p{L}*|finish\p{L}*|flights?|trains?|from|later|before|after|then|followed)(?![\p{L}])/iu

/** "noon in Lagos (2pm GMT)", "3pm, or 10am GMT": the second is said to be the first. */
const EQUATED = /(?:\(|, or |, that is,? |, i\.e\.,? |, which is |—) ?⟦t\d+⟧/iu

const DAY = 24 * 60

/** "noon in Lagos (2pm GMT)": one moment on two clocks. Summer time may be in force or not on either side. */
export function timeZone(marked: MarkedText): readonly Finding[] {
  return matchesOf(PAIR, marked).flatMap(match => {
    const [first, second] = [match.claim('first'), match.claim('second')]
    if (first === undefined || second === undefined || isHeldBack(marked, match.start)) return []
    if (!EQUATED.test(match.text) && TWO_MOMENTS.test(sentenceAround(marked, match.start))) return []
    const [a, b] = [minutesOf(marked, first), minutesOf(marked, second)]
    const from = offsetsOf(marked, first, cityOf(match, 'first'))
    const to = offsetsOf(marked, second, cityOf(match, 'second'))
    if (a.length === 0 || b.length === 0 || from === undefined || to === undefined || from === to) return []
    const differences = from.flatMap(start => to.map(end => end - start))
    const fits = a.some(early =>
      b.some(late => differences.some(difference => (late - early - difference) % DAY === 0)),
    )
    if (fits) return []
    const [early = 0] = a
    const expected = [...new Set(differences.map(difference => (early + difference + DAY) % DAY))]
    return [
      {
        parties: [claimParty(marked, first), claimParty(marked, second)],
        sides: [[0], [1]],
        reason: {
          type: 'time-zone',
          from: textOf(marked, first),
          stated: textOf(marked, second),
          minutes: expected.sort((x, y) => x - y),
        },
      },
    ]
  })
}

const ONE = pattern(
  `(?:[Ii]n (?<oneAhead>${CITY}),? (?:at )?)?{time:one}(?: (?:local time )?in (?<oneCity>${CITY})| (?<oneTime>${CITY}) time)?`,
  '',
)

/** A moment that a sentence tells on the clock of one place. */
export interface Instant {
  /** The zone or the city. */
  readonly place: string
  /** Minutes since midnight in Greenwich, 0 to 1440: two ends where summer time may be in force. */
  readonly minutes: Interval
  /** In marked text. */
  readonly at: number
  /** In the prose. */
  readonly span: Span
}

/** The clock times of a block whose place is told, and of which no sentence has another: "noon in Lagos", "2pm GMT". */
export function instantsIn(marked: MarkedText): readonly Instant[] {
  return matchesOf(ONE, marked).flatMap(match => {
    const claim = match.claim('one')
    const span = marked.claims[claim ?? -1]?.mention.span
    const sentence = sentenceAround(marked, match.start)
    if (claim === undefined || span === undefined || isHeldBack(marked, match.start)) return []
    const [one, other, more] = sentence.match(/⟦t\d+⟧/g) ?? []
    const isEquated = one !== undefined && other !== undefined && more === undefined && EQUATED.test(sentence)
    if (!isEquated && (other !== undefined || TWO_MOMENTS.test(sentence))) return []
    const place = zoneAt(marked, claim) ?? cityOf(match, 'one')
    const offsets = offsetsOf(marked, claim, place)
    const [minutes, half] = minutesOf(marked, claim)
    if (offsets === undefined || minutes === undefined || half !== undefined) return []
    const least = minutes - Math.max(...offsets)
    const days = Math.floor(least / DAY) * DAY
    const [min, max] = [least - days, minutes - Math.min(...offsets) - days]
    return max >= DAY ? [] : [{ place, minutes: { min, max }, at: match.start, span }]
  })
}

function cityOf(match: Match, which: 'first' | 'second' | 'one'): string {
  return ['City', 'Time', 'Ahead'].map(part => match.group(which + part)).find(city => city !== '') ?? ''
}

/** Minutes since midnight; two of them where the words do not tell which half of the day is meant. */
function minutesOf({ claims }: MarkedText, claim: number): readonly number[] {
  const term = claims[claim]?.mention.timex?.term
  if (term?.type !== 'clock') return []
  const minutes = term.hour * 60 + term.minute
  return term.twelve === true ? [minutes, (minutes + DAY / 2) % DAY] : [minutes]
}

function offsetsOf(marked: MarkedText, claim: number, city: string): readonly number[] | undefined {
  const zone = zoneAt(marked, claim)
  return zone === undefined ? PLACE_OFFSETS.get(city) : ZONE_OFFSETS.get(zone)
}

function zoneAt(marked: MarkedText, claim: number): string | undefined {
  const zone = /(?<![\p{L}])[A-Z]{2,4}$/u.exec(textOf(marked, claim))?.[0]
  return zone !== undefined && ZONE_OFFSETS.has(zone) ? zone : undefined
}

function textOf({ prose, claims }: MarkedText, claim: number): string {
  const { start, end } = claims[claim]?.mention.span ?? { start: 0, end: 0 }
  return prose.slice(start, end)
}
