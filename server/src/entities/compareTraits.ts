import { commonSpelling } from '../document/commonSpelling.js'
import { nounLemma } from '../document/lemma.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { mayBeBothKin } from '../lexicon/kin.js'
import { POSTS } from '../lexicon/roles.js'
import type { Trait } from '../mentions/names/trait.js'
import { compareNames } from './compareNames.js'

/** Whether two traits are of one name: of people a short form will do, of acronyms every letter tells. */
export function areOfOneName(a: Trait, b: Trait): boolean {
  if (a.topic !== b.topic) return false
  if (a.topic === 'expansion') return a.name[0] === b.name[0]
  const relation = compareNames(a.name, b.name)
  return relation === 'same' || relation === 'short' || relation === 'marks'
}

/** How two traits of one name and topic stand to each other: `open` where both may be true. */
export function compareTraits(a: Trait, b: Trait): 'agree' | 'conflict' | 'open' {
  if (a.topic !== b.topic) return 'open'
  if (a.value === b.value) return 'agree'
  switch (a.topic) {
    case 'post':
      return excludeEachOther(a.value, b.value) || areOtherOffices(a, b) ? 'conflict' : 'open'
    case 'expansion':
      if (contentOf(a.value).join(' ') === contentOf(b.value).join(' ')) return 'agree'
      // Two bodies that have nothing in common but their letters are two.
      return contentOf(a.value).some(word => contentOf(b.value).includes(word)) ? 'conflict' : 'open'
    case 'affiliation':
      return a.of === b.of && !shareWord(a.value, b.value) ? 'conflict' : 'open'
    case 'kinship':
      return shareWord(a.of ?? '', b.of ?? '') && !mayBeBothKin(a.value, b.value) ? 'conflict' : 'open'
    default:
      return 'conflict'
  }
}

function shareWord(a: string, b: string): boolean {
  const words = a.split(' ')
  return b.split(' ').some(word => words.includes(word))
}

/** "head of conservation", "keeper of coins": offices that are about nothing in common. */
function areOtherOffices(a: Trait, b: Trait): boolean {
  if (a.of !== 'office' || b.of !== 'office') return false
  const [left, right] = [a, b].map(({ value }) => contentOf(value).slice(1))
  return left !== undefined && right !== undefined && !left.some(word => right.includes(word))
}

/** Two posts of one field. A rank in front of a post makes another post of it. */
function excludeEachOther(a: string, b: string): boolean {
  const [left, right] = [fieldsOf(a), fieldsOf(b)]
  return left.some(field => right.includes(field))
}

function fieldsOf(post: string): readonly string[] {
  const entries = POSTS.get(post) ?? POSTS.get(post.slice(post.indexOf(' ') + 1)) ?? []
  return entries.map(({ field }) => field)
}

/** The words of an expansion but for spelling variants, articles, number and possessives. */
function contentOf(expansion: string): readonly string[] {
  return expansion
    .split(/[^\p{L}\p{N}']+/u)
    .filter(word => word !== '' && !FUNCTION_WORDS.has(word))
    .map(word => nounLemma(commonSpelling(word.replace(/'s?$/, ''))))
}
