import { CITY_OFFSETS, ZONE_OFFSETS } from '../../lexicon/timeZones.js'
import { claimParty, type Finding } from '../finding.js'
import { isHeldBack } from '../guards.js'
import { type MarkedText, sentenceAround } from '../markedText.js'
import { type Match, matchesOf, pattern } from '../pattern.js'

const CITY = `(?:${[...CITY_OFFSETS.keys()].sort((a, b) => b.length - a.length).join('|')})`
const PAIR = pattern(
  `(?:[Ii]n (?<firstAhead>${CITY}),? (?:at )?)?{time:first}(?: (?:local time )?in (?<firstCity>${CITY})| (?<firstTime>${CITY}) time)?[^⟦¶]{0,50}?(?:(?<!\\p{L})in (?<secondAhead>${CITY}),? (?:at )?)?{time:second}(?: (?:local time )?in (?<secondCity>${CITY})| (?<secondTime>${CITY}) time)?`,
  '',
)
/** Two moments, and not one: a journey, or the ends of something. */
const TWO_MOMENTS =
  /(?<![\p{L}])(?:arriv\p{L}*|land\p{L}*|depart\p{L}*|leav\p{L}*|left|until|till|ends?|ended|clos\p{L}*|finish\p{L}*|flights?|trains?|from|later|before|after|then|followed)(?![\p{L}])/iu

const DAY = 24 * 60

/** "noon in Lagos (2pm GMT)": one moment on two clocks. Summer time may be in force or not on either side. */
export function timeZone(marked: MarkedText): readonly Finding[] {
  return matchesOf(PAIR, marked).flatMap(match => {
    const [first, second] = [match.claim('first'), match.claim('second')]
    if (first === undefined || second === undefined || isHeldBack(marked, match.start)) return []
    if (TWO_MOMENTS.test(sentenceAround(marked, match.start))) return []
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

function cityOf(match: Match, which: 'first' | 'second'): string {
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
  const zone = /(?<![\p{L}])[A-Z]{2,4}$/u.exec(textOf(marked, claim))?.[0]
  return zone !== undefined && ZONE_OFFSETS.has(zone) ? ZONE_OFFSETS.get(zone) : CITY_OFFSETS.get(city)
}

function textOf({ prose, claims }: MarkedText, claim: number): string {
  const { start, end } = claims[claim]?.mention.span ?? { start: 0, end: 0 }
  return prose.slice(start, end)
}
