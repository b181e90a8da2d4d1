import { isPlural, nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { hasWordOf, type WordSets, wordSet } from '../../document/wordSets.js'
import { AMOUNT_ENDS } from '../../lexicon/amountWords.js'
import { BEFORE_LASTING, BEING } from '../../lexicon/auxiliaries.js'
import { BASES, BASES_OF_DIRECTION, BASES_OF_TERMS } from '../../lexicon/bases.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { KIN } from '../../lexicon/kin.js'
import {
  BREAKS,
  BROKEN_TENURES,
  ENDING_NOUNS,
  ENDS_OF_SERIES,
  EVERYONE,
  LADEN_OR_EMPTY,
  LONG_TIMES,
  LOOKS,
  PEOPLE_WORDS,
  PLAIN_WORDS,
  POSSESSIVES,
  REQUIRING,
  STAGES,
  STATES_OF_ALL,
  TENURES,
  TIME_ORDER,
} from '../../lexicon/narrowingWords.js'
import { SCALES_OF_RANKS } from '../../lexicon/rankWords.js'
import { RESTRICTIONS } from '../../lexicon/scopeWords.js'
import { SPOILT_STEMS } from '../../lexicon/voteWords.js'
import type { Mention } from '../../mentions/mention.js'
import { tokenAt, wordAt } from '../../mentions/sentenceReading.js'
import type { Subject } from '../subject.js'
import { CHANGING_KINDS } from './comparison.js'
import { DIMENSION_NAMES, extentBehind, isExtentName, waysOf } from './extent.js'
import { occasionsBefore } from './moment.js'
import {
  ABOARD,
  isAboard,
  isNearness,
  isOfThem,
  isOfThoseAgainst,
  isOfThoseNot,
  isProjected,
  isRoomFor,
  SOME,
} from './parted.js'
import { EACH, isPartOfRatio, isShareOfEach } from './ratio.js'
import { rhythmRestrictions } from './rhythm.js'
import { isStrength, strengthRestrictions } from './strength.js'
import { restrictionsOfToll } from './tollRestrictions.js'

/**
 * Words beside the number or its noun that pick out a part, an addition or a remainder, or say which extent is meant.
 *
 * @param sets all sets of words that words of the sentence are in
 */
export function restrictionsOf(tokens: readonly Token[], mention: Mention, subject: Subject, sets: WordSets): string[] {
  const {
    kind,
    quantity,
    recognizer,
    tokens: { first, last },
  } = mention
  if (kind === 'date' || kind === 'time')
    return [
      ...occasionsBefore(tokens, mention),
      ...audienceOf(tokens),
      ...relativeOf(tokens),
      // "By noon 22 had finished": how far things had come, and no moment of them.
      ...(kind === 'time' && wordAt(tokens, first - 1) === 'by' && tokens.some(({ lower }) => lower === 'had')
        ? ['by then']
        : []),
    ].sort()
  if (subject.toll !== undefined) return restrictionsOfToll(tokens, first, last, subject.toll, subject.modifiers)
  const near = [first - 1, first - 2, last + 1].map(index =>
    isOtherwise(tokens, index) || isSumOf(tokens, index) || isLasting(tokens, index, first)
      ? ''
      : wordAt(tokens, index),
  )
  const words = [
    (quantity?.dimension === 'length' ? extentBehind(tokens, last) : undefined) ?? '',
    wordAt(tokens, first - 1) === 'of' && isExtentName(tokens, first - 2, last) ? wordAt(tokens, first - 2) : '',
    ...near,
    ...subject.modifiers,
    ...followers(tokens, last, subject),
  ]
  const isRate = quantity?.per !== undefined
  const marks = [
    !isRate && hasWordOf(sets, EACH) && (isShareOfEach(tokens, first) || isPartOfRatio(tokens, last)) && 'each',
    hasWordOf(sets, ALONE) && isAlone(tokens, first, last) && 'alone',
    FORMER_KINDS.has(kind) && isFormer(tokens, first) && 'former',
    ADDING_KINDS.has(kind) && hasWordOf(sets, TOGETHER) && isCombined(tokens, first) && 'combined',
    kind === 'quantity' && isAtFirst(tokens, first) && 'initial',
    isWindow(tokens, first) && `stretch of ${quantity?.interval.min}`,
    isOneOfTwo(tokens, first, last) && 'one',
    subject.countsAll && 'all',
    kind !== 'ordinal' && isInRole(tokens, last, subject) && 'role',
    kind === 'duration' && tokens.some(({ lower }) => BROKEN_TENURES.has(lower)) && 'acting',
    kind === 'duration' && isUpTo(tokens, first, last) && `stretch of ${quantity?.interval.min}`,
    kind === 'quantity' && SPOILT_STEMS.has(subject.verb ?? '') && 'spoiled',
    kind === 'ordinal' && subject.head === 'place' && rankedFor(tokens, last),
    kind === 'duration' && BREAKS.has(subject.head ?? '') && 'break',
    kind === 'ordinal' && subject.head !== 'place' && isCountedSince(tokens, last) && 'since',
    kind === 'money' && isConversion(tokens, first) && 'converted',
    kind === 'quantity' && subject.whole === undefined && isOfThem(tokens, last) && SOME,
    kind === 'quantity' && isRoomFor(tokens, first) && 'capacity',
    kind === 'quantity' && isProjected(tokens, first) && 'projected',
    kind === 'quantity' && isAboard(tokens, first, last) && ABOARD,
    (kind === 'quantity' || kind === 'percent') && isOfThoseNot(tokens, last) && 'not',
    (kind === 'quantity' || kind === 'percent') && isOfThoseAgainst(tokens, last) && 'against',
    kind === 'measure' && quantity?.dimension === 'mass' && loadOf(tokens),
    kind === 'measure' && isNearness(tokens, first, last) && 'within',
  ].filter(mark => typeof mark === 'string')
  const narrowing = words.map(word => PLAIN_WORDS.get(word) ?? word)
  const known = narrowing.filter(word => RESTRICTIONS.has(word) || DIMENSION_NAMES.has(word))
  // "paid £480" is what was given, not which part; a rate says by itself what it is counted by, and a count of those
  // before that they came before.
  const silent = new Set([
    ...(isRate ? ['per', 'each', 'annual', 'yearly', 'monthly', 'weekly', 'hourly'] : []),
    ...(kind === 'money' ? ['paid', 'sold'] : []),
    ...(subject.before ? ['previous'] : []),
  ])
  // "60 children": what is counted is no part of itself. "The boy walked 15 km": nor is a distance.
  const isTelling = (word: string): boolean =>
    !silent.has(word) &&
    !(PEOPLE_WORDS.has(word) && (nounLemma(word) === subject.head || kind === 'measure' || kind === 'duration')) &&
    !(word === 'peak' && (word === subject.head || kind === 'opposite')) &&
    !(kind === 'measure' && LOOKS.has(word))
  // "beat the top seed 6-4": words beside a result tell of those who played; its stage is read by itself.
  const telling = kind === 'score' ? [] : known.filter(isTelling)
  const circumstances = [
    ...waysOf(tokens, mention),
    ...((CHANGING_KINDS.has(kind) || kind === 'opposite') && hasWordOf(sets, BASIS) ? basesOf(tokens) : []),
    ...(kind === 'frequency' ? rhythmRestrictions(tokens) : []),
    ...(kind === 'score' ? stagesOf(tokens) : []),
    ...(kind === 'identifier' && tokens.some(({ lower }) => REQUIRING.has(lower)) ? ['requirement'] : []),
    ...(kind === 'ordinal' || kind === 'opposite' ? scalesOf(tokens) : []),
    ...(isStrength(mention) ? strengthRestrictions(tokens) : []),
  ]
  // "the only road bridge", "both surviving brothers": one or two of that sort.
  const sort = OF_A_SORT.has(recognizer) ? subject.modifiers.filter(word => !isOwner(tokens, word)) : []
  return [...new Set([...telling.map(nounLemma), ...marks, ...sort, ...circumstances])].sort()
}

/** "Empty, the lorry weighs 14 tonnes", "38 tonnes laden": with what is on it, or without. */
function loadOf(tokens: readonly Token[]): string | false {
  return tokens.map(({ lower }) => LADEN_OR_EMPTY.get(lower)).find(load => load !== undefined) ?? false
}

/** "in the three months to June", "the year ended in March": a stretch, and no length of something, as "five years to plan" is. */
function isUpTo(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, word, next] = [wordAt(tokens, first - 1), wordAt(tokens, last + 1), wordAt(tokens, last + 2)]
  if (word === 'to') return before === 'the' && (MONTH_BY_WORD.has(next) || next === 'the')
  return before === 'the' && (word === 'ending' || word === 'ended')
}

