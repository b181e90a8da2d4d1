import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { FATAL } from '../../lexicon/opposites.js'
import { wordAt } from '../sentenceReading.js'
import { isDenied } from './denial.js'
import type { OppositeMention } from './opposite.js'
import { type Reader, say } from './reader.js'
import { ARTICLES } from './surroundings.js'

/** "caused by a faulty heater", "blamed on a gas leak": the words up to the end of the phrase. */
export const cause: Reader = (tokens, index) => {
  const links = [index + 1, index + 2].filter(at => CAUSAL_LINKS.has(wordAt(tokens, at)))
  const link = links[0]
  return link === undefined || isDenied(tokens, index) ? null : causeFrom(tokens, link + 1)
}

/** "blamed a gas leak for the blast": whoever blames somebody says nothing of a cause. */
export const blamed: Reader = (tokens, index) => {
  if (isDenied(tokens, index) || !ARTICLES.has(wordAt(tokens, index + 1))) return null
  const found = causeFrom(tokens, index + 1)
  return found !== null && wordAt(tokens, found.last + 1) === 'for' ? found : null
}

/** "was due to a gas leak", "put it down to a gas leak", "the result of a gas leak", "a gas leak was to blame". */
export const dueTo: Reader = (tokens, index) => {
  const word = wordAt(tokens, index)
  if (isDenied(tokens, index)) return null
  if (word === 'blame') return toBlame(tokens, index)
  const link = word === 'result' ? 'of' : word === 'because' ? 'of' : 'to'
  if (wordAt(tokens, index + 1) !== link || (word === 'down' && !tokens.some(({ lower }) => lower === 'put')))
    return null
  return causeFrom(tokens, index + 2)
}

/** "a gas leak was to blame". */
function toBlame(tokens: readonly Token[], index: number): OppositeMention | null {
  const verb = index - 2
  if (wordAt(tokens, index - 1) !== 'to' || !/^(?:is|was|were|are)$/.test(wordAt(tokens, verb))) return null
  const words: number[] = []
  for (let at = verb - 1; at >= 0 && words.length <= MOST_CAUSE_WORDS; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) break
    words.unshift(at)
  }
  return causeOf(tokens, words)
}

/** The words of a cause that begins at a token, behind its article. */
function causeFrom(tokens: readonly Token[], start: number): OppositeMention | null {
  const words: number[] = []
  for (let at = start; at < tokens.length && words.length < MOST_CAUSE_WORDS; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (FUNCTION_WORDS.has(token.lower)) {
      if (words.length === 0 && ARTICLES.has(token.lower)) continue
      break
    }
    words.push(at)
  }
  return causeOf(tokens, words)
}

function causeOf(tokens: readonly Token[], words: readonly number[]): OppositeMention | null {
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length > MOST_CAUSE_WORDS) return null
  return say('cause', null, words.map(at => nounLemma(wordAt(tokens, at))).join(' '), first, last)
}

/** "brought down by" */
const CAUSAL_LINKS: ReadonlySet<string> = new Set(['by', 'on', 'to'])
const MOST_CAUSE_WORDS = 4

/** "An electrical fault caused the fire": the words before the verb, from their article on. */
export const causeBefore: Reader = (tokens, index) => {
  if (!/^(?:the|a|an|this)$/.test(wordAt(tokens, index + 1)) || isDenied(tokens, index)) return null
  // "set off the blaze"
  const verb = wordAt(tokens, index) === 'off' ? index - 1 : index
  if (verb < index && wordAt(tokens, verb) !== 'set') return null
  // Who killed somebody is another question than what did.
  const isFatal = FATAL.has(wordAt(tokens, index))
  const words: number[] = []
  for (let at = verb - 1; at >= 0 && words.length <= MOST_CAUSE_WORDS; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) {
      if (ARTICLES.has(token?.lower ?? '') ? isFatal : !MAY_PRECEDE_CAUSE.has(token?.lower ?? '')) return null
      break
    }
    words.unshift(at)
  }
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length > MOST_CAUSE_WORDS) return null
  if (words.some((at, place) => (place > 0 || isFatal) && isCapitalised(tokens[at]?.text ?? '') && at > 0)) return null
  return say('cause', null, words.map(at => nounLemma(wordAt(tokens, at))).join(' '), first, last)
}

/** In front of a cause without an article: "that avian flu killed the swans". */
const MAY_PRECEDE_CAUSE: ReadonlySet<string> = new Set(['that', 'and', 'because'])

/** "killed by botulism", "died of pneumonia", "died from smoke inhalation": what has no article, or is an illness. */
export const fatal: Reader = (tokens, index) => {
  const link = wordAt(tokens, index + 1)
  const isDeath = wordAt(tokens, index).startsWith('die')
  if (isDeath ? link !== 'of' && link !== 'from' : link !== 'by') return null
  const start = ARTICLES.has(wordAt(tokens, index + 2)) ? index + 3 : index + 2
  if (start > index + 2 && !isDeath) return null
  const words: number[] = []
  for (let at = start; at < start + MOST_CAUSE_WORDS; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || isCapitalised(token.text)) break
    words.push(at)
  }
  const last = words.at(-1)
  if (last === undefined || isDenied(tokens, index) || NO_CAUSES.has(wordAt(tokens, last))) return null
  return say('cause', null, words.map(at => nounLemma(wordAt(tokens, at))).join(' '), start, last)
}

/** "died of injuries", "killed by gunmen": what says nothing of the cause, or who it was. */
const NO_CAUSES: ReadonlySet<string> = new Set(
  'injuries wounds causes gunmen police officers soldiers militants rebels troops people men attackers forces'.split(
    ' ',
  ),
)
