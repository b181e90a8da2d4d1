import type { Token } from '../../document/tokens.js'
import { HEDGES, type HedgeClass, type HedgeEntry, RULED_OVER, SPOKEN_OF, SPREAD_OVER } from '../../lexicon/hedges.js'
import type { Draft, DraftHedge } from '../draft.js'
import type { Refiner } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/** Hedges by the word that touches the number, longest first. */
const BEFORE = indexBy('before', words => words.at(-1) ?? '')
const AFTER = indexBy('after', words => words[0] ?? '')

interface Phrase {
  readonly words: readonly string[]
  readonly hedge: HedgeClass
}

function indexBy(
  side: HedgeEntry['side'],
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>()
  for (const entry of HEDGES) {
    if (entry.side !== side) continue
    const words = entry.phrase.split(' ')
    const phrases = index.get(key(words)) ?? []
    phrases.push({ words, hedge: entry.hedge })
    phrases.sort((a, b) => b.words.length - a.words.length)
    index.set(key(words), phrases)
  }
  return index
}

/** Kinds whose value is a number that a hedge can loosen. */
const HEDGED_KINDS = new Set([
  'quantity',
  'money',
  'percent',
  'measure',
  'duration',
  'age',
  'date',
  'time',
  'frequency',
])

/** Attaches "about", "nearly", "more than", "or so" … to the number that they stand before or after. */
export const hedge: Refiner = {
  name: 'hedge',
  refine: (drafts, { tokens }) =>
    drafts.map((draft, position) => {
      if (!HEDGED_KINDS.has(draft.kind)) return draft
      const before = hedgeBefore(tokens, draft, drafts[position - 1])
      const after = hedgeAfter(tokens, draft, drafts[position + 1])
      const found = before ?? after
      if (found === null || !suits(draft, found, tokens)) return draft
      // "about 50 or so" says it twice.
      const twice = before !== null && after?.hedge === before.hedge ? { trail: after.last } : {}
      return { ...draft, ...twice, hedge: found, refiners: [...draft.refiners, 'hedge'] }
    }),
}

function hedgeBefore(tokens: readonly Token[], draft: Draft, previous: Draft | undefined): DraftHedge | null {
  // The determiner belongs to the thing counted: "the estimated 50,000", "over the past 18 months" are read through it.
  const touching = draft.first - 1
  if (!BEFORE.has(wordAt(tokens, touching))) return null
  for (const { words, hedge: kind } of BEFORE.get(wordAt(tokens, touching)) ?? []) {
    const first = draft.first - words.length
    if (first <= (previous?.last ?? -1) || !words.every((word, index) => wordAt(tokens, first + index) === word))
      continue
    // "53 more than a year ago": the comparison belongs to the number before it.
    if (words.at(-1) === 'than' && first - 1 === previous?.last && previous.kind !== 'date') continue
    const outer = outerHedge(tokens, first, touching, previous)
    return outer ?? { hedge: kind, first, last: touching }
  }
  return null
}

/** "more than about 50", "up to around 20": the outer bound rules. */
function outerHedge(
  tokens: readonly Token[],
  before: number,
  touching: number,
  previous: Draft | undefined,
): DraftHedge | null {
  for (const { words, hedge: kind } of BEFORE.get(wordAt(tokens, before - 1)) ?? []) {
    const first = before - words.length
    // "about ~2" says it twice, and "more than about 2" is a bound.
    const weaker = kind === 'about' && wordAt(tokens, before) !== '~'
    if (weaker || first <= (previous?.last ?? -1)) continue
    if (words.every((word, index) => wordAt(tokens, first + index) === word))
      return { hedge: kind, first, last: touching }
  }
  return null
}

function hedgeAfter(tokens: readonly Token[], draft: Draft, next: Draft | undefined): DraftHedge | null {
  const touching = draft.last + 1
  for (const { words, hedge: kind } of AFTER.get(wordAt(tokens, touching)) ?? []) {
    const last = draft.last + words.length
    if (last >= (next?.first ?? tokens.length)) continue
    if (words.every((word, index) => wordAt(tokens, touching + index) === word))
      return { hedge: kind, first: touching, last }
  }
  return null
}

/**
 * Some hedges are other words too: "over the past 18 months" is no bound, "some" before "one" no hedge, "around 2019"
 * holds, "above 3.5" does, "under Mr Oake" never comes here. "plus" and "odd" only touch a count.
 */
function suits(draft: Draft, { hedge: kind, first, last }: DraftHedge, tokens: readonly Token[]): boolean {
  const word = wordAt(tokens, first)
  const single = first === last
  if (single && word === 'ca' && tokens[first]?.text !== 'ca') return false
  if (single && word === 'over' && RULED_OVER.has(wordAt(tokens, first - 1))) return false
  // "extends over 250 hectares", "spread over 12 sites"
  if (single && word === 'over' && SPREAD_OVER.has(wordAt(tokens, first - 1))) return false
  // "talk about three developments"
  if (single && word === 'about' && SPOKEN_OF.has(wordAt(tokens, first - 1))) return false
  // "control over various options": the number is open already.
  if (single && draft.amount?.type === 'open') return false
  if (draft.kind === 'date') return kind === 'about' && word !== 'some' && word !== 'odd'
  if (single && (word === 'over' || word === 'under' || word === 'beyond') && draft.kind === 'duration') {
    // "over 18 months" may mean "in the course of": the reading that claims less is a bound.
    return true
  }
  if (single && word === 'plus') return tokens[first]?.spaced === false || draft.kind === 'quantity'
  if (single && word === 'virtually') return draft.kind === 'percent' || draft.kind === 'quantity'
  return true
}
