import { isCapitalised } from '../document/capital.js'
import type { Token } from '../document/tokens.js'
import { BEING } from '../lexicon/auxiliaries.js'
import { ESTIMATING_VERBS } from '../lexicon/countVerbs.js'
import { EVENT_WORDS, type EventKind, SEVERAL_EVENTS } from '../lexicon/events.js'
import {
  ALL_PEOPLE,
  BODY_PARTS,
  DEGREES,
  DYING_VERBS,
  FATE_EVENTS,
  FATE_NOUNS,
  FATE_STATES,
  FATE_VERBS,
  type Fate,
  HARMS,
  HOSPITALS,
  INJURIES,
  PEOPLE_OF_A_SORT,
  SUFFERING_VERBS,
  TAKING_VERBS,
} from '../lexicon/fates.js'
import { NUMBER_WORDS } from '../lexicon/numerals.js'
import { PERSON_NOUNS } from '../lexicon/persons.js'
import { ASIDE_ENDS, ASIDE_OPENERS, BETWEEN_PEOPLE_AND_FATE, COMING_TO, TOLL_OPENERS } from '../lexicon/tollWords.js'
import { wordAt } from '../mentions/sentenceReading.js'

/** Tokens behind a number within which its people's fate is told. */
const REACH = 9

/** What befell the people of a count, and how badly. */
export interface Toll {
  readonly fate: Fate
  /** "critical", "serious": a part of those with the fate; null where the text says no more. */
  readonly degree: string | null
  /** Another fate that the same number counts: "230 dead or missing"; null where it counts one. */
  readonly joined: Fate | null
  /** The other tolls of the sentence, which tell of the same incident: "one dead, four hurt". */
  readonly beside: readonly { readonly fate: Fate; readonly count: number }[]
  /** What kinds of incident the sentence names, sorted: "shooting"; empty where it names none. */
  readonly events: readonly EventKind[]
  /** The sentence speaks of several incidents: "five dead in weekend shootings". */
  readonly several: boolean
}

type FateOfPeople = Pick<Toll, 'fate' | 'degree' | 'joined'>

/** Whether a sentence speaks of incidents in the plural: "bombings", "the crashes". */
export function tellsOfSeveral(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => SEVERAL_EVENTS.has(lower))
}

/** The kinds of incident that a sentence names. */
export function eventsIn(tokens: readonly Token[]): readonly EventKind[] {
  return [...new Set(tokens.flatMap(({ lower }) => EVENT_WORDS.get(lower) ?? []))].sort()
}

/**
 * What befell the people counted at tokens `first` to `last`: "two dead", "four others were injured", "killing five
 * people", "the deaths of three", "one of them fatally". Null where people of another kind or none are counted.
 *
 * @param head the noun counted, as a lemma, and `headIndex` its token; null in an elliptical count
 */
export function tollOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  head: string | null,
  headIndex: number,
): FateOfPeople | null {
  const counted = head === null ? undefined : FATE_NOUNS.get(head)
  if (counted !== undefined) return { fate: counted, degree: degreeWithin(tokens, last + 1, headIndex), joined: null }
  // "put the dead in Monday's fire at 37": the noun before "at" counts nothing.
  const told = head === null || wordAt(tokens, first - 1) === 'at' ? tollTold(tokens, first) : null
  if (told !== null) return told
  if (head !== null && !isPeople(head) && !FATE_STATES.has(head)) return null
  return tollBefore(tokens, first) ?? tollBehind(tokens, last + 1, head === null ? last : headIndex)
}

/** "four serious injuries", "a rider suffered life-threatening injuries": how badly, before the noun. */
function degreeWithin(tokens: readonly Token[], start: number, end: number): string | null {
  for (let index = start; index < end; index++) {
    const degree = DEGREES.get(wordAt(tokens, index))
    if (degree !== undefined) return degree
  }
  return null
}

/** People as such, whose count is the whole toll, or people of some sort. */
export function isPeople(head: string): boolean {
  return ALL_PEOPLE.has(head) || PERSON_NOUNS.has(head) || PEOPLE_OF_A_SORT.has(head)
}

