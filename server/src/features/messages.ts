import type { ArithmeticReason, Calculation, Conversion, Operand } from '../arithmetic/reason.js'
import { isNumberTopic, type ReckoningTopic } from '../claims/reckoning.js'
import type {
  Contradiction,
  DisjointValues,
  Evidence,
  NameSide,
  Reason,
  WordingReason,
} from '../contradictions/contradiction.js'
import type { IgnoreReach } from '../document/ignores/readIgnores.js'
import type { Difference } from '../quotations/alignWords.js'
import { civilFromDays, formatCivilDay } from '../values/civil.js'
import type { Interval } from '../values/interval.js'
import { isMessageKey, type Language, phrase, say } from './catalogue/say.js'
import { describeTimex, describeValues, formatNumber, monthName, unitName, weekdayName } from './valueText.js'

/*
 * Every sentence that the engine and the language server show to a person, put together from the catalogue of a
 * language in `catalogue/`. None of them says which side is right, unless a fact sheet does: the team itself has declared
 * what is. How a single value reads ("19.5 to 24 months") is in `valueText.ts`.
 */

/** A wording as it stands in a document, on one line and in quotation marks. */
export function quoted(language: Language, text: string): string {
  return say(language, 'quoted', { text: oneLine(text) })
}

/** White space of any kind, line breaks among it, becomes one space. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** "a", "a and b", "a, b and c". */
function listed(language: Language, items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${say(language, conjunction)} ${items.at(-1)}`
}

/** More wordings than these are counted: whoever wants them all finds each at its place. */
const MOST_LISTED = 6

/** As {@link listed}, for wordings, of which there may be any number: "a, b, c, d, e and 94 more". */
function listedBriefly(language: Language, items: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (items.length <= MOST_LISTED) return listed(language, items, conjunction)
  const first = items.slice(0, MOST_LISTED - 1)
  return listed(language, [...first, say(language, 'more', { count: items.length - first.length })], conjunction)
}

function quotedList(language: Language, sides: readonly { readonly surface: string }[]): string {
  return listedBriefly(
    language,
    sides.map(side => quoted(language, side.surface)),
  )
}

// Contradictions

/**
 * What a contradiction says, in one line; the same on all its sides.
 *
 * @example '“412” and “421” (painting) cannot both be right.'
 * @example '“421” (painting) contradicts the fact sheet, which says “412”.'
 * @example '18 + 12 + 10 = 40, not 41.'
 */
export function contradictionMessage(language: Language, { reason }: Contradiction): string {
  if (reason.type === 'disjoint-values') return valuesMessage(language, reason)
  return isOfWording(reason) ? wordingMessage(language, reason) : `${arithmetic(language, reason)}.`
}

/** True where two wordings are set against each other, and not two values. */
function isOfWording(reason: Reason): reason is WordingReason {
  return 'sides' in reason && reason.type !== 'disjoint-values'
}

function wordingMessage(language: Language, reason: WordingReason): string {
  const number = reason.sides.length === 2 ? say(language, 'two') : reason.sides.length
  switch (reason.type) {
    case 'altered-quotation': {
      const difference = quoted(language, differenceText(reason.differences))
      return say(language, 'inWordings', { number, difference })
    }
    case 'variant-names': {
      const names = listedBriefly(
        language,
        reason.sides.map(side => nameWithCount(language, side)),
      )
      return reason.difference === 'given'
        ? say(language, 'oneName', { names })
        : say(language, 'inSpellings', { number, names })
    }
    case 'opposed-traits': {
      const sides = quotedList(language, reason.sides)
      return say(language, `trait.${reason.topic}`, { name: reason.name, sides })
    }
    case 'opposite-words':
      return say(language, reason.sides.length === 2 ? 'oppositesBoth' : 'oppositesAll', {
        sides: quotedList(language, reason.sides),
        subject: say(language, `opposite.${reason.topic}`),
      })
    case 'two-reckonings':
      return say(language, `reckoning.${reason.topic}`, { sides: quotedList(language, reason.sides) })
    case 'two-speakers':
      return say(language, 'givenTo', {
        words: quoted(language, excerpt(reason.words)),
        speakers: quotedList(language, reason.sides),
      })
  }
}

function valuesMessage(language: Language, reason: DisjointValues): string {
  const wordings = wordingsOf(language, reason)
  const about = aboutSubject(reason)
  const all = listedBriefly(language, wordings) + about
  if (wordings.length === 1) return say(language, 'cannotBeRight', { wordings: all })
  const sheets = wordings.filter((_, index) => reason.sides[index]?.reference)
  if (sheets.length === 1) {
    const others = wordings.filter((_, index) => !reason.sides[index]?.reference)
    const [sheet = ''] = sheets
    return say(language, 'contradictsFactSheet', {
      others: listedBriefly(language, others) + about,
      count: others.length,
      sheet,
    })
  }
  const sentence = say(language, wordings.length === 2 ? 'cannotBothBeRight' : 'cannotAllBeRight', { wordings: all })
  return sheets.length === 0 ? sentence : say(language, 'factSheetsDisagree', { sentence })
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
function nameWithCount(language: Language, { surface, mentions, documents }: NameSide): string {
  const times =
    mentions === 1
      ? say(language, 'once')
      : mentions === 2
        ? say(language, 'twice')
        : say(language, 'times', { count: mentions })
  const where = documents === 1 ? times : say(language, 'timesInDocuments', { times, count: documents })
  return `${quoted(language, surface)} (${where})`
}

/** The first words of what is too long to be shown whole. */
function excerptOf(text: string): string {
  return excerpt(oneLine(text).split(' '))
}

function excerpt(words: readonly string[]): string {
  const shown = words.filter(word => word !== '')
  return shown.length <= WORDS_NAMED ? shown.join(' ') : `${shown.slice(0, WORDS_NAMED).join(' ')} …`
}

function quotedExcerpt(language: Language, text: string): string {
  return quoted(language, excerptOf(text))
}

/** The sides as they are worded; with their values where the wording is the same ("Monday" of two weeks). */
function wordingsOf(language: Language, reason: DisjointValues): readonly string[] {
  const surfaces = reason.sides.map(side => oneLine(side.surface).toLowerCase())
  const values = describeValues(language, reason.sides)
  return reason.sides.map((side, index) => {
    const twice = surfaces.filter(surface => surface === surfaces[index]).length > 1
    return twice ? `${quoted(language, side.surface)} (${values[index]})` : quoted(language, side.surface)
  })
}

/** " (painting)", or '' where nothing names what the claims count. */
function aboutSubject(reason: Reason): string {
  const subject = reason.type === 'disjoint-values' ? subjectOf(reason) : null
  return subject === null ? '' : ` (${subject})`
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
function arithmetic(language: Language, reason: ArithmeticReason): string {
  switch (reason.type) {
    case 'calculation':
      return calculation(language, reason)
    case 'weekday':
      return say(language, 'weekday', {
        day: describeTimex(language, reason.day),
        actual: weekdayName(language, reason.actual),
        stated: weekdayName(language, reason.stated),
      })
    case 'no-such-day': {
      const { year, month, day, days } = reason
      const name = `${monthName(language, month)}${year === null ? '' : ` ${year}`}`
      return say(language, 'noSuchDay', { month: name, days, day })
    }
    case 'unequal': {
      const [first, second] = reason.readings
      return say(language, 'unequal', {
        first: quoted(language, first.surface),
        firstValue: shown(language, first),
        second: quoted(language, second.surface),
        secondValue: shown(language, second),
      })
    }
    case 'conversion':
      return conversion(language, reason)
    case 'percent-points':
      return say(language, 'percentPoints', {
        before: oneLine(reason.before.surface),
        after: oneLine(reason.after.surface),
        points: shown(language, reason.points),
        percent: shown(language, reason.percent),
        stated: oneLine(reason.stated.surface),
      })
    case 'direction':
      return say(language, reason.told > 0 ? 'direction.less' : 'direction.more', {
        before: oneLine(reason.before.surface),
        after: oneLine(reason.after.surface),
      })
    case 'item-count': {
      const { announced, found, what } = reason
      return say(language, 'itemCount', {
        announced: quoted(language, announced.surface),
        count: found,
        what: unitName(language, what, found),
      })
    }
    case 'time-span': {
      const span = spanOfDays(language, reason.days, reason.unit)
      return say(language, 'timeSpan', { span, stated: oneLine(reason.stated.surface) })
    }
    case 'relative-day':
      return say(language, 'relativeDay', {
        published: describeTimex(language, reason.published),
        relative: quoted(language, reason.relative),
        weekday: weekdayName(language, reason.weekday),
        day: describeTimex(language, reason.day),
        stated: oneLine(reason.stated),
      })
    case 'origin': {
      const [first, second] = reason.readings
      return say(language, reason.of === 'person' ? 'origin.person' : 'origin.thing', {
        first: quoted(language, first.surface),
        firstWhen: when(language, first.from, first.to),
        second: quoted(language, second.surface),
        secondWhen: when(language, second.from, second.to),
      })
    }
    case 'time-zone': {
      const clocks = reason.minutes.map(clockOfMinutes)
      return say(language, 'timeZone', {
        from: quoted(language, reason.from),
        clocks: listed(language, clocks, 'or'),
        stated: oneLine(reason.stated),
      })
    }
    case 'table-text': {
      const { stated, table, row, column } = reason
      const cell = [row, column].filter(header => header !== '').map(header => quoted(language, header))
      return say(language, 'tableText', {
        table: oneLine(table.surface),
        cell: listed(language, cell),
        stated: oneLine(stated.surface),
      })
    }
    case 'impossible-mean': {
      const means = reason.nearest.map(mean => formatNumber(language, mean))
      return say(language, 'impossibleMean', {
        number: shown(language, reason.number),
        mean: oneLine(reason.mean.surface),
        means: listed(language, means, 'or'),
      })
    }
    case 'check-digit': {
      const { scheme, stated, expected } = reason
      return say(language, 'checkDigit', { count: expected.length, scheme, expected, stated })
    }
  }
}

/** "18 + 12 + 10 = 40, not 41". */
function calculation(language: Language, { operation, operands, result, stated }: Calculation): string {
  const surfaces = operands.map(operand => oneLine(operand.surface))
  const [first = '', second = ''] = surfaces
  const computed = shown(language, result, stated)
  const outcome = say(language, 'computedNotStated', { computed, stated: oneLine(stated.surface) })
  switch (operation) {
    case 'sum':
      return `${surfaces.join(' + ')} = ${outcome}`
    case 'product':
      return `${surfaces.join(' × ')} = ${outcome}`
    case 'difference':
      return `${first} − ${second} = ${outcome}`
    case 'quotient':
      return `${first} ÷ ${second} = ${outcome}`
    case 'share':
    case 'part':
      return say(language, 'partOf', { first, second, outcome })
    case 'change':
      return say(language, 'changeIs', { first, second, outcome })
  }
}

/**
 * "12 miles = 19.31 km, not 25 km": the computed numbers in the wording of the stated ones, and so as English writes
 * them.
 */
function conversion(language: Language, { from, stated, computed, unit, difference }: Conversion): string {
  const left = [...computed]
  const wording = oneLine(stated)
  const filled = wording.replace(/\d[\d,]*(?:\.\d+)?/g, number => {
    const value = left.shift()
    return value === undefined ? number : formatNumber('en', value)
  })
  const isFilled = left.length === 0 && filled !== wording
  const [min = '', max] = computed.map(value => formatNumber(language, value))
  const range = max === undefined ? min : say(language, 'range', { min, max })
  const outcome = say(language, 'computedNotStated', {
    computed: isFilled ? filled : `${range} ${unit}`,
    stated: wording,
  })
  return say(language, difference ? 'differenceConversion' : 'conversion', { from: oneLine(from), outcome })
}

const DAYS_PER_UNIT: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  week: 7,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
}

/** "13 to 15 months" for 395 to 457 days. */
function spanOfDays(language: Language, { min, max }: Interval, unit: string): string {
  const coarse = unit === 'year' && max < 5 * 365 ? 'month' : unit === 'hour' && max < SHORT_DAYS ? 'minute' : unit
  const factor = DAYS_PER_UNIT[coarse] ?? 1
  const [least, most] = [Math.round(min / factor), Math.round(max / factor)]
  const many = `${most} ${unitName(language, factor === 1 ? 'day' : coarse, most)}`
  return least === most ? many : say(language, 'range', { min: least, max: many })
}

/** Below so many days a length is told in minutes. */
const SHORT_DAYS = 1
const MINUTES_OF_DAY = 1440

/** "14:00" */
function clockOfMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** “35” means a birth between 4 May 1989 and 3 May 1990; “2009 to 2018” means 2,922 to 3,652 days. */
function reckoned(language: Language, words: string, { min, max }: Interval, topic: ReckoningTopic): string {
  const surface = quoted(language, words)
  if (topic === 'length' && min < SHORT_DAYS) {
    const [least, most] = [min, max].map(days => formatNumber(language, Math.round(days * MINUTES_OF_DAY)))
    if (!Number.isFinite(max)) return say(language, 'reckoned.parts', { surface, least: least ?? '' })
    return say(language, 'reckoned.minutes', { surface, least: least ?? '', most: most ?? '' })
  }
  if (topic === 'length' || topic === 'lifetime') {
    const [least, most] = [Math.ceil(min), Math.floor(max)].map(number => formatNumber(language, number))
    return say(language, `reckoned.${topic}`, { surface, least: least ?? '', most: most ?? '' })
  }
  if (isNumberTopic(topic)) {
    const [least, most] = [min, max].map(number => formatNumber(language, Math.round(number * 10) / 10))
    const many = least === most ? (least ?? '') : say(language, 'range', { min: least ?? '', max: most ?? '' })
    return say(language, `reckoned.${topic}`, { surface, many })
  }
  if (topic === 'instant') {
    const [from, to] = [min, max].map(clockOfMinutes)
    return say(language, 'reckoned.instant', { surface, from: from ?? '', to: to ?? '' })
  }
  if (topic === 'growth' || topic === 'rate') {
    const [least, most] = [min, max].map(times => formatNumber(language, Number(times.toPrecision(3))))
    return say(language, `reckoned.${topic}`, { surface, least: least ?? '', most: most ?? '' })
  }
  const [from, to] = [min, max].map(day => formatCivilDay(civilFromDays(day)))
  return say(language, `reckoned.${topic}`, { surface, when: when(language, from ?? '', to ?? '') })
}

/** "on 12 August 1990", "in 1928 or 1929", "from 1928 to 1931". */
function when(language: Language, from: string, to: string): string {
  if (from === to) return say(language, 'whenOn', { day: describeTimex(language, from) })
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (first === last) return say(language, 'whenIn', { year: first })
  if (last === first + 1 && from.slice(5) > to.slice(5)) {
    return say(language, 'whenBetween', { from: describeTimex(language, from), to: describeTimex(language, to) })
  }
  return say(language, last === first + 1 ? 'whenInEither' : 'whenFrom', { first, last })
}

/**
 * A value in the style of another wording where that is a plain number with its sign: "£4,500" like "£5,400", as English
 * writes it.
 */
function shown(language: Language, { interval, unit }: Operand, like?: Operand): string {
  const number = like === undefined ? null : /\d[\d,]*(?:\.\d+)?/.exec(like.surface)
  const plain = number !== null && Number(number[0].replaceAll(',', '')) === like?.interval.min
  if (plain && interval.min === interval.max)
    return oneLine(like?.surface ?? '').replace(number[0], formatNumber('en', interval.min))
  return describeValues(language, [{ interval, unit }])[0] ?? ''
}

/** How the values were read and compared, in one line that can be followed by hand; null where the message says it all. */
export function renderDerivation(language: Language, reason: Reason): string | null {
  if (reason.type === 'calculation') return calculationDerivation(language, reason)
  if (isOfWording(reason)) return wordingDerivation(language, reason)
  return reason.type === 'disjoint-values' ? valuesDerivation(language, reason) : null
}

function wordingDerivation(language: Language, reason: WordingReason): string {
  const sides = quotedList(language, reason.sides)
  switch (reason.type) {
    case 'altered-quotation':
      return say(language, 'wordByWord', { difference: wholeDifference(reason.differences) })
    case 'variant-names':
      return say(language, `names.${reason.difference}`, { names: sides })
    case 'opposed-traits':
      return say(language, `traitDerivation.${reason.topic}`, { sides })
    case 'opposite-words':
      return say(language, 'excludeEachOther', { sides })
    case 'two-reckonings':
      return listed(
        language,
        reason.sides.map(({ surface, days }) => reckoned(language, surface, days, reason.topic)),
      ).concat('.')
    case 'two-speakers':
      return say(language, 'noNameInCommon', { speakers: sides })
  }
}

function wholeDifference(differences: readonly Difference[]): string {
  return differences
    .map(difference =>
      'same' in difference ? difference.same : `‹${difference.left || '–'} | ${difference.right || '–'}›`,
    )
    .join(' ')
}

/** As many as the table of a hover lists. */
const MOST_READINGS = 12

function valuesDerivation(language: Language, reason: DisjointValues): string {
  const values = describeValues(language, reason.sides)
  const readings = reason.sides.slice(0, MOST_READINGS).map((side, index) =>
    say(language, index === 0 ? 'readsAs' : 'readAsToo', {
      text: quoted(language, side.surface),
      value: values[index] ?? '',
    }),
  )
  const rest = reason.sides.length - readings.length
  const all = rest > 0 ? [...readings, say(language, 'more', { count: rest })] : readings
  return say(language, reason.sides.length === 2 ? 'twoDoNotMeet' : 'noValueInAll', { readings: all.join('; ') })
}

function calculationDerivation(language: Language, { operands, result, stated }: Calculation): string {
  const read = [...operands, stated].map(operand =>
    say(language, 'readsAs', {
      text: quoted(language, operand.surface),
      value: describeValues(language, [operand])[0] ?? '',
    }),
  )
  return say(language, 'computedDoesNotMeet', {
    readings: listed(language, read),
    result: describeValues(language, [result])[0] ?? '',
  })
}

/** Why the claims were taken for one fact; null where nothing is on record. */
export function renderEvidence(language: Language, reason: Reason): string | null {
  if (reason.type !== 'disjoint-values' || reason.evidence.length === 0) return null
  const evidence = reason.evidence.map(one => evidenceText(language, one))
  return say(language, 'takenForOneFact', { evidence: listed(language, evidence) })
}

function evidenceText(language: Language, evidence: Evidence): string {
  switch (evidence.type) {
    case 'same-subject':
      return say(language, 'sameSubject', { subject: evidence.subject })
    case 'synonymous-subjects':
      return say(language, 'synonymousSubjects', { subjects: evidence.subjects.join(', ') })
    case 'shared-words':
      return say(language, 'sharedWords', { words: evidence.words.join(', ') })
    case 'same-story':
      return say(language, 'sameStory')
  }
}

/** The label of one competing mention beside a diagnostic. */
export function competingMention(language: Language, text: string): string {
  return say(language, 'wordingHere', { text: quotedExcerpt(language, text) })
}

/** For an editor that cannot list the competing mentions beside a diagnostic: they are named in its message. */
export function withMentions(
  language: Language,
  message: string,
  mentions: readonly { text: string; name: string; line: number }[],
): string {
  const lines = mentions.map(({ text, name, line }) =>
    say(language, 'wordingOnLine', { text: quotedExcerpt(language, text), name, line }),
  )
  return [message, ...lines].join('\n')
}

// Hover

/** A word of the hover's table and links. */
export type HoverWord =
  | 'mention'
  | 'competing'
  | 'agreeing'
  | 'together'
  | 'other'
  | 'here'
  | 'factSheet'
  | 'wording'
  | 'value'
  | 'where'
  | 'sideBySide'
  | 'dismiss'

export function hoverWord(language: Language, word: HoverWord): string {
  return say(language, `hover.${word}`)
}

/**
 * Above the table of a flagged place: how many are against it and how many with it, itself not counted.
 *
 * @example '2 mentions compete with this one, 1 agrees (painting).'
 */
export function competingAndAgreeing(language: Language, competing: number, agreeing: number, reason: Reason): string {
  if (!('sides' in reason)) {
    const count = competing + agreeing
    return count === 0 ? say(language, 'doesNotFitItself') : say(language, 'doesNotFit', { count })
  }
  const about = aboutSubject(reason)
  return agreeing === 0
    ? say(language, 'compete', { competing, about })
    : say(language, 'competeAndAgree', { competing, agreeing, about })
}

/** Above the table of an unflagged claim that others confirm. `count` is that of all mentions, this one included. */
export function mentionsAgree(language: Language, count: number): string {
  return say(language, 'mentionsAgree', { count })
}

/** Above the table of a claim whose fact is in conflict elsewhere, or whose conflict was dismissed. */
export function mentionsOfFact(language: Language, count: number): string {
  return say(language, 'mentionsOfFact', { count })
}

/** Below a table that does not list them all; null where it does. */
export function mentionsUnlisted(language: Language, others: number, agreeing: number): string | null {
  const count = Math.max(others, 0) + Math.max(agreeing, 0)
  return count === 0 ? null : say(language, 'mentionsUnlisted', { count })
}

/** `date` in words. */
export function asOf(language: Language, date: string): string {
  return say(language, 'asOf', { date })
}

/** What was read, for a claim that stands alone. */
export function readAs(
  language: Language,
  { text, kind, value, subject }: { text: string; kind: string; value: string; subject: string | null },
): string {
  const known = { text: quotedExcerpt(language, text), kind: kindName(language, kind), value }
  return subject === null
    ? say(language, 'readAlone', known)
    : say(language, 'readAloneOf', { ...known, subject: quoted(language, subject) })
}

function kindName(language: Language, kind: string): string {
  const key = `kind.${kind}`
  return isMessageKey(key) ? phrase(language, key) : kind
}

/** What stands for a value where words are compared: how many a quotation has, or whose words a speaker gives. */
export function describeWording(language: Language, kind: string, words: readonly string[]): string {
  if (kind === 'speaker') return say(language, 'speakerOf', { words: quoted(language, excerpt(words)) })
  return say(language, 'words', { count: words.filter(word => word !== '').length })
}

// Lists of facts

/** What a fact is about, as far as its claims say. */
export interface FactTopic {
  readonly noun: string | null
  readonly verb: string | null
  /** Of a quotation. */
  readonly words?: readonly string[] | undefined
}

/**
 * What a fact is about, in few words: the thing counted, the person, the first words of a quotation; else the kind of
 * value, and the verb that it belongs to.
 *
 * @example factLabel('en', 'duration', { noun: null, verb: 'rebuild' }) // 'duration (rebuild)'
 */
export function factLabel(language: Language, kind: string, { noun, verb, words = [] }: FactTopic): string {
  if (words.length > 0) {
    return kind === 'speaker' ? describeWording(language, kind, words) : quoted(language, excerpt(words))
  }
  const name = kind === 'quantity' ? say(language, 'number') : kindName(language, kind)
  if (noun !== null) return kind === 'quantity' ? noun : `${noun} (${name})`
  return verb === null ? name : `${name} (${verb})`
}

export function seeRule(language: Language, rule: string): string {
  return say(language, 'aboutRule', { rule })
}

// Quick fixes

/** @param isFactSheets where a fact sheet has the wording. */
export function useWording(language: Language, text: string, isFactSheets: boolean): string {
  const wording = quotedExcerpt(language, text)
  return say(language, isFactSheets ? 'useFactSheetsWording' : 'useWording', { wording })
}

/** The ellipsis says that the editor shows the change before it makes it. */
export function changeOtherTitle(
  language: Language,
  oldText: string,
  newText: string,
  { name, line }: { readonly name: string; readonly line: number },
): string {
  const [before, after] = [quoted(language, oldText), quoted(language, newText)]
  return say(language, 'changeOther', { before, name, line, after })
}

/** As {@link changeOtherTitle} for several mentions; `newTexts` are their wordings, which differ where their styles do. */
export function changeOthersTitle(language: Language, count: number, newTexts: readonly string[]): string {
  const wordings = listedBriefly(
    language,
    newTexts.map(text => quoted(language, text)),
    'or',
  )
  return say(language, 'changeOthers', { count, wordings })
}

export function besideTitle(
  language: Language,
  places: readonly { readonly name: string; readonly line: number }[],
): string {
  const [first] = places
  return first !== undefined && places.length === 1
    ? say(language, 'openBeside', { name: first.name, line: first.line })
    : say(language, 'openAnyBeside')
}

/** Where one claim has several contradictions, the title says of which it speaks. */
export function dismissTitle(language: Language, contradiction: Contradiction, isAlone: boolean): string {
  return say(language, 'dismiss', { settled: settledAs(language, contradiction, isAlone) })
}

/** As {@link dismissTitle}, for a dismissal that the person gives a reason for. */
export function dismissReasonTitle(language: Language, contradiction: Contradiction, isAlone: boolean): string {
  return say(language, 'dismissWithReason', { settled: settledAs(language, contradiction, isAlone) })
}

function settledAs(language: Language, { reason }: Contradiction, isAlone: boolean): string {
  if (reason.type !== 'disjoint-values' && !isOfWording(reason)) {
    return isAlone
      ? say(language, 'rightAsItStands')
      : say(language, 'thisIsRight', { arithmetic: arithmetic(language, reason) })
  }
  if (isAlone) return say(language, 'differentFacts')
  const pair = reason.sides.map(side => quotedExcerpt(language, side.surface))
  return say(language, 'theseAreDifferent', { pair: listedBriefly(language, pair) })
}

/** Above the changes of a fact's new value, in their preview. */
export function renameTitle(language: Language, count: number, wording: string): string {
  return say(language, 'changeMentions', { count, wording: quoted(language, wording) })
}

/** Our own client asks how far the comment shall reach; another is offered one action for each. */
export function ignoreTitle(language: Language, rule: string): string {
  return say(language, 'ignore', { rule: quoted(language, rule) })
}

export function ignoreReachTitle(language: Language, rule: string, reach: IgnoreReach): string {
  return say(language, `ignore.${reach}`, { rule: quoted(language, rule) })
}

export function referenceTitle(language: Language, name: string): string {
  return say(language, 'takeAsReference', { name })
}

// Workspace

/** The title of the progress. */
export function checkingWorkspace(language: Language): string {
  return say(language, 'checkingWorkspace')
}

export function filesChecked(language: Language, done: number, all: number): string {
  return say(language, 'filesChecked', { done, all })
}

export function threadsFailed(language: Language): string {
  return say(language, 'threadsFailed')
}

// Code lens

/** Above the line of a claim. `others` compete with it. */
export function competingLens(
  language: Language,
  wording: string,
  others: readonly { readonly text: string; readonly name: string; readonly line: number }[],
): string {
  const [first] = others
  const text = quotedExcerpt(language, wording)
  if (first === undefined) return text
  const { name, line } = first
  const lens = { text, other: quotedExcerpt(language, first.text), name, line }
  return others.length === 1
    ? say(language, 'lens', lens)
    : say(language, 'lensOfMore', { ...lens, count: others.length - 1 })
}

// Notices

/** @param nearest the rule that may be meant. */
export function ruleUnknownInComment(language: Language, name: string, nearest: string | undefined): string {
  return nearest === undefined
    ? say(language, 'noRuleInComment', { name: quoted(language, name) })
    : say(language, 'noRuleInCommentButNear', { name: quoted(language, name), nearest: quoted(language, nearest) })
}

export function noCommentHere(language: Language): string {
  return say(language, 'noCommentHere')
}

export function noProjectHere(language: Language): string {
  return say(language, 'noProjectHere')
}

export function contradictionGone(language: Language): string {
  return say(language, 'contradictionGone')
}

export function configurationNotEdited(language: Language, name: string): string {
  return say(language, 'configurationNotEdited', { name })
}

export function documentTooLarge(language: Language, name: string, megabytes: number, limit: number): string {
  return say(language, 'documentTooLarge', { name, megabytes: megabytes.toFixed(1), limit })
}

export function documentBinary(language: Language, name: string): string {
  return say(language, 'documentBinary', { name })
}

// Settings

/** What a setting must be. */
export type ExpectedSetting =
  | 'object'
  | 'languages'
  | 'maximumFileSize'
  | 'joinFolders'
  | 'inlayHints'
  | 'codeLens'
  | 'scope'
  | 'severities'
  | 'severity'

/** `setting` is its full name; `expected` says what would be right. */
export function settingRefused(language: Language, setting: string, value: unknown, expected: ExpectedSetting): string {
  return say(language, 'settingRefused', {
    setting,
    value: preview(value),
    expected: say(language, `expected.${expected}`),
  })
}

export function ruleUnknown(language: Language, setting: string, rule: string, rules: readonly string[]): string {
  return say(language, 'settingsRuleUnknown', {
    setting,
    rule: quoted(language, rule),
    rules: listed(language, rules),
  })
}

// claimlint.json

/** What each key of `claimlint.json` does, as completion shows it: in English, for the schema has one language. */
export const CONFIGURATION = {
  title: 'configuration.title',
  schema: 'configuration.schema',
  groups: 'configuration.groups',
  groupBy: 'configuration.groupBy',
  excludes: 'configuration.excludes',
  factSheets: 'configuration.factSheets',
  aliases: 'configuration.aliases',
  distinct: 'configuration.distinct',
  severities: 'configuration.severities',
  tolerances: 'configuration.tolerances',
} as const

/** What each part of `claimlint.json` must be, by the name of the sentence that says so. */
export const CONFIGURATION_EXPECTED = {
  file: 'expected.file',
  schema: 'expected.schema',
  groups: 'expected.groups',
  groupBy: 'expected.groupBy',
  patterns: 'expected.patterns',
  pattern: 'expected.pattern',
  listsOfNames: 'expected.listsOfNames',
  names: 'expected.names',
  name: 'expected.name',
  byRule: 'expected.byRule',
  severity: 'expected.severity',
  tolerance: 'expected.tolerance',
} as const

/**
 * @param path of the value within the file, empty for the file itself.
 * @param expected one of {@link CONFIGURATION_EXPECTED}, or a sentence as it is.
 */
export function configurationRefused(
  language: Language,
  path: readonly PropertyKey[],
  value: unknown,
  expected: string,
): string {
  return say(language, 'configurationRefused', {
    what: path.length === 0 ? say(language, 'thisFile') : quoted(language, path.join('.')),
    expected: isMessageKey(expected) ? phrase(language, expected) : expected,
    value: preview(value),
  })
}

/** A key of `claimlint.json` that does not exist, or not there. */
export interface UnknownKey {
  readonly key: string
  /** Where it stands, empty for the file itself. */
  readonly among: readonly PropertyKey[]
  /** The one that may be meant. */
  readonly nearest: string | undefined
  /** All that may stand there. */
  readonly known: readonly string[]
}

export function configurationKeyUnknown(language: Language, { key, among, nearest, known }: UnknownKey): string {
  const help =
    nearest === undefined
      ? say(language, 'possibleIs', { count: known.length, known: listed(language, known) })
      : say(language, 'didYouMean', { nearest: quoted(language, nearest) })
  const values = { key: quoted(language, key), help }
  return among.length === 0
    ? say(language, 'keyUnknown', values)
    : say(language, 'keyUnknownIn', { ...values, place: quoted(language, among.join('.')) })
}

export function configurationKeyTwice(language: Language, key: string): string {
  return say(language, 'keyTwice', { key: quoted(language, key) })
}

export function aliasesDistinct(language: Language, a: string, b: string): string {
  return say(language, 'aliasesDistinct', { a: quoted(language, a), b: quoted(language, b) })
}

export function configurationBroken(language: Language, name: string): string {
  return say(language, 'configurationBroken', { name })
}

/** What is wrong with JSON, by the code of its parser. */
export function configurationSyntax(language: Language, code: string): string {
  const key = `syntax.${code}`
  return isMessageKey(key) ? phrase(language, key) : say(language, 'syntax.other')
}

// Dismissals

/** What may be wrong with a file of dismissals; `path` names the part of it, '' the whole. */
export type DismissalsProblem =
  | { readonly type: 'notJson' | 'version' }
  | { readonly type: 'shape'; readonly path: string }

export function dismissalsProblem(language: Language, problem: DismissalsProblem): string {
  if (problem.type !== 'shape') return say(language, `dismissals.${problem.type}`)
  const { path } = problem
  return path === '' ? say(language, 'dismissals.fileShape') : say(language, 'dismissals.shape', { path })
}

export function dismissalsBroken(language: Language, problem: DismissalsProblem): string {
  return say(language, 'dismissalsBroken', { problem: dismissalsProblem(language, problem) })
}

export function dismissalsFileBroken(language: Language, name: string): string {
  return say(language, 'dismissalsFileBroken', { name })
}

/** Why a dismissal has lapsed: wordings of it are no longer there. */
export function lapsedBecause(language: Language, gone: readonly string[]): string {
  return say(language, 'dismissalLapsed', {
    count: gone.length,
    wordings: gone.map(wording => quoted(language, wording)).join(', '),
  })
}

/** What a person is told when a request has failed for a reason that is none of theirs. */
export function failed(language: Language): string {
  return say(language, 'failed')
}

/** For the log, which is in English. */
export function operationFailed(operation: string): string {
  return `${operation} failed; the others go on.`
}

function preview(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
