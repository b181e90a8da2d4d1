import { isCapitalised } from '../document/capital.js'
import { isPlural } from '../document/lemma.js'
import type { Token } from '../document/tokens.js'
import { AGE_LEADS, BEING_OF_AN_AGE } from '../lexicon/ages.js'
import { AMOUNT_LEADS, AMOUNT_WORDS, PAYMENT_MANNERS } from '../lexicon/amountWords.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../lexicon/calendar.js'
import { COMING_EARLIER, COUNTED_BEFORE, ESTIMATING_VERBS } from '../lexicon/countVerbs.js'
import { ARTICLES_AND_OWNERS, DETERMINERS } from '../lexicon/determiners.js'
import { COMMON_VERBS, FUNCTION_WORDS, NEVER_HEADS } from '../lexicon/functionWords.js'
import { BARE_MEASURES, COUNT_NOUNS } from '../lexicon/measureNouns.js'
import { NUMBER_WORDS } from '../lexicon/numerals.js'
import { PERIOD_NOUNS } from '../lexicon/timeWords.js'
import type { Mention } from '../mentions/mention.js'
import { tokenAt, wordAt } from '../mentions/sentenceReading.js'

/** A noun phrase by the token indices of its words. */
export interface NounPhrase {
  readonly head: number
  readonly modifiers: readonly number[]
}

/** Longest run of words that is searched for a head noun. */
const LONGEST_PHRASE = 7

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
          : (estimated(tokens, first) ?? ofWhich(tokens, first) ?? phraseBefore(tokens, first)))
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

/** "the pilot, who is 61", "a boy aged 15", "the victim, 23,", "the boy stabbed in Hove was 15": who or what is that old. */
function agedBefore(tokens: readonly Token[], first: number): NounPhrase | null {
  let index = first - 1
  while (index > 0 && AGE_LEADS.has(wordAt(tokens, index))) index--
  const before = AGE_LEADS.has(wordAt(tokens, first - 1)) ? phraseEndingAt(tokens, index) : null
  if (!BEING_OF_AN_AGE.has(wordAt(tokens, first - 1)) || !/^(?:the|a|an)$/.test(wordAt(tokens, 0))) return before
  // The subject of the sentence, where something stands between it and its verb.
  const run: number[] = []
  for (let at = 1; at < first && run.length < LONGEST_PHRASE; at++) {
    const token = tokens[at]
    if (
      token?.kind !== 'word' ||
      FUNCTION_WORDS.has(token.lower) ||
      (run.length > 0 && isVerb(token.lower, tokens, at))
    )
      break
    run.push(at)
  }
  const head = run.at(-1)
  return head === undefined ? before : { head, modifiers: run.slice(0, -1) }
}

/** One somebody or something, by a noun: groups are of many ages, and a name has its own way. */
function onlyOne(tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null {
  const word = tokens[phrase?.head ?? -1]
  return word === undefined || isPlural(word.lower) || isCapitalised(word.text) ? null : phrase
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

/**
 * The noun phrase that begins at `start`: "hardline armed factions" → factions. A plural is the head where more than
 * one is counted; else the last word of the run. "of the 44 seats" is looked through.
 */
function phraseAfter(tokens: readonly Token[], start: number, many: boolean): NounPhrase | null {
  let index = start
  const hyphenated = wordAt(tokens, index) === '-' && tokens[index]?.spaced === false
  if (hyphenated) index += 1
  if (wordAt(tokens, index) === 'of') {
    index += 1
    while (
      DETERMINERS.has(wordAt(tokens, index)) ||
      tokens[index]?.kind === 'number' ||
      NUMBER_WORDS.has(wordAt(tokens, index))
    )
      index += 1
  }
  index = behindRankAndAbbreviation(tokens, index)
  const run: number[] = []
  for (; index < tokens.length && run.length < LONGEST_PHRASE; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.text === '-' && !token.spaced) continue
    if (
      token.kind !== 'word' ||
      (FUNCTION_WORDS.has(token.lower) && !isAcronym(tokens, index)) ||
      (run.length > 0 && (isVerb(token.lower, tokens, index) || isTimeAt(tokens, index)))
    )
      break
    run.push(index)
  }
  while (run.length > 0 && NEVER_HEADS.has(wordAt(tokens, run.at(-1) ?? -1))) run.pop()
  if (run.length === 0) return null
  const head = headOf(tokens, run, many && !hyphenated)
  if (head === null) return null
  return { head, modifiers: run.filter(position => position < head && !NEVER_HEADS.has(wordAt(tokens, position))) }
}

/** "a $4.5 million grant last year": the time begins where its word of order stands. */
function isTimeAt(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)]
  return (word === 'last' || word === 'next' || word === 'this') && PERIOD_NOUNS.has(next)
}

