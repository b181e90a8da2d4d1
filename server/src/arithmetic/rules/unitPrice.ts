import { nounLemma } from '../../document/lemma.js'
import { EXTRA_WORDS, YIELD_WORDS } from '../../lexicon/sumWords.js'
import { point } from '../../values/interval.js'
import { product } from '../../values/intervalArithmetic.js'
import { type Clash, clash, type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import { CLOSE, type MarkedText, OPEN, type Statement } from '../markedText.js'
import { type Match, matchesOf, pattern } from '../pattern.js'
import { isWithinStatement, letterAt, statementPairs, wholeBlock } from '../statements.js'

/** A price for one, by the words before it or behind it. */
const PRICES = [
  pattern(
    '(?:(?:at|for|costing|priced at|charged at|charging|sold at|paid|costs|cost|is|was|of|a fee of|a price of) (?:just |only )?{money:price}) (?:each|apiece|a head|a piece|per [\\p{L}-]+|an? [\\p{L}-]+|every [\\p{L}-]+)(?![\\p{L}-])',
  ),
  pattern('(?:pay|pays|paid|charge|charges|charged) (?:just |only )?{money:rate}'),
  pattern('(?:at|@|×|x) ?(?:just |only )?{money:price}(?! (?:million|billion))'),
  pattern(
    '{money:price} (?:each|apiece|a head|per (?:head|person|ticket|unit|item|copy|seat|night|day|hour|metre|kilo|box|bottle|member|pupil|child))(?![\\p{L}-])',
  ),
  pattern(
    '(?:each|apiece)(?: [\\p{L}]+ly)? (?:paid|pay|pays|paying|cost|costs|costing|gave|give|contributed|fetched|earned|earns|earn|received|receives|gets|get|got|sold for) (?:just |only )?{money:price}',
  ),
  pattern(
    '(?:each|every one) of (?:the|its|their|these|those) {count:own}{gap:30} (?:cost|costs|paid|pays|gave|fetched|earned|earns|received|gets|got|sold for|sells for) (?:just |only )?{money:price}',
  ),
  pattern(
    '(?<noun>tickets?|seats?|places|copies|entry|admission|each [\\p{L}-]+|membership|entries)(?: [\\p{L}-]+)? (?:cost|costs|was|were|sold for|sold at|are|is|costing|priced at) {money:price}',
  ),
]

/** "300 tickets at £15 raised £5,400": a number of things, what one costs, and what they came to. */
export function unitPrice(marked: MarkedText): readonly Finding[] {
  const prices = PRICES.flatMap(price => matchesOf(price, marked))
  const seen = new Set<number>()
  return prices.flatMap(match => {
    const price = priceAt(marked, match.claim('price') ?? rateAt(marked, match.claim('rate')))
    if (price === null || seen.has(price.claim) || isHeldBack(marked, match.start)) return []
    const found = [...marked.statements, ...statementPairs(marked), wholeBlock(marked)]
      .filter(statement => isWithinStatement(statement, match.start))
      .flatMap(statement => findingIn(marked, statement, match, price))
      .slice(0, 1)
    if (found.length > 0) seen.add(price.claim)
    return found
  })
}

/** "€12 a year", "£3 a head": what one of many pays. */
function rateAt({ claims }: MarkedText, claim: number | undefined): number | undefined {
  return claims[claim ?? -1]?.mention.quantity?.per === undefined ? undefined : claim
}

/** What one costs is exact: "£15" is not £14.80. */
function priceAt(marked: MarkedText, claim: number | undefined): Figure | null {
  const price = figureAt(marked, claim)
  const { register, interval } = price?.quantity ?? {}
  return price === null || interval === undefined || (register !== 'exact' && register !== 'round')
    ? price
    : { ...price, tight: interval, loose: price.tight }
}

/** A word of earning or paying stands right before the amount, or right behind it. */
function isYield(text: string, { claim }: Figure): boolean {
  const at = text.indexOf(`${OPEN}s${claim}${CLOSE}`)
  if (/(?:bought|sold|purchased|ordered|rented|hired)(?![\p{L}])[^¶]* for (?:just |only )?$/iu.test(text.slice(0, at)))
    return true
  return YIELD.test(text.slice(Math.max(0, at - BESIDE), at)) || YIELD.test(text.slice(at, at + BESIDE))
}

/** Units of text. */
const BESIDE = 40

const EXTRA = anyOf(EXTRA_WORDS)
/** "before tax": what is to be taken off has not been. */
const GROSS =
  /(?<![\p{L}])before (?:any )?(?:tax(?:es)?|fees?|discounts?|deductions|commission|expenses|costs|vat)(?![\p{L}])/giu
/** "bought …, from a dealer in Hull": of whom, and not from where on. Behind any other "from" something may be left out. */
const SELLER =
  /(?<=(?:bought|ordered|purchased|acquired)[^¶]*)(?<![\p{L}]),? from (?:an?|the|its|their) [^⟦¶,]*(?=$|,)/giu
const YIELD = anyOf(YIELD_WORDS)

function findingIn(marked: MarkedText, { text, claims, start }: Statement, match: Match, price: Figure): Finding[] {
  const [total, third] = claims
    .filter(claim => claim !== price.claim && letterAt(marked, claim) === 's')
    .map(claim => figureAt(marked, claim))
  const priced = match.group('noun').toLowerCase()
  const counts = claims
    .filter(claim => letterAt(marked, claim) === 'c')
    .map(claim => figureAt(marked, claim))
    .filter(figure => figure !== null && Number.isInteger(figure.nominal) && figure.nominal >= 2)
    .filter(figure => figure === null || !isOfOther(marked, figure, priced))
  // The number is the one before the price, or else the one behind it; of several, any that fits will do.
  const number = counts.findLast(figure => (figure?.claim ?? 0) < price.claim) ?? counts[0]
  if (!total || third !== undefined || !number) return []
  if (total.quantity.unit !== price.quantity.unit || total.nominal <= price.nominal) return []
  if (counts.some(other => other !== null && verdictOf(other, price, total) === 'none')) return []
  const rest = text.slice(0, match.start - start) + text.slice(match.end - start)
  if (EXTRA.test(rest.replace(GROSS, '').replace(SELLER, '')) || !isYield(text, total)) return []
  const verdict = verdictOf(number, price, total)
  const computed = number.nominal * price.nominal
  if (verdict === 'none' || computed > total.nominal * FAR || computed < total.nominal / FAR) return []
  return [
    {
      parties: [number, price, total].map(({ claim }) => claimParty(marked, claim)),
      sides: [[0, 1], [2]],
      reason: {
        type: 'calculation',
        operation: 'product',
        operands: [operandOf(number), operandOf(price)],
        result: { surface: '', interval: point(Number(computed.toPrecision(9))), unit: total.quantity.unit },
        stated: operandOf(total),
      },
      ...(verdict === 'sharp' || counts.length > 1 ? { soft: true } : {}),
    },
  ]
}

/** Tickets cost £15, and 300 programmes were sold: other things than those of which the price is told. */
function isOfOther({ claims }: MarkedText, { claim }: Figure, priced: string): boolean {
  const head = claims[claim]?.subject.head
  return SOLD.has(nounLemma(priced)) && head != null && SOLD_OTHERWISE.has(head) && head !== nounLemma(priced)
}

const SOLD: ReadonlySet<string> = new Set(['ticket', 'seat', 'place', 'copy', 'entry', 'admission', 'membership'])
const SOLD_OTHERWISE: ReadonlySet<string> = new Set([
  ...SOLD,
  'programme',
  'program',
  'book',
  'meal',
  'drink',
  'poster',
  'shirt',
  'cake',
  'card',
])

function verdictOf(number: Figure, price: Figure, total: Figure): Clash {
  return clash(total, [number, price], ([a = point(0), b = point(0)]) => product(a, b))
}

/** Beyond this factor the numbers were hardly meant to be multiplied, but for slips of a power of ten. */
const FAR = 12
