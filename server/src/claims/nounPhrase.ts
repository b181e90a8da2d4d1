import { isCapitalised } from '../document/capital.js'
import { isPlural } from '../document/lemma.js'
import type { Token } from '../document/tokens.js'
import { PAYMENT_MANNERS } from '../lexicon/amountWords.js'
import { COMING_EARLIER, COUNTED_BEFORE, ESTIMATING_VERBS } from '../lexicon/countVerbs.js'
import { ARTICLES_AND_OWNERS, DETERMINERS } from '../lexicon/determiners.js'
import { COUNT_NOUNS } from '../lexicon/measureNouns.js'
import { NUMBER_WORDS } from '../lexicon/numerals.js'
import type { Mention } from '../mentions/mention.js'
import { tokenAt, wordAt } from '../mentions/sentenceReading.js'
import { agedBefore, onlyOne } from './nounPhrase/agedNoun.js'
import type { NounPhrase } from './nounPhrase/phrase.js'
import { phraseAfter } from './nounPhrase/phraseAfter.js'
import { phraseBefore, phraseEndingAt, possessor } from './nounPhrase/phraseBefore.js'

/** The noun phrase of what a mention counts, measures or ranks, or of whose age it is; null where none stands beside it. */
export function phraseFor(tokens: readonly Token[], mention: Mention): NounPhrase | null {
  const { first, last } = mention.tokens
  switch (mention.kind) {
    case 'quantity':
      if (isModel(tokens, first)) return null
      return (
        (mention.recognizer === 'collective' ? ownedPair(tokens, last + 1) : null) ??
        shareOf(tokens, mention) ??
        phraseAfter(tokens, behindOther(tokens, last + 1), isMany(mention)) ??
        (COUNTED_BEFORE.has(wordAt(tokens, last + 1))
          ? null
          : (estimated(tokens, first) ?? ofWhich(tokens, first) ?? possessor(tokens, phraseBefore(tokens, first))))
      )
    case 'ordinal':
      return phraseAfter(tokens, last + 1, false)
    case 'age':
      return onlyOne(tokens, phraseAfter(tokens, last + 1, false) ?? agedBefore(tokens, first))
    case 'percent':
      return partitive(tokens, last + 1) ?? possessor(tokens, phraseBefore(tokens, first))
    case 'money':
    case 'measure':
    case 'duration':
      return attributive(tokens, mention) ?? estimated(tokens, first) ?? possessor(tokens, phraseBefore(tokens, first))
    default:
      return null
  }
}

/** "12 KD 58 rifles", "an LR 21": behind letters that are counted or have an article, a number is part of a name. */
function isModel(tokens: readonly Token[], first: number): boolean {
  const letters = tokenAt(tokens, first - 1)
  if (letters?.kind !== 'word' || !/^\p{Lu}{2,4}$/u.test(letters.text)) return false
  const before = tokenAt(tokens, first - 2)
  return (
    before?.kind === 'number' ||
    NUMBER_WORDS.has(before?.lower ?? '') ||
    before?.lower === 'an' ||
    before?.lower === 'a'
  )
}

/** "two other people", "five earlier novels": the noun stands behind "other", which is a matter of scope. */
function behindOther(tokens: readonly Token[], start: number): number {
  const word = wordAt(tokens, start)
  return (word === 'other' || COMING_EARLIER.has(word)) && tokens[start + 1]?.kind === 'word' ? start + 1 : start
}

/** "both his brothers", "both of the ferries": the noun stands behind the determiner. */
function ownedPair(tokens: readonly Token[], start: number): NounPhrase | null {
  const index = wordAt(tokens, start) === 'of' ? start + 1 : start
  return DETERMINERS.has(wordAt(tokens, index)) ? phraseAfter(tokens, index + 1, true) : null
}

/** "Of the pupils, 90 passed": the noun stands at the head of the sentence. */
function ofWhich(tokens: readonly Token[], first: number): NounPhrase | null {
  if (wordAt(tokens, 0) !== 'of' || wordAt(tokens, first - 1) !== ',' || first - 2 > OPENING_PHRASE) return null
  const isCountedThere = tokens.slice(0, first).some(({ kind, lower }) => kind === 'number' || NUMBER_WORDS.has(lower))
  return isPlural(wordAt(tokens, first - 2)) && !isCountedThere ? phraseEndingAt(tokens, first - 2) : null
}

/** Tokens at the head of a sentence in which those stand of whom it goes on to tell. */
const OPENING_PHRASE = 6

/** "half the town", "half its budget": what a share is of, behind its determiner. */
function shareOf(tokens: readonly Token[], { quantity, tokens: { last } }: Mention): NounPhrase | null {
  const shares = quantity?.dimension === 'fraction' && DETERMINERS.has(wordAt(tokens, last + 1))
  return shares ? phraseAfter(tokens, last + 2, false) : null
}

function isMany({ quantity }: Mention): boolean {
  return (quantity?.interval.max ?? 2) > 1
}

/** Tokens between a verb of reckoning and its figure, at most: "put the crowd at Saturday's festival at 20,000". */
const ESTIMATED_WITHIN = 12

/**
 * What a figure behind "at" was reckoned for: "organisers put the crowd at 20,000", "estimates the number of visitors at
 * 20,000". Null without such a verb.
 */
function estimated(tokens: readonly Token[], first: number): NounPhrase | null {
  if (wordAt(tokens, first - 1) !== 'at') return null
  for (let index = first - 2; index >= Math.max(0, first - ESTIMATED_WITHIN); index--) {
    const word = wordAt(tokens, index)
    if (/^[.,;:()]$/.test(word)) return null
    if (!ESTIMATING_VERBS.has(word)) continue
    let start = index + 1
    while (DETERMINERS.has(wordAt(tokens, start))) start++
    if (COUNT_NOUNS.has(wordAt(tokens, start)) && wordAt(tokens, start + 1) === 'of') start += 2
    while (DETERMINERS.has(wordAt(tokens, start))) start++
    return start >= first - 1 ? null : phraseAfter(tokens, start, false)
  }
  return null
}

/** "60 % of the pupils", "a third of voters". */
function partitive(tokens: readonly Token[], start: number): NounPhrase | null {
  return wordAt(tokens, start) === 'of' ? phraseAfter(tokens, start, true) : null
}

/** "a £3.2m refit", "a 90-minute show", "a 12-mile walk": a noun straight behind an amount that stands as adjective. */
function attributive(tokens: readonly Token[], mention: Mention): NounPhrase | null {
  const { first, last } = mention.tokens
  const article = ARTICLES_AND_OWNERS.has(wordAt(tokens, first - 1))
  const hyphenated = tokens.slice(first, last + 1).some(token => token.text === '-')
  if (wordAt(tokens, last + 1) === 'in' && PAYMENT_MANNERS.has(wordAt(tokens, last + 2))) return null
  // "A$60,000 in Melbourne", "1.8 million litres in August": where and when, and not for what.
  if (wordAt(tokens, last + 1) === 'in' && isCapitalised(tokens[last + 2]?.text ?? '')) return null
  if (wordAt(tokens, last + 1) === 'in' || wordAt(tokens, last + 1) === 'of')
    return phraseAfter(tokens, last + 2, false)
  return article || hyphenated ? phraseAfter(tokens, last + 1, false) : null
}
