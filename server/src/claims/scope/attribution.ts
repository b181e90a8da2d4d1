import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { NUMBER_WORDS } from '../../lexicon/numerals.js'
import { AUXILIARIES, CITING_VERBS } from '../../lexicon/scopeWords.js'
import { tokenAt } from '../../mentions/sentenceReading.js'

/** The longest name of a source, in words: "the head of the regional emergency service". */
const LONGEST = 8

/** Words that hold a name together although they build sentences. */
const INSIDE: ReadonlySet<string> = new Set(['the', 'a', 'an', 'of', 'for', 'in', 'one', '.'])

const QUOTATION_MARKS: ReadonlySet<string> = new Set(['"', '”', '’', "'", '»'])

/**
 * Who is cited for what a sentence says, as it is written: "the harbour master", "Ines Dorvel". A reader is shown it, so
 * that nobody is named unless the sentence has one of three forms: a source between two stops and a verb of citing
 * (", the harbour master said."), "according to" a source, or a source behind a verb that follows a quotation.
 *
 * @param text of the block, in which the tokens have their offsets.
 */
export function attributionOf(tokens: readonly Token[], text: string): string | null {
  const verbs = citingVerbs(tokens)
  const source = sourceBeforeVerb(tokens, verbs) ?? sourceAccordingTo(tokens) ?? sourceBehindVerb(tokens, verbs)
  if (source === null) return null
  const [first, last] = source
  return text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0).replace(/\s+/g, ' ')
}

type Run = readonly [first: number, last: number]

function citingVerbs(tokens: readonly Token[]): readonly number[] {
  const verbs: number[] = []
  for (let index = 0; index < tokens.length; index++) if (isCiting(tokens[index])) verbs.push(index)
  return verbs
}

function sourceBeforeVerb(tokens: readonly Token[], verbs: readonly number[]): Run | null {
  for (const verb of verbs) {
    if (verb === 0) continue
    let last = verb - 1
    while (isAside(tokens[last])) last--
    let first = last
    while (first > 0 && holdsTogether(tokens, first - 1)) first--
    const source: Run = [first, last]
    if (isSource(tokens, source)) return source
  }
  return null
}

function sourceAccordingTo(tokens: readonly Token[]): Run | null {
  const to = tokens.findIndex(({ lower }, index) => lower === 'to' && tokenAt(tokens, index - 1)?.lower === 'according')
  return to < 0 ? null : sourceFrom(tokens, to + 1)
}

function sourceBehindVerb(tokens: readonly Token[], verbs: readonly number[]): Run | null {
  const verb = verbs.find(index => QUOTATION_MARKS.has(tokenAt(tokens, index - 1)?.text ?? ''))
  return verb === undefined ? null : sourceFrom(tokens, verb + 1)
}

/** The words up to the next stop. */
function sourceFrom(tokens: readonly Token[], first: number): Run | null {
  let last = first
  while (holdsTogether(tokens, last + 1)) last++
  while (last > first && isAside(tokens[last])) last--
  const source: Run = [first, last]
  return isSource(tokens, source) ? source : null
}

/** "states", but not that of "the United States". */
function isCiting(token: Token | undefined): boolean {
  return token !== undefined && CITING_VERBS.has(token.lower) && !isCapitalised(token.text)
}

/** "has", "later", "frankly". */
function isAside(token: Token | undefined): boolean {
  return (
    token !== undefined && (AUXILIARIES.has(token.lower) || (/..ly$/.test(token.lower) && !isCapitalised(token.text)))
  )
}

/** A word, or the full stop of an initial: "the U.S. Geological Survey", "Mary T. Oduya". */
function holdsTogether(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind === 'word') return true
  return token?.text === '.' && !token.spaced && /^\p{Lu}$/u.test(tokenAt(tokens, index - 1)?.text ?? '')
}

/** A name or a noun phrase: short, no word that belongs to a clause of its own, no pronoun, cut off nowhere. */
function isSource(tokens: readonly Token[], [first, last]: Run): boolean {
  const words = tokens.slice(first, last + 1)
  const [start, end] = [words[0], words.at(-1)]
  if (start === undefined || end === undefined || words.length > LONGEST) return false
  const before = first > 0 ? tokenAt(tokens, first - 1) : undefined
  const isCutOff = before?.kind === 'number' || (before !== undefined && !start.spaced && !OPENERS.has(before.text))
  return (
    !isCutOff &&
    words.every(isPart) &&
    !INSIDE.has(end.lower) &&
    !/(?:ed|['’]s)$/.test(end.text) &&
    !TIMES.has(end.lower)
  )
}

function isPart({ kind, lower }: Token): boolean {
  if (kind !== 'word' || INSIDE.has(lower)) return kind === 'word' || lower === '.'
  return !FUNCTION_WORDS.has(lower) && !COMMON_VERBS.has(lower) && !NUMBER_WORDS.has(lower)
}

/** What may touch the first word of a source. */
const OPENERS: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '«', '(', '[', '–', '—'])

const TIMES: ReadonlySet<string> = new Set([
  'today',
  'yesterday',
  'tonight',
  'now',
  ...MONTH_BY_WORD.keys(),
  ...WEEKDAY_BY_WORD.keys(),
])
