import { OPEN_LIST_WORDS } from '../../lexicon/listWords.js'
import { point } from '../../values/interval.js'
import { product, sumOf } from '../../values/intervalArithmetic.js'
import { figureAt } from '../figure.js'
import { anyOf, isHeldBack } from '../guards.js'
import type { MarkedText, Statement } from '../markedText.js'
import { type Part, partsIn } from '../parts.js'
import { groupsIn, screened } from '../screened.js'
import { letterAt } from '../statements.js'
import type { DerivedNumber } from './derivedNumber.js'
import { spanOfClaims } from './twoNumbers.js'

const OPEN = anyOf(OPEN_LIST_WORDS)
/** "all 40 delegates", "a total of 40", "40 in all", "the 40 delegates". */
const WHOLE = [
  /(?<![\p{L}])(?:all|total of|totalled|totaled|altogether|in all,?|in total,?) (?:of )?(?:the |its |their |our )?⟦[cs](?<all>\d+)⟧/giu,
  /⟦[cs](?<all>\d+)⟧(?:,? [\p{L}'-]+){0,6}? (?:in all|in total|altogether|all told|overall|together)(?![\p{L}])/giu,
  /(?:(?<![\p{L}])(?:the|its|their|these|those)|'s) ⟦[cs](?<all>\d+)⟧/giu,
  /(?<![\p{L}])(?:drew|took|spent|sold|raised|received|employs|employed|counted|attracted|welcomed|admitted|spending of|crew of|group of|staff of|budget of|sum of) ⟦[cs](?<all>\d+)⟧/giu,
].map(screened)
const PREPOSITION =
  /^(?:of (?:the |its |these |them)(?:[\p{L}-]+)? ?)?(?:[\p{L}-]+ ){0,2}?(?<word>from|for|to|in|on|at|by)(?![\p{L}])/iu
/** What stands before the first part may lead it in, and counts nothing itself. */
const SEVERAL = 2

/** How many or how much there is in all: as the parts make that a sentence lists, and as another says. */
export function sumsIn(marked: MarkedText): readonly DerivedNumber[] {
  return marked.statements.flatMap((statement): DerivedNumber[] => {
    const amounts = statement.claims.filter(claim => 'cs'.includes(letterAt(marked, claim)))
    if (amounts.length === 0 || isHeldBack(marked, statement.start)) return []
    return amounts.length < SEVERAL
      ? wholeIn(marked, statement, amounts)
      : [...partsOf(marked, statement, amounts), ...wholeIn(marked, statement, amounts)]
  })
}

function partsOf(marked: MarkedText, { text }: Statement, amounts: readonly number[]): DerivedNumber[] {
  const first = figureAt(marked, amounts[0])
  if (first === null || OPEN.test(text)) return []
  const from = text.indexOf(`⟦${letterAt(marked, first.claim)}${first.claim}⟧`)
  const last = amounts.at(-1) ?? first.claim
  const lastAt = text.indexOf(`⟦${letterAt(marked, last)}${last}⟧`)
  const single = first.quantity.unit === null ? (ONE_MORE.exec(text.slice(lastAt))?.[0].length ?? 0) : 0
  const end = text.slice(lastAt).search(END_OF_LIST)
  // What the sentence says behind its last amount is no part of the list.
  const list = text.slice(from, end < 0 ? text.length : lastAt + end)
  // When it was, and "the first", say nothing of how many there were.
  const parts = partsIn(
    marked,
    list.replace(/ (?:(?:in|on|by|at|during|since) )?⟦[dtu]\d+⟧/gu, '').replace(/ (?:the )?⟦o\d+⟧/gu, ' other'),
    first,
  )
  if (parts === null || parts.length !== amounts.length || !areToldAlike(parts)) return []
  if (amounts.some(claim => !isPlain(marked, claim))) return []
  const told = parts.map(({ figure, times }) => (times === null ? figure.loose : product(times.loose, figure.loose)))
  const value = sumOf(single > 0 ? [...told, point(1)] : told)
  return [{ topic: 'sum', told: 'parts', value, nouns: [], span: spanOfClaims(marked, amounts) }]
}

/** "six cannon, 31 coins and a ship's bell": one more. */
const ONE_MORE = /^⟦c\d+⟧(?: [\p{L}'-]+){1,3},? and an? (?=[\p{Ll}])/u
const END_OF_LIST =
  /[,;:(—]|,? and an? (?=[\p{Ll}])| (?:who|which|that|while|but|after|before|when|where|had|have|has|was|were|is|are|will|would) /u

/** "from the north", "from the south"; or a noun each: "14 sailors, 6 cooks". */
function areToldAlike(parts: readonly Part[]): boolean {
  const words = parts.map(({ behind }) => PREPOSITION.exec(behind)?.groups?.['word']?.toLowerCase())
  if (words[0] !== undefined && words.every(word => word === words[0])) return true
  const nouns = parts.map(({ behind }) =>
    /^(?:[\p{L}'-]+ )?(?<noun>[\p{Ll}'-]+s|men|women|children|people|mice|geese|cannon|aircraft|sheep|deer|cattle|fish|crew|staff|police|brass|dead|injured|wounded)\b/u.exec(
      behind,
    ),
  )
  const others = parts.slice(0, -1)
  return (
    nouns.every(noun => noun !== null) &&
    new Set(nouns.map(noun => noun?.groups?.['noun'])).size === parts.length &&
    others.every(({ behind, before }) => behind.split(' ').length <= LONGEST_PART && before === '')
  )
}

/** Words of a part but the last. */
const LONGEST_PART = 3

function wholeIn(marked: MarkedText, statement: Statement, amounts: readonly number[]): DerivedNumber[] {
  if (amounts.length > SEVERAL) return []
  const found = WHOLE.flatMap(whole => groupsIn(whole, statement).map(groups => Number(groups['all'])))
  const [claim, another] = [...new Set(found)]
  const figure = figureAt(marked, claim)
  if (claim === undefined || another !== undefined || figure === null) return []
  if (!isPlain(marked, claim) || figure.quantity.register === 'hedged') return []
  return [{ topic: 'sum', told: 'whole', value: figure.loose, nouns: [], span: spanOfClaims(marked, [claim]) }]
}

/** A number that stands for itself: no part, no change, no plan, nothing to be compared with. */
function isPlain({ claims }: MarkedText, claim: number): boolean {
  const scope = claims[claim]?.scope
  if (scope === undefined || scope.baseline || scope.change || scope.modality !== 'stated' || scope.aside) return false
  return figureRegister(claims[claim]?.mention.quantity?.register)
}

function figureRegister(register: string | undefined): boolean {
  return register === 'exact' || register === 'round'
}
