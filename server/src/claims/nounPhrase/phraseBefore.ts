import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { AMOUNT_LEADS, AMOUNT_WORDS, PLACED_AT, PLACING_VERBS } from '../../lexicon/amountWords.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { ARTICLES_AND_OWNERS, DETERMINERS } from '../../lexicon/determiners.js'
import { FUNCTION_WORDS, NEVER_HEADS } from '../../lexicon/functionWords.js'
import { BARE_MEASURES } from '../../lexicon/measureNouns.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import { isVerb, type NounPhrase } from './phrase.js'

/** "fighters numbering 50,000", "a death toll of 31", "turnover of $3bn", "the price rose to $5". */
export function phraseBefore(tokens: readonly Token[], first: number): NounPhrase | null {
  // "its globes, a total of 981"
  const isSummedUp = [3, 2, 1].every((step, place) => wordAt(tokens, first - step) === 'a total of'.split(' ')[place])
  if (isSummedUp && wordAt(tokens, first - 4) === ',') return phraseEndingAt(tokens, first - 5)
  let index = first - 1
  let steps = 0
  while (index >= 0 && steps < 9 && leadsTo(tokens, index)) {
    index -= 1
    steps += 1
  }
  // "has repaid the €100,000": an article leads to nothing by itself.
  if (steps === 0 || tokens.slice(index + 1, first).every(({ lower }) => ARTICLES_AND_OWNERS.has(lower))) return null
  return phraseEndingAt(tokens, index)
}

/** The noun phrase whose head stands at `index`. */
export function phraseEndingAt(tokens: readonly Token[], index: number): NounPhrase | null {
  const head = tokens[index]
  if (head?.kind !== 'word' || FUNCTION_WORDS.has(head.lower) || NEVER_HEADS.has(head.lower)) return null
  if (MONTH_BY_WORD.has(head.lower) || WEEKDAY_BY_WORD.has(head.lower)) return null
  const modifiers: number[] = []
  for (let before = index - 1; before >= 0 && modifiers.length < 3; before--) {
    const token = tokens[before]
    // "by-election", "follow-up": the first half is part of the word, whatever it is by itself.
    if (token?.text === '-' && !token.spaced && tokens[before - 1]?.kind === 'word') {
      before--
      continue
    }
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
export function possessor(tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return null
  let index = Math.min(phrase.head, ...phrase.modifiers) - 1
  const named = isCapitalised(tokens[phrase.head]?.text ?? '')
  while (index > 0 && named && (wordAt(tokens, index) === '&' || isCapitalised(tokens[index]?.text ?? ''))) index--
  while (tokens[index]?.text === '-' && !tokens[index]?.spaced) index -= 2
  while (DETERMINERS.has(wordAt(tokens, index)) || ARTICLES_AND_OWNERS.has(wordAt(tokens, index))) index--
  const owner = tokens[index - 1]
  // "their route to Eskmouth", but "fares to rise"
  const leads = POSSESSING.has(wordAt(tokens, index)) || (named && wordAt(tokens, index) === 'to')
  if (!leads || owner?.kind !== 'word' || FUNCTION_WORDS.has(owner.lower)) return phrase
  if (NEVER_HEADS.has(owner.lower) || BARE_MEASURES.has(owner.lower) || isVerb(owner.lower, tokens, index - 1))
    return phrase
  return possessor(tokens, phraseEndingAt(tokens, index - 1))
}

const POSSESSING: ReadonlySet<string> = new Set(['of', 'at', 'in', 'for'])

/** A word between a noun and its number, another amount there ("rose 4% to"), or the comma of "turnover of $3bn, up 4%". */
function leadsTo(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  // "readers have put £43,650 into the appeal": who put it there, and not what it is put at.
  if (PLACING_VERBS.has(token.lower)) return PLACED_AT.has(wordAt(tokens, index + 1))
  if (AMOUNT_LEADS.has(token.lower)) return true
  const next = wordAt(tokens, index + 1)
  if (token.lower === ',') return next === 'up' || next === 'down'
  if (token.lower === 'up' || token.lower === 'down') return wordAt(tokens, index - 1) === ','
  const behindAmount =
    AMOUNT_LEADS.has(next) || next === ',' || AMOUNT_WORDS.has(next) || tokens[index + 1]?.kind === 'number'
  return behindAmount && (token.kind === 'number' || AMOUNT_WORDS.has(token.lower))
}
