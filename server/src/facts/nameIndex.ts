import type { Claim } from '../claims/claim.js'
import type { Name } from '../claims/names.js'
import { nameWord } from '../entities/nameWord.js'
import { remembering } from './remembering.js'

/** A name with what the document says under it at hand. */
export interface NameClaim extends Claim {
  readonly name: Name
}

/** The names of a document by what spellings of one name have in common. */
export interface NameIndex {
  readonly names: readonly NameClaim[]
  /** Names by the skeleton of their first word, of their last, of that before "of", and of all words run together. */
  readonly byKey: ReadonlyMap<string, readonly NameClaim[]>
}

/** The names among claims. */
export const indexNames = remembering(makeIndex)

function makeIndex(claims: readonly Claim[]): NameIndex {
  const names = claims.filter(isName)
  const byKey = new Map<string, NameClaim[]>()
  for (const name of names) {
    for (const key of nameKeys(name.name)) {
      const sharing = byKey.get(key)
      if (sharing) sharing.push(name)
      else byKey.set(key, [name])
    }
  }
  return { names, byKey }
}

export function isName(claim: Claim): claim is NameClaim {
  return claim.name !== undefined
}

/** What names that may be spellings of one have in common, at least one of them. */
export function nameKeys(name: Name): ReadonlySet<string> {
  const known = keysOf.get(name)
  if (known !== undefined) return known
  const keys = keysOfWords(name)
  keysOf.set(name, keys)
  return keys
}

/** A name never changes. */
const keysOf = new WeakMap<Name, ReadonlySet<string>>()

function keysOfWords({ words }: Name): ReadonlySet<string> {
  const [first, last] = [words[0], words.at(-1)]
  // "the Harbour Trust of Tarn", "the Harbours Trust"
  const head = words[words.indexOf('of') - 1]
  const keys = [first, last, ...(head === undefined ? [] : [head]), words.join('')].map(
    word => nameWord(word ?? '').skeleton,
  )
  return new Set(keys.filter(key => key !== ''))
}

/** A key that more names of a document have tells none of them from the others. */
const MOST_NAMES_OF_A_KEY = 24

/** Names that share a key with a given one, in the order of the text. */
export function similarNames(name: NameClaim, { byKey }: NameIndex): readonly NameClaim[] {
  const sharing = [...nameKeys(name.name)].map(key => byKey.get(key) ?? [])
  return [...new Set(sharing.filter(names => names.length <= MOST_NAMES_OF_A_KEY).flat())]
}
