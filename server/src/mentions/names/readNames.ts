import { Class, classAt } from '../../document/characters.js'
import { BODY_NOUNS } from '../../lexicon/bodies.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { COMMON_WORDS, VERY_COMMON_WORDS } from '../../lexicon/commonWords.js'
import { COUNTRY_BY_PEOPLE, COUNTRY_NAMES, OTHER_ADJECTIVES } from '../../lexicon/countries.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { GIVEN_NAMES } from '../../lexicon/givenNames.js'
import { NUMBER_WORDS } from '../../lexicon/numerals.js'
import { PERSON_NOUNS, PERSON_TITLES } from '../../lexicon/persons.js'
import { ROLE_NOUNS } from '../../lexicon/roles.js'
import type { Span } from '../../text/span.js'
import { quoteSpans } from '../quotations/quoteSpans.js'
import { type CapitalRun, capitalRuns } from './capitalRuns.js'

/** The name of a person, a body, a place or a work, as a block has it. */
export interface NameMention {
  /** From the first word of the name to the last, without titles. */
  readonly span: Span
  /** As written, without possessives: "Izzat", "al-Shahbndar". */
  readonly words: readonly string[]
  /** Titles, offices and adjectives in front of it, in lower case: "iraqi", "prime", "minister". */
  readonly titles: readonly string[]
  /** True for what a title or a given name shows to be a person. */
  readonly isPerson: boolean
  /** Content words of the description beside it, in lower case: "finance", "director"; "late", "mayor", "kell". */
  readonly beside: readonly string[]
  /** It stands where any word has a capital, and nothing else shows that it is a name. */
  readonly isDoubtful: boolean
}

/** Shorter than this no single word is compared. */
const SHORTEST_NAME = 4
/** From this share of capitalised words on a line is a headline, whose capitals say nothing. */
const HEADLINE_SHARE = 0.6
const HEADLINE_WORDS = 4

/** The names in a block of prose. Linear in its length; headlines in capitals have none. */
export function readNames(text: string): NameMention[] {
  const runs = capitalRuns(text)
  if (runs.length === 0 || isHeadline(text, runs)) return []
  const titles = QUOTATION_MARK.test(text) ? titlesIn(text) : []
  const names = runs.flatMap(run => {
    const start = run.words[0]?.start ?? 0
    if (isInAddress(text, run) || titles.some(({ span }) => start >= span.start && start < span.end)) return []
    return nameIn(text, run) ?? []
  })
  return titles.length === 0 ? names : [...names, ...titles].sort((a, b) => a.span.start - b.span.start)
}

const QUOTATION_MARK = /["“„«‘']/

/** Titles of works between quotation marks, of several words: “The Long Tide”, “Salt on the Window”. */
function titlesIn(text: string): readonly NameMention[] {
  return quoteSpans(text).flatMap(({ inner: { start, end } }) => {
    const title = text.slice(start, end).replace(/[,.]$/, '')
    const words = title.split(' ')
    const isTitled = words.every(word => /^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word) || SMALL_IN_TITLES.has(word))
    if (!isTitled || words.length < 2 || words.length > LONGEST_TITLE || SMALL_IN_TITLES.has(words[0] ?? '')) return []
    if (SMALL_IN_TITLES.has(words.at(-1) ?? '')) return []
    const span = { start, end: start + title.length }
    return [{ span, words, titles: [], isPerson: false, beside: [], isDoubtful: false }]
  })
}

/** In words. */
const LONGEST_TITLE = 8
const SMALL_IN_TITLES: ReadonlySet<string> = new Set(
  'a an the of on in at to for and or but nor by with from as near into over under upon between beneath beyond through without before after behind above below against across along off per via until since'.split(
    ' ',
  ),
)

/** Part of an address, a handle, a path or an identifier: "@HarbourTrust", "example.org/Notices". */
function isInAddress(text: string, { words }: CapitalRun): boolean {
  const [start = 0, end = 0] = [words[0]?.start, words.at(-1)?.end]
  return touchesAddress(text, start) || (end < text.length && '@/\\_='.includes(text.charAt(end)))
}

/** A sign of addresses, or a stop inside one, stands straight before `start`. */
function touchesAddress(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  if (before === '.') return start > 1 && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))
  return before !== '' && '@#/\\_~$='.includes(before)
}

function isHeadline(text: string, runs: readonly CapitalRun[]): boolean {
  if (text.trimEnd().endsWith('.')) return false
  const capitalised = runs.reduce((sum, run) => sum + run.words.length, 0)
  const most = capitalised / HEADLINE_SHARE
  const words = countWords(text, Math.max(HEADLINE_WORDS, most))
  return words >= HEADLINE_WORDS && words <= most
}

