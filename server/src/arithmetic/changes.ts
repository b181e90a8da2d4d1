import { hasWordOf, wordSet } from '../document/wordSets.js'
import { FALL_NOUNS, FALL_VERBS, FEWER_WORDS, MORE_WORDS, RISE_NOUNS, RISE_VERBS } from '../lexicon/changeWords.js'
import { type Figure, figureAt, rangeEnds } from './figure.js'
import { type MarkedText, SENTENCE_END, type Statement } from './markedText.js'
import { once } from './once.js'
import { matchesOf, pattern } from './pattern.js'

/** "from 312 to 355": one figure before and one after, with the sentence around it. */
export interface Change {
  readonly before: Figure
  readonly after: Figure
  /** In marked text. */
  readonly start: number
  readonly end: number
  /** What stands in the sentence before and behind it. */
  readonly lead: string
  readonly trail: string
  /** The next sentence, where it goes on about the change: "That is a rise of 20 %." */
  readonly next: string
}

const AMOUNT = 'count|money|percent|measure'

const PATTERNS = [
  pattern(`from {${AMOUNT}:before}{aside} to {${AMOUNT}:after}`),
  pattern(`to {${AMOUNT}:after}{aside}from {${AMOUNT}:before}`),
  pattern(`{${AMOUNT}:after}{aside},? (?:up|down) from {${AMOUNT}:before}`),
]
/** "312 members in 2022 and 355 in 2023": the years say which came first. */
const BY_YEAR = pattern(
  `{${AMOUNT}:before}(?<noun>{gap:40}) in {date:early}(?:,? (?:and|but|to|against|compared (?:with|to)|versus)|,|;){gap:40} {${AMOUNT}:after}{gap:20} in {date:late}`,
)
/** "from 40 to 70", where it is one claim. */
const RANGE = pattern(`{${AMOUNT}:range}`)
const FROM = wordSet(['from'])

/** The changes that a block tells of with both of their figures. */
export const changesIn: (marked: MarkedText) => readonly Change[] = once(marked => {
  const found = PATTERNS.flatMap(change =>
    matchesOf(change, marked).flatMap(match => {
      const [before, after] = [figureAt(marked, match.claim('before')), figureAt(marked, match.claim('after'))]
      return before === null || after === null || !areAlike(before, after) ? [] : [{ before, after, ...match }]
    }),
  )
  const ranges = (hasWordOf(marked.sets, FROM) ? matchesOf(RANGE, marked) : []).flatMap(match => {
    const ends = rangeEnds(marked, match.claim('range'))
    return ends === null || !/^from\b/i.test(ends.surface) ? [] : [{ before: ends.low, after: ends.high, ...match }]
  })
  const dated = matchesOf(BY_YEAR, marked).flatMap(match => {
    const [before, after] = [figureAt(marked, match.claim('before')), figureAt(marked, match.claim('after'))]
    const [early, late] = [yearOf(marked, match.claim('early')), yearOf(marked, match.claim('late'))]
    if (before === null || after === null || early === null || late === null || early === late) return []
    if (!areAlike(before, after)) return []
    const pair = early < late ? { before, after } : { before: after, after: before }
    return [{ ...pair, ...match }]
  })
  return distinct([...found, ...ranges, ...dated].map(change => withSentence(marked, change)))
})

function yearOf({ claims }: MarkedText, index: number | undefined): number | null {
  const term = index === undefined ? undefined : claims[index]?.mention.timex?.term
  return term?.type === 'date' && term.month === undefined ? (term.year ?? null) : null
}

