import type { Claim } from '../claims/claim.js'
import type { Context } from '../claims/context.js'
import type { Subject } from '../claims/subject.js'
import { weightedTerms } from '../claims/weightedTerms.js'
import { nounLemma } from '../document/lemma.js'
import { hashTerm, stem } from '../document/stem.js'
import { wordTerm } from '../document/wordTerm.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'

/** What a project says of its names: which are one thing, and which never are. */
export interface NameRules {
  /** The claim as it reads when each alias is written as the first name of its list; the claim itself where none occurs. */
  readonly unaliased: (claim: Claim) => Claim
  /** True where the sentences of two claims are about names that must be kept apart. Symmetric. */
  readonly areDistinct: (a: Claim, b: Claim) => boolean
  /** True where the project lists two names together: as names of one thing, or as names to be kept apart. Symmetric. */
  readonly areSettled: (a: string, b: string) => boolean
}

/**
 * @param aliases names of one thing: [["vessel", "research ship"]]
 * @param distinct names of different things: [["Harbour Trust", "Harbours Trust"]]
 */
export function nameRules(
  aliases: readonly (readonly string[])[] = [],
  distinct: readonly (readonly string[])[] = [],
): NameRules {
  const things = aliases.flatMap(thingOf)
  const apart = distinct.map(wordSets)
  const lists = [...aliases, ...distinct].map(names => names.map(bareName))
  return {
    unaliased: claim => things.reduce(withOneName, claim),
    areDistinct: (a, b) =>
      apart.some(sets => {
        const [left, right] = [namesIn(a, sets), namesIn(b, sets)]
        return left.length > 0 && right.length > 0 && !left.some(name => right.includes(name))
      }),
    areSettled: (a, b) => lists.some(names => areListed(names, bareName(a), bareName(b))),
  }
}

/** Whether the one name holds an entry of a list, and the other holds another. */
function areListed(names: readonly string[], a: string, b: string): boolean {
  return names.some(name => holds(a, name) && names.some(other => other !== name && holds(b, other)))
}

function holds(name: string, entry: string): boolean {
  return entry !== '' && ` ${name} `.includes(` ${entry} `)
}

/** A name as a list may have it: without an article and with straight apostrophes, in lower case. */
function bareName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /, '')
}

// Aliases

/** One name: its noun and the words that narrow it, and the hashes of them all. */
interface Name {
  readonly head: string
  readonly modifiers: readonly string[]
  readonly terms: readonly number[]
}

/** Something with several names. */
interface Thing {
  readonly names: readonly Name[]
  readonly head: string
  readonly modifiers: readonly string[]
  /** The one term that stands for any of its names in a context, and that term in words. */
  readonly term: number
  readonly word: string
}

function thingOf(aliases: readonly string[]): readonly Thing[] {
  const names = aliases.flatMap(nameOf)
  const [first] = names
  if (first === undefined) return []
  const { head, modifiers, terms } = first
  return [{ names, head, modifiers, term: hashTerm(`=${terms.join()}`), word: aliases[0] ?? '' }]
}

/** "the Islamic Resistance in Iraq": the noun stands before the first preposition. Nothing for a name without a word. */
function nameOf(name: string): readonly Name[] {
  const words = wordsOf(name)
  const start = words.findIndex(word => !FUNCTION_WORDS.has(word))
  const end = words.findIndex((word, index) => index > start && FUNCTION_WORDS.has(word))
  const head = words[(end < 0 ? words.length : end) - 1]
  if (start < 0 || head === undefined) return []
  const content = words.filter(word => !FUNCTION_WORDS.has(word))
  const lemmas = content.map(nounLemma)
  return [
    {
      head: nounLemma(head),
      modifiers: lemmas.filter(word => word !== nounLemma(head)).sort(),
      terms: content.map(word => wordTerm(word).hash),
    },
  ]
}

function withOneName(claim: Claim, thing: Thing): Claim {
  const subject = unaliasedSubject(claim.subject, thing)
  const context = unaliasedContext(claim.context, thing)
  return subject === claim.subject && context === claim.context ? claim : { ...claim, subject, context }
}

/** "40 research ships" counts vessels, where a research ship is a vessel: head and narrowing words must all be there. */
function unaliasedSubject(subject: Subject, { names, head, modifiers }: Thing): Subject {
  const name = names.find(
    ({ head: noun, modifiers: words }) =>
      noun === subject.head && words.every(word => subject.modifiers.includes(word)),
  )
  if (name === undefined) return subject
  const others = subject.modifiers.filter(word => !name.modifiers.includes(word))
  return { ...subject, head, modifiers: [...new Set([...others, ...modifiers])].sort() }
}

/** The words of all names that the sentence holds become the one term of the thing, which weighs as much as the heaviest. */
function unaliasedContext(context: Context, { names, term, word }: Thing): Context {
  const found = names.filter(({ terms }) => terms.every(part => context.terms.includes(part)))
  if (found.length === 0) return context
  const parts = new Set(found.flatMap(({ terms }) => terms))
  const weights = new Map([[term, 0]])
  const words = new Map([[term, word]])
  context.terms.forEach((own, index) => {
    const weight = context.weights[index] ?? 0
    if (parts.has(own)) weights.set(term, Math.max(weight, weights.get(term) ?? 0))
    else {
      weights.set(own, weight)
      words.set(own, context.words[index] ?? '')
    }
  })
  const weighted = weightedTerms(weights)
  const isName = context.names.some(name => parts.has(name))
  const otherNames = context.names.filter(name => !parts.has(name))
  return {
    ...weighted,
    names: isName ? Uint32Array.from([...otherNames, term]).sort() : otherNames,
    words: Array.from(weighted.terms, own => words.get(own) ?? ''),
  }
}

// Names that are kept apart

/** The words of a name, as they tell it from the other names of its list. */
interface WordSet {
  readonly words: readonly string[]
  /** How the words of a sentence are to be written to be compared with these. */
  readonly form: (word: string) => string
}

/** Names are known by their stems ("painting", "paintings") unless just the ending tells them apart ("Harbour", "Harbours"). */
function wordSets(names: readonly string[]): readonly WordSet[] {
  const contents = names.map(name => wordsOf(name).filter(word => !FUNCTION_WORDS.has(word)))
  const stems = contents.map(words => words.map(stem).sort().join(' '))
  const form = new Set(stems).size === stems.length ? stem : plain
  return contents.filter(words => words.length > 0).map(words => ({ words: words.map(form), form }))
}

/** The names that the sentence of a claim holds; one that is only a part of another is not meant. */
function namesIn({ context }: Claim, sets: readonly WordSet[]): readonly WordSet[] {
  const found = sets.filter(({ words, form }) => {
    const present = context.words.map(word => form(plain(word.toLowerCase())))
    return words.every(word => present.includes(word))
  })
  return found.filter(
    set =>
      !found.some(
        other => other.words.length > set.words.length && set.words.every(word => other.words.includes(word)),
      ),
  )
}

function plain(word: string): string {
  return word.replace(/['’]s?$/, '')
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
}
