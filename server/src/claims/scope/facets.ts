import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { hasWordOf, type WordSets, wordSet } from '../../document/wordSets.js'
import { ADDED_UP, ANY_TIME, FACETS, RANKS } from '../../lexicon/facets.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
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
    if (rank !== undefined && next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower))
      found.push({ facet: `rank of ${nounLemma(next.lower)}:${rank}`, index })
    // "last year's fair": whose it is; "up on last year" tells with what it is compared.
    if (!ORDERING.has(lower)) return
    const [, owner] = /^(year|season|month|week|term)'s$/.exec(wordAt(tokens, index + 1)) ?? []
    if (owner !== undefined) found.push({ facet: `${owner}:${lower}`, index })
  })
  return found
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
const FACET_WORDS = wordSet([...FACET_BY_WORD.keys(), ...RANKS.keys(), ...ORDERING])

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
