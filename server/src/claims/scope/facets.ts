import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { hasWordOf, type WordSets, wordSet } from '../../document/wordSets.js'
import { ADDED_UP, ANY_TIME, FACETS, RANKS } from '../../lexicon/facets.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { BASE_UNITS, QUARTER_OPENERS, SPANS_IN_MONTHS } from '../../lexicon/periods.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** What a sentence says of which of several like things it speaks: "season:winter", "aisle:north", "year:last". */
export type Facet = `${string}:${string}`

/** A facet with the token that tells it. */
export interface PlacedFacet {
  readonly facet: Facet
  readonly index: number
}

/** The facets of a sentence, of which `sets` says what its words are. */
export function facetsOf(tokens: readonly Token[], sets: WordSets): readonly PlacedFacet[] {
  const found: PlacedFacet[] = []
  if (!hasWordOf(sets, FACET_WORDS)) return found
  tokens.forEach(({ lower }, index) => {
    const facet = FACET_BY_WORD.get(lower)
    if (facet !== undefined) found.push({ facet, index })
    const rank = RANKS.get(lower)
    const next = tokens[index + 1]
    if (rank !== undefined && next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower) && isRankAt(tokens, index))
      found.push({ facet: `rank of ${nounLemma(next.lower)}:${rank}`, index })
    const span = spanAt(tokens, index)
    if (span !== null) found.push({ facet: `span:${span}`, index })
    const base = baseAt(tokens, index)
    if (base !== null) found.push({ facet: `base:${base}`, index })
    // "last year's fair": whose it is; "up on last year" tells with what it is compared.
    if (!ORDERING.has(lower)) return
    const [, owner] = /^(year|season|month|week|term)'s$/.exec(wordAt(tokens, index + 1)) ?? []
    if (owner !== undefined) found.push({ facet: `${owner}:${lower}`, index })
  })
  return found
}

/** False for "she left Kessock" and for "Lower Marl": a verb, and part of a name. */
function isRankAt(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token?.lower === 'left' || token?.lower === 'right') return LEADING_TO_SIDES.has(wordAt(tokens, index - 1))
  return !(index > 0 && isCapitalised(token?.text ?? '') && isCapitalised(next?.text ?? ''))
}

/** Before "left" and "right" where they tell a side: "the left bank", "his right knee". */
const LEADING_TO_SIDES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'his',
  'her',
  'its',
  'their',
  'my',
  'your',
  'upper',
  'lower',
])

/** How long a stretch a figure sums up: "the third quarter", "the full year", "the 12 months to March". */
function spanAt(tokens: readonly Token[], index: number): string | null {
  const [before, word, next] = [wordAt(tokens, index - 1), wordAt(tokens, index), wordAt(tokens, index + 1)]
  if (word === 'quarter') return QUARTER_OPENERS.has(before) ? word : null
  if (word === 'year') return WHOLE.has(before) || (before === 'the' && UP_TO.has(next)) ? word : null
  if (word === 'annual' || word === 'full-year') return 'year'
  return word === 'months' && UP_TO.has(next) ? (SPANS_IN_MONTHS.get(before) ?? null) : null
}

const WHOLE: ReadonlySet<string> = new Set('full whole entire financial calendar'.split(' '))
const UP_TO: ReadonlySet<string> = new Set('to ending ended until'.split(' '))

/** With what a change is compared: "on the month", "from a year earlier", "year-on-year", "from the previous quarter". */
function baseAt(tokens: readonly Token[], index: number): string | null {
  const unit = wordAt(tokens, index)
  if (!BASE_UNITS.has(unit)) return null
  const [outer, before, next] = [wordAt(tokens, index - 2), wordAt(tokens, index - 1), wordAt(tokens, index + 1)]
  if (before === 'the' && (outer === 'on' || outer === 'over')) return outer === 'on' ? unit : null
  if (outer === 'on' && before === '-') return unit
  const isOpened =
    /^(?:from|on|than|with|to|against)$/.test(outer) ||
    /^(?:from|on|than|with|to|against)$/.test(wordAt(tokens, index - 3))
  if (/^(?:previous|prior|preceding)$/.test(before)) return isOpened ? unit : null
  return /^(?:earlier|before|ago)$/.test(next) && isOpened ? unit : null
}

/** The facets beside a mention: what its own words say is its value. */
export function facetsBeside({ tokens: { first, last } }: Mention, facets: readonly PlacedFacet[]): readonly Facet[] {
  const beside = facets.flatMap(({ facet, index }) => (index >= first && index <= last ? [] : [facet]))
  return beside.length < 2 ? beside : [...new Set(beside)].sort()
}

const FACET_BY_WORD: ReadonlyMap<string, Facet> = new Map(
  Object.entries(FACETS).flatMap(([facet, values]) =>
    Array.from(values, ([word, value]): [string, Facet] => [word, `${facet}:${value}`]),
  ),
)
/** Before a time, they tell which of several it is. */
const ORDERING: ReadonlySet<string> = new Set(['last', 'this', 'next'])
const FACET_WORDS = wordSet([
  ...FACET_BY_WORD.keys(),
  ...RANKS.keys(),
  ...ORDERING,
  ...BASE_UNITS,
  ...['annual', 'full-year', 'months'],
])

/** "any time" for what is so on any one of many occasions, "added up" for what was summed over them all. */
export function occasionsOf(tokens: readonly Token[], sets: WordSets): readonly string[] {
  if (!hasWordOf(sets, OCCASION_WORDS)) return []
  const text = ` ${tokens.map(({ lower }) => lower).join(' ')} `
  return [
    ...(ANY_TIME.some(phrase => text.includes(` ${phrase} `)) ? ['any time'] : []),
    ...(ADDED_UP.some(phrase => text.includes(` ${phrase} `)) ? ['added up'] : []),
  ]
}

const OCCASION_WORDS = wordSet([...ANY_TIME, ...ADDED_UP])

/** True where each names another value of one facet: winter and summer, the first night and the second. */
export function haveOtherFacets(a: readonly Facet[], b: readonly Facet[]): boolean {
  return a.some(facet => {
    const name = nameOf(facet)
    const [left, right] = [a, b].map(facets => facets.filter(other => nameOf(other) === name))
    return right !== undefined && right.length > 0 && !left?.some(one => right.includes(one))
  })
}

function nameOf(facet: Facet): string {
  return facet.slice(0, facet.indexOf(':'))
}
