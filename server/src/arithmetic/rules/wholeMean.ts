import { type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import type { MarkedText } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'
import { isWithinStatement, statementPairs } from '../statements.js'

const MEAN = pattern(
  '(?:average|averages|averaged|averaging|mean)(?: [\\p{L}-]+){0,6}?(?: from ⟦c\\d+⟧ [\\p{L}-]+)? (?:of |was |is |at |to |came to |comes to |stands at |stood at )?{count|fraction:mean}(?<unit> (?:out of|stars?|points?|marks?|goals?|children|out|runs?|tries|wins?|siblings|pets|books|errors|of))?',
)
const VOTERS = pattern(
  '{count:number}(?= (?:[\\p{L}-]+ ){0,2}?(?:people|readers|users|customers|guests|visitors|voters|votes|reviews|reviewers|ratings|raters|respondents|diners|pupils|students|families|households|games|matches|entries|scores|members|judges|critics|viewers|listeners|patients|players|parents|teachers|women|men|children|adults|employees|staff|tasters|testers|walkers|surveys|responses|replies|forms|drivers|passengers|buyers|clients|owners|couples|mothers))',
)

/** "22 people gave it an average 3.48 stars": a mean that no 22 whole numbers have. */
export function wholeMean(marked: MarkedText): readonly Finding[] {
  const means = matchesOf(MEAN, marked)
  if (means.length === 0) return []
  const voters = matchesOf(VOTERS, marked)
  return means.flatMap(match => {
    const mean = figureAt(marked, match.claim('mean'))
    const statement = [...marked.statements, ...statementPairs(marked)].find(
      one =>
        isWithinStatement(one, match.start) &&
        voters.some(voter => isWithinStatement(one, voter.start) && voter.claim('number') !== mean?.claim),
    )
    if (mean === null || statement === undefined || isHeldBack(marked, match.start)) return []
    if (IN_PARTS.test(statement.text)) return []
    const numbers = new Set(
      voters.flatMap(voter => (isWithinStatement(statement, voter.start) ? (voter.claim('number') ?? []) : [])),
    )
    numbers.delete(mean.claim)
    // "Fourteen readers … from the 14 votes": one number, told twice.
    const [number, another] = distinct([...numbers].map(claim => figureAt(marked, claim)))
    const digits = /\d\.(?<decimals>\d{2,3})(?!\d)/.exec(mean.surface)
    if (number === undefined || another !== undefined || digits === null || !isSharp(number.quantity.register))
      return []
    const value = Number(/\d+\.\d+/.exec(mean.surface)?.[0])
    const decimals = digits.groups?.['decimals']?.length ?? 0
    if (hasMean(value, number.nominal, decimals, 1)) return []
    const parties = [claimParty(marked, number.claim), claimParty(marked, mean.claim)]
    return [
      {
        parties,
        sides: [[0], [1]],
        reason: {
          type: 'impossible-mean',
          number: operandOf(number),
          mean: operandOf(mean),
          nearest: nearestMeans(value, number.nominal).map(near => Number(near.toFixed(decimals + 1))),
        },
        // Halves may have been given.
        ...(hasMean(value, number.nominal, decimals, 2) ? { soft: true } : {}),
      },
    ]
  })
}

const IN_PARTS = anyOf([
  'half',
  'halves',
  'half-star',
  'half-stars',
  'half stars',
  'half a',
  'quarter',
  'decimal',
  'decimals',
  'weighted',
  'median',
  'hours',
  'minutes',
])

function distinct(figures: readonly (Figure | null)[]): readonly Figure[] {
  return [...new Map(figures.flatMap(figure => (figure === null ? [] : [[figure.nominal, figure] as const]))).values()]
}

function isSharp(register: string): boolean {
  return register === 'exact' || register === 'round'
}

/** True where so many numbers, in whole units or in parts of them, can have a mean that rounds to the value. */
function hasMean(value: number, number: number, decimals: number, parts: number): boolean {
  const half = 10 ** -decimals / 2 + 1e-9
  const count = number * parts
  return Math.floor((value + half) * count) >= Math.ceil((value - half) * count)
}

function nearestMeans(value: number, number: number): readonly [number, number] {
  return [Math.floor(value * number) / number, Math.ceil(value * number) / number]
}