/** "2 US troops", "40 WHO officials": letters that would be a small word, were the sentence not in small letters. */
function isAcronym(tokens: readonly Token[], index: number): boolean {
  const [word = '', next = ''] = [tokens[index]?.text, tokens[index + 1]?.text]
  return ACRONYMS.has(word) && next !== next.toUpperCase()
}

const ACRONYMS: ReadonlySet<string> = new Set(['US', 'IT', 'WHO'])

/**
 * What stands between a number and its noun without being part of either: "7 million more subscribers", "five U.S.
 * senators", "the third-most-populous city", "its seventh and final season".
 */
function behindRankAndAbbreviation(tokens: readonly Token[], start: number): number {
  let index = start
  if (wordAt(tokens, index) === 'and' && LAST_WORDS.has(wordAt(tokens, index + 1))) index += 2
  if ((wordAt(tokens, index) === 'more' || wordAt(tokens, index) === 'other') && tokens[index + 1]?.kind === 'word')
    index += 1
  const superlative = wordAt(tokens, index)
  if (superlative === 'most' || superlative === 'least') {
    index += 1
    while (tokens[index]?.text === '-' && !tokens[index]?.spaced) index += 1
    if (tokens[index]?.kind === 'word' && tokens[index + 1]?.text === '-') index += 2
    else if (tokens[index + 1]?.kind === 'word') index += 1
  }
  while (/^[A-Z]$/.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text === '.' && !tokens[index + 1]?.spaced)
    index += 2
  return index
}

const LAST_WORDS: ReadonlySet<string> = new Set(['final', 'last'])

/**
 * The last word for one thing; for many the first plural, or of several plurals in a row the last ("sales offices").
 * Many of a singular is no count: "the 12 tab" names a tab.
 */
function headOf(tokens: readonly Token[], run: readonly number[], many: boolean): number | null {
  if (!many) return run[lastNoun(tokens, run)] ?? null
  let head = run.findIndex(index => isPlural(wordAt(tokens, index)))
  if (head < 0) return null
  while (head + 1 < run.length && isPlural(wordAt(tokens, run[head + 1] ?? -1))) head += 1
  return run[head] ?? null
}

/** In "the 90-minute show opens the season" the last word of the run is a verb: it ends in -s and has an object. */
function lastNoun(tokens: readonly Token[], run: readonly number[]): number {
  const last = run.at(-1) ?? -1
  const next = tokens[last + 1]
  const hasObject =
    next !== undefined &&
    (next.kind === 'number' || DETERMINERS.has(next.lower) || next.lower === 'a' || next.lower === 'an')
  return run.length > 1 && hasObject && isPlural(wordAt(tokens, last)) ? run.length - 2 : run.length - 1
}

/** Past tenses and participles end a noun phrase; "-ed" and "-ing" words may also stand inside one ("armed factions"). */
function isVerb(word: string, tokens: readonly Token[], index: number): boolean {
  if (COMMON_VERBS.has(word)) return true
  if (!/(?:ed|ing)$/.test(word) || word.length < 5) return false
  const next = tokens[index + 1]
  const goesOn = next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower)
  return !goesOn || isPlural(wordAt(tokens, index - 1))
}

