import type { Claim } from '../../claims/claim.js'
import { ABOARD } from '../../claims/scope/aboard.js'
import { BASE } from '../../claims/scope/bases.js'
import { SOME } from '../../claims/scope/someOfThem.js'
import { THINGS_BY_EXTENT } from '../../lexicon/extents.js'
import { wentApart } from '../wentApart.js'
import { hasWord } from './hasWord.js'

/** "8 km long" beside a bare "8 km": the length is what is meant where nothing else is said. */
export function restrictionsBeside(left: Claim, right: Claim): readonly [readonly string[], readonly string[]] {
  const isTelling = left.kind === 'opposite' || wentApart(left, right)
  const [a = [], b = []] = [left, right].map(({ scope: { restrictions } }) =>
    restrictions.filter(word => (isTelling || !word.startsWith(BASE)) && !SILENT.has(word)),
  )
  if (a.length > 0 && b.length > 0) return [a, b]
  // "25 km south of Cape Orr", "40 km off Cape Orr": which way is no other distance.
  const isWay = (word: string): boolean => left.quantity?.dimension === 'length' && WAYS.has(word)
  const isMeant = (word: string): boolean => !isWay(word) && !isExtentOf(word, left, right)
  return [a.filter(isMeant), b.filter(isMeant)]
}

/** "The 65-metre pylon", "55 metres tall": what stands upright has its height, and a well its depth, before any other extent. */
function isExtentOf(extent: string, a: Claim, b: Claim): boolean {
  const things = THINGS_BY_EXTENT[extent]
  return things?.some(thing => hasWord(a, thing) && hasWord(b, thing)) ?? false
}

const WAYS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west'])

/** What keeps nothing apart by itself: marks that other blockers ask for, and the extents that are meant where none is named. */
const SILENT: ReadonlySet<string> = new Set([SOME, ABOARD, 'length', 'distance'])
