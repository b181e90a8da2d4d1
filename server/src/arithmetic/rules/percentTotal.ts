import { SEVERAL_ANSWERS } from '../../lexicon/sumWords.js'
import { sumOf } from '../../values/intervalArithmetic.js'
import { type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding, type FindingParty, type PlacedFinding, type PlacedParty } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import { listsOf } from '../lists.js'
import type { MarkedText } from '../markedText.js'
import { needsOf } from '../needs.js'
import type { MarkedDocument } from '../rule.js'
import { letterAt } from '../statements.js'
import { tablesOf } from '../tables.js'

const THREE_SHARES = needsOf(['percent', 'percent', 'percent'])

/** "52 % yes, 31 % no and 9 % unsure": shares of one whole that do not make 100. */
export function percentsInSentence(marked: MarkedText): readonly Finding[] {
  if (!marked.tally.meets(THREE_SHARES)) return []
  return marked.statements.flatMap(({ text, start, claims }) => {
    const shares = claims.filter(claim => letterAt(marked, claim) === 'p')
    if (shares.length < 3 || isHeldBack(marked, start) || SEVERAL.test(withoutRest(text)) || !isEnumeration(text))
      return []
    if (ASKED_FOR_SEVERAL.test(marked.prose) || DESCRIBED.test(text) || areRates(text)) return []
    const figures = shares.map(claim => figureAt(marked, claim))
    const parties = shares.map(claim => claimParty(marked, claim))
    return findingOf(figures, parties).map(finding => ({ ...finding, soft: true }))
  })
}

const SEVERAL = anyOf(SEVERAL_ANSWERS)

/** "all other parties on 14 %", "9 % for others": what is left has a share of its own. */
function withoutRest(text: string): string {
  return text.replace(REST_WITH_SHARE, '⟦p0⟧').replace(NOTHING_ELSE, '')
}

const REST_WITH_SHARE =
  /(?<![\p{L}])(?:all |the )?(?:others?|rest|remainder|remaining)(?: [\p{L}]+){0,4}? (?:on |at |with |got |had |took |won )?⟦p\d+⟧|⟦p\d+⟧ (?:on |to |for |said |were |was |went to |from )?(?:the |all |some |any |an)?(?:others?|rest|remainder)(?: [\p{L}]+)?(?![\p{L}])/giu
/** "with no other source in use": the list is closed. */
const NOTHING_ELSE = /(?<![\p{L}])(?:no|without any) others?(?: [\p{Ll}-]+)?(?![\p{L}])/giu
/** Said anywhere in the paragraph. */
const ASKED_FOR_SEVERAL =
  /\b(?:more than one|several answers|multiple answers|multiple choice|all that apply|as many as they|(?:could|were able to|allowed to|asked to) (?:tick|pick|choose|name|give|select)|overlap)/i

/** Between two shares a few words and a comma, and "and" before the last: nothing else is said. */
function isEnumeration(text: string): boolean {
  const between = text.split(/⟦p\d+⟧/).slice(1, -1)
  return between.every(
    (words, index) =>
      words.length <= LONGEST_SHARE &&
      !/⟦/.test(words) &&
      (index === between.length - 1
        ? /(?:,| and| while| with|;)/.test(words)
        : /(?:,|;| and)(?: [\p{L}]+){0,3} ?\(?$/u.test(words)),
  )
}

/** "52% were women, 31% were new": what members are or have may overlap, unless it is an answer. */
const DESCRIBED =
  /⟦p\d+⟧(?: of [\p{L}' -]{1,30}?)? (?:were|are|is|was|had|have|has|been)(?! (?:no (?:view|opinion|preference|answer)|none|unsure|undecided|for|against|in favour|in favor|opposed|uncertain|neutral|undeclared|from|in|by|at))(?![\p{L}])/iu

/** "Turnout was 41% in Kell, 38% in Brill": a rate of each of several places, and no shares of a whole. */
function areRates(text: string): boolean {
  return RATE.test(text) || (text.match(/⟦p\d+⟧ (?:in|at) (?:the )?\p{Lu}/gu)?.length ?? 0) >= 2
}

const RATE =
  /(?<![\p{L}])(?:turnout|rate|rates|inflation|unemployment|occupancy|humidity|attendance|margin|margins|yield|yields|discount|tax|vat|score|scores|accuracy|efficiency)(?![\p{L}])/iu

const LONGEST_SHARE = 70

/** Lists and columns of tables that consist of shares. */
export function percentsInLists(document: MarkedDocument): readonly PlacedFinding[] {
  const lists = listsOf(document).map(({ items }) => items)
  const columns = tablesOf(document).flatMap(({ columns }) => columns.map(({ cells }) => cells))
  return [...lists, ...columns].flatMap(blocks => blockFinding(document, blocks))
}

function blockFinding(document: MarkedDocument, blocks: readonly number[]): PlacedFinding[] {
  const shares = blocks.flatMap(block => shareOf(document, block) ?? [])
  const parts = shares.filter(({ isTotal }) => !isTotal)
  const totals = shares.filter(({ isTotal }) => isTotal)
  if (parts.length < 3 || shares.length !== blocks.length) return []
  const words = blocks.map(block => document.marked[block]?.text ?? '').join(' ')
  // A total that is none of the whole is one of something else.
  if (SEVERAL.test(withoutRest(words)) || totals.some(({ figure }) => figure.nominal !== WHOLE)) return []
  return findingOf(
    parts.map(({ figure }) => figure),
    parts.map(({ party }) => party),
  )
}

/** The one share of an item or a cell. */
function shareOf(
  { marked, blocks }: MarkedDocument,
  block: number,
): { readonly figure: Figure; readonly party: PlacedParty; readonly isTotal: boolean } | null {
  const text = marked[block]
  if (text === undefined) return null
  const shares = text.claims.flatMap((_, claim) => (letterAt(text, claim) === 'p' ? [claim] : []))
  const [claim, other] = shares
  const figure = figureAt(text, claim)
  if (claim === undefined || other !== undefined || figure === null) return null
  const isTotal = /^(?:total|all|sum)\b/i.test(blocks[block]?.cell?.rowHeader ?? '')
  return { figure, party: { ...claimParty(text, claim), block }, isTotal }
}

function findingOf<P extends FindingParty>(figures: readonly (Figure | null)[], parties: readonly P[]): Finding<P>[] {
  const known = figures.filter(figure => figure !== null)
  if (known.length !== figures.length || known.some(({ quantity }) => !SHARP.has(quantity.register))) return []
  const total = known.reduce((sum, { nominal }) => sum + nominal, 0)
  const { min, max } = sumOf(known.map(({ tight }) => tight))
  // A sum that is far from 100 was not meant to make it; more than 100 may be the answers of those who gave two.
  if ((min <= WHOLE && max >= WHOLE) || total < LEAST || total > MOST || Math.abs(total - WHOLE) < 1 + 1e-9) return []
  return [
    {
      parties,
      sides: [parties.map((_, index) => index)],
      reason: {
        type: 'calculation',
        operation: 'sum',
        operands: known.map(operandOf),
        result: { surface: '', interval: { min: round(total), max: round(total) }, unit: 'percent' },
        stated: { surface: '100%', interval: { min: WHOLE, max: WHOLE }, unit: 'percent' },
      },
    },
  ]
}

const WHOLE = 100
const LEAST = 85
const MOST = 112
const SHARP: ReadonlySet<string> = new Set(['exact', 'round'])

function round(value: number): number {
  return Number(value.toPrecision(9))
}
