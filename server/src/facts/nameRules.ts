import type { Claim } from '../claims/claim.js'
import { hashTerm, stem } from '../claims/stem.js'
import { nounLemma } from '../document/lemma.js'
import { subjectClass } from './comparable.js'

/** What a project says of its names: which are one thing, and which never are. */
export interface NameRules {
  /** The noun that stands for all names of what a claim counts. */
  readonly classOf: (head: string) => string
  /** True where the two claims, or the sentences around them, are about names that must be kept apart. */
  readonly areDistinct: (a: Claim, b: Claim) => boolean
}

/** A name as a sentence shows it: its last word as a noun, and the hashes of all of its words. */
interface Name {
  readonly head: string
  readonly terms: readonly number[]
}

/**
 * @param aliases names of one thing: [["vessel", "research ship"]]
 * @param distinct names of different things: [["Harbour Trust", "Harbours Trust"]]
 */
export function nameRules(
  aliases: readonly (readonly string[])[] = [],
  distinct: readonly (readonly string[])[] = [],
): NameRules {
  const classes = new Map(
    aliases.flatMap(names => {
      const heads = names.map(name => nameOf(name).head)
      return heads.map(head => [head, subjectClass(heads[0] ?? head)] as const)
    }),
  )
  const apart = distinct.map(names => names.map(nameOf))
  return {
    classOf: head => classes.get(head) ?? subjectClass(head),
    areDistinct: (a, b) =>
      apart.some(names => {
        const [left, right] = [namesIn(a, names), namesIn(b, names)]
        return left.length > 0 && right.length > 0 && !left.some(name => right.includes(name))
      }),
  }
}

function nameOf(name: string): Name {
  const words = name.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  return { head: nounLemma(words.at(-1) ?? ''), terms: words.map(word => hashTerm(stem(word))) }
}

function namesIn({ subject, context }: Claim, names: readonly Name[]): readonly Name[] {
  return names.filter(({ head, terms }) => subject.head === head || terms.every(term => context.terms.includes(term)))
}
