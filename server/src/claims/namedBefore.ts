import { COMMON_VERBS, FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { PERSON_NOUNS } from '../lexicon/persons.js'
import { ROLE_NOUNS } from '../lexicon/roles.js'
import type { NameMention } from '../mentions/names/readNames.js'
import { personNamed } from '../mentions/person.js'
import type { BlockClaim } from './readBlock.js'

/**
 * Gives the age of "the 43-year-old" to the one person whom the block names in full before it: "Ivo Brand rowed alone.
 * The 43-year-old slept in the boat." Where it names two, or the age is that of a thing, nothing is given.
 */
export function withPersonNamedBefore(
  claims: readonly BlockClaim[],
  names: readonly NameMention[],
  text: string,
): readonly BlockClaim[] {
  if (!claims.some(({ mention: { kind } }) => kind === 'age')) return claims
  const persons = names.filter(({ isPerson, words }) => isPerson && words.length > 1)
  return claims.map(claim => {
    if (!isDefiniteAge(claim, text)) return claim
    const before = persons.filter(({ span }) => span.end <= claim.mention.span.start)
    const families = new Set(before.map(familyOf))
    const [named] = before
    if (named === undefined || families.size !== 1) return claim
    const person = personNamed(named.words.map(word => word.toLowerCase()))
    return {
      ...claim,
      subject: { ...claim.subject, head: person.family, label: named.words.join(' '), modifiers: [], person },
      scope: { ...claim.scope, restrictions: [], times: [], modality: 'stated' as const, namesOne: false },
    }
  })
}

function familyOf({ words }: NameMention): string {
  return (words.at(-1) ?? '').toLowerCase()
}

/** "the 43-year-old", alone or before what a person is or does. */
function isDefiniteAge({ mention: { kind, span }, subject }: BlockClaim, text: string): boolean {
  if (kind !== 'age' || subject.person !== undefined) return false
  if (!/(?:^|[^\p{L}])the $/iu.test(text.slice(Math.max(0, span.start - 5), span.start))) return false
  if (!/old$/i.test(text.slice(span.start, span.end))) return false
  const next = /^ (\p{L}[\p{L}'-]*)/u.exec(text.slice(span.end, span.end + 30))?.[1]
  if (next === undefined) return true
  const word = next.toLowerCase()
  const isWhatTheyAre = PERSON_NOUNS.has(word) || ROLE_NOUNS.has(word) || /(?:er|or|ist|ian|man|woman)$/.test(word)
  return isWhatTheyAre || FUNCTION_WORDS.has(word) || COMMON_VERBS.has(word) || /..ed$/.test(word)
}
