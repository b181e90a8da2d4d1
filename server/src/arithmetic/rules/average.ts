import { disjoint, point } from '../../values/interval.js'
import { product } from '../../values/intervalArithmetic.js'
import { type Clash, type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import { CLOSE, type MarkedText, type Statement } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'
import { isWithinStatement, letterAt, statementPairs } from '../statements.js'

const AMOUNT = 'count|money|measure'
const AVERAGES = [
  pattern(
    `(?:average|averages|averaged|averaging|mean)(?: (?!weight|age|height|per|wage|income)[\\p{L}-]+){0,3}? (?:of |was |is |at |to |came to |stood at )?(?:just |only |about )?{${AMOUNT}:mean}`,
  ),
  pattern(`{${AMOUNT}:mean}{gap:20} (?:on average|an? average|each on average|apiece on average)`),
  pattern(
    `{${AMOUNT}:mean}{gap:12} (?:a|an|per|each) (?:game|match|race|outing|day|week|night|show|performance|session|visit|head|meeting|round|trip)(?:,)? on average`,
  ),
]
const NUMBER = pattern(
  "(?<=(?:^|¶|,|\\p{L}'s|\\b(?:across|over|in|from|for|of|by|between|through|after|during|on|to|has|had|have|its|all|played|held|made|with|and|these|those|the)) ?(?:the |all |its |their |his |her |last |past |first )?){count:number}(?= (?!million|billion)[\\p{L}-]+)",
)
const TOTAL = [
  pattern(`{${AMOUNT}:total}{gap:20} (?:in all|in total|altogether|all told|overall|combined)`),
  pattern(
    `(?:total|totals|totalled|totaled|totalling|totaling|sum|tally|aggregate)(?: [\\p{L}-]+){0,3}? (?:of |to |was |is |at |came to |comes to |stood at |reached |being )?{${AMOUNT}:total}`,
  ),
  pattern(
    `(?:altogether|in all|in total|all told|making|making it|that makes|which makes|for a total of|giving|adding up to|amounting to),? {${AMOUNT}:total}`,
  ),
  pattern(`^{${AMOUNT}:total}{gap:40}(?=[^¶]*(?:average|mean))`),
  pattern(
    `(?:harvest|haul|catch|yield|bill|attendance|crop|output|takings|gate|turnout|tonnage|mileage|production|tally|collection|distance) of {${AMOUNT}:total}`,
  ),
  // "He sold 340 books in four weeks, an average of 90 a week."
  pattern(
    `(?<![\\p{L}])(?:[\\p{L}]{2,}ed|lent|sent|gave|ate|drank|saw|had|held|lost|fed|sang|dug|used|welcomed|sold|scored|made|laid|walked|ran|drove|took|read|wrote|built|caught|won|raised|earned|received|handled|carried|played|produced|baked|covered|cycled|rowed|delivered|answered|treated|issued|planted|hit|bought|conceded|spent|paid|drew|collected|swam|sailed|flew|picked|grew|served|shipped|printed|cost) {${AMOUNT}:total}(?=[^¶]*(?:average|averag|mean))`,
  ),
]

/** "an average of 12 across five games, 75 in all": a mean, how many it is of, and their sum. */
export function average(marked: MarkedText): readonly Finding[] {
  const means = AVERAGES.flatMap(mean => matchesOf(mean, marked))
  if (means.length === 0) return []
  const statements = [...marked.statements, ...statementPairs(marked)]
  const totals = TOTAL.flatMap(total => matchesOf(total, marked))
  const numbers = matchesOf(NUMBER, marked)
  const seen = new Set<number>()
  return means.flatMap(match => {
    const index = match.claim('mean')
    const mean = figureAt(marked, index)
    if (index === undefined || mean === null || seen.has(index) || isHeldBack(marked, match.start)) return []
    for (const statement of statements) {
      if (!isWithinStatement(statement, match.start) || NO_MEAN.test(statement.text)) continue
      const found = findingIn(marked, statement, mean, [
        totals.flatMap(total => total.claim('total') ?? []),
        numbers.flatMap(number => number.claim('number') ?? []),
      ])
      if (found.length > 0) {
        seen.add(index)
        return found
      }
    }
    return []
  })
}

const NO_MEAN = anyOf([
  'median',
  'weighted',
  'excluding',
  'except',
  'apart from',
  'not counting',
  'moving average',
  'above average',
  'below average',
  'national average',
  'first half',
  'second half',
  'at first',
  'at its best',
])

function findingIn(
  marked: MarkedText,
  statement: Statement,
  mean: Figure,
  [totals, numbers]: readonly [readonly number[], readonly number[]],
): Finding[] {
  const { claims } = statement
  const own = new Set(claims)
  const candidates = [...new Set(totals)].filter(claim => own.has(claim) && claim !== mean.claim)
  const [total] = candidates
    .map(claim => figureAt(marked, claim))
    .filter(figure => figure !== null && areAlike(figure, mean))
  if (!total || total.nominal < mean.nominal) return []
  const counts = [...new Set(numbers)].filter(
    claim => own.has(claim) && claim !== mean.claim && claim !== total.claim && letterAt(marked, claim) === 'c',
  )
  const times = claims.filter(claim => isTimesOf(marked, claim, mean))
  const [claim, another] = counts.length > 0 && times.length === 0 ? counts : times
  const number = numberAt(marked, claim) ?? (claim === undefined ? periodsIn(statement, mean) : null)
  if (number === null || another !== undefined || !Number.isInteger(number.nominal) || number.nominal < 2) return []
  const verdict = verdictOf(mean, number, total)
  if (verdict === 'none') return []
  const computed = mean.nominal * number.nominal
  if (computed < total.nominal / 3 || computed > total.nominal * 3) return []
  const parties = [mean, number, total].flatMap(({ claim: of }) => (of < 0 ? [] : [claimParty(marked, of)]))
  return [
    {
      parties,
      sides: [parties.slice(1).map((_, index) => index), [parties.length - 1]],
      reason: {
        type: 'calculation',
        operation: 'product',
        operands: [operandOf(mean), operandOf(number)],
        result: { surface: '', interval: point(Number(computed.toPrecision(9))), unit: total.quantity.unit },
        stated: operandOf(total),
      },
      ...(verdict === 'sharp' ? { soft: true } : {}),
    },
  ]
}

/** "14,400 over the year, an average of 1,500 a month": so many of the shorter stretch make the longer one. */
function periodsIn({ text }: Statement, mean: Figure): Figure | null {
  const at = text.indexOf(`${mean.claim}${CLOSE}`)
  const unit =
    mean.quantity.per ??
    /^[^ ]* (?:an?|per|each|every) (?<unit>month|quarter)(?![\p{L}])/u.exec(text.slice(at))?.groups?.['unit']
  const found = PERIODS.find(({ short, long }) => short === unit && long.test(text))
  if (found === undefined) return null
  const { times, name } = found
  const quantity = {
    ...mean.quantity,
    unit: null,
    register: 'exact' as const,
    interval: point(times),
    surfaceValue: times,
  }
  return { ...mean, claim: -1, surface: name, quantity, nominal: times, tight: point(times), loose: point(times) }
}

const OVER_YEAR =
  /(?<![\p{L}])(?:(?:over|during|throughout|in) (?:the|a|its) (?:whole |full |past |first |financial )?year|annual(?:ly)?|a year)(?![\p{L}])/iu
const PERIODS = [
  { short: 'month', long: OVER_YEAR, times: 12, name: '12 months' },
  { short: 'quarter', long: OVER_YEAR, times: 4, name: 'four quarters' },
] as const

/** "six days" of "40 km a day". */
function isTimesOf(marked: MarkedText, claim: number, mean: Figure): boolean {
  const unit = marked.claims[claim]?.mention.quantity?.surfaceUnit
  if (letterAt(marked, claim) !== 'u' || unit === undefined) return false
  const at = marked.text.indexOf(CLOSE, marked.marks[mean.claim] ?? 0)
  const behind = marked.text.slice(at, at + UNIT_WITHIN).toLowerCase()
  return mean.quantity.per === unit || new RegExp(`(?:an?|per|each|every) ${unit}\\b`).test(behind)
}

/** Units of text. */
const UNIT_WITHIN = 30

/** A count, or the number of a length of time. */
function numberAt(marked: MarkedText, claim: number | undefined): Figure | null {
  const figure = figureAt(marked, claim)
  const value = figure?.quantity.surfaceValue
  return figure === null || value === undefined ? figure : { ...figure, nominal: value }
}

function areAlike({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return a.dimension === b.dimension && a.unit === b.unit
}

/** A mean is rounded to the digits that it has, whole numbers to a half. */
function verdictOf(mean: Figure, number: Figure, total: Figure): Clash {
  const digits = String(mean.nominal).split('.')[1]?.length ?? 0
  const half = mean.quantity.register === 'hedged' ? 0 : 10 ** -digits / 2
  const rounded = { min: mean.tight.min - half, max: mean.tight.max + half }
  // "over five games" is no bound.
  const times = point(number.nominal)
  if (!disjoint(product(rounded, times), total.tight)) return 'none'
  return disjoint(product(rounded, times), total.loose) ? 'sure' : 'sharp'
}
