import type { Token } from '../document/tokens.js'
import { DETERMINERS } from '../lexicon/determiners.js'
import type { Mention } from '../mentions/mention.js'
import { wordAt } from '../mentions/sentenceReading.js'
import { isPoint } from '../values/interval.js'
import type { Subject } from './subject.js'

/**
 * The subjects of a sentence's mentions: in "a third of the 90 seats", "42 of its 60 workers", "most of the 40 teachers"
 * and "of the 40 teachers, 15 voted" the part is told how many there are in all, and the whole that it counts them all.
 */
export function withWholes(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  subjects: readonly Subject[],
): readonly Subject[] {
  if (mentions.length < 2) return subjects
  const [told, first] = [[...subjects], subjects[0]]
  mentions.forEach((part, index) => {
    const next = mentions[index + 1]
    const [own, all] = [told[index], told[index + 1]]
    if (next === undefined || own === undefined || all === undefined || !isPart(part)) return
    const whole = countOf(next)
    // "Every one of the 918 globes" counts them all, and no part.
    if (/^(?:every|each)$/.test(wordAt(tokens, part.tokens.first - 1))) return
    if (whole === null || !leadsFromPart(tokens, part.tokens.last, next.tokens.first)) return
    // "Half of the mill's 60 workers", "22 of its 60 residents": what the part is of stands behind the whole.
    const { head, label, modifiers } = all
    told[index] = { ...own, head, label, modifiers, whole }
    told[index + 1] = { ...all, countsAll: true }
  })
  mentions.forEach((part, index) => {
    const [own, all, before] = [told[index], told[index - 1], mentions[index - 1]]
    if (
      own === undefined ||
      all === undefined ||
      before === undefined ||
      own.toll !== undefined ||
      all.toll !== undefined
    )
      return
    const isOfThem = wordAt(tokens, part.tokens.last + 1) === 'of' && wordAt(tokens, part.tokens.last + 2) === 'them'
    const count = isOfThem && isPart(part) ? countOf(before) : null
    if (count === null || all.head === null) return
    told[index] = { ...own, head: all.head, label: all.label, modifiers: all.modifiers, whole: count }
    told[index - 1] = { ...all, countsAll: true }
  })
  const [whole, part] = mentions
  const [, second] = subjects
  if (whole === undefined || part === undefined || first === undefined || second === undefined) return told
  if (!opensWithWhole(tokens, whole, part) || second.head !== null) return told
  const count = countOf(whole)
  if (count === null || first.head === null) return told
  const { head, label, modifiers } = first
  told[0] = { ...first, countsAll: true }
  told[1] = { ...second, head, label, modifiers, whole: count }
  return told
}

/** "Guilty of two counts and not guilty of three others": counts of one sort of thing, with how many they make together. */
export function withSums(mentions: readonly Mention[], subjects: readonly Subject[]): readonly Subject[] {
  if (mentions.length < 2) return subjects
  const sums = new Map<string, { sum: number; parts: number }>()
  const nounOf = ({ head, label, whole, countsAll }: Subject): string | null =>
    whole === undefined && countsAll === undefined ? (head ?? label) : null
  subjects.forEach((subject, index) => {
    const [noun, mention] = [nounOf(subject), mentions[index]]
    const count = mention === undefined ? null : countOf(mention)
    if (noun === null || count === null) return
    const known = sums.get(noun) ?? { sum: 0, parts: 0 }
    sums.set(noun, { sum: known.sum + count, parts: known.parts + 1 })
  })
  return subjects.map((subject, index) => {
    const mention = mentions[index]
    const known = mention === undefined || countOf(mention) === null ? undefined : sums.get(nounOf(subject) ?? '')
    return known === undefined || known.parts < 2 ? subject : { ...subject, together: known.sum }
  })
}

function isPart({ kind, quantity }: Mention): boolean {
  return kind === 'quantity' && (quantity?.dimension === 'fraction' || quantity?.dimension === 'count')
}

/** How many a whole counts, where it says so to the unit. */
function countOf({ kind, quantity }: Mention): number | null {
  if (kind !== 'quantity' || quantity?.dimension !== 'count' || !isPoint(quantity.interval)) return null
  return quantity.interval.min > 0 ? quantity.interval.min : null
}

/** Words between "of" and the whole, at most: "of the school's". */
const BETWEEN = 3

/** "… of the 90 seats", "… of the school's 300 pupils", "half the council's 48 members" */
function leadsFromPart(tokens: readonly Token[], last: number, first: number): boolean {
  if (wordAt(tokens, last) === 'half' && DETERMINERS.has(wordAt(tokens, last + 1))) return leadsOn(tokens, last, first)
  if (!/^(?:of|among|amongst)$/.test(wordAt(tokens, last + 1)) || first <= last + 1) return false
  return leadsOn(tokens, last + 1, first)
}

/** Only what owns the whole, or its determiner, stands between. */
function leadsOn(tokens: readonly Token[], last: number, first: number): boolean {
  if (first - last - 1 > BETWEEN) return false
  for (let index = last + 1; index < first; index++) {
    const word = wordAt(tokens, index)
    if (!DETERMINERS.has(word) && !/(?:['’]s|s['’])$/.test(word) && index === first - 1) return false
    if (tokens[index]?.kind !== 'word') return false
  }
  return true
}

function hasMark(tokens: readonly Token[], end: number): boolean {
  return tokens.slice(0, end).some(({ text }) => text === ',' || text === ';')
}

/** Tokens at the head of a sentence in which its whole stands. */
const OPENING_PHRASE = 9

/** "Of the 40 teachers, 15 voted": the whole at the head of the sentence, and the part behind the comma. */
function opensWithWhole(tokens: readonly Token[], whole: Mention, part: Mention): boolean {
  // "Of the 40 teachers, 15 voted", "In a survey of the 40 teachers, 15".
  const opener = [1, 2, 3].find(step => wordAt(tokens, whole.tokens.first - step) === 'of')
  if (opener === undefined || whole.tokens.first > OPENING_PHRASE) return false
  return (
    part.kind === 'quantity' && wordAt(tokens, part.tokens.first - 1) === ',' && !hasMark(tokens, part.tokens.first - 1)
  )
}
