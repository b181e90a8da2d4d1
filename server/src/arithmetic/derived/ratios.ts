import { nounLemma } from '../../document/lemma.js'
import { subjectClass } from '../../facts/comparable.js'
import { UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import type { Interval } from '../../values/interval.js'
import { quotient } from '../../values/intervalArithmetic.js'
import { figureAt } from '../figure.js'
import { anyOf, isHeldBack } from '../guards.js'
import { type MarkedText, proseSpan, type Statement } from '../markedText.js'
import { fits, screened } from '../screened.js'
import { letterAt } from '../statements.js'
import type { DerivedNumber } from './derivedNumber.js'
import { spanOfClaims } from './twoNumbers.js'

const NOUN = "[\\p{Ll}][\\p{Ll}'-]*"
const NUMBER = '(?:⟦c(?:IDX)⟧|one|(?<![\\d⟦⟧c])\\d{1,3}(?![\\d⟧]))'
/** A number of the ratio under a name: a claim, "one", or digits. */
const number = (name: string): string => `(?<${name}>${NUMBER.replace('IDX', '\\d+')})`

/** So many of one to so many of another, with the nouns of both. */
const RATIOS = [
  new RegExp(
    `${number('a')} (?:[\\p{Ll}-]+ )?(?<first>${NOUN}) (?:to|for|per) (?:a|an|one|every|each) (?<second>${NOUN})`,
    'iu',
  ),
  new RegExp(
    `${number('a')} (?:[\\p{Ll}-]+ )?(?<first>${NOUN}) (?:to|for) (?:every|each) ${number('b')} (?<second>${NOUN})`,
    'iu',
  ),
  new RegExp(`(?<![\\p{L}])an? (?<first>${NOUN}) (?:to|for) every ${number('b')} (?<second>${NOUN})`, 'iu'),
  new RegExp(
    `ratio of (?<first>${NOUN}) to (?<second>${NOUN}) (?:is|was|of|stands at|stood at|at)(?: about)? ${number('a')}(?: to |:)${number('b')}`,
    'iu',
  ),
  new RegExp(`ratio of ${number('a')} (?<first>${NOUN}) to ${number('b')} (?<second>${NOUN})`, 'iu'),
  new RegExp(
    `(?<first>${NOUN}) (?:outnumber|outnumbered|outnumbers) (?<second>${NOUN}) (?:by )?${number('a')}(?: to |:)${number('b')}`,
    'iu',
  ),
]
/** Every ratio has one of these. */
const HINT = screened(/ratio of|outnumber|(?:to|for|per) (?:an?|one|every|each) /i)
/** The nouns are those of the two counts beside it: "450 pupils and 45 teachers, a ratio of three to one". */
const BARE = new RegExp(`ratio of(?: about)? ${number('a')}(?: to |:)${number('b')}(?! [\\p{Ll}]+ )`, 'iu')

/** What a ratio ought to be, or is somewhere. */
const ELSEWHERE = anyOf([
  'recommended',
  'recommends',
  'recommend',
  'ideal',
  'ideally',
  'target',
  'minimum',
  'maximum',
  'at least',
  'at most',
  'should',
  'must',
  'required',
  'allowed',
  'legal',
  'law',
  'rule',
  'rules',
  'asks for',
  'calls for',
  'national',
  'average',
  'elsewhere',
  'used to',
  'once',
  'in one',
  'some',
])
/** How many of one there are to one of another: as the text says, and as two counts make. */
export function ratiosIn(marked: MarkedText): readonly DerivedNumber[] {
  return marked.statements.flatMap((statement): DerivedNumber[] => {
    const { text, start, claims } = statement
    if (claims.length === 0 || claims.some(claim => isOfOtherTime(marked, claim))) return []
    const mayTell = fits(HINT, statement)
    if (!(mayTell || claims.length >= COUNTS) || isHeldBack(marked, start)) return []
    const ratio = mayTell ? ratioIn(marked, statement) : null
    const counts = countsIn(marked, statement, ratio?.claims ?? [])
    if (ratio === null) return counts
    const nouns = ratio.tally.nouns.length > 0 ? ratio.tally.nouns : (counts[0]?.nouns ?? [])
    if (nouns.length !== 2 || ELSEWHERE.test(text)) return []
    // What is told of a part in the same breath as of the whole is that of the part.
    const isOfPart = counts.length === 0 && (text.match(/[\p{Ll}-]+/gu) ?? []).some(word => PARTS.has(word))
    return isOfPart ? [] : [{ ...ratio.tally, nouns }, ...counts]
  })
}

/** A date that is not today. */
function isOfOtherTime({ prose, claims, text, marks }: MarkedText, claim: number): boolean {
  const span = claims[claim]?.mention.span
  const at = marks[claim] ?? 0
  if (text.charAt(at + 1) !== 'd' || span === undefined || AHEAD.test(text.slice(Math.max(0, at - CLAUSE), at)))
    return false
  return !/^(?:today|now|at present|this (?:year|term|week|month|season))$/i.test(prose.slice(span.start, span.end))
}

/** "will move in 2028": what is to come, beside what there is. */
const AHEAD = /(?<![\p{L}])(?:will|is to|are to|is due to|are due to|plans? to|is set to|hopes? to)(?![\p{L}])[^¶⟦]*$/iu
/** Units of a clause, at most. */
const CLAUSE = 80

/** Parts of a school, a hospital or a firm. */
const PARTS: ReadonlySet<string> = new Set(
  'class classes lesson lessons form year years ward wards shift shifts night nights weekends group groups team department nursery crèche volunteers staff management board beginners'.split(
    ' ',
  ),
)

/** A ratio with the claims that tell it. */
interface Ratio {
  readonly tally: DerivedNumber
  readonly claims: readonly number[]
}

function ratioIn(marked: MarkedText, { text, start }: Statement): Ratio | null {
  for (const pattern of [...RATIOS, BARE]) {
    const match = pattern.exec(text)
    if (match === null) continue
    const { 0: found, index, groups = {} } = match
    const [a, b] = [numberOf(marked, groups['a'] ?? 'one'), numberOf(marked, groups['b'] ?? 'one')]
    if (a === null || b === null) continue
    const nouns = [groups['first'], groups['second']].flatMap(noun => (noun === undefined ? [] : [classOf(noun)]))
    if (nouns.length === 2 && nouns[0] === nouns[1]) continue
    const claims = [groups['a'], groups['b']].flatMap(written => claimOf(written) ?? [])
    const span = proseSpan(marked, start + index, start + index + found.length)
    const value = aboveOne(quotient(a, b))
    return { tally: { topic: 'ratio', told: 'ratio', value, nouns: nouns.sort(), span }, claims }
  }
  return null
}

function classOf(noun: string): string {
  return subjectClass(nounLemma(noun.toLowerCase()))
}

function claimOf(written: string | undefined): number | undefined {
  const index = /\d+(?=⟧)/.exec(written ?? '')?.[0]
  return index === undefined ? undefined : Number(index)
}

/** "three to one" may be 2.6 to one; of two numbers each is meant as it stands. */
function numberOf(marked: MarkedText, written: string): Interval | null {
  const claim = claimOf(written)
  const figure = figureAt(marked, claim)
  if (figure !== null) {
    const { min, max } = figure.loose
    return figure.nominal === 1 ? { min: 1, max: 1 } : { min: min - HALF, max: max + HALF }
  }
  const value = UNITS_AND_TEENS.get(written.toLowerCase()) ?? Number(written)
  if (claim !== undefined || !(value > 0)) return null
  return value === 1 ? { min: 1, max: 1 } : { min: value - HALF, max: value + HALF }
}

/** So far a ratio may be rounded. */
const HALF = 0.4

/** So many of the more numerous to one of the others. */
function aboveOne({ min, max }: Interval): Interval {
  if (max >= 1) return { min: Math.max(1, min), max }
  return { min: 1 / max, max: 1 / min }
}

const COUNTS = 2

/** The two counts of a sentence that has no others. */
function countsIn(marked: MarkedText, { claims }: Statement, own: readonly number[]): DerivedNumber[] {
  const counted = claims.filter(claim => !own.includes(claim) && 'cm'.includes(letterAt(marked, claim)))
  const [first, second, third] = counted
  if (first === undefined || second === undefined || third !== undefined) return []
  const [a, b] = [figureAt(marked, first), figureAt(marked, second)]
  const heads = [first, second].map(claim => marked.claims[claim]?.subject.head)
  if (!a || !b || a.quantity.unit !== b.quantity.unit || heads[0] == null || heads[1] == null) return []
  const nouns = heads.map(head => classOf(head ?? '')).sort()
  const isPlain = [first, second].every(claim => marked.claims[claim]?.scope.modality === 'stated')
  if (nouns[0] === nouns[1] || !isPlain || a.nominal < 2 || b.nominal < 2) return []
  const value = quotient(a.loose, b.loose)
  const upright = a.nominal >= b.nominal ? value : quotient(b.loose, a.loose)
  return [{ topic: 'ratio', told: 'counts', value: upright, nouns, span: spanOfClaims(marked, [first, second]) }]
}
