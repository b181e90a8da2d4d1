import type { ArithmeticReason, Calculation, Conversion, Operand } from '../arithmetic/reason.js'
import type {
  Contradiction,
  DisjointValues,
  Evidence,
  NameSide,
  Reason,
  WordingReason,
} from '../contradictions/contradiction.js'
import type { OppositeTopic } from '../lexicon/opposites.js'
import type { Difference } from '../quotations/alignWords.js'
import type { Interval } from '../values/interval.js'
import { describeTimex, describeValues, formatNumber, monthName, weekdayName } from './valueText.js'

/*
 * Every sentence that the engine, the language server and the command line show to a person. None of them says which
 * side is right, unless a fact sheet does: the team itself has declared what is. How a single value reads ("19.5 to 24 months") is in `valueText.ts`.
 */

/** A wording as it stands in a document, on one line and in quotation marks. */
export function quoted(text: string): string {
  return `“${oneLine(text)}”`
}

/** White space of any kind, line breaks among it, becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** "a", "a and b", "a, b and c". */
function listed(items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

// Contradictions

/**
 * What a contradiction says, in one line; the same on all its sides.
 *
 * @example '“412” and “421” (painting) cannot both be right.'
 * @example '“421” (painting) contradicts the fact sheet, which says “412”.'
 * @example '18 + 12 + 10 = 40, not 41.'
 */
export function contradictionMessage({ reason }: Contradiction): string {
  if (reason.type === 'disjoint-values') return valuesMessage(reason)
  return isOfWording(reason) ? wordingMessage(reason) : `${arithmetic(reason)}.`
}

/** True where two wordings are set against each other, and not two values. */
function isOfWording(reason: Reason): reason is WordingReason {
  return 'sides' in reason && reason.type !== 'disjoint-values'
}

function wordingMessage(reason: WordingReason): string {
  switch (reason.type) {
    case 'altered-quotation':
      return `One utterance in ${reason.sides.length === 2 ? 'two' : reason.sides.length} wordings: “${differenceText(reason.differences)}”.`
    case 'variant-names':
      return `One name${reason.difference === 'given' ? '' : ` in ${reason.sides.length === 2 ? 'two' : reason.sides.length} spellings`}? ${listed(reason.sides.map(nameWithCount))}.`
    case 'opposed-traits':
      return `${reason.name} ${TRAIT_MESSAGES[reason.topic]}: ${listed(reason.sides.map(side => quoted(side.surface)))}.`
    case 'opposite-words':
      return `${listed(reason.sides.map(side => quoted(side.surface)))} cannot ${reason.sides.length === 2 ? 'both' : 'all'} be right of one ${OPPOSITE_SUBJECTS[reason.topic]}.`
    case 'two-speakers':
      return `“${excerpt(reason.words)}” is given to ${listed(reason.sides.map(side => quoted(side.surface)))}.`
  }
}

function valuesMessage(reason: DisjointValues): string {
  const wordings = wordingsOf(reason)
  const subject = subjectOf(reason)
  const about = subject === null ? '' : ` (${subject})`
  if (wordings.length === 1) return `${wordings[0]}${about} cannot be right.`
  const sheets = wordings.filter((_, index) => reason.sides[index]?.reference)
  if (sheets.length === 1) {
    const others = wordings.filter((_, index) => !reason.sides[index]?.reference)
    const verb = others.length === 1 ? 'contradicts' : 'contradict'
    return `${listed(others)}${about} ${verb} the fact sheet, which says ${sheets[0]}.`
  }
  const disagreement = sheets.length === 0 ? '' : 'Fact sheets disagree: '
  return `${disagreement}${listed(wordings)}${about} cannot ${wordings.length === 2 ? 'both' : 'all'} be right.`
}

/** Words of a quotation that are shown on either side of what differs, and of a quotation that is only named. */
const WORDS_SHOWN = 4
const WORDS_NAMED = 8

/** "not ‹acting stubbornly | being obstinate› or insisting on"; a dash for words that are left out. */
function differenceText(differences: readonly Difference[]): string {
  const last = differences.length - 1
  return differences
    .map((difference, index) =>
      'same' in difference
        ? shortened(difference.same, index > 0, index < last)
        : `‹${difference.left || '–'} | ${difference.right || '–'}›`,
    )
    .join(' ')
}

/** Words between two differences, of which only those beside them are shown. */
function shortened(text: string, behind: boolean, before: boolean): string {
  const words = text.split(' ')
  const [head, tail] = [behind ? WORDS_SHOWN : 0, before ? WORDS_SHOWN : 0]
  if (words.length <= head + tail + 1) return text
  return [...words.slice(0, head), '…', ...words.slice(words.length - tail)].join(' ')
}

/** “Shahbandar” (3 times in 2 documents). */
function nameWithCount({ surface, mentions, documents }: NameSide): string {
  const times = mentions === 1 ? 'once' : mentions === 2 ? 'twice' : `${mentions} times`
  return `${quoted(surface)} (${documents === 1 ? times : `${times} in ${documents} documents`})`
}

const NAME_DIFFERENCES = {
  marks: 'differ in accents or apostrophes only',
  spelling: 'sound alike, or differ in a letter, as spellings of one name do',
  given: 'have one family name and one description, and other given names',
} as const

const TRAIT_MESSAGES = {
  post: 'has two posts',
  party: 'is of two parties',
  nationality: 'has two nationalities',
  kinship: 'is related in two ways',
  life: 'is spoken of as dead and as alive',
  expansion: 'is expanded in two ways',
} as const

const TRAIT_DERIVATIONS = {
  post: 'of these posts a person has one at a time, and neither place tells of a change',
  party: 'a person is of one party at a time',
  nationality: 'neither place tells of a second nationality',
  kinship: 'two people are related in one way',
  life: 'the one says that the person has died, the other what the person does',
  expansion: 'the words differ by more than spelling, number and small words',
} as const

const OPPOSITE_SUBJECTS = {
  decision: 'decision',
  assertion: 'statement',
  stance: 'stance',
  permission: 'permission',
  obligation: 'duty',
  staging: 'event',
  permanence: 'state',
  direction: 'change',
  order: 'course of events',
  hours: 'house',
  price: 'admission',
  colour: 'thing',
  material: 'thing',
  side: 'place',
  verdict: 'trial',
  leaving: 'departure',
  custody: 'prisoner',
  'day-part': 'event',
  season: 'event',
  unanimity: 'vote',
  roof: 'event',
  condition: 'injury',
  negation: 'thing',
  record: 'record',
  vehicle: 'collision',
  weapon: 'attack',
  cause: 'event',
  place: 'event',
} as const satisfies Readonly<Record<OppositeTopic, string>>

/** The first words of what is too long to be shown whole. */
function excerptOf(text: string): string {
  return excerpt(oneLine(text).split(' '))
}

function excerpt(words: readonly string[]): string {
  const shown = words.filter(word => word !== '')
  return shown.length <= WORDS_NAMED ? shown.join(' ') : `${shown.slice(0, WORDS_NAMED).join(' ')} …`
}

/** The sides as they are worded; with their values where the wording is the same ("Monday" of two weeks). */
function wordingsOf(reason: DisjointValues): readonly string[] {
  const surfaces = reason.sides.map(side => oneLine(side.surface).toLowerCase())
  const values = describeValues(reason.sides)
  return reason.sides.map((side, index) => {
    const twice = surfaces.filter(surface => surface === surfaces[index]).length > 1
    return twice ? `${quoted(side.surface)} (${values[index]})` : quoted(side.surface)
  })
}

/** What the claims count or describe, where the evidence names it: "painting", or "fighter, militant". */
function subjectOf(reason: DisjointValues): string | null {
  for (const evidence of reason.evidence) {
    if (evidence.type === 'same-subject') return evidence.subject
    if (evidence.type === 'synonymous-subjects') return evidence.subjects.join(', ')
  }
  return null
}

/** The arithmetic of a statement that does not add up, without a full stop. */
function arithmetic(reason: ArithmeticReason): string {
  switch (reason.type) {
    case 'calculation':
      return calculation(reason)
    case 'weekday':
      return `${describeTimex(reason.day)} is a ${weekdayName(reason.actual)}, not a ${weekdayName(reason.stated)}`
    case 'no-such-day': {
      const { year, month, day, days } = reason
      const monthAndYear = `${monthName(month)}${year === null ? '' : ` ${year}`}`
      return `${monthAndYear} has ${days} days, so there is no ${day} ${monthAndYear}`
    }
    case 'unequal': {
      const [first, second] = reason.readings
      return `${quoted(first.surface)} is ${shown(first)}, and ${quoted(second.surface)} is ${shown(second)}`
    }
    case 'conversion':
      return conversion(reason)
    case 'percent-points': {
      const { before, after, points, percent, stated } = reason
      return `From ${oneLine(before.surface)} to ${oneLine(after.surface)} is ${shown(points)}, or ${shown(percent)}; not ${oneLine(stated.surface)}`
    }
    case 'direction': {
      const { before, after, told } = reason
      const [actual, words] = told > 0 ? ['less', 'more'] : ['more', 'less']
      return `From ${oneLine(before.surface)} to ${oneLine(after.surface)} is ${actual}, and the words say ${words}`
    }
    case 'item-count': {
      const { announced, found, what } = reason
      return `${quoted(announced.surface)} is announced, and ${counted(found, what)} ${found === 1 ? 'follows' : 'follow'}`
    }
    case 'time-span':
      return `Between these dates lie ${spanOfDays(reason.days, reason.unit)}, not ${oneLine(reason.stated.surface)}`
    case 'relative-day': {
      const { published, day, weekday, relative, stated } = reason
      return `Seen from ${describeTimex(published)}, ${quoted(relative)} is ${weekdayName(weekday)} ${describeTimex(day)}, not ${oneLine(stated)}`
    }
    case 'origin': {
      const begun = reason.of === 'person' ? 'a birth' : 'a beginning'
      const [first, second] = reason.readings.map(
        ({ surface, from, to }) => `${quoted(surface)} means ${begun} ${when(from, to)}`,
      )
      return `${first}, and ${second}`
    }
    case 'time-zone': {
      const clocks = reason.minutes.map(
        minutes => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`,
      )
      return `${quoted(reason.from)} is ${listed(clocks, 'or')} on the other clock, not ${oneLine(reason.stated)}`
    }
    case 'table-text': {
      const { stated, table, row, column } = reason
      const cell = [row, column].filter(header => header !== '').map(quoted)
      return `The table has ${oneLine(table.surface)} for ${listed(cell)}, and the text ${oneLine(stated.surface)}`
    }
    case 'impossible-mean': {
      const { number, mean, nearest } = reason
      const means = listed(nearest.map(formatNumber), 'or')
      return `No ${shown(number)} whole numbers have a mean of ${oneLine(mean.surface)}; it would be ${means}`
    }
    case 'check-digit': {
      const { scheme, stated, expected } = reason
      const digits = expected.length === 1 ? 'check digit' : 'check digits'
      return `The ${digits} of this ${scheme} would be ${expected}, not ${stated}`
    }
  }
}

/** "18 + 12 + 10 = 40, not 41". */
function calculation({ operation, operands, result, stated }: Calculation): string {
  const [first = '', second = ''] = operands.map(operand => oneLine(operand.surface))
  const outcome = `${shown(result, stated)}, not ${oneLine(stated.surface)}`
  switch (operation) {
    case 'sum':
      return `${operands.map(operand => oneLine(operand.surface)).join(' + ')} = ${outcome}`
    case 'product':
      return `${operands.map(operand => oneLine(operand.surface)).join(' × ')} = ${outcome}`
    case 'difference':
      return `${first} − ${second} = ${outcome}`
    case 'quotient':
      return `${first} ÷ ${second} = ${outcome}`
    case 'share':
      return `${first} of ${second} = ${outcome}`
    case 'part':
      return `${first} of ${second} = ${outcome}`
    case 'change':
      return `From ${first} to ${second} is ${outcome}`
  }
}

/** "12 miles = 19.31 km, not 25 km": the computed numbers in the wording of the stated ones. */
function conversion({ from, stated, computed, unit, difference }: Conversion): string {
  const left = [...computed]
  const wording = oneLine(stated)
  const filled = wording.replace(/\d[\d,]*(?:\.\d+)?/g, number => {
    const value = left.shift()
    return value === undefined ? number : formatNumber(value)
  })
  const isFilled = left.length === 0 && filled !== wording
  const outcome = isFilled ? filled : `${computed.map(formatNumber).join(' to ')} ${unit}`
  return `${difference ? 'A difference of ' : ''}${oneLine(from)} = ${outcome}, not ${wording}`
}

const DAYS_PER_UNIT: Readonly<Record<string, number>> = { week: 7, month: 30.44, year: 365.25, decade: 3652.5 }

/** "13 to 15 months" for 395 to 457 days. */
function spanOfDays({ min, max }: Interval, unit: string): string {
  const coarse = unit === 'year' && max < 5 * 365 ? 'month' : unit
  const factor = DAYS_PER_UNIT[coarse] ?? 1
  const [least, most] = [Math.round(min / factor), Math.round(max / factor)]
  const name = factor === 1 ? 'day' : coarse
  return least === most ? counted(most, name) : `${least} to ${counted(most, name)}`
}

/** "on 12 August 1990", "in 1928 or 1929", "from 1928 to 1931". */
function when(from: string, to: string): string {
  if (from === to) return `on ${describeTimex(from)}`
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (first === last) return `in ${first}`
  if (last === first + 1 && from.slice(5) > to.slice(5))
    return `between ${describeTimex(from)} and ${describeTimex(to)}`
  return last === first + 1 ? `in ${first} or ${last}` : `from ${first} to ${last}`
}

/** A value in the style of another wording where that is a plain number with its sign: "£4,500" like "£5,400". */
function shown({ interval, unit }: Operand, like?: Operand): string {
  const number = like === undefined ? null : /\d[\d,]*(?:\.\d+)?/.exec(like.surface)
  const plain = number !== null && Number(number[0].replaceAll(',', '')) === like?.interval.min
  if (plain && interval.min === interval.max)
    return oneLine(like?.surface ?? '').replace(number[0], formatNumber(interval.min))
  return describeValues([{ interval, unit }])[0] ?? ''
}

/** How the values were read and compared, in one line that can be followed by hand; null where the message says it all. */
export function renderDerivation(reason: Reason): string | null {
  if (reason.type === 'calculation') return calculationDerivation(reason)
  if (isOfWording(reason)) return wordingDerivation(reason)
  return reason.type === 'disjoint-values' ? valuesDerivation(reason) : null
}

function wordingDerivation(reason: WordingReason): string {
  switch (reason.type) {
    case 'altered-quotation':
      return `Word by word: ${wholeDifference(reason.differences)}. Case, punctuation, spelling variants, contractions, ellipses and insertions in brackets are no difference.`
    case 'variant-names':
      return `${listed(reason.sides.map(side => quoted(side.surface)))} ${NAME_DIFFERENCES[reason.difference]}.`
    case 'opposed-traits':
      return `${listed(reason.sides.map(side => quoted(side.surface)))}: ${TRAIT_DERIVATIONS[reason.topic]}.`
    case 'opposite-words':
      return `${listed(reason.sides.map(side => quoted(side.surface)))} exclude each other; the words around them are much the same.`
    case 'two-speakers':
      return `The words are the same, and ${listed(reason.sides.map(side => quoted(side.surface)))} have no name in common.`
  }
}

function wholeDifference(differences: readonly Difference[]): string {
  return differences
    .map(difference =>
      'same' in difference ? difference.same : `‹${difference.left || '–'} | ${difference.right || '–'}›`,
    )
    .join(' ')
}

function valuesDerivation(reason: DisjointValues): string {
  const values = describeValues(reason.sides)
  const readings = reason.sides.map((side, index) =>
    index === 0 ? `${quoted(side.surface)} reads as ${values[index]}` : `${quoted(side.surface)} as ${values[index]}`,
  )
  const verdict = reason.sides.length === 2 ? 'the two do not meet' : 'no value is in all of them'
  return `${readings.join('; ')}; ${verdict}.`
}

function calculationDerivation({ operands, result, stated }: Calculation): string {
  const read = [...operands, stated].map(
    operand => `${quoted(operand.surface)} reads as ${describeValues([operand])[0] ?? ''}`,
  )
  return `${listed(read)}; computed: ${describeValues([result])[0] ?? ''}; the two do not meet.`
}

/** Why the claims were taken for one fact; null where nothing is on record. */
export function renderEvidence(reason: Reason): string | null {
  if (reason.type !== 'disjoint-values') return null
  if (reason.evidence.length === 0) return null
  return `Taken for one fact because of ${listed(reason.evidence.map(evidenceText))}.`
}

function evidenceText(evidence: Evidence): string {
  switch (evidence.type) {
    case 'same-subject':
      return `the same subject (${evidence.subject})`
    case 'synonymous-subjects':
      return `subjects with one meaning (${evidence.subjects.join(', ')})`
    case 'shared-words':
      return `shared words (${evidence.words.join(', ')})`
    case 'same-story':
      return 'documents that tell one story'
  }
}

/** The label of one competing mention beside a diagnostic. */
export function competingMention(text: string): string {
  return `${quoted(excerptOf(text))} here`
}

/** For an editor that cannot list the competing mentions beside a diagnostic: they are named in its message. */
export function withMentions(
  message: string,
  mentions: readonly { text: string; name: string; line: number }[],
): string {
  return [message, ...mentions.map(({ text, name, line }) => `${quoted(excerptOf(text))}: ${name}, line ${line}`)].join(
    '\n',
  )
}

// Hover

export const HOVER = {
  mention: 'Mention',
  competing: 'Competing',
  agreeing: 'Agreeing',
  together: 'Together with',
  other: 'Other',
  here: 'Here',
  factSheet: 'fact sheet',
  wording: 'Wording',
  value: 'Value',
  where: 'Where',
  sideBySide: 'Side by side',
  dismiss: 'Different facts…',
} as const

/**
 * Above the table of a flagged place: how many are against it and how many with it, itself not counted.
 *
 * @example '2 mentions compete with this one, 1 agrees (painting).'
 */
export function competingAndAgreeing(competing: number, agreeing: number, reason: Reason): string {
  if (!('sides' in reason)) {
    const others = competing + agreeing
    return others === 0 ? 'This does not fit itself.' : `This does not fit ${counted(others, 'other place')}.`
  }
  const subject = reason.type === 'disjoint-values' ? subjectOf(reason) : null
  const against = `${counted(competing, 'mention competes', 'mentions compete')} with this one`
  const support = agreeing === 0 ? '' : `, ${counted(agreeing, 'agrees', 'agree')}`
  return `${against}${support}${subject === null ? '' : ` (${subject})`}.`
}

/** Above the table of an unflagged claim that others confirm. `count` is that of all mentions, this one included. */
export function mentionsAgree(count: number): string {
  return `${counted(count, 'mention')} of this fact agree.`
}

/** Above the table of a claim whose fact is in conflict elsewhere, or whose conflict was dismissed. */
export function mentionsOfFact(count: number): string {
  return `${counted(count, 'mention')} of this fact.`
}

/** Below a table that does not list them all; null where it does. */
export function mentionsUnlisted(others: number, agreeing: number): string | null {
  const left = Math.max(others, 0) + Math.max(agreeing, 0)
  return left === 0 ? null : `${counted(left, 'more mention is', 'more mentions are')} not listed here.`
}

/** `date` in words. */
export function asOf(date: string): string {
  return `as of ${date}`
}

/** What was read, for a claim that stands alone. */
export function readAs(text: string, kind: string, value: string, subject: string | null): string {
  const about = subject === null ? '' : ` of ${quoted(subject)}`
  return `${quoted(excerptOf(text))} reads as ${value} (${kind}${about}). No other mention of this fact is open.`
}

/** What stands for a value where words are compared: how many a quotation has, or whose words a speaker gives. */
export function describeWording(kind: string, words: readonly string[]): string {
  if (kind === 'speaker') return `the speaker of ${quoted(excerpt(words))}`
  return counted(words.filter(word => word !== '').length, 'word')
}

// Lists of facts

/**
 * What a fact is about, in few words: the thing counted, the person, the first words of a quotation; else the kind of
 * value, and the verb that it belongs to.
 *
 * @example factLabel('duration', { noun: null, verb: 'rebuild' }) // 'duration (rebuild)'
 */
export function factLabel(
  kind: string,
  {
    noun,
    verb,
    words = [],
  }: { readonly noun: string | null; readonly verb: string | null; readonly words?: readonly string[] | undefined },
): string {
  if (words.length > 0) return describeWordsOf(kind, words)
  const name = kind === 'quantity' ? 'number' : kind
  if (noun !== null) return kind === 'quantity' ? noun : `${noun} (${name})`
  return verb === null ? name : `${name} (${verb})`
}

function describeWordsOf(kind: string, words: readonly string[]): string {
  return kind === 'speaker' ? describeWording(kind, words) : quoted(excerpt(words))
}

export function seeRule(rule: string): string {
  return `About the rule ${rule}`
}

// Quick fixes

/** @param isFactSheets where a fact sheet has the wording. */
export function useWording(text: string, isFactSheets: boolean): string {
  const wording = quoted(excerptOf(text))
  return isFactSheets ? `Use ${wording} here, as the fact sheet says` : `Use ${wording} here`
}

/** The ellipsis says that the editor shows the change before it makes it. */
export function changeOtherTitle(
  oldText: string,
  newText: string,
  { name, line }: { readonly name: string; readonly line: number },
): string {
  return `Change ${quoted(oldText)} in ${name}:${line} to ${quoted(newText)}…`
}

/** As {@link changeOtherTitle} for several mentions; `newTexts` are their wordings, which differ where their styles do. */
export function changeOthersTitle(count: number, newTexts: readonly string[]): string {
  return `Change the ${count} competing mentions to ${listed(newTexts.map(quoted), 'or')}…`
}

export function besideTitle(places: readonly { readonly name: string; readonly line: number }[]): string {
  const [first] = places
  return first !== undefined && places.length === 1
    ? `Open ${first.name}:${first.line} beside this`
    : 'Open another side beside this…'
}

/** Where one claim has several contradictions, the title says of which it speaks. */
export function dismissTitle(contradiction: Contradiction, isAlone: boolean): string {
  return `${settledAs(contradiction, isAlone)}: dismiss`
}

/** As {@link dismissTitle}, for a dismissal that the person gives a reason for. */
export function dismissReasonTitle(contradiction: Contradiction, isAlone: boolean): string {
  return `${settledAs(contradiction, isAlone)}: dismiss with a reason…`
}

function settledAs({ reason }: Contradiction, isAlone: boolean): string {
  if (reason.type !== 'disjoint-values' && !isOfWording(reason))
    return isAlone ? 'This is right as it stands' : `${arithmetic(reason)}: this is right as it stands`
  const pair = listed(reason.sides.map(side => quoted(excerptOf(side.surface))))
  return isAlone ? 'These are different facts' : `${pair}: these are different facts`
}

/** Above the changes of a fact's new value, in their preview. */
export function renameTitle(count: number, wording: string): string {
  return `Change ${counted(count, 'mention')} of this fact to ${quoted(wording)}`
}

// Workspace

/** The title of the progress. */
export const CHECKING_WORKSPACE = 'Claimlint: checking workspace'

export function filesChecked(done: number, all: number): string {
  return `${done} of ${counted(all, 'file')}`
}

// Code lens

/** Above the line of a claim. `others` compete with it. */
export function competingLens(
  text: string,
  others: readonly { readonly text: string; readonly name: string; readonly line: number }[],
): string {
  const [first] = others
  const more = others.length > 1 ? `, and ${others.length - 1} more` : ''
  return first === undefined
    ? quoted(excerptOf(text))
    : `${quoted(excerptOf(text))}: ${quoted(excerptOf(first.text))} in ${first.name}:${first.line}${more}`
}

/** Our own client asks how far the comment shall reach; another is offered one action for each. */
export function ignoreTitle(rule: string): string {
  return `Ignore ${quoted(rule)} here by a comment…`
}

export function ignoreReachTitle(rule: string, reach: 'line' | 'block' | 'file'): string {
  const where = { line: 'on this line', block: 'in this paragraph', file: 'in this file' }[reach]
  return `Ignore ${quoted(rule)} ${where} by a comment`
}

/** @param nearest the rule that may be meant. */
export function ruleUnknownInComment(name: string, nearest: string | undefined): string {
  const help =
    nearest === undefined ? 'This comment leaves nothing alone under that name.' : `Did you mean ${quoted(nearest)}?`
  return `There is no rule ${quoted(name)}. ${help}`
}

export function referenceTitle(name: string): string {
  return `Take ${name} as the reference: make it a fact sheet`
}

// Notices

export const NO_COMMENT_HERE =
  'Claimlint cannot write a comment here: the format has none in this place. Dismiss the pair instead.'

export const NO_PROJECT_HERE =
  'Claimlint cannot make this document a fact sheet: it lies in no folder of the workspace.'

export function configurationNotEdited(name: string): string {
  return `Claimlint does not write into ${name} while it has errors. Correct them first.`
}

export function documentTooLarge(name: string, megabytes: number, limit: number): string {
  return `Claimlint did not read ${name}: it has ${megabytes.toFixed(1)} MB, and the setting claimlint.maximumFileSize allows ${limit} MB.`
}

export function documentBinary(name: string): string {
  return `Claimlint did not read ${name}: it holds binary data, or text in an encoding that the editor did not recognise.`
}

/** `setting` is its full name; `expected` says what would be right. */
export function settingRefused(setting: string, value: unknown, expected: string): string {
  return `The setting ${setting} must be ${expected}, not ${preview(value)}. Claimlint goes on with the last value that was right.`
}

export const EXPECTED = {
  object: 'an object',
  languages: 'a list of language identifiers such as "markdown"',
  maximumFileSize: 'a number of megabytes above 0',
  joinFolders: 'true or false',
  inlayHints: 'true or false',
  codeLens: 'true or false',
  scope: '"openDocuments" or "workspace"',
  severities: 'an object from rule to severity',
  severity: '"error", "warning", "information", "hint" or "off"',
} as const

export function ruleUnknown(setting: string, rule: string, rules: readonly string[]): string {
  return `The setting ${setting} names the rule ${quoted(rule)}, which does not exist. The rules are ${listed(rules)}.`
}

// claimlint.json

/** What each key of `claimlint.json` does, as completion shows it. */
export const CONFIGURATION = {
  title: 'Configuration of Claimlint for the folder in which it lies',
  schema: 'Where the schema of this file is.',
  groups:
    'Documents that belong together, by the name of the group: globs or folders, relative to this file. Only documents of one group are compared with one another.',
  groupBy: 'A key of the front matter. Documents with the same value of it are one group; a list names several.',
  excludes: 'Globs or folders, relative to this file, of documents that are not read.',
  factSheets:
    'Globs or folders, relative to this file, of documents whose statements are the reference: what contradicts one of them is told to contradict the fact sheet. They are compared with every document here, open or not.',
  aliases: 'Lists of names for one thing: what is said of one counts as said of the others.',
  distinct: 'Lists of names for different things: what is said of one is never compared with what is said of another.',
  severities: 'Severity by rule; "off" silences the rule.',
  tolerances: 'How far values of a rule may lie apart and still agree, as a share of the value: 0.02 is 2 percent.',
} as const

/** What each part of `claimlint.json` must be. */
export const CONFIGURATION_EXPECTED = {
  file: 'an object with settings',
  schema: 'a path or address',
  groups: 'an object from the name of each group to a list of globs or folders',
  groupBy: 'the name of a key in the front matter',
  patterns: 'a list of globs or folders',
  pattern: 'a glob or folder relative to this file, with forward slashes and without “..” or a leading “!”',
  listsOfNames: 'a list of lists of names',
  names: 'a list of at least two names',
  name: 'a name',
  byRule: 'an object from rule to value',
  severity: '"error", "warning", "information", "hint" or "off"',
  tolerance: 'a number from 0 to 1',
} as const

/** @param path of the value within the file, empty for the file itself. */
export function configurationRefused(path: readonly PropertyKey[], value: unknown, expected: string): string {
  const what = path.length === 0 ? 'This file' : quoted(path.join('.'))
  return `${what} must be ${expected}, not ${preview(value)}.`
}

/** @param among where it stands, empty for the file itself. */
export function configurationKeyUnknown(
  key: string,
  among: readonly PropertyKey[],
  nearest: string | undefined,
  known: readonly string[],
): string {
  const place = among.length === 0 ? '' : ` in ${quoted(among.join('.'))}`
  const help =
    nearest === undefined
      ? `Possible ${known.length === 1 ? 'is' : 'are'} ${listed(known)}`
      : `Did you mean ${quoted(nearest)}`
  return `There is no ${quoted(key)}${place}. ${help}${nearest === undefined ? '.' : '?'}`
}

export function configurationKeyTwice(key: string): string {
  return `${quoted(key)} stands here a second time; the first one would have no effect.`
}

export function aliasesDistinct(a: string, b: string): string {
  return `${quoted(a)} and ${quoted(b)} are aliases above, so they cannot be distinct.`
}

export function configurationBroken(name: string): string {
  return `Claimlint cannot use ${name}: the Problems view says where it is wrong. Until it is right, the last configuration that was stays in force.`
}

/** By the codes of the JSON parser. */
export const CONFIGURATION_SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'This is no JSON: text stands in double quotation marks, and else only true, false and null.',
  InvalidNumberFormat: 'This is no number as JSON has it.',
  PropertyNameExpected: 'A key in double quotation marks is missing here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing between key and value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'The closing “}” is missing.',
  CloseBracketExpected: 'The closing “]” is missing.',
  EndOfFileExpected: 'Nothing may follow the last “}”.',
  InvalidCommentToken: 'A comment starts with “//”, or stands between “/*” and “*/”.',
  UnexpectedEndOfComment: 'The end of the comment, “*/”, is missing.',
  UnexpectedEndOfString: 'The closing quotation mark is missing.',
  UnexpectedEndOfNumber: 'The number breaks off.',
  InvalidUnicode: 'Four hexadecimal digits must follow “\\u”.',
  InvalidEscapeCharacter:
    'This character needs no backslash, and JSON allows none before it; a backslash itself is “\\\\”.',
  InvalidCharacter: 'A control character must be written as an escape, such as “\\n”.',
}

export const CONFIGURATION_SYNTAX_OTHER = 'This is no JSON.'

export function dismissalsBroken(problem: string): string {
  return `Claimlint cannot read this file of dismissals: ${problem}. The dismissals that were read last stay in force; nothing is written until the file is right.`
}

export const DISMISSALS_PROBLEM = {
  notJson: 'it is not valid JSON',
  version: 'it must have "version": 1',
  shape: (path: string) => `${path === '' ? 'the file' : path} has the wrong shape`,
} as const

export function dismissalsFileBroken(name: string): string {
  return `Claimlint cannot dismiss: ${name} is broken. Correct it first; the Problems view says where.`
}

export const CONTRADICTION_GONE = 'The text has changed, and this contradiction is gone.'

/** For the log. */
export function operationFailed(operation: string): string {
  return `${operation} failed; the others go on.`
}

function preview(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
