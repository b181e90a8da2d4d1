import type { Span } from '../text/span.js'
import { Class, classAt } from './characters.js'
import { endOfMarks, isEndMark, sentenceEnd } from './sentences.js'
import { endOfNumber, numberToken, type Token, wordToken } from './tokens.js'
import { PLAIN_WORDS, type Vocabulary, type Word } from './vocabulary.js'
import { addSets, noSets, type WordSets } from './wordSets.js'

/** A block's text in sentences and tokens. The lists of the tokens are parallel. */
export interface Prose {
  readonly text: string
  readonly vocabulary: Vocabulary
  readonly sentences: readonly Sentence[]
  /** All cues of its words and numbers. */
  readonly cues: number
  /** All sets of words that they are in. */
  readonly sets: WordSets
  /** What the vocabulary knows of each token; null for a number in digits. */
  readonly words: readonly (Word | null)[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** A sentence of a block's prose, without the white space around it. */
export interface Sentence extends Span {
  /** All cues of its words and numbers. */
  readonly cues: number
  /** All sets of words that they are in. */
  readonly sets: WordSets
  /** The place of its first token, and the place behind its last. */
  readonly first: number
  readonly behind: number
}

/**
 * Longer sentences are cut at white space: tables, logs, a file of one line. What a claim of a sentence keeps of the
 * others in it, and so the work and the room that a claim takes, is bounded whatever the text.
 */
const LONGEST_SENTENCE = 2_000
/** Where there is no white space either, they are cut between any two tokens. */
const LONGEST_UNSPACED = 3_000

/**
 * Splits a text into sentences and tokens, in one pass.
 *
 * @example readProse('Lt. Gen. Oake left at 3.5 p.m. on Jan. 5. He said so.').sentences // two of them
 */
export function readProse(text: string, vocabulary = PLAIN_WORDS): Prose {
  const { number, pair } = vocabulary.knowledge
  const sentences: Sentence[] = []
  const words: (Word | null)[] = []
  const starts: number[] = []
  const ends: number[] = []
  let all = 0
  const [allSets, none] = [noSets(), noSets()]
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const start = at
    const first = words.length
    let cues = 0
    let sets: WordSets | null = null
    let end = text.length
    let behind = start
    let judged = start
    let opener: Word | null = null
    let behindOpener = start
    while (at < end) {
      const kind = classAt(text, at)
      if (kind === Class.Space) {
        at++
        continue
      }
      if (at - start > LONGEST_SENTENCE && (at > behind || at - start > LONGEST_UNSPACED)) break
      starts.push(at)
      if (kind === Class.Digit) {
        words.push(null)
        cues |= number
        at = endOfNumber(text, at, end)
      } else if (kind === Class.Letter) {
        const word = vocabulary.wordAt(text, at, end)
        words.push(word)
        cues |= word.cues
        if (word.sets !== null) {
          sets ??= noSets()
          addSets(sets, word.sets)
        }
        if (opener !== null && at === behindOpener + 1 && follows(opener, word)) cues |= pair
        at += word.text.length
        opener = word.followers === null ? null : word
        behindOpener = at
      } else {
        if (at >= judged && isEndMark(text.charCodeAt(at))) {
          judged = endOfMarks(text, at)
          end = sentenceEnd(text, at, judged) ?? end
        }
        const mark = vocabulary.markAt(text, at, end)
        words.push(mark)
        cues |= mark.cues
        at += mark.text.length
      }
      ends.push(at)
      behind = at
    }
    sentences.push({ start, end: behind, cues, sets: sets ?? none, first, behind: words.length })
    all |= cues
    if (sets !== null) addSets(allSets, sets)
    at = skipSpace(text, behind)
  }
  return { text, vocabulary, sentences, cues: all, sets: allSets, words, starts, ends }
}

function skipSpace(text: string, start: number): number {
  let index = start
  while (index < text.length && classAt(text, index) === Class.Space) index++
  return index
}

/** "a year", "every two years", "week-long". */
function follows({ followers }: Word, { lower }: Word): boolean {
  const apostrophe = lower.indexOf("'")
  const bare = apostrophe < 0 ? lower : lower.slice(0, apostrophe)
  return followers !== null && (followers.has(bare) || (bare.endsWith('s') && followers.has(bare.slice(0, -1))))
}

/** The tokens of a sentence. */
export function tokensOf(prose: Prose, { first, behind }: Pick<Sentence, 'first' | 'behind'>): Token[] {
  const { text, vocabulary, words, starts, ends } = prose
  const tokens: Token[] = []
  for (let place = first; place < behind; place++) {
    const word = words[place]
    const start = starts[place] ?? 0
    const spaced = place === first || start > (ends[place - 1] ?? 0)
    tokens.push(
      word == null
        ? numberToken(text, start, ends[place] ?? start, spaced, vocabulary)
        : wordToken(word, start, spaced),
    )
  }
  return tokens
}

/** The tokens that begin in a stretch of the text, whatever sentences they are in. */
export function tokensIn(prose: Prose, { start, end }: Span): Token[] {
  return tokensOf(prose, { first: placeFrom(prose, start), behind: placeFrom(prose, end) })
}

/** The place of the first token that begins at an offset or behind it. */
function placeFrom({ starts }: Prose, offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
