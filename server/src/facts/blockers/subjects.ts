import type { Claim } from '../../claims/claim.js'
import { EXTENT_NOUNS } from '../../lexicon/extents.js'
import { LOAD_NOUNS } from '../../lexicon/measureNouns.js'
import { subjectClass } from '../comparable.js'
import { contrast } from '../contrast.js'
import { wentApart } from '../wentApart.js'
import { hasWord } from './hasWord.js'
import { areWholeAndPart } from './tolls.js'

/** Kinds of what a sentence says of its subject in any case; of others the subject tells where one rose and one fell. */
const THEMED: ReadonlySet<string> = new Set(['measure', 'duration', 'frequency', 'opposite'])

/** Each sentence opens with a noun of its own that the other does not have: the tunnel is 8 km long, the road 31. */
export function otherTheme(a: Claim, b: Claim): boolean {
  if (!THEMED.has(a.kind) && !wentApart(a, b)) return false
  const [left, right] = [a.scope.theme, b.scope.theme]
  if (left === null || right === null || subjectClass(left) === subjectClass(right)) return false
  return !hasWord(b, left) && !hasWord(a, right)
}

/** "The mosque was built in 1911", "the minaret of the mosque was added in 1919": one sentence opens with a part of what the other is about. */
export function isPartOfThing(part: Claim, thing: Claim): boolean {
  const [own, whole] = [part.scope.theme, thing.scope.theme]
  if (own === null || whole === null || own === whole || hasWord(thing, own) || !hasWord(part, whole)) return false
  return part.scope.places.some(({ noun, place }) => noun === own && place.includes(whole))
}

/** Each amount says what it measures, and it is not the same thing: net earnings, earnings per share. */
export function otherNoun(a: Claim, b: Claim): boolean {
  if (areWholeAndPart(a, b)) return false
  const [left, right] = [a.subject.head, b.subject.head]
  if (left === null || right === null || subjectClass(left) === subjectClass(right)) return false
  // "a distance of 39 km" says that it is one, and not of what.
  if (a.kind === 'measure' && (EXTENT_NOUNS.has(left) || EXTENT_NOUNS.has(right))) return false
  return !isLoadOf(a, b, right) && !isLoadOf(b, a, left) && !areEndsOfDistance(a, b, left, right)
}

/** "The ship's cargo of rice weighed 20 tonnes", "20 tons of rice": a load by its name, and by what it is made of. */
function isLoadOf(load: Claim, { kind }: Claim, substance: string): boolean {
  return kind === 'measure' && LOAD_NOUNS.has(load.subject.head ?? '') && hasWord(load, substance)
}

/** "The rig stands 120 km off the coast", "the coast is 180 km from the rig": one distance, told from either end. */
function areEndsOfDistance(a: Claim, b: Claim, left: string, right: string): boolean {
  return (
    a.quantity?.dimension === 'length' && hasWord(a, right) && hasWord(b, left) && a.scope.restrictions.length === 0
  )
}

/** Each was done by somebody whose name stands there, and not by the same: punches of Roe, punches of Brandt. */
export function otherAgent({ scope: { agent: a } }: Claim, { scope: { agent: b } }: Claim): boolean {
  return a !== null && b !== null && contrast(a.words, b.words)
}
