import type { Claim } from '../claims/claim.js'
import { isNumberTopic, type Reckoning } from '../claims/reckoning.js'
import { KIN } from '../lexicon/kin.js'
import type { Alignment } from './alignment.js'
import { compareReckonings } from './compareReckonings.js'
import { DISTANT_STORY } from './distantStories.js'

/** So surely must two documents tell one story for what they say to be reckoned with together. */
const LIKE_STORY = 0.15
/** The share of the content words of the shorter sentence that the other one has. */
const COVERED = 0.5
/** The same for lengths, which are told in one way and in another: "mayor for 12 years", "ran the town from 2009 to 2018". */
const COVERED_LENGTH = 0.4
/** Words in common, at least. */
const LEAST_SHARED = 2

interface Reckoned {
  readonly claim: Claim
  readonly reckoning: Reckoning
}

/**
 * Sets against each other values of two documents, and numbers within one, that follow from unlike wordings and have nothing in common: an age
 * and a year of birth, an anniversary and a year of opening, a length and its two ends, "doubled" and two figures, two
 * rates of exchange.
 */
export function alignReckonings(ours: readonly Claim[], theirs: readonly Claim[], sameStory: number): Alignment[] {
  const inOne = ours[0]?.uri === theirs[0]?.uri
  const ofNumbers = isNumberTopic(ours[0]?.reckoning?.topic ?? 'birth')
  const isRate = ours[0]?.reckoning?.topic === 'rate'
  // Of times in one document a rule of arithmetic sees to it.
  if ((!isRate && sameStory < LIKE_STORY) || (inOne && !ofNumbers && !isRate)) return []
  const isDistant = sameStory < DISTANT_STORY
  const [left, right] = [ours.flatMap(reckoned), theirs.flatMap(reckoned)]
  const mayBeOne = (a: Reckoned, b: Reckoned): boolean =>
    a.claim !== b.claim && (!isDistant || mayReckonAtDistance(a.claim, b.claim)) && areOfOne(a, b, left, right)
  const pairs = left.flatMap(a => right.flatMap(b => (mayBeOne(a, b) ? [{ a, b }] : [])))
  const fitting = new Set(
    pairs.flatMap(({ a, b }) => (compareReckonings(a.reckoning, b.reckoning) === 'conflict' ? [] : [a, b])),
  )
  const taken = new Set<Reckoned>()
  return pairs.flatMap(({ a, b }) => {
    if (!mayDiffer(a, b) || fitting.has(a) || fitting.has(b) || taken.has(a) || taken.has(b)) return []
    taken.add(a)
    taken.add(b)
    return [{ a: a.claim, b: b.claim, relation: 'conflict' as const, score: SCORE }]
  })
}

const SCORE = 0.7

/**
 * True where two reckonings of distant documents may be told of one thing: short texts share few words whatever they tell
 * of, so that a word beside both is enough. Longer ones that share so little tell two stories.
 */
export function mayReckonAtDistance(a: Claim, b: Claim): boolean {
  if (!(a.isBrief && b.isBrief) || a.reckoning === undefined || b.reckoning === undefined) return false
  return sharedOf(a.reckoning, b.reckoning) > 0
}

/** What is told in one way is compared as it stands, but for definitions and rates, which are all told in one. */
function mayDiffer({ reckoning: a }: Reckoned, { reckoning: b }: Reckoned): boolean {
  if (a.topic === 'rate') return true
  return a.topic === 'definition' ? a.told === b.told : a.told !== b.told
}

function reckoned(claim: Claim): Reckoned[] {
  return claim.reckoning === undefined ? [] : [{ claim, reckoning: claim.reckoning }]
}

function areOfOne(a: Reckoned, b: Reckoned, left: readonly Reckoned[], right: readonly Reckoned[]): boolean {
  const [first, second] = [a.reckoning, b.reckoning]
  if (!mayDiffer(a, b) && isNumberTopic(first.topic)) return false
  switch (first.topic) {
    case 'absence':
      return a.claim.uri !== b.claim.uri && isOfOneKind(first, second)
    case 'definition':
      return a.claim !== b.claim && first.names.join() === second.names.join()
    case 'roll':
      return (
        (first.names.join() === second.names.join() || isOfAnybody(a, b, left, right)) &&
        areNear(first, second, NEAR_ROLL) &&
        isOnlyOfItsNames(a, left) &&
        isOnlyOfItsNames(b, right) &&
        (areBeside(a, b) || sharedOf(first, second) > 0 || isOfAnybody(a, b, left, right))
      )
    case 'company':
      return areNear(first, second, NEAR_LEAD) && isOnly(a, left) && isOnly(b, right)
    case 'ratio':
      return first.names.join() === second.names.join()
    case 'votes':
      return areNear(first, second, NEAR_TURNOUT) && isOnly(a, left) && isOnly(b, right)
    case 'lead':
      return areNear(first, second, NEAR_LEAD) && isOnly(a, left) && isOnly(b, right)
    case 'sum':
      return areNear(first, second, NEAR_SUM) && tellOfOneWhole(a, b, isOnly(a, left) && isOnly(b, right))
    case 'birth':
    case 'lifetime': {
      if ([...first.words, ...second.words].some(word => KIN.has(word))) return false
      const shared = first.names.filter(name => second.names.includes(name)).length
      // "Rosa Venn of the Ardley orchestra" and "Ben Aster of Ardley" share the name of a place.
      if (shared > 1 || (shared === 1 && Math.min(first.names.length, second.names.length) === 1)) return true
      if (first.names.length > 0 && second.names.length > 0) return false
      return isOnly(a, left) && isOnly(b, right)
    }
    case 'beginning': {
      // Things have one beginning of a kind: an age says what it is of, an anniversary is that of the one that is told.
      const named = [
        ...first.names.map(name => [name, second] as const),
        ...second.names.map(name => [name, first] as const),
      ]
      if (named.length > 0) return named.some(([name, other]) => name.length > 2 && other.words.includes(name))
      return isOnly(a, left) && isOnly(b, right) && sharedOf(first, second) >= LEAST_SHARED
    }
    case 'rate':
      // Rates of one package's days are one, whatever each story is about.
      return first.names.join() === second.names.join() && areOfOneTime(a.claim, b.claim)
    case 'growth': {
      const shared = sharedOf(first, second)
      const fewest = Math.min(first.words.length, second.words.length)
      return shared >= Math.min(LEAST_SHARED, fewest) && shared >= COVERED * fewest && fewest > 0
    }
    default:
      // The one length of a short programme, and its parts.
      if (first.told === 'parts' || second.told === 'parts')
        return (
          (shareWords(first, second, COVERED_LENGTH) ||
            (isOnly(a, left) && isOnly(b, right) && sharedOf(first, second) > 0)) &&
          !areFarApart(first, second)
        )
      // Lengths that are quite different are those of something else.
      return shareWords(first, second, COVERED_LENGTH) && !areFarApart(first, second)
  }
}

