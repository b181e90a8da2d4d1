import { isCapitalised } from '../document/capital.js'
import { isPlural, nounLemma } from '../document/lemma.js'
import type { Token } from '../document/tokens.js'
import { ATTENDING_VERBS, COMING_EARLIER, TALLIED_DEEDS } from '../lexicon/countVerbs.js'
import { ALL_PEOPLE } from '../lexicon/fates.js'
import { PERIOD_ADJECTIVES } from '../lexicon/frequencies.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { NUMBER_WORDS } from '../lexicon/numerals.js'
import { RANKING_VERBS, STANDING_VERBS } from '../lexicon/rankWords.js'
import { INHABITED_PLACES } from '../lexicon/regions.js'
import { NO_PARTICIPLES, VERB_BY_FORM } from '../lexicon/verbs.js'
import type { Mention } from '../mentions/mention.js'
import type { Person } from '../mentions/person.js'
import { tokenAt, wordAt } from '../mentions/sentenceReading.js'
import type { Street } from '../mentions/street.js'
import { streetOf } from './address.js'
import { agedPerson } from './aged.js'
import { eventsIn, isPeople, type Toll, tellsOfSeveral, tollOf } from './fate.js'
import type { NounPhrase } from './nounPhrase/phrase.js'
import { phraseFor } from './nounPhrase.js'
import { type Occurrence, occurrenceOf } from './occurrence.js'
import { isFateOfThem } from './scope/someOfThem.js'
import { verbStem } from './verbStem.js'

/** What a claim counts, measures or dates. All words are lemmas in lower case. */
export interface Subject {
  /** The head noun ("fighter"), or null where the text gives none. */
  readonly head: string | null
  /**
   * The head as a reader would name it: "fighter", "Tomas Reidl". Where the head is left out ("six were from Kell"),
   * the noun counted before it in the sentence, which tells a reader what is meant and is too little to compare by.
   */
  readonly label: string | null
  /** Words that narrow the head ("hardline", "armed"), sorted. */
  readonly modifiers: readonly string[]
  /** The governing verb by its {@link verbStem} ("command", "erupt"), or null. */
  readonly verb: string | null
  /** Whose it is: "museum" in "the museum's 3,000 paintings". */
  readonly owner?: string
  /** For the number of a house or block: its street, of which `head` is the bare name. */
  readonly street?: Street
  /** For an age: the person, where the sentence names them; `head` is the family name. */
  readonly person?: Person
  /** For a day or a clock time: the kind of incident that it places, where its sentence says so. */
  readonly occurrence?: Occurrence
  /** For a count of those that came before: "five earlier novels", after which comes the sixth. */
  readonly before?: true
  /** For a part: how many there are in all, "42 of the 60 workers", "a third of the 90 seats". */
  readonly whole?: number
  /** For the whole of which the sentence gives a part. */
  readonly countsAll?: true
  /** For one of several counts of a sentence that count one sort of thing: how many they are together. */
  readonly together?: number
  /** For a date: the telling figures that it may place in time; see `datedFigures.ts`. */
  readonly figures?: readonly string[]
  /** For a count of people: what befell them. The head is "person" where everyone is counted, also in "two dead". */
  readonly toll?: Toll
}