/** "fighters numbering 50,000", "a death toll of 31", "turnover of $3bn", "the price rose to $5". */
function phraseBefore(tokens: readonly Token[], first: number): NounPhrase | null {
  // "its globes, a total of 981"
  const isSummedUp = [3, 2, 1].every((step, place) => wordAt(tokens, first - step) === 'a total of'.split(' ')[place])
  if (isSummedUp && wordAt(tokens, first - 4) === ',') return phraseEndingAt(tokens, first - 5)
  let index = first - 1
  let steps = 0
  while (index >= 0 && steps < 9 && leadsTo(tokens, index)) {
    index -= 1
    steps += 1
  }
  if (steps === 0) return null
  return phraseEndingAt(tokens, index)
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

/** The noun phrase whose head stands at `index`. */
function phraseEndingAt(tokens: readonly Token[], index: number): NounPhrase | null {
  const head = tokens[index]
  if (head?.kind !== 'word' || FUNCTION_WORDS.has(head.lower) || NEVER_HEADS.has(head.lower)) return null
  if (MONTH_BY_WORD.has(head.lower) || WEEKDAY_BY_WORD.has(head.lower)) return null
  const modifiers: number[] = []
  for (let before = index - 1; before >= 0 && modifiers.length < 3; before--) {
    const token = tokens[before]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || isVerb(token.lower, tokens, before)) break
    // "the company reported turnover of": a participle behind a noun is the verb of the clause.
    if (token.lower.endsWith('ed') && !ARTICLES_AND_OWNERS.has(wordAt(tokens, before - 1))) break
    modifiers.push(before)
  }
  return { head: index, modifiers }
}

/**
 * "the tower of the town hall is 80 metres tall", "wages at Lind & Co fell 2 %": what is measured stands before the
 * preposition.
 */
function possessor(tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return null
  let index = Math.min(phrase.head, ...phrase.modifiers) - 1
  const named = isCapitalised(tokens[phrase.head]?.text ?? '')
  while (index > 0 && named && (wordAt(tokens, index) === '&' || isCapitalised(tokens[index]?.text ?? ''))) index--
  while (DETERMINERS.has(wordAt(tokens, index))) index--
  const owner = tokens[index - 1]
  // "their route to Eskmouth", but "fares to rise"
  const leads = POSSESSING.has(wordAt(tokens, index)) || (named && wordAt(tokens, index) === 'to')
  if (!leads || owner?.kind !== 'word' || FUNCTION_WORDS.has(owner.lower)) return phrase
  if (NEVER_HEADS.has(owner.lower) || BARE_MEASURES.has(owner.lower) || isVerb(owner.lower, tokens, index - 1))
    return phrase
  return phraseEndingAt(tokens, index - 1)
}

const POSSESSING: ReadonlySet<string> = new Set(['of', 'at', 'in', 'for'])

/** A word between a noun and its number, another amount there ("rose 4% to"), or the comma of "turnover of $3bn, up 4%". */
function leadsTo(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  if (AMOUNT_LEADS.has(token.lower)) return true
  const next = wordAt(tokens, index + 1)
  if (token.lower === ',') return next === 'up' || next === 'down'
  if (token.lower === 'up' || token.lower === 'down') return wordAt(tokens, index - 1) === ','
  const behindAmount =
    AMOUNT_LEADS.has(next) || next === ',' || AMOUNT_WORDS.has(next) || tokens[index + 1]?.kind === 'number'
  return behindAmount && (token.kind === 'number' || AMOUNT_WORDS.has(token.lower))
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
  if (wordAt(tokens, last + 1) === 'in' || wordAt(tokens, last + 1) === 'of')
    return phraseAfter(tokens, last + 2, false)
  return article || hyphenated ? phraseAfter(tokens, last + 1, false) : null
}
