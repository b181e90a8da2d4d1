import { commonSpelling } from '../../document/commonSpelling.js'
import { type Prose, tokensIn } from '../../document/prose.js'
import type { Token } from '../../document/tokens.js'
import { CONTRACTED_ENDINGS, CONTRACTIONS } from '../../lexicon/contractions.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { TENS, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import type { Span } from '../../text/span.js'

/** One word of a quotation, ready to be compared. */
export interface QuoteWord {
  /** As written; '' for the second word of a contraction. */
  readonly text: string
  /** The same for every way of writing the word: case, spelling variant, numeral in digits or words. */
  readonly key: string
  /** How much it says: 1, or less for a word that builds sentences. 0 for a gap. */
  readonly weight: number
  /** True for an ellipsis or an insertion in brackets or parentheses: anything may have stood here. */
  readonly gap: boolean
}

const FUNCTION_WEIGHT = 0.3

/** Longer quotations are compared by their beginnings. */
const MOST_WORDS = 300

const GAP: QuoteWord = { text: '…', key: '', weight: 0, gap: true }

/** The words of a stretch of prose, without punctuation. An ellipsis or a bracketed insertion is one gap. */
export function quoteWords(prose: Prose, stretch: Span): QuoteWord[] {
  const tokens = tokensIn(prose, stretch)
  const words: QuoteWord[] = []
  for (let index = 0; index < tokens.length && words.length < MOST_WORDS; index++) {
    const token = tokens[index]
    if (token === undefined) break
    const gapEnd = endOfGap(tokens, index)
    if (gapEnd >= 0) {
      if (words.at(-1)?.gap !== true) words.push(GAP)
      index = gapEnd
    } else if (token.kind === 'word') {
      const initials = endOfInitials(tokens, index)
      if (initials > index) {
        const letters = tokens.slice(index, initials + 1).map(({ text: letter }) => letter.replace('.', ''))
        words.push(wordOf(letters.join('')))
        index = initials
      } else words.push(...wordsOf(token))
    } else if (token.kind === 'number' && !isFullHour(tokens, index))
      words.push(contentWord(token.text, token.text.replaceAll(',', '')))
    else if (token.text === '%') words.push(contentWord('%', 'percent'))
  }
  return mergePerCent(words)
}

/** The "00" of "6:00 p.m.", which may as well be left out. */
function isFullHour(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.text === '00' && tokens[index - 1]?.text === ':'
}

/** The last token of an ellipsis or of "[…]" that begins at `index`; -1 where none does. */
function endOfGap(tokens: readonly Token[], index: number): number {
  const text = tokens[index]?.text
  if (text === '…') return index
  if (text === '.' && tokens[index + 1]?.text === '.') {
    let last = index + 1
    while (tokens[last + 1]?.text === '.') last++
    return last
  }
  const closer = text === '[' ? ']' : text === '(' ? ')' : null
  if (closer === null) return -1
  for (let last = index + 1; last <= index + LONGEST_INSERTION; last++) if (tokens[last]?.text === closer) return last
  return -1
}

/** Most tokens of an insertion. */
const LONGEST_INSERTION = 12

/** The last token of "U.S." or "U.N"; `index` itself where no such abbreviation begins. */
function endOfInitials(tokens: readonly Token[], index: number): number {
  let last = index
  while (
    tokens[last]?.text.length === 1 &&
    tokens[last + 1]?.text === '.' &&
    tokens[last + 2]?.text.length === 1 &&
    tokens[last + 2]?.kind === 'word' &&
    tokens[last + 2]?.spaced === false
  )
    last += 2
  return last > index && tokens[last + 1]?.text === '.' && tokens[last + 1]?.spaced === false ? last + 1 : last
}

function wordsOf({ text, lower }: Token): QuoteWord[] {
  if (text === COUNTRY) return [wordOf(text)]
  const parts = CONTRACTIONS.get(lower) ?? contracted(lower)
  if (parts !== null) return parts.map((part, at) => word(at === 0 ? text : '', part))
  return [word(text, CARDINALS.get(lower) ?? commonSpelling(lower))]
}

/** The one country whose name in lower case is another word. */
const COUNTRY = 'US'

/** An abbreviation without its stops. */
function wordOf(letters: string): QuoteWord {
  return contentWord(letters, letters === COUNTRY ? letters : letters.toLowerCase())
}

const CARDINALS: ReadonlyMap<string, string> = new Map(
  [...UNITS_AND_TEENS, ...TENS].map(([name, value]) => [name, String(value)] as const),
)

function contracted(lower: string): readonly string[] | null {
  for (const [ending, full] of CONTRACTED_ENDINGS) {
    if (lower.length > ending.length && lower.endsWith(ending)) return [lower.slice(0, -ending.length), full]
  }
  return null
}

function word(text: string, key: string): QuoteWord {
  return FUNCTION_WORDS.has(key) ? { text, key, weight: FUNCTION_WEIGHT, gap: false } : contentWord(text, key)
}

function contentWord(text: string, key: string): QuoteWord {
  return { text, key, weight: 1, gap: false }
}

/** "per cent" is "percent". */
function mergePerCent(words: QuoteWord[]): QuoteWord[] {
  if (!words.some(({ key }) => key === 'cent')) return words
  return words.flatMap((one, index) => {
    if (one.key === 'cent' && words[index - 1]?.key === 'per') return []
    if (one.key === 'per' && words[index + 1]?.key === 'cent') return [contentWord('per cent', 'percent')]
    return [one]
  })
}