/** Published within some weeks of each other, as far as is known. */
function areOfOneTime({ published: a }: Claim, { published: b }: Claim): boolean {
  return a === null || b === null || Math.abs(a - b) <= RATE_DAYS
}

/** Days within which a rate of exchange hardly moves by more than its rounding. */
const RATE_DAYS = 31

/** What is told in one way once, or more than once alike. */
function isOnly({ reckoning: { told, days } }: Reckoned, all: readonly Reckoned[]): boolean {
  return all.every(
    ({ reckoning: other }) => other.told !== told || (other.days.min === days.min && other.days.max === days.max),
  )
}

function shareWords(a: Reckoning, b: Reckoning, covered: number = COVERED): boolean {
  const shared = sharedOf(a, b)
  return shared >= LEAST_SHARED && shared >= covered * Math.min(a.words.length, b.words.length)
}

function sharedOf({ words: a }: Reckoning, { words: b }: Reckoning): number {
  return a.filter(word => b.includes(word)).length
}

const FAR = 3

function areFarApart({ days: a }: Reckoning, { days: b }: Reckoning): boolean {
  return a.min > b.max * FAR || b.min > a.max * FAR
}

/** The same noun, every word that narrows it, and at least one more word, such as the name of the place. */
function isOfOneKind(first: Reckoning, second: Reckoning): boolean {
  const [none, event] = first.told === 'none' ? [first, second] : [second, first]
  const [noun, ...kinds] = none.names
  if (noun !== event.names[0] || !kinds.every(kind => event.words.includes(kind))) return false
  const others = none.words.filter(word => !IN_EVERY_ABSENCE.has(word) && !word.startsWith((noun ?? '').slice(0, STEM)))
  return others.some(word => event.words.includes(word))
}

const STEM = 5
const IN_EVERY_ABSENCE: ReadonlySet<string> = new Set('first last latest recent since was were lasted'.split(' '))

/** In sentences that follow each other, or in paragraphs that do. */
function areBeside({ claim: a }: Reckoned, { claim: b }: Reckoned): boolean {
  return a.uri === b.uri && Math.abs(a.block - b.block) <= 1
}

/** A list of all of them, in a text that gives the number of one group. */
function isOfAnybody(a: Reckoned, b: Reckoned, left: readonly Reckoned[], right: readonly Reckoned[]): boolean {
  const [list, number] = a.reckoning.told === 'names' ? [a, b] : [b, a]
  const numbers = (number === a ? left : right).filter(({ reckoning }) => reckoning.told === 'number')
  return list.reckoning.names.join() === 'anybody' && numbers.length === 1
}

function isOnlyOfItsNames({ reckoning }: Reckoned, all: readonly Reckoned[]): boolean {
  const alike = all.filter(
    ({ reckoning: other }) => other.told === reckoning.told && other.names.join() === reckoning.names.join(),
  )
  return new Set(alike.map(({ reckoning: { days } }) => `${days.min} ${days.max}`)).size === 1
}

/** Numbers that come nowhere near each other were not meant to be one: the share of the larger by which they may differ. */
const NEAR_TURNOUT = 0.2
const NEAR_LEAD = 0.5
const NEAR_SUM = 0.15
const NEAR_ROLL = 0.4

function areNear({ days: a }: Reckoning, { days: b }: Reckoning, share: number): boolean {
  const gap = Math.max(a.min - b.max, b.min - a.max)
  return gap <= Math.max(NEAR_IN_ANY_CASE, share * Math.max(a.max, b.max))
}

const NEAR_IN_ANY_CASE = 2

/** The parts in one sentence and their total in another, in words that both have. */
function tellOfOneWhole(
  { claim: a, reckoning: first }: Reckoned,
  { claim: b, reckoning: second }: Reckoned,
  areOnly: boolean,
): boolean {
  if (a.uri === b.uri && a.block === b.block) return false
  return shareWords(first, second) || (areOnly && a.uri !== b.uri && sharedOf(first, second) > 0)
}