/** What the mention counts or measures: the noun behind it, else the one before it. */
export function subjectOf(tokens: readonly Token[], mention: Mention): Subject {
  const street = streetOf(tokens, mention)
  if (street !== null)
    return {
      head: street.name,
      label: textOf(tokens, street),
      modifiers: [],
      verb: verbNear(tokens, mention),
      street,
    }
  const person = mention.kind === 'age' ? agedPerson(tokens, mention) : null
  if (person !== null)
    return {
      head: person.family,
      label: textOf(tokens, person),
      modifiers: [],
      verb: verbNear(tokens, mention),
      person,
    }
  const phrase = phraseFor(tokens, mention)
  const verb = verbNear(tokens, mention)
  const owner = ownerOf(tokens, mention)
  const owned = owner === null ? {} : { owner }
  if (phrase === null && isRank(tokens, mention))
    return { head: 'place', label: 'place', modifiers: [], verb: null, ...owned }
  const toll = tollFor(tokens, mention, phrase)
  if (phrase === null || (toll !== null && isBareToll(tokens, phrase))) {
    if (toll !== null) return { head: 'person', label: `people ${toll.fate}`, modifiers: [], verb, ...owned, toll }
    const occurrence = occurrenceOf(tokens, mention)
    const placed = occurrence === null ? {} : { occurrence }
    return { head: null, label: antecedent(tokens, mention), modifiers: [], verb, ...owned, ...placed }
  }
  const isRate = mention.quantity?.per !== undefined
  const modifiers = phrase.modifiers
    .map(index => nounLemma(wordAt(tokens, index)))
    .filter(word => !(isRate && PERIOD_ADJECTIVES.has(word)))
  const head = nounLemma(wordAt(tokens, phrase.head))
  const narrowing = [...new Set(modifiers)].sort()
  if (toll !== null) return { head, label: `${head} ${toll.fate}`, modifiers: narrowing, verb, ...owned, toll }
  const before = countsEarlier(tokens, mention) ? { before: true as const } : {}
  const told = head === 'person' ? toldBy(tokens, mention, phrase) : null
  if (told !== null) return { head: told, label: told, modifiers: narrowing, verb, ...owned, ...before }
  return { head, label: nameOf(tokens, phrase) ?? head, modifiers: narrowing, verb, ...owned, ...before }
}

/** "finished second", "ranks sixth", "is seventh in the league": a place among others. */
function isRank(tokens: readonly Token[], { kind, tokens: { first, last } }: Mention): boolean {
  if (kind !== 'ordinal' || first !== last || tokens[first]?.kind !== 'word') return false
  const before = wordAt(tokens, first - 1)
  if (RANKING_VERBS.has(before)) return true
  const next = wordAt(tokens, last + 1)
  return (STANDING_VERBS.has(before) || before === ',') && /^(?:in|among|of|on)$/.test(next)
}

/** "employs 400 people", "200 people live there": people told by what they do are counted by the name of it. */
function toldBy(tokens: readonly Token[], { kind, tokens: { first } }: Mention, { head }: NounPhrase): string | null {
  if (kind !== 'quantity') return null
  for (let index = first - 1; index >= Math.max(0, first - TOLD_WITHIN); index--)
    if (/^employ(?:s|ed|ing)?$/.test(wordAt(tokens, index))) return 'employee'
  const behind = [1, 2].map(step => wordAt(tokens, head + step))
  if (behind.some(word => /^(?:live|lives|lived|living|reside|residing)$/.test(word))) return 'resident'
  if (/^(?:marched|march|marching|protested|demonstrated|rallied)$/.test(behind[0] ?? '')) return 'protester'
  if (behind.some(word => ATTENDING_VERBS.has(word))) return 'attendee'
  return wordAt(tokens, first - 1) === 'by' && wordAt(tokens, first - 2) === 'signed' ? 'signature' : null
}

/** Tokens between a verb and the number of its object. */
const TOLD_WITHIN = 5

/** What befell the people that a count counts; see {@link tollOf}. */
function tollFor(tokens: readonly Token[], mention: Mention, phrase: NounPhrase | null): Toll | null {
  if (mention.kind !== 'quantity' || mention.quantity?.dimension !== 'count') return null
  const head = phrase === null ? null : nounLemma(wordAt(tokens, phrase.head))
  if (isSizeOfPlace(tokens, mention.tokens.first)) return null
  if (phrase !== null && isFateOfThem(tokens, mention.tokens.last, phrase.head)) return null
  const toll = tollOf(tokens, mention.tokens.first, mention.tokens.last, head, phrase?.head ?? -1)
  return toll === null ? null : { ...toll, beside: [], events: eventsIn(tokens), several: tellsOfSeveral(tokens) }
}

/** "in the town of 2,400 residents 18 people died", "in a village of 600 people, two died": how large the place is. */
function isSizeOfPlace(tokens: readonly Token[], first: number): boolean {
  const leads = wordAt(tokens, first - 1) === 'of' || wordAt(tokens, first - 1) === 'with'
  return leads && INHABITED_PLACES.has(wordAt(tokens, first - 2))
}

/** Everyone is counted, and not people of some sort: "four dead", "four people", "a toll of four". */
function isBareToll(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const word = nounLemma(wordAt(tokens, head))
  return ALL_PEOPLE.has(word) || !isPeople(word)
}