/** The words and numbers of a text, counted until there are more than `enough`. */
function countWords(text: string, enough: number): number {
  let words = 0
  let inside = false
  for (let index = 0; index < text.length && words <= enough; index++) {
    const kind = classAt(text, index)
    if (kind === Class.Space) inside = false
    else if (!inside && kind !== Class.Other) {
      inside = true
      words++
    }
  }
  return words
}

interface Part extends Span {
  readonly text: string
  readonly lower: string
}

function nameIn(text: string, run: CapitalRun): NameMention | null {
  const parts = run.words.map(({ start, end }): Part => {
    const word = text.slice(start, end)
    return { start, end, text: word, lower: word.toLowerCase() }
  })
  const { titles, name } = withoutTitles(withoutEnds(withoutCountry(parts), run.initial))
  const [first, last] = [name[0], name.at(-1)]
  if (first === undefined || last === undefined) return null
  if (name.length === 1 ? !isNameAlone(first) : name.every(isInitial)) return null
  const isBody = BODY_NOUNS.has(last.lower)
  const given = name.length > 1 && (GIVEN_NAMES.has(first.lower) || isInitial(first))
  const titled = titles.some(title => PERSON_TITLES.has(title) || ROLE_NOUNS.has(title))
  return {
    span: { start: first.start, end: last.end },
    words: name.map(part => part.text),
    titles,
    isPerson: !isBody && (titled || given) && !name.some(({ lower }) => lower === 'of'),
    beside: besideName(text, parts[0]?.start ?? first.start, last.end),
    isDoubtful: run.initial && first === parts[0] && name.length === 1,
  }
}

/** Without the letters of "U.S." or "U.K." in front of what they stand before. */
function withoutCountry(parts: readonly Part[]): readonly Part[] {
  const [first, second] = parts
  return first?.text === 'U' && second !== undefined && /^[SKN]$/.test(second.text) ? parts.slice(2) : parts
}

/** Without what only begins or ends the run: "The", "But", "Yesterday"; "Monday" behind a name. */
function withoutEnds(parts: readonly Part[], initial: boolean): readonly Part[] {
  let [from, to] = [0, parts.length]
  while (from < to && opensRun(parts[from], initial && from === 0, to - from)) from++
  while (from < to && closesRun(parts[to - 1], to - from)) to--
  const own = parts.slice(from, to)
  // "Ada Roe of Leeds": where somebody comes from is no part of the name.
  const origin = own.findIndex(({ lower }, index) => lower === 'of' && index >= 2)
  return origin > 0 && (GIVEN_NAMES.has(own[0]?.lower ?? '') || isOfBody(own, origin)) ? own.slice(0, origin) : own
}

/** "Elin Storm of the University of Bergen": no part in front of "of" is of a body itself, and the part behind is. */
function isOfBody(parts: readonly Part[], of: number): boolean {
  const [person, body] = [parts.slice(0, of), parts.slice(of + 1)]
  return (
    person.every(({ text, lower }) => text !== lower && !BODY_NOUNS.has(lower) && !isOrdinary(lower)) &&
    body.some(({ lower }) => BODY_NOUNS.has(lower))
  )
}

/** A day or a month behind a name, and a small word in capitals: "the metric Info MUST have". */
function closesRun(part: Part | undefined, left: number): boolean {
  if (part === undefined) return false
  return isCalendarWord(part.lower) || (left > 1 && !isInitial(part) && FUNCTION_WORDS.has(part.lower))
}

function opensRun(part: Part | undefined, initial: boolean, left: number): boolean {
  if (part === undefined) return false
  const { lower } = part
  // An article inside a sentence is written with a capital only where it belongs to a title: "The Long Tide".
  if (lower === 'the' || lower === 'a' || lower === 'an') return initial || left === 1 || part.text === lower
  if (FUNCTION_WORDS.has(lower) || isCalendarWord(lower)) return true
  return initial && left > 1 && isOrdinary(lower) && !PERSON_TITLES.has(lower) && !ROLE_NOUNS.has(lower)
}

/**
 * Splits titles, offices and adjectives of peoples from the name behind them: "Iraqi Prime Minister" from "Mohammed
 * al-Sudani". What a body is called after stays: "Queen Street".
 */
function withoutTitles(parts: readonly Part[]): { titles: readonly string[]; name: readonly Part[] } {
  if (BODY_NOUNS.has(parts.at(-1)?.lower ?? '')) return { titles: [], name: parts }
  const titled = parts.findLastIndex(
    ({ lower }, index) => PERSON_TITLES.has(lower) || ROLE_NOUNS.has(lower) || (index === 0 && isRoleOfSeveral(parts)),
  )
  // "Teenager Sasha Petrov"
  const lastTitle = titled < 0 && parts.length > 2 && PERSON_NOUNS.has(parts[0]?.lower ?? '') ? 0 : titled
  let from = lastTitle + 1
  if (parts[from]?.lower === 'of') {
    // "Secretary of Defense Pete Hegseth" has a name where a given name begins it; else it is an office.
    const given = parts.findIndex(({ lower }, index) => index > from && GIVEN_NAMES.has(lower))
    if (given < 0 || given === parts.length - 1) return { titles: [], name: lastTitle === 0 ? [] : parts }
    from = given
  }
  if (lastTitle === parts.length - 1) return { titles: [], name: [] }
  while (from < parts.length - 1 && isAdjective(parts[from]?.lower ?? '')) from++
  return { titles: parts.slice(0, from).map(({ lower }) => lower), name: parts.slice(from) }
}