/** Tokens between those who are told by their fate and their number: "put the dead in Tuesday's warehouse fire at 29". */
const TOLD_WITHIN = 10

/** "put the dead at 29", "the number of injured rose to 17": the state stands for the people, and their number behind it. */
function tollTold(tokens: readonly Token[], first: number): FateOfPeople | null {
  const isReckoned = wordAt(tokens, first - 1) === 'at'
  for (let index = first - 1; index > Math.max(0, first - TOLD_WITHIN); index--) {
    const word = wordAt(tokens, index)
    const fate = FATE_STATES.get(word)
    const before = wordAt(tokens, index - 1)
    if (fate !== undefined && (before === 'the' || before === 'of')) {
      const reckons = tokens.slice(Math.max(0, index - 5), first).some(({ lower }) => ESTIMATING_VERBS.has(lower))
      return !isReckoned || reckons ? { fate, degree: null, joined: null } : null
    }
    if (/^[.,;:()]$/.test(word) || !(isReckoned || COMING_TO.has(word))) return null
  }
  return null
}

/** "killing two", "injured at least five", "the deaths of three", "claimed 12 lives". */
function tollBefore(tokens: readonly Token[], first: number): FateOfPeople | null {
  let index = first - 1
  // A determiner in capitals begins a sentence, however little parts it from a headline: "Fatal Shooting The five men".
  while (TOLL_OPENERS.has(wordAt(tokens, index)) && !isCapitalised(tokens[index]?.text ?? '')) index--
  const word = wordAt(tokens, index)
  const fate = word === 'of' ? FATE_EVENTS.get(wordAt(tokens, index - 1)) : FATE_VERBS.get(word)
  if (fate === undefined || (word !== 'of' && isStateOfOthers(tokens, index))) return null
  const manner = wordAt(tokens, index - 1)
  if (manner === 'fatally') return { fate: 'killed', degree: null, joined: null }
  // "Shot and killed two" counts the killed alone.
  const other = isConjunction(manner) ? FATE_VERBS.get(wordAt(tokens, index - 2)) : undefined
  const joined = other === undefined || other === fate || other === 'shot' ? null : other
  return { fate, degree: DEGREES.get(manner) ?? null, joined }
}

function isConjunction(word: string): boolean {
  return word === 'and' || word === 'or'
}

/** "13 injured, 2 killed": in "13 injured 2 killed" too the first participle belongs to the number before it. */
function isStateOfOthers(tokens: readonly Token[], verb: number): boolean {
  if (wordAt(tokens, verb).endsWith('ing')) return false
  for (let index = verb - 1; index >= Math.max(0, verb - 4); index--) {
    const token = tokens[index]
    if (token?.kind === 'number' || NUMBER_WORDS.has(token?.lower ?? '')) return true
    if (
      token?.kind !== 'word' ||
      !(BETWEEN_PEOPLE_AND_FATE.has(token.lower) || DEGREES.has(token.lower) || isPeople(token.lower))
    )
      return false
  }
  return false
}

/** "two dead", "four people were critically injured", "15 wounded patrons", "three who were shot to death". */
function tollBehind(tokens: readonly Token[], start: number, head: number): FateOfPeople | null {
  let degree: string | null = null
  for (let index = start; index < start + REACH; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') {
      if (index <= head && token?.text === '-') continue
      return null
    }
    degree = DEGREES.get(token.lower) ?? degree
    const injuries = index > head ? injuriesAt(tokens, index) : null
    if (injuries !== null) return { fate: 'injured', degree: injuries.degree, joined: null }
    const fate = stateAt(tokens, index)
    if (fate !== null) return { fate, degree, joined: joinedFate(tokens, index, fate) }
    const verb = index > head ? behindAside(tokens, index) : null
    if (verb !== null) {
      index = verb - 1
      continue
    }
    if (index > head && !BETWEEN_PEOPLE_AND_FATE.has(token.lower) && !DEGREES.has(token.lower)) return null
  }
  return null
}

