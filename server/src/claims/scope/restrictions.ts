import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { hasWordOf, type WordSets } from '../../document/wordSets.js'
import {
  BREAKS,
  BROKEN_TENURES,
  LADEN_OR_EMPTY,
  LOOKS,
  PEOPLE_WORDS,
  PLAIN_WORDS,
  REQUIRING,
  STAGES,
} from '../../lexicon/narrowingWords.js'
import { RESTRICTIONS } from '../../lexicon/scopeWords.js'
import { SPOILT_STEMS } from '../../lexicon/voteWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import { isPeople } from '../fate.js'
import type { Subject } from '../subject.js'
import { ABOARD, isAboard } from './aboard.js'
import { BASIS, basesOf } from './bases.js'
import { isRoomFor } from './capacity.js'
import { CHANGING_KINDS } from './comparison.js'
import { restrictionsOfDate } from './dateRestrictions.js'
import { isOfThoseAgainst, isOfThoseNot } from './dissent.js'
import { FORMER_KINDS, isAtFirst, isFormer } from './earlierState.js'
import { DIMENSION_NAMES, waysOf } from './extent.js'
import { ADDING_KINDS, ALONE, isAlone, isCombined, TOGETHER } from './partOfSum.js'
import { isProjected } from './projection.js'
import { isCountedSince, rankedFor, scalesOf } from './rank.js'
import { EACH, isPartOfRatio, isShareOfEach } from './ratio.js'
import { isNearness } from './reference.js'
import { rhythmRestrictions } from './rhythm.js'
import { isBesideRest, isOfThem, SOME } from './someOfThem.js'
import { isStrength, strengthRestrictions } from './strength.js'
import { isInRole, isUpTo, isWindow } from './stretch.js'
import { restrictionsOfToll } from './tollRestrictions.js'
import { isConversion } from './valuation.js'
import { wordsBeside } from './wordsBeside.js'

/**
 * Words beside the number or its noun that pick out a part, an addition or a remainder, or say which extent is meant.
 *
 * @param sets all sets of words that words of the sentence are in
 */
export function restrictionsOf(tokens: readonly Token[], mention: Mention, subject: Subject, sets: WordSets): string[] {
  const {
    kind,
    recognizer,
    tokens: { first, last },
  } = mention
  if (kind === 'date' || kind === 'time') return restrictionsOfDate(tokens, mention)
  if (subject.toll !== undefined) return restrictionsOfToll(tokens, first, last, subject.toll, subject.modifiers)
  // "the only road bridge", "both surviving brothers": one or two of that sort.
  const sort = OF_A_SORT.has(recognizer) ? subject.modifiers.filter(word => !isOwner(tokens, word)) : []
  const found = [
    ...narrowingWords(tokens, mention, subject),
    ...marksOf(tokens, mention, subject, sets),
    ...sort,
    ...circumstancesOf(tokens, mention, sets),
  ]
  return [...new Set(found)].sort()
}

/** Of the words beside a number those that narrow it, as lemmas. */
function narrowingWords(tokens: readonly Token[], mention: Mention, subject: Subject): readonly string[] {
  const { kind, quantity } = mention
  // "beat the top seed 6-4": words beside a result tell of those who played; its stage is read by itself.
  if (kind === 'score') return []
  const isRate = quantity?.per !== undefined
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
  return wordsBeside(tokens, mention, subject)
    .map(word => PLAIN_WORDS.get(word) ?? word)
    .filter(word => (RESTRICTIONS.has(word) || DIMENSION_NAMES.has(word)) && isTelling(word))
    .map(nounLemma)
}

/** What the wording around a number makes of it: a share of each, a part of a sum, room for so many. */
function marksOf(tokens: readonly Token[], mention: Mention, subject: Subject, sets: WordSets): readonly string[] {
  const {
    kind,
    quantity,
    tokens: { first, last },
  } = mention
  const isRate = quantity?.per !== undefined
  const areMaybePeople = subject.head === null || isPeople(subject.head)
  return [
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
    kind === 'quantity' && subject.whole === undefined && isBesideRest(tokens, last) && 'not the rest',
    kind === 'quantity' && isRoomFor(tokens, first, areMaybePeople) && 'capacity',
    kind === 'quantity' && isProjected(tokens, first) && 'projected',
    kind === 'quantity' && isAboard(tokens, first, last, areMaybePeople) && ABOARD,
    (kind === 'quantity' || kind === 'percent') && isOfThoseNot(tokens, last) && 'not',
    (kind === 'quantity' || kind === 'percent') && isOfThoseAgainst(tokens, last) && 'against',
    kind === 'measure' && quantity?.dimension === 'mass' && loadOf(tokens),
    kind === 'measure' && isNearness(tokens, first, last) && 'within',
  ].filter(mark => typeof mark === 'string')
}

/** What the sentence says of how a thing is measured, reckoned or ranked, and when it is so. */
function circumstancesOf(tokens: readonly Token[], mention: Mention, sets: WordSets): readonly string[] {
  const { kind } = mention
  return [
    ...waysOf(tokens, mention),
    ...((CHANGING_KINDS.has(kind) || kind === 'opposite') && hasWordOf(sets, BASIS) ? basesOf(tokens) : []),
    ...(kind === 'frequency' ? rhythmRestrictions(tokens) : []),
    ...(kind === 'score' ? stagesOf(tokens) : []),
    ...(kind === 'identifier' && tokens.some(({ lower }) => REQUIRING.has(lower)) ? ['requirement'] : []),
    ...(kind === 'ordinal' || kind === 'opposite' ? scalesOf(tokens) : []),
    ...(isStrength(mention) ? strengthRestrictions(tokens) : []),
  ]
}

/** "Empty, the lorry weighs 14 tonnes", "38 tonnes laden": with what is on it, or without. */
function loadOf(tokens: readonly Token[]): string | false {
  return tokens.map(({ lower }) => LADEN_OR_EMPTY.get(lower)).find(load => load !== undefined) ?? false
}

/** Up to which point of a contest a score stands, or which of several contests it sums up. */
function stagesOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }) => STAGES.get(lower) ?? [])
}

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