/** "Architects Søren Ågård and partners", in front of a name of two words or more. */
function isRoleOfSeveral([first, ...rest]: readonly Part[]): boolean {
  return rest.length > 1 && first?.lower.endsWith('s') === true && ROLE_NOUNS.has(first.lower.slice(0, -1))
}

function isNameAlone({ text, lower }: Part): boolean {
  if (text.length < SHORTEST_NAME || text === text.toUpperCase() || /\d/.test(text)) return false
  if (FUNCTION_WORDS.has(lower) || isCalendarWord(lower) || isOrdinary(lower) || isAdjective(lower)) return false
  return !(COUNTRY_NAMES.has(lower) || ROLE_NOUNS.has(lower) || PERSON_TITLES.has(lower) || BODY_NOUNS.has(lower))
}

function isAdjective(lower: string): boolean {
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower
  return COUNTRY_BY_PEOPLE.has(straight) || OTHER_ADJECTIVES.has(straight)
}

function isCalendarWord(lower: string): boolean {
  return MONTH_BY_WORD.has(lower) || WEEKDAY_BY_WORD.has(lower)
}

function isInitial({ text }: Part): boolean {
  return text.length === 1
}

const ORDINARY: ReadonlySet<string> = new Set([...VERY_COMMON_WORDS, ...COMMON_WORDS, ...NUMBER_WORDS])

function isOrdinary(lower: string): boolean {
  return ORDINARY.has(lower)
}

/** How far a description is looked for in front of a name and behind it, in characters. */
const BEFORE = 40
const BEHIND = 60

/** The words of a description: in front of the name up to a mark or an article, and behind it between commas. */
function besideName(text: string, start: number, end: number): readonly string[] {
  const before = text.slice(wordsBefore(text, start), start)
  if (text.charAt(end) !== ',') return [...contentWords(introduced(before)), ...roleBefore(text, start)]
  const behind =
    /^, (?:(?:who|which) (?:is|was) )?((?:an?|the|his|her|its|their|our)? ?[\p{Ll}][^,.;:!?()]*)/u.exec(
      text.slice(end, end + BEHIND),
    )?.[1] ?? ''
  return [...contentWords(introduced(before)), ...contentWords(behind), ...roleBefore(text, start)]
}

/** What an article introduces, if there is one. */
function introduced(words: string): string {
  return words.slice(Math.max(0, words.lastIndexOf(' the ') + 1, words.lastIndexOf(' a ') + 1))
}

/** Where the words begin that stand before `end` with nothing but a space behind each: four at most. */
function wordsBefore(text: string, end: number): number {
  const from = Math.max(0, end - BEFORE)
  let start = end
  for (let words = 0; words < MOST_WORDS_BEFORE; words++) {
    let at = start - 1
    while (at > from && isWordUnit(text, at - 1)) at--
    if (text.charAt(start - 1) !== ' ' || at >= start - 1) break
    start = at
  }
  return start
}

const MOST_WORDS_BEFORE = 4

function isWordUnit(text: string, index: number): boolean {
  return classAt(text, index) === Class.Letter || "'’-".includes(text.charAt(index))
}

/** Units of "the headteacher of Lower Tarn primary school, ". */
const LONGEST_ROLE = 70

/** "The harbour master of Kell, Martin Oake": what stands before the comma, where it names a role. */
function roleBefore(text: string, start: number): readonly string[] {
  if (text.charAt(start - 1) !== ' ' || text.charAt(start - 2) !== ',') return []
  const phrase =
    /(?:[\p{L}'’-]+ ){0,7}[\p{L}'’-]+(?=, $)/u.exec(text.slice(Math.max(0, start - LONGEST_ROLE), start))?.[0] ?? ''
  const words = contentWords(phrase)
  return words.some(word => ROLE_NOUNS.has(word)) ? words : []
}

function contentWords(phrase: string): string[] {
  const words: string[] = []
  for (const part of phrase.split(' ')) {
    if (part.length <= 2) continue
    const lower = part.toLowerCase()
    const word = /['’]/.test(lower) ? lower.replace(/['’]s?$/, '') : lower
    if (word.length > 2 && !FUNCTION_WORDS.has(word)) words.push(word)
  }
  return words
}
