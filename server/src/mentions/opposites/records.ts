import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { SUPERLATIVES } from '../../lexicon/opposites.js'
import { wordAt } from '../sentenceReading.js'
import { type Reader, say } from './reader.js'
import { isName, MOST_NAME_WORDS, nounBehind } from './surroundings.js'

/** "The Regent is the oldest theatre in the county": who or what it is said of. */
export const recordHolder: Reader = (tokens, index) => {
  const noun = nounBehind(tokens, index)
  const name = nameBeside(tokens, index)
  if (noun === null || name === null || !isTheOne(tokens, index)) return null
  return say('record', `${wordAt(tokens, index)} ${nounLemma(wordAt(tokens, noun))}`, name, index, noun)
}

/** The same, as what is said of the name: "older than the Regent" denies it. */
export const holdsRecord: Reader = (tokens, index) => {
  const name = nameBeside(tokens, index)
  if (name === null || !isTheOne(tokens, index)) return null
  return say('record', `${SUPERLATIVES.get(wordAt(tokens, index)) ?? ''} ${name}`, 'most', index)
}

/** "older than the Regent": what is not the oldest. */
export const outdone: Reader = (tokens, index) => {
  if (
    wordAt(tokens, index + 1) !== 'than' ||
    [1, 2, 3, 4, 5, 6].some(step =>
      /^(?:nobody|no|none|nothing|not|never|neither|few|any)$/.test(wordAt(tokens, index - step)),
    )
  )
    return null
  const start = wordAt(tokens, index + 2) === 'the' ? index + 3 : index + 2
  if (!isName(tokens[start])) return null
  let last = start
  while (last < start + MOST_NAME_WORDS && isName(tokens[last + 1])) last++
  return say('record', `${wordAt(tokens, index)} ${wordAt(tokens, last)}`, 'outdone', index, last)
}

/** "Mount Sabo, the island's second-highest mountain": that it is not the highest. */
export const rankedBelow: Reader = (tokens, index) => {
  const at = tokens[index + 1]?.text === '-' ? index + 2 : index + 1
  const more = SUPERLATIVES.get(wordAt(tokens, at))
  const name = nameBeside(tokens, index)
  return more === undefined || name === null ? null : say('record', `${more} ${name}`, 'outdone', index, at)
}

/** "the oldest", "Kell's oldest", and not "one of the oldest", "the second oldest", "the oldest surviving". */
function isTheOne(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1)
  if (before !== 'the' && !before.endsWith("'s") && before !== 'its') return false
  return wordAt(tokens, index - 2) !== 'of'
}

/** The last word of the name before an index of the clause, or of the first one behind it. */
function nameBeside(tokens: readonly Token[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - NAME_REACH); at--) {
    const isOpening = at === 0 && FUNCTION_WORDS.has(wordAt(tokens, at))
    const isPlace = PREPOSITIONS.has(wordAt(tokens, at - 1))
    if (isName(tokens[at]) && !isOpening && !isPlace && !wordAt(tokens, at).endsWith("'s")) return wordAt(tokens, at)
  }
  for (let at = index + 1; at < index + NAME_REACH; at++) {
    if (!isName(tokens[at])) continue
    while (isName(tokens[at + 1])) at++
    return wordAt(tokens, at - 1) === 'in' ? null : wordAt(tokens, at)
  }
  return null
}

const NAME_REACH = 8
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'of', 'on', 'near'])