/** "from £640 to £715 a month": what both are by stands once. */
function areAlike({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return a.dimension === b.dimension && a.unit === b.unit && (a.per === b.per || (a.per ?? b.per) !== undefined)
}

function withSentence(
  { text }: MarkedText,
  { before, after, start, end }: Pick<Change, 'before' | 'after' | 'start' | 'end'>,
): Change {
  const from = text.lastIndexOf(SENTENCE_END, start) + 1
  const found = text.indexOf(SENTENCE_END, end)
  const to = found < 0 ? text.length : found
  const following = text.indexOf(SENTENCE_END, to + 1)
  const next = text.slice(to + 1, following < 0 ? text.length : following)
  return {
    before,
    after,
    start,
    end,
    lead: text.slice(from, start),
    trail: text.slice(end, to),
    next: GOES_ON.test(next) ? next : '',
  }
}

const GOES_ON =
  /^ ?(?:The|This|That|Such an?|An?|It is an?|It was an?) ⟦[pqcsmk]\d+⟧[ -](?:percentage[ -]points? |points? |basis[ -]points? )?(?:rise|increase|growth|jump|fall|drop|decline|decrease|cut|reduction|change|difference|gain|loss|slide|climb|surge|hike)\b|^ ?(?:That|This|It|Which|An?|The) (?:is|was|means|represents|amounts|makes|marks|meant|represented|amounted|made|marked|rise|increase|growth|jump|fall|drop|decline|decrease|cut|reduction|change|difference|gain)\b/u

/** "to 120 from 96" is found by two patterns. */
function distinct(changes: readonly Change[]): readonly Change[] {
  const byFigures = new Map<string, Change>()
  for (const change of changes) {
    const key = `${change.before.claim} ${change.after.claim}`
    if (!byFigures.has(key)) byFigures.set(key, change)
  }
  return [...byFigures.values()]
}

/** How much something changed by, as the words beside its two figures say. */
export interface StatedChange {
  readonly figure: Figure
  /** 1 where the words speak of more, −1 of less, 0 where they leave it open. */
  readonly way: 1 | -1 | 0
  /** "more", behind a multiple: three times more may be three times or four times as many. */
  readonly more: boolean
}

const UP = [...RISE_VERBS, ...RISE_NOUNS, ...MORE_WORDS]
const DOWN = [...FALL_VERBS, ...FALL_NOUNS, ...FEWER_WORDS]
const NOUNS = [...RISE_NOUNS, ...FALL_NOUNS, 'change', 'difference']
const ANY = [...new Set([...UP, ...DOWN, ...NOUNS])].sort((a, b) => b.length - a.length).join('|')
const AMOUNT_MARK = '⟦[cspqmk](?<amount>\\d+)⟧'

/** Behind the figures: ", up 20 %", ", 53 more", "(a 2 % rise)", ", an increase of 12". */
const BEHIND = new RegExp(
  `^(?:,| —|:|;)? ?\\(?(?:or |i\\.e\\.,? |that is,? |which is |making |representing |giving |for )?(?:(?:a|an|the) )?(?:(?<before>${ANY})(?: of| by)? |by )?${AMOUNT_MARK}(?:(?: [\\p{L}-]+){0,1}? (?<behind>${ANY})(?![\\p{L}-]))?`,
  'iu',
)
/** Before the figures: "rose 20 %", "rose by 53, ", "a 2 % rise", "an increase of 12". */
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}-])(?<before>${ANY})(?: of| by)? |\\bby )${AMOUNT_MARK},? ?$|${AMOUNT_MARK.replace('amount', 'other')} (?<behind>${NOUNS.join('|')}),? ?$|(?<![\\p{L}-])⟦k(?<multiple>\\d+)⟧(?:,? (?:(?:in|over|within|since|during|after|between|under|less than|the|a|just|only|its|last|this) ?)*(?:[\\p{L}-]+|⟦[dtu]\\d+⟧))?,? ?$`,
  'iu',
)
/** "three times as many", "double" behind the figures. */
const MULTIPLE_BEHIND =
  /^,? ?(?:—|\()? ?(?:almost |nearly |about )?⟦k(?<amount>\d+)⟧(?: (?<more>more|higher|greater|larger|bigger))?/iu

/** What the sentence says of the change beside its figures. */
export function statedChanges(marked: MarkedText, { lead, trail }: Change): readonly StatedChange[] {
  return [statedBehind(marked, trail), statedBefore(marked, lead), multipleBehind(marked, trail)].filter(
    stated => stated !== null,
  )
}

/**
 * Amounts of change told elsewhere in the sentence, or in the next one that goes on about it: "from 80 in 2022 to 100 last
 * year, a rise of 20 %". Which figures they belong to is then a guess, if a good one.
 */
export function amountsNearby(
  marked: MarkedText,
  { before, after, lead, trail, next }: Change,
): readonly StatedChange[] {
  const own = new Set([before.claim, after.claim])
  return amountsIn(marked, `${lead} ¦ ${trail} ${next}`).filter(({ figure }) => !own.has(figure.claim))
}

/** False where a sentence has none of the words with which {@link amountsIn} finds amounts. */
export function mayTellAmount({ sets }: Pick<Statement, 'sets'>): boolean {
  return hasWordOf(sets, AMOUNT_WORDS)
}

/** Numbers in a stretch of marked text that are told as amounts of change: "a rise of 20 %", "53 more". */
export function amountsIn(marked: MarkedText, text: string): readonly StatedChange[] {
  return [...text.matchAll(NEARBY)].flatMap(({ index, groups = {} }) => {
    if (/^(?:up|down)$/i.test(groups['word'] ?? '') && !ALONE.test(text.slice(0, index))) return []
    const figure = figureAt(marked, indexOf(groups['behind'] ?? groups['ahead']))
    const word = groups['word'] ?? groups['noun'] ?? ''
    return figure === null ? [] : [{ figure, ...toward([word]) }]
  })
}

/** "up 20 %", "was up 20 %", and not "made up of 20". */
const ALONE = /(?:^|[,;:(—]|\b(?:is|was|are|were|and|went|gone|goes|go)) ?$/i

const BEHIND_AMOUNT = [
  ...NOUNS,
  ...'more|fewer|less|higher|lower|extra|better off|worse off|out of pocket|dearer|cheaper|heavier|lighter|taller|shorter|longer'.split(
    '|',
  ),
]
const AMOUNT_WORDS = wordSet([...UP, ...DOWN, ...BEHIND_AMOUNT])

const NEARBY = new RegExp(
  `(?<![\\p{L}-])(?<word>${ANY})(?: of| by)?(?: about| around| just| only| almost| nearly)? ⟦[cspqmk](?<behind>\\d+)⟧|⟦[cspqmk](?<ahead>\\d+)⟧(?: [\\p{L}-]+){0,2}? (?<noun>${BEHIND_AMOUNT.join('|')})(?![\\p{L}-])`,
  'giu',
)

function statedBehind(marked: MarkedText, trail: string): StatedChange | null {
  const groups = BEHIND.exec(trail)?.groups
  const figure = figureAt(marked, indexOf(groups?.['amount']))
  const words = [groups?.['before'], groups?.['behind']].filter(word => word !== undefined)
  return figure === null || words.length === 0 ? null : { figure, ...toward(words) }
}

function statedBefore(marked: MarkedText, lead: string): StatedChange | null {
  const groups = BEFORE.exec(lead.slice(-90))?.groups
  const figure = figureAt(marked, indexOf(groups?.['amount'] ?? groups?.['other'] ?? groups?.['multiple']))
  const words = [groups?.['before'], groups?.['behind']].filter(word => word !== undefined)
  return figure === null ? null : { figure, ...toward(words) }
}

function multipleBehind(marked: MarkedText, trail: string): StatedChange | null {
  const groups = MULTIPLE_BEHIND.exec(trail)?.groups
  const figure = figureAt(marked, indexOf(groups?.['amount']))
  return figure === null ? null : { figure, way: 0, more: groups?.['more'] !== undefined }
}

function indexOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}

function toward(words: readonly string[]): Pick<StatedChange, 'way' | 'more'> {
  const lower = words.map(word => word.toLowerCase())
  const up = lower.some(word => UP.includes(word))
  const down = lower.some(word => DOWN.includes(word))
  return { way: up === down ? 0 : up ? 1 : -1, more: lower.some(word => MORE_WORDS.includes(word)) }
}

/** Which way the words say that it went: the verb nearest before the figures, if there is one in the same clause. */
export function directionOf({ lead }: Change): { readonly way: 1 | -1; readonly word: string } | null {
  const clause = lead.slice(-60)
  const verb = LAST_VERB.exec(clause)?.groups?.['verb']
  if (verb === undefined) return null
  const word = verb.toLowerCase()
  return { way: RISE_VERBS.includes(word) ? 1 : -1, word }
}

/** The verb, then at most an amount and a few words of measure: "rose by 12 % over the year from 80". */
const LAST_VERB = new RegExp(
  `(?<![\\p{L}-])(?<verb>${[...RISE_VERBS, ...FALL_VERBS].join('|')})(?: (?:by|slightly|sharply|steadily|again|further|only|just|in size|in number|over the \\w+|in a \\w+))*(?: ⟦\\w+⟧(?: \\w+)?,?)? ?$`,
  'iu',
)
