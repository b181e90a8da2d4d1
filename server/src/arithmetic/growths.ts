import { hasWordOf, wordSet } from '../document/wordSets.js'
import type { Span } from '../text/span.js'
import { disjoint, type Interval } from '../values/interval.js'
import { quotient } from '../values/intervalArithmetic.js'
import { changesIn } from './changes.js'
import { type Figure, figureAt, sharpBand } from './figure.js'
import { isHeldBack } from './guards.js'
import type { MarkedText, Statement } from './markedText.js'
import { letterAt } from './statements.js'

/** How many times as much something became: by its verb, or by the figures before and after. */
export interface Growth {
  readonly told: 'verb' | 'figures'
  readonly times: Interval
  /** In marked text. */
  readonly at: number
  /** In the prose. */
  readonly span: Span
}

/** "membership doubled", "from 40 to 70 members", "210 pupils two years ago, now 330": one at most for each sentence. */
export function growthsIn(marked: MarkedText): readonly Growth[] {
  const changes = changesIn(marked)
  return marked.statements.flatMap((statement): readonly Growth[] => {
    const { text, start, claims } = statement
    if (claims.length === 0 || isHeldBack(marked, start)) return []
    const at = start + 1
    const own = changes.filter(change => change.start >= start && change.start < start + text.length)
    const [verb, another] = claims.filter(claim => letterAt(marked, claim) === 'k' && isVerb(marked, claim))
    const [change, second] = own
    if (verb !== undefined) {
      const times = another === undefined && own.length === 0 ? figureAt(marked, verb)?.loose : undefined
      const span = marked.claims[verb]?.mention.span
      return times === undefined || span === undefined || hasFigures(marked, claims)
        ? []
        : [{ told: 'verb', times, at, span }]
    }
    const pair = change === undefined ? thenAndNow(marked, statement) : second === undefined ? change : null
    if (pair === null || pair.before.nominal <= 0) return []
    const [first, last] = [pair.before, pair.after].map(({ claim }) => marked.claims[claim]?.mention.span)
    if (first === undefined || last === undefined) return []
    const span = { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
    return [{ told: 'figures', times: quotient(sharpBand(pair.after), sharpBand(pair.before)), at, span }]
  })
}

/** "doubled", "has trebled", and not "double the size". */
function isVerb({ prose, claims }: MarkedText, claim: number): boolean {
  const span = claims[claim]?.mention.span
  return span !== undefined && /ed$/i.test(prose.slice(span.start, span.end))
}

/** Two figures of a kind in the sentence of a verb: what arithmetic within the document looks at. */
function hasFigures(marked: MarkedText, claims: readonly number[]): boolean {
  return claims.filter(claim => 'csm'.includes(letterAt(marked, claim))).length > 1
}

/** "There were 120 seals ten years ago; there are 300 today", "counted 310 in 2020 and 450 in 2023". */
function thenAndNow(marked: MarkedText, { text, claims, sets }: Statement): { before: Figure; after: Figure } | null {
  if (!hasWordOf(sets, OF_NOW)) return null
  const figures = claims.filter(claim => 'csm'.includes(letterAt(marked, claim)))
  const [a, b, third] = figures.map(claim => figureAt(marked, claim))
  if (!a || !b || third !== undefined) return null
  const isOneKind = a.quantity.dimension === b.quantity.dimension && a.quantity.unit === b.quantity.unit
  if (!isOneKind || !disjoint(a.tight, b.tight)) return null
  const cut = text.indexOf(`${b.claim}⟧`)
  const [early, late] = [text.slice(0, cut), text.slice(cut)]
  const isLater = NOW.test(early.slice(early.indexOf('⟧'))) || NOW.test(late)
  return THEN.test(early) && isLater ? { before: a, after: b } : null
}

const THEN =
  /(?<![\p{L}])(?:ago|earlier|before|previously|used to|once|then|in ⟦d\d+⟧|had|were|was)(?![\p{L}])|⟦u\d+⟧ ago/iu
const PRESENT = ['now', 'today', 'currently', 'at present', 'this year']
const NOW = new RegExp(`(?<![\\p{L}])(?:${PRESENT.join('|')})(?![\\p{L}])`, 'iu')
const OF_NOW = wordSet(PRESENT)
