import type { Prose } from '../../document/prose.js'
import { WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { LANGUAGES, RELAYED_WORDS, REPETITION_WORDS, TRANSLATION_WORDS } from '../../lexicon/speech.js'
import type { Span } from '../../text/span.js'
import { bitOf } from '../mentionWords.js'
import { MANNER } from './mannerCue.js'
import type { Manner, Quotation } from './quotation.js'
import { quoteSpans } from './quoteSpans.js'
import { quoteWords } from './quoteWords.js'
import { type Speaker, speakerOfQuotation } from './speaker.js'

/** A quotation in offsets of its block, without marks and the comma or full stop before the closing one. */
export interface QuotationMention {
  readonly span: Span
  readonly quotation: Quotation
}

/** Fewer words than these are a term or a title and not an utterance. */
const FEWEST_WORDS = 3
/** Text on either side of a quotation in which its manner is looked for. */
const SURROUNDINGS = 160

/** The quotations in a block of prose. A text without quotation marks costs one search. */
export function readQuotations(prose: Prose): QuotationMention[] {
  const { text } = prose
  if (!/["“„«‘']/.test(text)) return []
  const quotes = quoteSpans(text)
  const mentions: QuotationMention[] = []
  let speaker: Speaker | null = null
  quotes.forEach(({ inner, outer }, index) => {
    const before = quotes[index - 1]?.outer.end ?? 0
    const after = quotes[index + 1]?.outer.start ?? text.length
    // A paragraph that goes on quoting goes on with the same speaker, unless it names another.
    const goesOn = index > 0 && isShort(text.slice(before, outer.start))
    speaker = speakerOfQuotation(text, outer, before, after) ?? (goesOn ? speaker : null)
    const span = trimmed(text, inner)
    const words = quoteWords(prose, span)
    if (words.filter(({ gap }) => !gap).length < FEWEST_WORDS) return
    const around = (prose.cues & OF_MANNER) === 0 ? NO_WORDS : wordsAround(text, outer, before, after)
    mentions.push({ span, quotation: { words, speaker, manner: mannerOf(around), days: daysIn(around) } })
  })
  return mentions
}

const OF_MANNER = bitOf(MANNER)
const NO_WORDS: readonly string[] = []

/** So little stands between two quotations of one speaker: "he added", "said Ada Roe on Tuesday." */
function isShort(text: string): boolean {
  return text.length < BETWEEN_QUOTATIONS
}

const BETWEEN_QUOTATIONS = 60

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end)
  const lead = /^\s*/.exec(inner)?.[0].length ?? 0
  const trail = /[\s,.;:–—-]*$/.exec(inner)?.[0].length ?? 0
  return lead + trail >= inner.length ? { start, end } : { start: start + lead, end: end - trail }
}

function wordsAround(text: string, outer: Span, before: number, after: number): readonly string[] {
  const sides = [
    text.slice(Math.max(before, outer.start - SURROUNDINGS), outer.start),
    text.slice(outer.end, Math.min(after, outer.end + SURROUNDINGS)),
  ]
  return (
    sides
      .join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
}

function mannerOf(words: readonly string[]): readonly Manner[] {
  if (words.length === 0) return []
  const has = (table: ReadonlySet<string>): boolean => words.some(word => table.has(word))
  const rendered = words.some(
    (word, index) => LANGUAGES.has(word) && /^(?:in|from|speaking)$/.test(words[index - 1] ?? ''),
  )
  return [
    ...(rendered || has(TRANSLATION_WORDS) ? ['translated' as const] : []),
    ...(has(REPETITION_WORDS) ? ['repeated' as const] : []),
    ...(has(RELAYED_WORDS) ? ['relayed' as const] : []),
  ]
}

function daysIn(words: readonly string[]): readonly number[] {
  return words.length === 0 ? [] : [...new Set(words.flatMap(word => WEEKDAY_BY_WORD.get(word)?.number ?? []))]
}