/** "ranks third for research", "third in last year's race": in what, or of which year. */
function rankedFor(tokens: readonly Token[], last: number): string | false {
  const year = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:last|previous)$/.test(lower) && /^(?:year|season)(?:'s)?$/.test(wordAt(tokens, index + 1)),
  )
  if (year >= 0) return 'of last year'
  return wordAt(tokens, last + 1) === 'for' && tokens[last + 2]?.kind === 'word'
    ? `for ${wordAt(tokens, last + 2)}`
    : false
}

/** By what things are ranked: "the second-largest port by tonnage". */
function scalesOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, index) => {
    const scale = lower === 'by' ? wordAt(tokens, index + 1) : ''
    return SCALES_OF_RANKS.has(scale) ? [`by ${scale}`] : []
  })
}

/** Up to which point of a contest a score stands, or which of several contests it sums up. */
function stagesOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }) => STAGES.get(lower) ?? [])
}

/** "last year", "in its first year", "each week": part of a time. "Tickets for the final are £25": a noun of its own. */
function isOtherwise(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)]
  const isTime = LONG_TIMES.has(next) || WEEKDAY_BY_WORD.has(next) || MONTH_BY_WORD.has(next)
  return (isTime && TIME_ORDER.has(word)) || (ENDING_NOUNS.has(word) && BEING.has(next))
}

