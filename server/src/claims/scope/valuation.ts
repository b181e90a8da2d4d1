import type { Token } from '../../document/tokens.js'
import { hasWordOf, type WordSets, wordSet } from '../../document/wordSets.js'
import { AMOUNT_ENDS } from '../../lexicon/amountWords.js'
import { BASES, EMPLOYMENTS } from '../../lexicon/valuations.js'
import type { Mention } from '../../mentions/mention.js'
import { tokenAt, wordAt } from '../../mentions/sentenceReading.js'

/** Tokens on either side of an amount within which its basis is told. */
const REACH = 12

/**
 * On what basis an amount of money is reckoned: in today's money, with or without tax, as a budget; for pay also in which
 * employment. Two amounts on two bases are two amounts, "£2m" when it was built and "£140m in today's money".
 */
export function valuationOf(
  tokens: readonly Token[],
  mention: Mention,
  others: readonly Mention[],
  sets: WordSets,
): readonly string[] {
  if (mention.kind !== 'money' || !hasWordOf(sets, BASIS)) return []
  const [start, end] = stretchOf(tokens, mention, others)
  // "the chief executive earns": a post, and not the higher of two.
  const words = tokens
    .slice(start, end)
    .map(({ lower }, place) => (lower === 'chief' && wordAt(tokens, start + place + 1) === 'executive' ? '' : lower))
  const text = ` ${words.join(' ')} `
  const isRate = mention.quantity?.per !== undefined
  const bases = [...BASES, ...(isRate ? EMPLOYMENTS : [])]
  return bases.flatMap(([basis, phrases]) => (phrases.some(phrase => text.includes(` ${phrase} `)) ? [basis] : []))
}

const BASIS = wordSet([...BASES, ...EMPLOYMENTS].flatMap(([, phrases]) => phrases))

/** The words that belong to an amount: up to the half-way to another one of its sentence. */
function stretchOf(
  tokens: readonly Token[],
  { tokens: { first, last } }: Mention,
  others: readonly Mention[],
): readonly [number, number] {
  let [start, end] = [Math.max(0, first - REACH), Math.min(tokens.length, last + REACH + 1)]
  for (const { kind, tokens: other } of others) {
    if (kind !== 'money') continue
    if (other.last < first) start = Math.max(start, other.last + 1, boundary(tokens, other.last + 1, first))
    if (other.first > last) end = Math.min(end, boundary(tokens, last + 1, other.first))
  }
  return [start, end]
}

/** Where what is said of one amount ends and the next begins: at a mark, else where the next one begins. */
function boundary(tokens: readonly Token[], from: number, to: number): number {
  for (let index = from; index < to; index++) if (/^[,;:(—–]$/.test(wordAt(tokens, index))) return index
  return to
}

/** "$4m ($6.1m)", "€10m (about $11m)": in brackets behind an amount, it is that amount in another currency. */
export function isConversion(tokens: readonly Token[], first: number): boolean {
  const opening = [first - 1, first - 2].find(index => wordAt(tokens, index) === '(' || wordAt(tokens, index) === '[')
  return opening !== undefined && endsAmount(tokenAt(tokens, opening - 1))
}

function endsAmount(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || AMOUNT_ENDS.has(token.lower))
}
