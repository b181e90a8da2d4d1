import { OPEN_LIST_WORDS } from '../../lexicon/listWords.js'
import { disjoint, type Interval } from '../../values/interval.js'
import { product, sumOf } from '../../values/intervalArithmetic.js'
import { type Clash, type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import { CLOSE as CLOSE_MARK, type MarkedText, markedOffset, OPEN as OPEN_MARK } from '../markedText.js'
import { needsOf } from '../needs.js'
import { isAlike, listFrom, type Part, partsIn } from '../parts.js'
import { matchesOf, type Pattern, pattern } from '../pattern.js'
import type { Operand } from '../reason.js'
import { programme } from './programme.js'

const AMOUNT = 'count|money|measure|duration'
const NOUN = "(?:[ -](?!and |or )[\\p{L}'-]+){0,6}?"
const DIVIDED =
  '(?:made up of|consisting of|consists? of|comprising|comprises?|comprised of|composed of|divided (?:into|between)|split (?:into|between)|broken down (?:into|as)|namely|that is)'

/** The total, and then what opens the list of its parts. */
const TOTAL_FIRST = [
  pattern(`{${AMOUNT}:total}${NOUN}(?<opener>:| ?\\() ?`),
  pattern(`{${AMOUNT}:total} ${NOUN}[\\p{L}'-]+ ?(?<opener>—) ?`),
  pattern(
    `{${AMOUNT}:total}${NOUN}(?: (?:in |on |by )?⟦[dt]\\d+⟧)?,? (?:is |was |were |are |which )?(?<opener>${DIVIDED}):? `,
  ),
]

/** A total whose sentence says when or where before it opens the list: "left £9,400 in the boxes in June: £5,100 …". */
const TOTAL_FAR = pattern(`{${AMOUNT}:total}{aside}(?<opener>:) `)

const MAKING =
  '(?:making up|making|giving|adding up to|totalling|totaling|for|bringing (?:it|the (?:total|number)) to|which (?:makes|adds up to|comes to)|that makes|in all|altogether|or)'

/** The parts, and then their total. */
const TOTAL_LAST = [
  pattern(
    `(?:,|:| —| \\() ?(?:${MAKING} )?{${AMOUNT}:total}${NOUN} (?:in all|in total|altogether|all told|combined)(?![\\p{L}])`,
  ),
  pattern(
    `(?:,|:| —| \\()? ?(?:${MAKING} )?(?:a|the) (?:grand |combined )?(?:total|sum) (?:of |is |was |being )?{${AMOUNT}:total}`,
  ),
  pattern(
    `(?:,|:| —| \\() ?(?:making up|making|giving|adding up to|totalling|totaling|which makes|that makes|in all|altogether) {${AMOUNT}:total}`,
  ),
]

/** One part of the whole, and then the others: "18 of the 41 delegates came from the north, 12 from …". */
const PART_OF_TOTAL = pattern(
  `{count:first} of (?:the |its |their |our |these )?{count:total}${NOUN}(?= (?:came|come|were|are|was|is|went|go|live|lived|work|worked|from|in|for|to)(?![\\p{L}]))`,
)
/** The whole, and then its parts in a sentence of their own, or behind "of". */
const PARTS_TOLD = [
  pattern(`(?<![\\p{L}⟧] )of (?:the |its |their |our |these |all )?{count:total}${NOUN}, (?=⟦c)`),
  pattern(`{count:total}${NOUN}{gap:30}[.;]¶? (?=⟦c)`),
]

/** How long it takes, and then what it consists of: "The exam lasts three hours. The first paper takes 40 minutes, …". */
const LENGTHS_TOLD = pattern(
  '(?:lasts?|lasted|takes|took|runs?|ran|goes on)(?: for)? {duration:total}(?: in all| long| altogether)?[.;]¶? ',
)
/** Without which a whole may have breaks between its parts. */
const NO_BREAKS = /(?<![\p{L}])(?:no|without)(?: an?| any)? (?:breaks?|intervals?|pauses?|intermissions?)(?![\p{L}])/iu

/** Where there is but one part, it is so many times a number. */
const WHOLE_AND_PARTS = needsOf(['any', 'any', 'any'])

/** "41 delegates: 18 north, 12 south, 10 islands": a whole and its parts. */
export function total(marked: MarkedText): readonly Finding[] {
  if (!marked.tally.meets(WHOLE_AND_PARTS)) return sums(marked)
  const found = [
    ...totalFirst(marked),
    ...totalLast(marked),
    ...partsTold(marked),
    ...lengthsTold(marked),
    ...sums(marked),
  ]
  const known = new Set(found.flatMap(({ parties }) => parties.map(({ claim }) => claim)))
  return [...found, ...programme(marked).filter(({ parties }) => !parties.some(({ claim }) => known.has(claim)))]
}

function totalFirst(marked: MarkedText): Finding[] {
  const sure = openedTotals(marked, TOTAL_FIRST)
  const known = new Set(sure.flatMap(({ parties }) => parties.map(({ claim }) => claim)))
  const far = openedTotals(marked, [TOTAL_FAR]).filter(({ parties }) => !parties.some(({ claim }) => known.has(claim)))
  return [...sure, ...far.map(finding => ({ ...finding, soft: true }))]
}

function openedTotals(marked: MarkedText, openings: readonly Pattern[]): Finding[] {
  return openings.flatMap(opening =>
    matchesOf(opening, marked).flatMap(match => {
      const whole = figureAt(marked, match.claim('total'))
      if (whole === null) return []
      const opener = match.group('opener').trim()
      const { list } = listFrom(marked, match.end, opener)
      const parts = OPEN.test(list) || /[()]/.test(list) ? null : partsIn(marked, list.replace(RANKS, ' other'), whole)
      return parts === null || isHeldBack(marked, match.start) ? [] : finding(marked, whole, parts)
    }),
  )
}

/** "a first act of ⟦u2⟧": which part it is, and nothing that is added. */
const RANKS = / ?⟦o\d+⟧/gu

/** Where nothing opens a list, only parts that are told alike ("from the north", "from the south") can make a whole. */
function partsTold(marked: MarkedText): Finding[] {
  const told = PARTS_TOLD.flatMap(telling =>
    matchesOf(telling, marked).map(match => ({ match, lead: '', ...listFrom(marked, match.end, ':') })),
  )
  const counted = matchesOf(PART_OF_TOTAL, marked).map(match => {
    const lead = `${OPEN_MARK}c${match.claim('first')}${CLOSE_MARK}`
    return { match, lead, ...listFrom(marked, match.end, ':') }
  })
  return [...told, ...counted].flatMap(({ match, lead, list }) => {
    const whole = figureAt(marked, match.claim('total'))
    const parts = whole === null || OPEN.test(list) || /[()]/.test(list) ? null : partsIn(marked, lead + list, whole)
    if (whole === null || parts === null || !areToldAlike(parts) || isHeldBack(marked, match.start)) return []
    return finding(marked, whole, parts).map(found => ({ ...found, soft: true }))
  })
}

/** Parts that take longer than the whole does; or less, where there are no breaks between them. */
function lengthsTold(marked: MarkedText): Finding[] {
  return matchesOf(LENGTHS_TOLD, marked).flatMap(match => {
    const whole = figureAt(marked, match.claim('total'))
    const [list = ''] = listFrom(marked, match.end, ':').list.split(';')
    const parts =
      whole === null || OPEN.test(list) || /[()]/.test(list)
        ? null
        : partsIn(marked, list.replace(RANKS, ' other'), whole)
    if (whole === null || parts === null || isHeldBack(marked, match.start)) return []
    if (parts.length < 2 || !parts.every(({ before, behind }) => before !== '' || behind !== '')) return []
    const isClosed = NO_BREAKS.test(marked.text)
    return finding(marked, whole, parts, isClosed).map(found => ({ ...found, soft: true }))
  })
}

const PREPOSITION =
  /^(?:of them |of these )?(?:came |come |were |are |was |is |went |go |live |lived |work |worked )?(?<word>from|in|for|to|on|at|by)\b/i

function areToldAlike(parts: readonly Part[]): boolean {
  const words = parts.map(({ behind }) => PREPOSITION.exec(behind)?.groups?.['word']?.toLowerCase())
  return parts.length >= 2 && words[0] !== undefined && words.every(word => word === words[0])
}

const OPEN = anyOf(OPEN_LIST_WORDS)

function totalLast(marked: MarkedText): Finding[] {
  return TOTAL_LAST.flatMap(closing =>
    matchesOf(closing, marked).flatMap(match => {
      const whole = figureAt(marked, match.claim('total'))
      if (whole === null) return []
      const clause = clauseBefore(marked.text, match.start)
      const parts = OPEN.test(clause) ? null : lastParts(marked, clause, whole)
      return parts === null || isHeldBack(marked, match.start) ? [] : finding(marked, whole, parts)
    }),
  )
}

function clauseBefore(text: string, end: number): string {
  const start = Math.max(...['¶', '; ', ': ', ' — ', '('].map(mark => text.lastIndexOf(mark, end - 1)))
  return text.slice(start + 1, end)
}

/** All items of a clause that have a figure; its beginning ("In 2019 the club had …") may say more. */
function lastParts(marked: MarkedText, clause: string, whole: Figure): readonly Part[] | null {
  const parts = partsIn(marked, clause.replace(OWN_TOTAL, '').replace(/^.*?(?=⟦[csmu]\d+⟧)/, ''), whole)
  return parts !== null && parts.length >= 2 ? parts : null
}

/** "In a total of four matches, she won 12 games": a total of something else at the head of the clause. */
const OWN_TOTAL = /^[^⟦]*(?:total|sum) of ⟦[csmu]\d+⟧[^,]*,/i

/** "18 + 12 + 10 = 41": what a text itself computes. */
const SUM =
  /(?<![\p{L}\p{N}.,+=×*/-])(?<parts>[\p{Sc}]?\d[\d,.]*(?: ?\+ ?[\p{Sc}]?\d[\d,.]*)+) ?= ?(?<total>[\p{Sc}]?\d[\d,.]*\d|\d)(?![\p{L}\p{N}%]| ?[+×*/-])/gu

function sums(marked: MarkedText): Finding[] {
  if (!marked.prose.includes('=')) return []
  return [...marked.prose.matchAll(SUM)].flatMap(({ 0: text, index, groups = {} }) => {
    const numbers = (groups['parts'] ?? '').split('+').map(part => part.trim())
    const values = numbers.map(writtenValue)
    const [stated, computed] = [writtenValue(groups['total'] ?? ''), values.reduce((a, b) => a + b, 0)]
    if (!(Math.abs(stated - computed) >= 1e-6) || !isNear(computed, stated)) return []
    if (isHeldBack(marked, markedOffset(marked, index))) return []
    const operand = (surface: string, value: number): Operand => ({
      surface,
      interval: { min: value, max: value },
      unit: null,
    })
    return [
      {
        parties: [{ span: { start: index, end: index + text.length }, meaning: `${values.join('+')}=${stated}` }],
        sides: [[0]],
        reason: {
          type: 'calculation' as const,
          operation: 'sum' as const,
          operands: numbers.map((surface, at) => operand(surface, values[at] ?? 0)),
          result: operand('', Number(computed.toPrecision(12))),
          stated: operand(groups['total'] ?? '', stated),
        },
      },
    ]
  })
}

function writtenValue(written: string): number {
  return Number(written.replace(/[^\d.]/g, '').replace(/\.$/, ''))
}

// ── Judgement ───────────────────────────────────────────────────────────────────────────────────────────────────────

function finding(marked: MarkedText, whole: Figure, parts: readonly Part[], isClosed = false): Finding[] {
  const claims = parts.flatMap(({ figure, times }) => (times === null ? [figure.claim] : [times.claim, figure.claim]))
  if (
    !parts.every(part => isTold(part, parts.length, whole)) ||
    claims.includes(whole.claim) ||
    !parts.every(({ figure }) => isAlike(figure, whole))
  )
    return []
  const computed = parts.reduce((sum, part) => sum + nominalOf(part), 0)
  const told = verdictOf(whole, parts)
  const verdict = told === 'none' && takesLonger(whole, parts, computed, isClosed) ? 'sharp' : told
  if (verdict === 'none' || !isNear(computed, whole.nominal, isClosed ? SHORT_OF_ALL : SHORT)) return []
  // A break between the halves of a show belongs to none of them.
  if (whole.quantity.dimension === 'duration' && computed < whole.nominal && !isClosed) return []
  const parties = [whole.claim, ...claims].sort((a, b) => a - b).map(claim => claimParty(marked, claim))
  const at = parties.findIndex(({ claim }) => claim === whole.claim)
  return [
    {
      parties,
      sides: [[at], parties.map((_, index) => index).filter(index => index !== at)],
      reason: {
        type: 'calculation',
        operation: 'sum',
        operands: parts.map(operandOfPart),
        result: { surface: '', interval: { min: computed, max: computed }, unit: whole.quantity.unit },
        stated: operandOf(whole),
      },
      ...(verdict === 'sharp' ? { soft: true } : {}),
    },
  ]
}

/**
 * Lengths of time are rounded to their unit, so that their bands meet. That the parts of a programme take a good deal
 * longer than the whole is worth a look all the same.
 */
function takesLonger(whole: Figure, parts: readonly Part[], computed: number, isClosed: boolean): boolean {
  if (whole.quantity.dimension !== 'duration') return false
  const isPlain = [whole, ...parts.map(({ figure }) => figure)].every(
    ({ quantity: { register } }) => register === 'exact' || register === 'round',
  )
  const off = computed - whole.nominal
  return isPlain && (isClosed ? Math.abs(off) : off) >= whole.nominal * GOOD_DEAL
}

const GOOD_DEAL = 0.1

function nominalOf({ figure, times }: Part): number {
  return figure.nominal * (times?.nominal ?? 1)
}

function operandOfPart({ figure, times }: Part): Operand {
  const operand = operandOf(figure)
  return times === null ? operand : { ...operand, surface: `${times.surface} × ${operand.surface}` }
}

function verdictOf(whole: Figure, parts: readonly Part[]): Clash {
  const sum = (width: 'tight' | 'loose') =>
    sumOf(parts.map(({ figure, times }) => (times === null ? figure[width] : product(times[width], figure[width]))))
  if (!disjoint(widened(whole.tight), sum('tight'))) return 'none'
  return disjoint(widened(whole.loose), sum('loose')) ? 'sure' : 'sharp'
}

function widened({ min, max }: Interval): Interval {
  return { min: min - 1e-6, max: max + 1e-6 }
}

/**
 * Numbers that come nowhere near to the total were not meant to make it: those that fall short by more than a little may
 * be but some of its parts ("nine were hurt, two critically, four seriously"), and those that exceed it may overlap ("30
 * by women, 25 by pupils").
 */
function isNear(computed: number, whole: number, short = SHORT): boolean {
  return computed >= whole - Math.max(2, whole * short) && computed <= whole + Math.max(2, whole * OVER)
}

const SHORT = 0.15
/** Where the text says that nothing is left out. */
const SHORT_OF_ALL = 0.4
const OVER = 0.25

/** Each part says what it is; only three bare counts or more can do without. */
function isTold({ before, behind, times }: Part, parts: number, { quantity }: Figure): boolean {
  const named = before !== '' || behind !== '' || times !== null
  return named || (parts >= 3 && quantity.unit === null)
}
