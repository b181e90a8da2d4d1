import { nounLemma } from '../../document/lemma.js'
import { OCCASIONS, OCCASIONS_BY_VERB } from '../../lexicon/occasions.js'
import type { Interval } from '../../values/interval.js'
import { anyWordOf, isHeldBack } from '../guards.js'
import type { MarkedText, Statement } from '../markedText.js'
import { needsOf } from '../needs.js'
import { fits, groupsIn, mayFit, type Screened, screened } from '../screened.js'
import type { DerivedNumber } from './derivedNumber.js'
import { spanOfClaims } from './twoNumbers.js'

const NOUN = `(?<noun>(?:${[...OCCASIONS].join('|')})(?:e?s)?)`
/** "the last eruption of Mount Orrin was in 1902", "the last flood, in 1953,". */
const LAST = screened(
  new RegExp(`(?<![\\p{L}])(?:last|latest|most recent) ${NOUN}(?![\\p{L}-])[^⟦¶;:]{0,40}? ⟦d(?<year>\\d+)⟧`, 'giu'),
)
const VERB = `(?<verb>${[...OCCASIONS_BY_VERB.keys()].join('|')})`
/** "last won the cup in 1988", "for the first time since 1962 the river froze", "froze for the first time since 1962". */
const BY_VERB = [
  new RegExp(`(?<![\\p{L}])last ${VERB}(?![\\p{L}-])[^⟦¶;:]{0,40}? in ⟦d(?<year>\\d+)⟧`, 'giu'),
  new RegExp(`(?<![\\p{L}])(?:⟦o\\d+⟧|first) time since ⟦d(?<year>\\d+)⟧,?[^⟦¶;:]{0,60}? ${VERB}(?![\\p{L}-])`, 'giu'),
  new RegExp(
    `(?<![\\p{L}])${VERB}(?![\\p{L}-])[^⟦¶;:]{0,60}? for the (?:⟦o\\d+⟧|first) time since ⟦d(?<year>\\d+)⟧`,
    'giu',
  ),
].map(screened)
/** "the first strike since 1998", "the first royal visit to Brill since 1954". */
const SINCE = screened(
  new RegExp(
    `(?:⟦o\\d+⟧|(?<![\\p{L}])first) (?<kind>[\\p{Ll}-]+ )?${NOUN}(?![\\p{L}-])[^⟦¶;:]{0,40}? since ⟦d(?<year>\\d+)⟧`,
    'giu',
  ),
)
/** "the 2011 strike", "a flood in Tarn in 1987", "erupted in 1951". */
const HAPPENED = [
  new RegExp(`(?<![\\p{L}])(?:a|an|the|its|their|'s) (?<kind>[\\p{Ll}-]+ )?${NOUN} of ⟦d(?<year>\\d+)⟧`, 'giu'),
  new RegExp(`⟦d(?<year>\\d+)⟧ (?<kind>[\\p{Ll}-]+ )?${NOUN}(?![\\p{L}-])`, 'giu'),
  new RegExp(
    `(?<![\\p{L}])(?:a|an|the|its|'s|another) (?<kind>[\\p{Ll}-]+ )?${NOUN}(?![\\p{L}-])[^⟦¶;:]{0,30}? (?:in|of|on|during) ⟦d(?<year>\\d+)⟧`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?<verb>${[...OCCASIONS_BY_VERB.keys()].join('|')})(?![\\p{L}-])[^⟦¶;:]{0,30}? in ⟦d(?<year>\\d+)⟧`,
    'giu',
  ),
].map(screened)
const OCCASION = [LAST, SINCE, ...BY_VERB, ...HAPPENED]
/** What makes a part of the occasions of those that are told. */
const OF_A_SORT = anyWordOf([
  'major',
  'serious',
  'big',
  'great',
  'official',
  'recorded',
  'known',
  'full',
  'planned',
  'next',
  'expected',
  'will',
  'would',
])
const ORDERED = screened(/(?:second|third|fourth)/i)

const DATED = needsOf(['date'])

/** In which years there was none of a kind of occasion, and in which there was one. */
export function absencesIn(marked: MarkedText): readonly DerivedNumber[] {
  if (!marked.tally.meets(DATED)) return []
  return marked.statements.flatMap((statement): DerivedNumber[] => {
    const isOpen = statement.claims.length === 0 || !OCCASION.some(occasion => mayFit(occasion, statement))
    if (isOpen || isHeldBack(marked, statement.start) || fits(OF_A_SORT, statement) || fits(ORDERED, statement))
      return []
    const none = [LAST, SINCE, ...BY_VERB].flatMap(pattern => matches(marked, statement, pattern, 'none'))
    return none.length > 0
      ? none
      : HAPPENED.flatMap(pattern => matches(marked, statement, pattern, 'event')).slice(0, 1)
  })
}

function matches(marked: MarkedText, statement: Statement, pattern: Screened, told: 'none' | 'event'): DerivedNumber[] {
  return groupsIn(pattern, statement).flatMap(groups => {
    const claim = Number(groups['year'])
    const noun =
      OCCASIONS_BY_VERB.get(groups['verb']?.toLowerCase() ?? '') ?? nounLemma((groups['noun'] ?? '').toLowerCase())
    const year = yearOf(marked, claim)
    if (!OCCASIONS.has(noun) || year === null) return []
    const kind = groups['kind']?.trim().toLowerCase()
    const nouns = kind === undefined || told === 'event' ? [noun] : [noun, kind]
    // From the year behind the one that is named on; how far, a later text would have to say.
    const value: Interval = told === 'event' ? { min: year, max: year } : { min: year + 1, max: year + LONGEST_ABSENCE }
    return [{ topic: 'absence' as const, told, value, nouns, span: spanOfClaims(marked, [claim]) }]
  })
}

/** Years: nobody counts from further back. */
const LONGEST_ABSENCE = 300

function yearOf({ claims }: MarkedText, index: number): number | null {
  const term = claims[index]?.mention.timex?.term
  return term?.type === 'date' ? (term.year ?? null) : null
}
