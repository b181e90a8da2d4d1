import { nounLemma } from '../../document/lemma.js'
import { TENS, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import type { Interval } from '../../values/interval.js'
import { isHeldBack } from '../guards.js'
import { type MarkedText, markedOffset } from '../markedText.js'
import { mayFit, screened } from '../screened.js'
import type { DerivedNumber } from './derivedNumber.js'

const TERM =
  "(?<term>[\\p{Ll}][\\p{Ll}'-]+ [\\p{Ll}'-]+s|[\\p{Ll}'-]+ people|[\\p{Ll}'-]+ (?:wo)?men|children|teenagers|pensioners|infants|adolescents|toddlers)"
const AGES = '(?:ages? |aged |from )?(?<low>\\d{1,2})(?: to | and | ?[–-] ?)(?<high>\\d{1,2})(?: years?(?: old)?)?'

/** "young people (16–24)", "young people, aged 16 to 24,", "young people are those aged 16 to 24". */
const DEFINITIONS = [
  new RegExp(`(?<![\\p{L}-])${TERM} \\((?:those |that is,? |i\\.e\\.,? )?${AGES}\\)`, 'giu'),
  new RegExp(
    `(?<![\\p{L}-])${TERM},? (?:aged|ages) (?:between )?(?<low>\\d{1,2})(?: to | and | ?[–-] ?)(?<high>\\d{1,2})`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}-])${TERM}["”]?,? (?:are|is|means|as|were|that is(?: to say)?)(?: defined as)? (?:those|anyone|anybody|everyone|everybody|people|all) (?:aged |between )${AGES}`,
    'giu',
  ),
]
/** "a small firm is one with fewer than 50 employees", "small firms, defined as those with fewer than 20 employees,". */
const BOUNDS =
  /(?<![\p{L}-])(?<term>[\p{Ll}][\p{Ll}'-]+ [\p{Ll}'-]+)["”]?,? (?:is|are|means|defined as|which means|that is|i\.e\.)(?: defined as)? (?:one|those|any|anyone|a [\p{Ll}]+|[\p{Ll}]+s) (?:with|of|who|that|which|having|earning|employing) (?:has |have |had )?(?<way>fewer|less|more|at least|at most|under|over)(?: than)? (?<count>[\d,.]*\d) (?<unit>[\p{Ll}]+)/giu

/** "small businesses (those with fewer than 100 staff)", "heavy drinking means more than eight units a day". */
const MORE_BOUNDS =
  /(?<![\p{L}-])(?<term>[\p{Ll}][\p{Ll}'-]+ [\p{Ll}'-]+)["”]?(?: \((?:those|that is,?|i\.e\.,?|defined as|meaning)?|, that is,?(?: to say,?)?|,? (?:means|meaning|is|are|was|were)(?: (?:taken|defined|understood)(?: here)?(?: as| to be| to mean)?)?|,? defined(?: here)? as)(?: (?:those|one|any|anyone|having|drinking|earning|a [\p{Ll}]+))? ?(?:with |of |who (?:have|drink|earn) )?(?<way>fewer|less|more|at least|at most|under|over|above|below)(?: than)? (?<count>[\d,.]*\d|[\p{Ll}]+) (?<unit>[\p{Ll}]+)/giu

/** "the act defines a small firm as one with fewer than 50 employees". */
const DEFINED =
  /defines? (?:an? |the )?(?<term>[\p{Ll}][\p{Ll}'-]+ [\p{Ll}'-]+) as (?:one|those|any|anyone|a [\p{Ll}]+|[\p{Ll}]+s)? ?(?:with |of |who (?:have|has|drink|earn) |that (?:has|have) |having )?(?<way>fewer|less|more|at least|at most|under|over|above|below)(?: than)? (?<count>[\d,.]*\d|[\p{Ll}]+) (?<unit>[\p{Ll}]+)/giu

/** What each definition holds: most prose has neither, and is not searched for the words. */
const SPAN_OF_AGES = /\d(?: to | and | ?[–-] ?)\d/
const NUMERALS: ReadonlyMap<string, number> = new Map([...UNITS_AND_TEENS, ...TENS])
const IN_WORDS = [...NUMERALS].flatMap(([word, value]) => (value > 1 ? [word] : [])).join('|')
const BOUND = screened(
  new RegExp(
    `(?:fewer|less|more|at least|at most|under|over|above|below)(?: than)? (?:\\d|(?:${IN_WORDS}|hundred)\\b)`,
    'i',
  ),
)

/** What numbers a document means by a term. */
export function definitionsIn(marked: MarkedText): readonly DerivedNumber[] {
  const { prose } = marked
  const [hasAges, hasBounds] = [SPAN_OF_AGES.test(prose), mayFit(BOUND, marked) && BOUND.source.test(prose)]
  if (!(hasAges || hasBounds) || (SOMEBODYS.test(prose) && !OWN.test(prose))) return []
  const ages = (hasAges ? DEFINITIONS : []).flatMap(pattern =>
    [...prose.matchAll(pattern)].flatMap(({ 0: found, index, groups = {} }) => {
      if (isHeldBack(marked, markedOffset(marked, index))) return []
      const [low, high] = [Number(groups['low']), Number(groups['high'])]
      if (low >= high || OTHERS.test(found) || COUNTED.test(prose.slice(Math.max(0, index - LONGEST_NUMERAL), index)))
        return []
      return [definition(groups['term'] ?? '', 'age', { min: low, max: high }, index, found.length)]
    }),
  )
  const found = hasBounds ? [BOUNDS, DEFINED, MORE_BOUNDS].flatMap(pattern => [...prose.matchAll(pattern)]) : []
  const bounds = apart(found).flatMap(({ 0: found, index, groups = {} }) => {
    if (isHeldBack(marked, markedOffset(marked, index))) return []
    const count = (groups['count'] ?? '').toLowerCase()
    const value = NUMERALS.get(count) ?? Number(count.replaceAll(',', ''))
    if (!Number.isFinite(value) || count === '' || NO_TERMS.test(groups['term'] ?? '')) return []
    return [
      definition(
        groups['term'] ?? '',
        `${wayOf(groups['way'] ?? '')} ${unitOf(groups['unit'] ?? '')}`,
        { min: value, max: value },
        index,
        found.length,
      ),
    ]
  })
  return [...ages, ...bounds]
}

/** Of matches that overlap the first. */
function apart(matches: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const kept: RegExpExecArray[] = []
  for (const match of matches)
    if (
      kept.every(({ 0: found, index }) => match.index >= index + found.length || match.index + match[0].length <= index)
    )
      kept.push(match)
  return kept
}

/** "more than" and "over" draw one line, "fewer than" and "under" another. */
function wayOf(way: string): string {
  return /^(?:more|over|above)$/i.test(way)
    ? 'over'
    : /^(?:fewer|less|under|below)$/i.test(way)
      ? 'under'
      : way.toLowerCase()
}

/** People who work for a firm have several names. */
function unitOf(unit: string): string {
  return /^(?:staff|employees?|workers?|people|persons?)$/i.test(unit) ? 'people' : unit.toLowerCase()
}

/** A pronoun or a verb is no part of a term: "it was", "which is". */
const NO_TERMS =
  /^(?:it|this|that|which|there|they|he|she|we|who|what|and|or|but|as|of|in|is|was|are|were|the|some|all)(?![\p{L}])|(?<![\p{L}])(?:is|was|are|were|has|have|had|that|which|who)$/iu

/** Surveys and laws have definitions of their own. */
const SOMEBODYS =
  /(?<!(?:this|our|the present|the same) )(?<![\p{L}])(?:survey|study|census|poll|report|act|law|ministry|agency|bureau)(?![\p{L}])/iu

/** "For this report": what is said of it further on is said of the same one. */
const OWN = /(?<![\p{L}])(?:this|our) (?:survey|study|census|poll|report|act|law)(?![\p{L}])/iu

/** Units of a word of {@link COUNTED} and the space behind it. */
const LONGEST_NUMERAL = 12
/** "Two young people aged 16 to 18": those who are counted are some of them. */
const COUNTED = new RegExp(`(?:\\d|(?<![\\p{L}])(?:${IN_WORDS}|some|many|most|several|few|other|those|these)) $`, 'iu')

/** Words that the pattern may take for a part of the term, and that make some of them of it: "some people aged 16 to 18". */
const OTHERS = new RegExp(
  `^(?:${IN_WORDS}|some|many|most|other|few|several|the|these|those|of|and|for)(?![\\p{L}])`,
  'iu',
)

function definition(term: string, told: string, value: Interval, start: number, length: number): DerivedNumber {
  const words = term.toLowerCase().split(' ').map(nounLemma)
  return { topic: 'definition', told, value, nouns: [words.join(' ')], span: { start, end: start + length } }
}
