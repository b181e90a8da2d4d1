import type { Token } from '../../document/tokens.js'
import { NEWS_OF_A_LIFE } from '../../lexicon/ages.js'
import { PAST_FORMS } from '../../lexicon/verbs.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Tokens behind an age within which "when" opens what happened at that age. */
const WHEN_WITHIN = 3

/**
 * True for the age at another time than that of the text: "was 38 when he was first charged", "then 38", "at the age of
 * 19 he left". Whoever was 40 when killed was that old in the news of it.
 */
export function isFormerAge(tokens: readonly Token[], { tokens: { first, last } }: Mention): boolean {
  const [before, earlier] = [wordAt(tokens, first - 1), wordAt(tokens, first - 2)]
  if (before === 'then' || (before === 'only' && earlier === 'then')) return true
  const isEnd = tokens.some(
    ({ lower }, index) => NEWS_OF_A_LIFE.has(lower) || (lower === 'found' && wordAt(tokens, index - 1) === 'was'),
  )
  if (isEnd) return false
  for (let index = last + 1; index <= last + WHEN_WITHIN; index++) if (wordAt(tokens, index) === 'when') return true
  if (wordAt(tokens, last + 1) === 'at' && wordAt(tokens, last + 2) === 'the' && wordAt(tokens, last + 3) === 'time')
    return true
  const isBareAge = before === 'of' && earlier === 'age'
  if (!isBareAge && before !== 'at') return false
  // "At 68 she still runs the shop that she opened": the verb of the sentence decides, which comes first.
  const verb = tokens.find(({ lower }, index) => index > last && (isPast(lower) || PRESENT.test(lower)))
  return verb === undefined ? tokens.some(({ lower }) => isPast(lower)) : !PRESENT.test(verb.lower)
}

const PRESENT = /^(?:is|are|has|still|remains|keeps|continues|now)$/

function isPast(word: string): boolean {
  return PAST_FORMS.has(word) || /^(?:was|were|had|[a-z]{2,}ed)$/.test(word)
}
