import { RACE_WORDS } from '../../lexicon/voteWords.js'
import { point } from '../../values/interval.js'
import { difference } from '../../values/intervalArithmetic.js'
import { figureAt } from '../figure.js'
import { anyWordOf, isHeldBack } from '../guards.js'
import type { MarkedText, Statement } from '../markedText.js'
import { fits, groupsIn, screened } from '../screened.js'
import type { DerivedNumber } from './derivedNumber.js'
import { spanOfClaims, twoNumbers } from './twoNumbers.js'
import { pollIn } from './votes.js'

/** "leads by five points", "a lead of five points", "a five-point lead", "a majority of 35". */
const LEAD = [
  /(?:lead|leads|leading|led|ahead|won|wins|win)(?: [\p{L}'-]+){0,5}? by (?:just |only )?⟦[cqp](?<lead>\d+)⟧(?! (?:votes? )?(?:to|against) ⟦)/giu,
  /(?:lead|margin|majority|advantage|gap)(?: over [\p{L}' -]{1,30}?)? of (?:just |only )?⟦[cqp](?<lead>\d+)⟧/giu,
  /⟦[cqp](?<lead>\d+)⟧[ -](?:percentage[ -])?(?:point|vote)s? (?:lead|margin|majority|advantage|gap|ahead)/giu,
  /⟦[cqp](?<lead>\d+)⟧ (?:lead|margin|majority|advantage|gap|ahead|clear)(?![\p{L}])/giu,
].map(screened)
/** "46 per cent to 42 per cent", "46% against 42%". */
const SHARES =
  /⟦p(?<a>\d+)⟧[^⟦¶;]{0,50}?(?: to| against|,? and|,? with| versus| over|,|;)[^⟦¶;]{0,40}? ⟦[pc](?<b>\d+)⟧/iu
const RACE = anyWordOf(RACE_WORDS)
/** "lost by six goals", "a five-goal win", "beat Ferrer by 312 votes". */
const MARGIN = [
  /(?<![\p{L}])(?:won|win|lost|lose|beat|beaten|defeated)(?: [\p{L}'-]+){0,4}? by (?:just |only )?⟦c(?<margin>\d+)⟧ (?:goals?|runs|points|tries|shots|votes)(?![\p{L}])(?! (?:to|against) ⟦)/iu,
  /⟦c(?<margin>\d+)⟧[ -](?:goal|run|point|try|vote) (?:win|victory|defeat|loss|margin)(?![\p{L}])/iu,
].map(screened)
/** "4,871 to 4,569": votes. */
const TALLY = /(?<!from )⟦c(?<a>\d+)⟧(?: votes)? (?:to|against) ⟦c(?<b>\d+)⟧/iu
const CONTESTED = screened(
  /(?<![\p{L}])(?:votes?|beat|won|wins?|victory|defeat(?:ed)?|elected|race|majority)(?![\p{L}])/iu,
)
const ROUNDING = screened(/(?:un)?rounded|rounding/iu)

/** Units of points: what is in play counts goals. */
const POINTS = /(?:point|points|vote|votes|percent|per cent|%)/iu

/** By how much one is ahead of another: as the two shares make, and as the text says. */
export function leadsIn(marked: MarkedText): readonly DerivedNumber[] {
  if (!fits(RACE, marked)) return []
  return marked.statements.flatMap((statement): DerivedNumber[] => {
    if (statement.claims.length === 0 || isHeldBack(marked, statement.start) || fits(ROUNDING, statement)) return []
    return [...sharesIn(marked, statement), ...statedIn(marked, statement)]
  })
}

/** By how many goals or votes: as the text says, and as the score or the tally makes. */
export function marginsIn(marked: MarkedText): readonly DerivedNumber[] {
  return marked.statements.flatMap((statement): DerivedNumber[] => {
    const isContested = fits(CONTESTED, statement) || MARGIN.some(margin => fits(margin, statement))
    if (statement.claims.length === 0 || !isContested) return []
    if (isHeldBack(marked, statement.start) || fits(ROUNDING, statement)) return []
    const stated = MARGIN.flatMap(margin => margin.source.exec(statement.text)?.groups?.['margin'] ?? [])[0]
    const figure = figureAt(marked, stated === undefined ? undefined : Number(stated))
    const own: DerivedNumber[] =
      figure === null
        ? []
        : [{ topic: 'lead', told: 'lead', value: figure.loose, nouns: [], span: spanOfClaims(marked, [figure.claim]) }]
    return [...own, ...tallyIn(marked, statement)]
  })
}

function tallyIn(marked: MarkedText, { text, claims }: Statement): DerivedNumber[] {
  const [score, another] = claims.filter(claim => text.includes(`⟦x${claim}⟧`))
  const found = TALLY.exec(text)?.groups
  const own = found === undefined ? (score === undefined ? [] : [score]) : [Number(found['a']), Number(found['b'])]
  const [left, right] =
    found === undefined
      ? ((score === undefined ? null : twoNumbers(marked, score)) ?? [])
      : own.map(claim => figureAt(marked, claim)?.nominal)
  if (another !== undefined || left === undefined || right === undefined) return []
  const value = point(Math.abs(left - right))
  return [{ topic: 'lead', told: 'sides', value, nouns: [], span: spanOfClaims(marked, own) }]
}

function sharesIn(marked: MarkedText, statement: Statement): DerivedNumber[] {
  const { text, claims } = statement
  const poll = pollIn(marked, statement)
  if (poll !== null) {
    const [a, b] = poll.sides
    const value = a.min >= b.min ? difference(a, b) : difference(b, a)
    return [{ topic: 'lead', told: 'sides', value, nouns: [], span: spanOfClaims(marked, poll.claims) }]
  }
  if (!fits(RACE, statement)) return []
  const groups = SHARES.exec(text)?.groups
  const shares = claims.filter(claim => text.includes(`⟦p${claim}⟧`))
  const results = claims.filter(claim => text.includes(`⟦x${claim}⟧`))
  const [result, another] = results
  if (result !== undefined && another === undefined && shares.length === 0) {
    const [left, right] = twoNumbers(marked, result) ?? []
    // Shares of a vote, not goals.
    if (left === undefined || right === undefined || left + right < LEAST_SHARES || left + right > 100) return []
    return [
      {
        topic: 'lead',
        told: 'sides',
        value: point(Math.abs(left - right)),
        nouns: [],
        span: spanOfClaims(marked, [result]),
      },
    ]
  }
  // "51 per cent against 45"
  if (
    groups === undefined ||
    shares.length > 2 ||
    (shares.length < 2 && !/⟦p\d+⟧ (?:against|to)(?: [\p{L}'’]+){0,4} ⟦c/u.test(text))
  )
    return []
  const own = [Number(groups['a']), Number(groups['b'])]
  const [a, b] = own.map(claim => figureAt(marked, claim)?.nominal)
  if (a === undefined || b === undefined || a + b > 100) return []
  const value = point(Number(Math.abs(a - b).toPrecision(9)))
  return [{ topic: 'lead', told: 'sides', value, nouns: [], span: spanOfClaims(marked, own) }]
}

/** Two candidates have most of the votes between them. */
const LEAST_SHARES = 50

function statedIn(marked: MarkedText, statement: Statement): DerivedNumber[] {
  const { text } = statement
  const found = LEAD.flatMap(lead => groupsIn(lead, statement).map(groups => Number(groups['lead'])))
  const [claim, another] = [...new Set(found)]
  const figure = figureAt(marked, claim)
  if (claim === undefined || another !== undefined || figure === null || figure.nominal > 100) return []
  const at = text.search(new RegExp(`⟦[cqp]${claim}⟧`))
  const isPoints = figure.quantity.unit !== null || POINTS.test(text.slice(at, at + 24)) || /majority/i.test(text)
  if (!isPoints || marked.claims[claim]?.scope.modality !== 'stated') return []
  // "Five points" may be 4.6, and 4.6 no more than that.
  const half = figure.quantity.register === 'hedged' ? 0 : 10 ** -decimalsOf(figure.nominal) / 2
  const { min, max } = figure.loose
  return [
    {
      topic: 'lead',
      told: 'lead',
      value: { min: min - half, max: max + half },
      nouns: [],
      span: spanOfClaims(marked, [claim]),
    },
  ]
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0
}