/** "opened to walkers", "opened for members": for whom, where that is not everyone. */
function audienceOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, index) => {
    if (!/^open(?:s|ed|ing)?$/.test(lower) || !/^(?:to|for)$/.test(wordAt(tokens, index + 1))) return []
    const at = wordAt(tokens, index + 2) === 'the' ? index + 3 : index + 2
    const noun = wordAt(tokens, at)
    return tokens[at]?.kind === 'word' && isPlural(noun) && !EVERYONE.has(noun) ? [`for ${nounLemma(noun)}`] : []
  })
}

/** "Her sister was born": somebody by a tie to the one whom the text is about. */
function relativeOf(tokens: readonly Token[]): string[] {
  const kin = wordAt(tokens, 1)
  return /^(?:his|her|their)$/.test(wordAt(tokens, 0)) && KIN.has(kin) ? [`the ${kin}`] : []
}

/** On what an amount is reckoned, where the sentence says so: "in real terms, wages fell 2 %", "underlying sales". */
function basesOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, index) => {
    if (lower === 'terms') return BASES_OF_TERMS.has(wordAt(tokens, index - 1)) ? [wordAt(tokens, index - 1)] : []
    if (lower === 'like' && /^(?:-|for)$/.test(wordAt(tokens, index + 1))) return ['like-for-like']
    if (lower === 'constant' && /^(?:exchange|currency|currencies|prices)$/.test(wordAt(tokens, index + 1)))
      return ['constant']
    if (BASES_OF_DIRECTION.has(lower)) return [`${BASE}${lower}`]
    return BASES.has(lower) ? [lower] : []
  })
}

const BASIS = wordSet(['terms', 'like', 'constant', ...BASES, ...BASES_OF_DIRECTION])

/** What marks a restriction that only tells apart what went up from what went down. */
export const BASE = 'base:'

/** Recognisers of words that say how many there are of what they stand before, and of nothing wider. */
const OF_A_SORT: ReadonlySet<string> = new Set(['only', 'collective'])

/** "both of the airport's runways": whose they are, and not of which sort. */
function isOwner(tokens: readonly Token[], word: string): boolean {
  return tokens.some(({ lower }) => /(?:'s|s')$/.test(lower) && nounLemma(lower) === word)
}

/** "one group asked the other": one of two, and not how many there are. */
function isOneOfTwo(tokens: readonly Token[], first: number, last: number): boolean {
  if (first !== last || wordAt(tokens, first) !== 'one') return false
  for (let index = last + 2; index < tokens.length; index++) {
    if (wordAt(tokens, index) === 'the' && wordAt(tokens, index + 1) === 'other') return true
  }
  return false
}

/** "four seasons as director": of all that somebody spent there, the part in one post. */
function isInRole(tokens: readonly Token[], last: number, { head }: Subject): boolean {
  if (wordAt(tokens, last + 1) === 'as') return TENURES.has(nounLemma(wordAt(tokens, last)))
  return head !== null && TENURES.has(head) && wordAt(tokens, last + 2) === 'as'
}

/** "the first election after the war", "the third strike since 2019": from where the order is counted. */
function isCountedSince(tokens: readonly Token[], last: number): boolean {
  for (let index = last + 1; index <= last + SINCE_WITHIN; index++) {
    if (tokens[index]?.kind === 'mark') return false
    if (wordAt(tokens, index) === 'since' || wordAt(tokens, index) === 'after') return true
  }
  return false
}

const SINCE_WITHIN = 6

/** "$4m ($6.1m)", "€10m (about $11m)": in brackets behind an amount, it is that amount in another currency. */
function isConversion(tokens: readonly Token[], first: number): boolean {
  const opening = [first - 1, first - 2].find(index => wordAt(tokens, index) === '(' || wordAt(tokens, index) === '[')
  return opening !== undefined && endsAmount(tokenAt(tokens, opening - 1))
}

function endsAmount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || AMOUNT_ENDS.has(token.lower))
}

/** "will last nearly two years", "did not last 18 months": a verb. */
function isLasting(tokens: readonly Token[], index: number, first: number): boolean {
  return index === first - 1 && wordAt(tokens, index) === 'last' && BEFORE_LASTING.has(wordAt(tokens, index - 1))
}

