import type { Token } from '../../document/tokens.js'
import { BEING } from '../../lexicon/auxiliaries.js'
import { DEFINITE_WORDS } from '../../lexicon/determiners.js'
import { FATE_STATES } from '../../lexicon/fates.js'
import { POSSESSIVES } from '../../lexicon/narrowingWords.js'
import { DENIABLE_VERBS, OPPOSING_WORDS, SEATING_VERBS } from '../../lexicon/partWords.js'
import { NEGATIONS } from '../../lexicon/scopeWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Marks a count of some of those whom a definite noun phrase names: "two of the sailors". */
export const SOME = 'of them'
/** Marks a count of all who were on board. */
export const ABOARD = 'aboard'

/** "two of the sailors", "three of his foster children", "six of the gallery's rooms": some of a known number. */
export function isOfThem(tokens: readonly Token[], last: number): boolean {
  if (wordAt(tokens, last + 1) !== 'of') return false
  const [next, then] = [wordAt(tokens, last + 2), wordAt(tokens, last + 3)]
  return DEFINITE_WORDS.has(next) || POSSESSIVES.has(next) || (/(?:'s|s')$/.test(next) && !DEFINITE_WORDS.has(then))
}

/** "There were 212 passengers on board", "the ferry was carrying 212 passengers": everyone, whatever befell some of them. */
export function isAboard(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = last + 1; index <= last + ABOARD_WITHIN; index++) {
    if (tokens[index]?.kind !== 'word') break
    const word = wordAt(tokens, index)
    if (word === 'aboard' || (word === 'board' && wordAt(tokens, index - 1) === 'on')) return true
  }
  return [1, 2].some(step => /^carr(?:ying|ied|ies)$/.test(wordAt(tokens, first - step)))
}

/** Words between a count and "on board": "nine members of the crew were on board". */
const ABOARD_WITHIN = 8

/**
 * "71 per cent are not worried", "14 councillors did not vote": those of whom something is denied. The denial stands
 * behind its auxiliary, in the clause of the number.
 */
export function isOfThoseNot(tokens: readonly Token[], last: number): boolean {
  for (let index = last + 1; index <= last + DENIED_WITHIN; index++) {
    if (tokens[index]?.kind !== 'word') return false
    const word = wordAt(tokens, index)
    if (OTHER_VERB.test(word)) return false
    if (/n['’]t$/.test(word)) return true
    if (word === 'yet' && wordAt(tokens, index + 1) === 'to') return /^ha(?:s|ve|d)$/.test(wordAt(tokens, index - 1))
    if (NEGATIONS.has(word)) return DENIABLE_VERBS.has(wordAt(tokens, index - 1))
  }
  return false
}

/** "Four sisters lived there and had never left": what was told of them before the denial. */
const OTHER_VERB = /^(?:and|but|or|while|(?!need)\p{L}{3,}ed)$/u

/** Words between a number and the denied verb: "per cent of the islanders are not". */
const DENIED_WITHIN = 8

/** "73 per cent are against the ban", "212 deputies voted against it": those who are against it. */
export function isOfThoseAgainst(tokens: readonly Token[], last: number): boolean {
  for (let index = last + 1; index <= last + DENIED_WITHIN; index++) {
    if (tokens[index]?.kind !== 'word') return false
    if (OPPOSING_WORDS.has(wordAt(tokens, index))) return true
  }
  return false
}

/** "has room for 240 pupils", "the hall seats 900": how many there is room for, and not how many there are. */
export function isRoomFor(tokens: readonly Token[], first: number): boolean {
  if (SEATING_VERBS.has(wordAt(tokens, first - 1)) || SEATING_VERBS.has(wordAt(tokens, first - 2))) return true
  const leads = wordAt(tokens, first - 1) === 'for' || wordAt(tokens, first - 1) === 'of'
  return leads && /^(?:room|space|capacity|spaces|places)$/.test(wordAt(tokens, first - 2))
}

/** "An exit poll gave the party 112 seats": what is reckoned beforehand. */
export function isProjected(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - PROJECTED_WITHIN); index--) {
    const word = wordAt(tokens, index)
    if (/^[.;:,]$/.test(word)) return false
    if (/^(?:projections?|forecasts?|forecasters)$/.test(word)) return true
    if (/^polls?$/.test(word) && wordAt(tokens, index - 1) === 'exit') return true
  }
  return false
}

const PROJECTED_WITHIN = 8

/** "two of the sailors detained were asleep": a fate that says which sailors are meant, and not what befell the two. */
export function isFateOfThem(tokens: readonly Token[], last: number, head: number): boolean {
  if (!isOfThem(tokens, last)) return false
  const fate = [1, 2].find(step => FATE_STATES.has(wordAt(tokens, head + step)))
  if (fate === undefined) return false
  for (let index = head + fate + 1; index <= head + fate + PLACE_OF_FATE; index++) {
    if (tokens[index]?.kind !== 'word') return false
    if (BEING.has(wordAt(tokens, index))) return true
  }
  return false
}

/** Words between such a fate and the verb of its sentence: "detained in Port Halse on Monday were". */
const PLACE_OF_FATE = 6

/** "within 15 mph of the record": how near, and not how fast. */
export function isNearness(tokens: readonly Token[], first: number, last: number): boolean {
  return wordAt(tokens, first - 1) === 'within' && [1, 2].some(step => wordAt(tokens, last + step) === 'of')
}