/**
 * The verb behind what else the sentence tells of the people: "five inmates and a warder were injured", "three workers
 * at the mill died". Null where none stands there.
 */
function behindAside(tokens: readonly Token[], start: number): number | null {
  if (!ASIDE_OPENERS.has(wordAt(tokens, start))) return null
  for (let index = start + 1; index <= start + LONGEST_ASIDE; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'mark' || ASIDE_ENDS.has(token.lower)) return null
    if (BEING.has(token.lower) || DYING_VERBS.has(token.lower)) return index
  }
  return null
}

const LONGEST_ASIDE = 10

/** "treated for minor injuries", "suffered serious burns", "taken to hospital with minor injuries": hurt, and how badly. */
function injuriesAt(tokens: readonly Token[], index: number): { readonly degree: string | null } | null {
  const start = injuryPhraseAt(tokens, index)
  if (start === null) return null
  const noun = [0, 1, 2, 3].find(step => INJURIES.has(wordAt(tokens, start + step)))
  return noun === undefined ? null : { degree: degreeWithin(tokens, start, start + noun) }
}

/** The token behind words that lead to an injury: "suffered", "treated for", "rushed to a local hospital with". */
function injuryPhraseAt(tokens: readonly Token[], index: number): number | null {
  const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)]
  if (SUFFERING_VERBS.has(word)) return index + 1
  if (word === 'treated' && next === 'for') return index + 2
  if (!TAKING_VERBS.has(word) || next !== 'to') return null
  for (let at = index + 2; at <= index + HOSPITAL_WITHIN; at++) {
    if (tokens[at]?.kind !== 'word') return null
    if (HOSPITALS.has(wordAt(tokens, at))) return wordAt(tokens, at + 1) === 'with' ? at + 2 : null
  }
  return null
}

/** Tokens from the verb to the hospital: "taken to Orrin General Hospital". */
const HOSPITAL_WITHIN = 5

/** "dead and missing", "killed or injured", but not "killed and injured six more". */
function joinedFate(tokens: readonly Token[], state: number, fate: Fate): Fate | null {
  if (!isConjunction(wordAt(tokens, state + 1)) || wordAt(tokens, state) === 'shot') return null
  const other = FATE_STATES.get(wordAt(tokens, state + 2))
  const behind = tokens[state + 3]
  const hasObject = behind?.kind === 'number' || NUMBER_WORDS.has(behind?.lower ?? '') || behind?.lower === 'another'
  return other === undefined || other === fate || hasObject ? null : other
}

function stateAt(tokens: readonly Token[], index: number): Fate | null {
  const word = wordAt(tokens, index)
  if (word === 'lost' && wordAt(tokens, index + 2).startsWith('li')) return 'killed'
  if (word === 'fatally') return 'killed'
  if (DEGREES.has(word) && isCondition(tokens, index)) return 'injured'
  if (HARMS.has(word) && isToDeath(tokens, index)) return 'killed'
  const fate = FATE_STATES.get(word)
  if (fate !== 'shot') return fate ?? null
  if (isAimed(tokens, index + 1)) return null
  const then = wordAt(tokens, index + 1) === 'and' ? FATE_STATES.get(wordAt(tokens, index + 2)) : undefined
  return then ?? fate
}

/** "shot in the leg", "shot in his back" */
function isAimed(tokens: readonly Token[], index: number): boolean {
  return (
    wordAt(tokens, index) === 'in' &&
    (BODY_PARTS.has(wordAt(tokens, index + 2)) || BODY_PARTS.has(wordAt(tokens, index + 3)))
  )
}

/** "two in critical condition", "two critical" at the end of a headline's part. */
function isCondition(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (next?.lower === 'condition') return true
  return next === undefined || next.kind === 'mark' || next.lower === 'after' || next.lower === 'in'
}

/** "shot dead", "stabbed to death", "shot and killed". */
function isToDeath(tokens: readonly Token[], index: number): boolean {
  const [next, third] = [wordAt(tokens, index + 1), wordAt(tokens, index + 2)]
  return next === 'dead' || (next === 'to' && third === 'death') || (next === 'and' && third === 'killed')
}