/** "Over the sea it had been a category 4 storm": what was so before that of which the text tells. */
function isFormer(tokens: readonly Token[], first: number): boolean {
  const at = [1, 2].find(step => wordAt(tokens, first - step) === 'been')
  if (at === undefined) return false
  return [1, 2].some(step => wordAt(tokens, first - at - step) === 'had')
}

/** "a total of 28 beds", "28 in total": no more than 28 beds. */
function isSumOf(tokens: readonly Token[], index: number): boolean {
  if (wordAt(tokens, index) !== 'total') return false
  const [before, next] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)]
  return before === 'in' || (next === 'of' && /^(?:a|the)$/.test(before))
}

/** "The boilers alone cost £1.1m", "12 arrests in Leeds alone": one part of a sum. */
function isAlone(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = Math.max(0, first - 4); index <= last + 5; index++) {
    if (wordAt(tokens, index) === 'alone') return true
  }
  return false
}

const ALONE = wordSet(['alone'])

/** Kinds of what may have been another amount before. */
const FORMER_KINDS: ReadonlySet<string> = new Set(['quantity', 'money', 'measure', 'percent'])

/** Kinds that add up over several bodies or people. */
const ADDING_KINDS: ReadonlySet<string> = new Set(['quantity', 'money', 'measure'])

/** "Combined, the two mills employ 900", "together they employ 900": the sum of several. */
function isCombined(tokens: readonly Token[], first: number): boolean {
  for (let index = Math.max(0, first - SUM_WITHIN); index < first; index++) {
    const word = wordAt(tokens, index)
    if (word === 'combined' || word === 'jointly' || (word === 'together' && wordAt(tokens, index + 1) !== 'with'))
      return true
  }
  return false
}

const SUM_WITHIN = 12

const TOGETHER = wordSet(['combined', 'jointly', 'together'])

/** "Divers initially raised four cannon": before more came to light. */
function isAtFirst(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - FIRST_WITHIN); index--) {
    const word = wordAt(tokens, index)
    if (/^[.;:]$/.test(word)) return false
    if (word === 'initially' || word === 'originally' || (word === 'first' && wordAt(tokens, index - 1) === 'at'))
      return true
  }
  return false
}

/** Words between "at first" and the number: "was thought at first to have buried ten". */
const FIRST_WITHIN = 6

/** "on their first six climbs", "in her last three races": as long a stretch of them as the writer chose to tell of. */
function isWindow(tokens: readonly Token[], first: number): boolean {
  return ENDS_OF_SERIES.has(wordAt(tokens, first - 1)) && POSSESSIVES.has(wordAt(tokens, first - 2))
}

/** "12 people killed", "40 workers injured": what stands straight behind the noun counted, up to the end of its phrase. */
function followers(tokens: readonly Token[], last: number, { head, whole }: Subject): string[] {
  if (head === null) return []
  for (let index = last + 1; index <= last + 5; index++) {
    const word = wordAt(tokens, index)
    const isHead = nounLemma(word) === head || (TOLD_HEADS.has(head) && nounLemma(word) === 'person')
    if (!isHead || RESTRICTIONS.has(word)) continue
    return restOfPhrase(tokens, index)
  }
  // "Of the 60 jurors, 31 were women": the noun stands before.
  return whole === undefined ? [] : restOfPhrase(tokens, last)
}

/** What people are called who are told by what they do: "employs 80 people permanently". */
const TOLD_HEADS: ReadonlySet<string> = new Set(['employee', 'resident', 'attendee'])

function restOfPhrase(tokens: readonly Token[], index: number): string[] {
  const behind = [1, 2, 3].map(step => (isOtherwise(tokens, index + step) ? '' : wordAt(tokens, index + step)))
  // "24 seats in the new chamber": what stands behind a preposition and its article narrows another noun.
  const end = behind.findIndex(
    (next, step) =>
      /^(?:[.,;:()–—]|and|but|while|of)$/.test(next) ||
      (/^(?:in|on|at|from|with|near|for|to|into|over|across|by)$/.test(next) &&
        /^(?:the|its|their|his|her|a|an)$/.test(behind[step + 1] ?? '') &&
        !TIME_ORDER.has(behind[step + 2] ?? wordAt(tokens, index + step + 3))),
  )
  // "The town's two bridges were both shut": all that were counted.
  const own = end < 0 ? behind : behind.slice(0, end)
  // "The trust's 17 schools are full": what is said of them all.
  if (BEING.has(own[0] ?? '') && STATES_OF_ALL.has(own[1] ?? '')) return []
  return own.map((word, step) => (word === 'both' && BEING.has(wordAt(tokens, index + step)) ? '' : word))
}