/** "the museum's 3,000 paintings", "Kell's $3bn budget": the possessive straight before the amount. */
function ownerOf(tokens: readonly Token[], { tokens: { first } }: Mention): string | null {
  const token = tokenAt(tokens, first - 1)
  if (token?.kind !== 'word' || !/(?:'s|s')$/.test(token.lower) || FUNCTION_WORDS.has(token.lower)) return null
  const bare = token.text.replace(/['’]s?$/, '')
  return isCapitalised(bare) ? bare : nounLemma(token.lower)
}

/**
 * What an elliptical count counts: "ten people died; six were from Kell", "two men were charged, the other two fled".
 * The last plural that a number stands before, earlier in the sentence.
 */
function antecedent(tokens: readonly Token[], { kind, tokens: { first } }: Mention): string | null {
  if (kind !== 'quantity' || isDenied(tokens, first)) return null
  for (let index = first - 1; index > 0; index--) {
    const word = wordAt(tokens, index)
    if (tokens[index]?.kind !== 'word' || !isPlural(word) || FUNCTION_WORDS.has(word)) continue
    if (isCounted(tokens, index)) return nounLemma(word)
  }
  return null
}

/** "15 paintings rather than 13", "three of them, not four": a number that is none of them. */
function isDenied(tokens: readonly Token[], first: number): boolean {
  const [before, earlier] = [wordAt(tokens, first - 1), wordAt(tokens, first - 2)]
  return before === 'not' || (before === 'than' && earlier === 'rather') || (before === 'of' && earlier === 'instead')
}

/** A number stands before the noun, with at most two words between them. */
function isCounted(tokens: readonly Token[], noun: number): boolean {
  for (let index = noun - 1; index >= Math.max(0, noun - 3); index--) {
    const token = tokens[index]
    if (token?.kind === 'number' || NUMBER_WORDS.has(token?.lower ?? '')) return true
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return false
  }
  return false
}

/** A name as it stands in the text: "E. Hudson Street", "Ivo Brandt Jr". */
function textOf(tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): string {
  return tokens
    .slice(first, last + 1)
    .map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text))
    .join('')
}

/** The whole name where the head is one: the capitalised words up to it. */
function nameOf(tokens: readonly Token[], { head, modifiers }: NounPhrase): string | null {
  if (head === 0 || !isCapitalised(tokens[head]?.text ?? '')) return null
  const names = [...modifiers, head].filter(index => isCapitalised(tokens[index]?.text ?? '')).sort((a, b) => a - b)
  return names.map(index => tokens[index]?.text ?? '').join(' ')
}

function countsEarlier(tokens: readonly Token[], { kind, quantity, tokens: { first, last } }: Mention): boolean {
  if (kind !== 'quantity' || quantity?.dimension !== 'count') return false
  return COMING_EARLIER.has(wordAt(tokens, last + 1)) || isTakenStock(tokens, first)
}

/** "had written five novels before this one", "before the match had won 57 caps": the tally up to then. */
function isTakenStock(tokens: readonly Token[], first: number): boolean {
  const had = [2, 3, 4].map(step => first - step).find(index => wordAt(tokens, index) === 'had')
  if (had === undefined) return false
  const verbs = tokens.slice(had + 1, first).filter(({ lower }) => TALLIED_DEEDS.has(lower)).length
  if (verbs === 0) return false
  return tokens.some(({ lower }, index) => lower === 'before' && (index > first || index < had))
}

/** The nearest verb that a suffix or a list betrays, in the clause of the mention; of an event also its noun. */
function verbNear(tokens: readonly Token[], { tokens: { first, last } }: Mention): string | null {
  let [backward, forward] = [true, true]
  for (let distance = 1; distance <= 8; distance++) {
    backward &&= !/^[.;!?]$/.test(wordAt(tokens, first - distance))
    // What comes behind a comma or "and" is mostly said of something else.
    forward &&= !/^(?:[.;!?,:]|and|but)$/.test(wordAt(tokens, last + distance))
    for (const index of [...(backward ? [first - distance] : []), ...(forward ? [last + distance] : [])]) {
      const word = wordAt(tokens, index)
      if (COMMON_VERBS.has(word) || VERB_BY_FORM.has(word) || isRegularForm(word)) return verbStem(word)
    }
  }
  return null
}

function isRegularForm(word: string): boolean {
  return /(?:ed|ing)$/.test(word) && word.length >= 5 && !NUMBER_WORDS.has(word) && !NO_PARTICIPLES.has(word)
}
