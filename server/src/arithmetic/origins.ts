import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { ORIGIN_VERBS, OTHER_ORIGINS } from '../lexicon/spanWords.js'
import type { Span } from '../text/span.js'
import { birthFor, type DaySpan, daysOf, yearSpan } from './daySpan.js'
import { figureAt } from './figure.js'
import { anyOf, isHeldBack } from './guards.js'
import { type MarkedText, proseSpan, SENTENCE_END, sentenceAround } from './markedText.js'
import { type Match, matchesOf, type Pattern, pattern } from './pattern.js'

/** A statement that places the birth of a person, or the beginning of a thing, on the calendar. */
export interface Origin {
  readonly of: 'person' | 'thing'
  /** Whether a date says it outright, or an age: at a time that is named, at death, today; or an anniversary. */
  readonly told: 'date' | 'then' | 'death' | 'now' | 'anniversary'
  /** Names before it in its sentence, or the nouns that it may be said of; in lower case, empty for "she". */
  readonly names: ReadonlySet<string>
  /** Negative where no claim tells it: then `place` has the words, in the prose. */
  readonly claim: number
  readonly place?: Span
  /** In marked text. */
  readonly at: number
  readonly days: DaySpan
  /** The end of a life: "(1931–2003)". */
  readonly ended?: DaySpan
  /** An age at death whose day stands elsewhere. */
  readonly lived?: number
  /** "he" or "she" where the sentence has one of them and not the other. */
  readonly pronoun: string | null
  /** Words of the sentence, by which things are told apart. */
  readonly words: ReadonlySet<string>
}

const AGE = 'age|count'

/** "was born in 1920 and died in 1999" */
const BORN_AND_DIED = pattern(
  '[Bb]orn(?: on| in)? {date:birth}[^¶⟦]{0,40}(?:died|passed away)(?: on| in)? {date:end}',
  '',
)
const BORN = [
  pattern('(?<![\\p{L}])(?:[Bb]orn|BORN)[^¶⟦;]{0,60}?(?: on| in|,|:)? ?{date:birth}', ''),
  pattern('\\((?:born|b\\.)(?: on| in)? {date:birth}'),
  pattern('(?:date of birth|birth date|birthday|year of (?:his|her|their) birth)(?: is| was|:)? ?(?:on )?{date:birth}'),
]
/** "(1931–2003)" behind a name. */
const LIFE = pattern("(?<![\\p{L}])(?<who>\\p{Lu}[\\p{L}'-]+) \\({date:life}", '')
const DIED = [
  pattern(
    `{date:life}(?:\\)|,)?[^¶⟦]{0,60}(?:died|dying|dead|death|passed away|lived)[^¶⟦]{0,40}(?:aged|at|to|age|the age of|be) {${AGE}:age}`,
  ),
  pattern(
    `(?:died|dying|passed away)[^¶⟦]{0,30} (?:in|on) {date:death}[^¶⟦]{0,40}(?:,| at| aged|at the age of) ?(?:aged |age |the age of |at )?{${AGE}:age}`,
  ),
  pattern(
    `(?:died|dying|passed away)[^¶⟦]{0,20}(?: at| aged| at the age of| at age) {${AGE}:age}[^¶⟦]{0,30}(?: in| on|,) {date:death}`,
  ),
]
/** An age at a time that is named. */
const THEN = [
  pattern('(?:at|aged|at the age of|at age|was|was only|was just|, then) {age:age}[^¶⟦]{0,40}(?:in|on|,) {date:when}'),
  pattern(
    '(?:in|since|,) {date:when},?(?: [^¶⟦]{0,40})? (?:at|aged|at the age of|at age|when (?:he|she|they) was(?: only| just)?|was) {age:age}',
  ),
  pattern('was(?: only| just)? {count:age} when (?:he|she|they)[^¶⟦]{0,40} in {date:when}'),
  pattern('at(?: only| just)? {count:age},? in {date:when}'),
  pattern('in {date:when},? at(?: only| just)? {count:age}(?=,|\\.|¶|$)'),
]
const NOW = [
  pattern(
    `(?:is|are|'s|turned|turns|now|today|who is) (?:now |today |just |still |only )?(?:aged )?{${AGE}:age}(?! (?:years? (?:after|before|since|in|of|into|from|later|ago)|[\\p{Ll}]+s\\b(?<!years)))(?=[ ,.;)¶]|$)`,
  ),
  pattern(`(?<=\\p{Lu}[\\p{L}'-]+), {age:age}(?=,|\\.|¶|$)`, ''),
  pattern(`(?<=\\p{Lu}[\\p{L}'-]+) \\({age:age}\\)`, ''),
  pattern('(?:the|aged) {age:age}(?=,| (?:said|says|has|will|won|plans|hopes|lives|told|who|added))'),
]

/** An age of today, whatever else its sentence tells: "who is 50, was 20 when", "Today, at 55, he owns". */
const SURELY_NOW = [
  pattern(`who is (?:now )?{${AGE}:age}(?=,)`),
  pattern(`(?:[Nn]ow|[Tt]oday|⟦d\\d+⟧), (?:at|aged) {${AGE}:age}, (?:he|she)(?=[ ])`, ''),
  pattern(`(?<=\\p{Lu}[\\p{L}'-]+), {age:age}, was born`, ''),
  pattern('(?:^|¶ )The {age:age} \\p{Ll}+(?:s|ed|d)(?= )', ''),
]

/** An age at death, whose day stands elsewhere. */
const LIVED = [
  pattern(
    `(?:died|dying|passed away|death|dead)[^¶⟦]{0,40}(?:aged|at|at the age of|at age|age) {${AGE}:age}(?=[,.;)¶]| and | in | on |$)`,
  ),
  pattern(`{${AGE}:age} (?:when (?:he|she|they) died|at (?:his|her|their|the time of (?:his|her|their)) death)`),
  pattern(`(?:died|death|passed away)[^¶]{0,80}¶ (?:He|She) was (?:aged )?{${AGE}:age}(?=[,.;¶]| and |$)`),
  pattern(`lived to (?:be |the age of |age )?{${AGE}:age}(?=[,.;)¶]| and |$)`),
]

/**
 * What the sentences of a block say of when somebody was born or something began. Ages of today need the days on
 * which the document was published.
 */
export function originsIn(marked: MarkedText, published: DaySpan | null): readonly Origin[] {
  const found: Origin[] = []
  const taken = new Set<number>()
  const add: Add = (match, origin) => {
    if (taken.has(origin.claim) || isHeldBack(marked, match.start) || isOfRelative(marked, match.start)) return
    taken.add(origin.claim)
    const sentence = sentenceAround(marked, match.start)
    found.push({ at: match.start, words: wordsOf(sentence), pronoun: pronounOf(sentence), ...origin })
  }
  people(marked, published, add)
  things(marked, published, add)
  return found.sort((a, b) => a.at - b.at || a.claim - b.claim)
}

/** "Her pupil, now 40", "His wife died aged 74": somebody else than the one that the text is about. */
function isOfRelative(marked: MarkedText, at: number): boolean {
  const before = marked.text.slice(marked.text.lastIndexOf(SENTENCE_END, at - 1) + 1, at)
  return /^\s*(?:his|her|their) [\p{Ll}-]+[, ]*$/iu.test(before)
}

type Add = (
  match: Pick<Match, 'start'>,
  origin: Omit<Origin, 'words' | 'pronoun' | 'at'> & Partial<Pick<Origin, 'words'>>,
) => void

function people(marked: MarkedText, published: DaySpan | null, add: Add): void {
  const each = (patterns: readonly Pattern[], use: (match: Match, names: ReadonlySet<string>) => void) => {
    for (const one of patterns) for (const match of matchesOf(one, marked)) use(match, namesBefore(marked, match.start))
  }
  const ageOf = (match: Match) => {
    const claim = match.claim('age')
    const years = ageAt(marked, claim)
    return claim === undefined || years === null ? null : { claim, years }
  }
  each([LIFE], (match, names) => {
    const claim = match.claim('life') ?? -1
    const life = rangeAt(marked, claim)
    if (life === null) return
    const who = new Set([...names, match.group('who').toLowerCase()])
    add(match, { of: 'person', told: 'date', names: who, claim, days: life.from, ended: life.to })
  })
  each([BORN_AND_DIED], (match, names) => {
    const [claim, days, ended] = [
      match.claim('birth') ?? -1,
      dateAt(marked, match.claim('birth') ?? -1),
      dateAt(marked, match.claim('end') ?? -1),
    ]
    if (days !== null && ended !== null) add(match, { of: 'person', told: 'date', names, claim, days, ended })
  })
  each(BORN, (match, names) => {
    const claim = match.claim('birth') ?? -1
    const days = dateAt(marked, claim)
    if (days !== null) add(match, { of: 'person', told: 'date', names, claim, days })
  })
  each(DIED, (match, names) => {
    const age = ageOf(match)
    const life = match.claim('life')
    const days = life === undefined ? dateAt(marked, match.claim('death') ?? -1) : rangeAt(marked, life)?.to
    if (age === null || days == null) return
    add(match, { of: 'person', told: 'death', names, claim: age.claim, days: birthFor(days, age.years) })
  })
  each(LIVED, (match, names) => {
    const age = ageOf(match)
    if (age === null) return
    add(match, { of: 'person', told: 'death', names, claim: age.claim, days: ANY_DAY, lived: age.years })
  })
  each(THEN, (match, names) => {
    const age = ageOf(match)
    const days = dateAt(marked, match.claim('when') ?? -1)
    const sentence = sentenceAround(marked, match.start)
    if (
      age === null ||
      days === null ||
      RELATED.test(sentence.replace(/who is (?:now )?⟦/g, '⟦')) ||
      (names.size === 0 && !PERSON.test(sentence))
    )
      return
    add(match, { of: 'person', told: 'then', names, claim: age.claim, days: birthFor(days, age.years) })
  })
  if (published === null) return
  each(SURELY_NOW, (match, names) => {
    const age = ageOf(match)
    if (age !== null)
      add(match, { of: 'person', told: 'now', names, claim: age.claim, days: birthFor(published, age.years) })
  })
  each(NOW, (match, names) => {
    const age = ageOf(match)
    if (age === null || PAST.test(sentenceAround(marked, match.start)) || isOfThing(marked, match)) return
    add(match, { of: 'person', told: 'now', names, claim: age.claim, days: birthFor(published, age.years) })
  })
}

/** "The organ in Fernby church is 80 years old": the article and a noun that no person is. */
function isOfThing(marked: MarkedText, { start, text }: Match): boolean {
  if (!/^(?:is|are|turns|turned|now|today|'s)(?: |$)/i.test(text)) return false
  const subject = /^\s*(?:The|Its|This|That|Our|A|An) (?<noun>[\p{Ll}-]+)/u.exec(sentenceAround(marked, start))
    ?.groups?.['noun']
  return subject !== undefined && !PEOPLE.test(subject)
}

const PERSON = /(?<![\p{L}])(?:he|she|his|her|him|who|whose)(?![\p{L}])/iu
/** Another person, or a record of others, may be meant. */
const RELATED =
  /(?<![\p{L}])(?:mother|father|parents?|son|daughter|baby|child|wife|husband|brother|sister|gave birth|youngest|oldest|since|who)(?![\p{L}])/iu
const ANY_DAY: DaySpan = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }

/** An age in such a sentence may be that of another day. */
const PAST = /(?<![\p{L}])(?:at the time|then|was|were|died|when|had been|years ago|in ⟦d)(?![\p{L}])/iu

// ── Things ──────────────────────────────────────────────────────────────────────────────────────────────────────────

const ORIGIN = anyOf(ORIGIN_VERBS).source.replace(/^\(\?<!\[\\p\{L\}\\p\{N\}\]\)/, '(?<![\\p{L}\\p{N}])')
const BEGAN = pattern(`${ORIGIN}[^¶⟦]{0,50}?(?: in| on| since|,|:)? ?{date:origin}`)
const ANNIVERSARY = pattern(
  '{ordinal:number}(?:[ -](?!century|edition)[\\p{L}-]+){0,1} (?:anniversary|jubilee|(?<=(?:its|their) [^ ]+ )birthday)(?:[^¶⟦]{0,50}(?: in|,) {date:when})?',
)
/** Words for an anniversary that hold its number. */
const NAMED_ANNIVERSARIES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    centenary: 100,
    centennial: 100,
    bicentenary: 200,
    bicentennial: 200,
    tercentenary: 300,
    'golden wedding': 50,
    'silver wedding': 25,
    'ruby wedding': 40,
    'diamond wedding': 60,
    'golden jubilee': 50,
    'silver jubilee': 25,
    'diamond jubilee': 60,
  }),
)
const NAMED_ANNIVERSARY = new RegExp(
  `(?:(?<![\\p{L}])(?:its|their|the|a|his|her)|'s) (?<word>${[...NAMED_ANNIVERSARIES.keys()].join('|')})(?![\\p{L}-])(?! (?:park|hall|square|house|road|centre|way|year))`,
  'giu',
)
/** "was founded 60 years ago", "opened its doors 25 years ago" */
const BEGAN_AGO = pattern(`${ORIGIN}[^¶⟦]{0,30}? {duration:ago} ago(?![\\p{L}])`)
/** "the century-old pier", "a half-century-old custom" */
const CENTURY_OLD =
  /(?<![\p{L}])(?:the|a|an|its|this|that|our) (?<age>(?:half-)?century-old)(?<nouns>(?: [\p{L}-]+){1,2})/giu
const IN_YEAR = pattern('(?:in|into|enters|entering|marks|marking) (?:its|their) {ordinal:number} year')
const OLD = [
  pattern("(?:the|a|an|its|this|that|our|[\\p{L}]+'s) {age:age}(?<nouns>(?: [\\p{L}-]+){1,3})"),
  pattern(
    "(?:the|its|this|that|our) (?<nouns>[\\p{Ll}'-]+(?: [\\p{Ll}'-]+)?), (?:now |already |which is |which is now ){age:age}(?=,)",
  ),
  pattern(
    "(?<nouns>[\\p{L}'-]+(?: [\\p{L}'-]+)?) (?:is|turns|turned|will be|will turn) (?:now |already |this year )?{age|count:age}(?= this year| old| next| today|,? and |\\.|,|¶|$)",
  ),
]

/** "is to be replaced", "will be rebuilt": what it began as still stands. */
const STILL_TO_COME =
  /(?<![\p{L}])(?:to|will|would|may|could|must|should|being|are|be) (?:be )?(?:being )?(?:replaced|rebuilt|restored|renovated|refurbished|reconstructed|extended)(?![\p{L}])|(?<![\p{L}])restoring(?![\p{L}])/giu

function things(marked: MarkedText, published: DaySpan | null, add: Add): void {
  const isOther = (match: Match) => OTHER_ORIGIN.test(sentenceAround(marked, match.start).replace(STILL_TO_COME, ''))
  for (const match of matchesOf(BEGAN, marked)) {
    const claim = match.claim('origin') ?? -1
    const days = dateAt(marked, claim)
    if (days !== null && !isOther(match))
      add(match, { of: 'thing', told: 'date', names: NOBODY, claim, days, ...ofRelativeClause(marked, match) })
  }
  for (const match of matchesOf(ANNIVERSARY, marked)) {
    const [claim, when] = [match.claim('number'), match.claim('when')]
    const years = figureAt(marked, claim)?.nominal
    const days = (when === undefined ? null : dateAt(marked, when)) ?? published
    if (claim === undefined || years === undefined || days === null || isOther(match)) continue
    const names = celebrated(marked, match)
    add(match, { of: 'thing', told: 'anniversary', names, claim, days: yearSpan(yearOf(days) - years) })
  }
  if (published === null) return
  for (const match of marked.text.matchAll(NAMED_ANNIVERSARY)) {
    const years = NAMED_ANNIVERSARIES.get(match.groups?.['word']?.toLowerCase() ?? '') ?? 0
    const end = match.index + match[0].length
    const start = end - (match.groups?.['word']?.length ?? 0)
    const place = proseSpan(marked, start, end)
    const [names, days] = [celebrated(marked, { end }), yearSpan(yearOf(published) - years)]
    if (!OTHER_ORIGIN.test(sentenceAround(marked, start).replace(/jubilee/gi, '')))
      add({ start }, { of: 'thing', told: 'anniversary', names, claim: -1 - start, place, days })
  }
  const year = yearOf(published)
  for (const match of matchesOf(IN_YEAR, marked)) {
    const claim = match.claim('number')
    const years = figureAt(marked, claim)?.nominal
    if (claim === undefined || years === undefined) continue
    add(match, {
      of: 'thing',
      told: 'anniversary',
      names: NOBODY,
      claim,
      days: yearSpan(year - years, year - years + 1),
    })
  }
  for (const match of matchesOf(BEGAN_AGO, marked)) {
    const claim = match.claim('ago')
    const figure = figureAt(marked, claim)
    if (claim === undefined || figure === null || isOther(match)) continue
    const { surfaceUnit, surfaceValue: years, register } = figure.quantity
    if (surfaceUnit !== 'year' || years === undefined || !Number.isInteger(years)) continue
    if (register !== 'exact' && register !== 'round') continue
    const off = years % 10 === 0 ? ROUND_YEARS : 1
    const days = yearSpan(year - years - off, year - years + off)
    add(match, { of: 'thing', told: 'anniversary', names: NOBODY, claim, days })
  }
  if (marked.text.includes('century-old'))
    for (const match of marked.text.matchAll(CENTURY_OLD)) {
      const years = match.groups?.['age']?.toLowerCase().startsWith('half') === true ? 50 : 100
      const start = match.index + match[0].indexOf(match.groups?.['age'] ?? '')
      const place = proseSpan(marked, start, start + (match.groups?.['age']?.length ?? 0))
      const names = new Set((match.groups?.['nouns'] ?? '').toLowerCase().trim().split(' '))
      const days = yearSpan(year - years - CENTURY_OFF, year - years + CENTURY_OFF)
      if (!OTHER_ORIGIN.test(sentenceAround(marked, start)))
        add({ start }, { of: 'thing', told: 'now', names, claim: -1 - start, place, days })
    }
  for (const old of OLD)
    for (const match of matchesOf(old, marked)) {
      const claim = match.claim('age')
      const figure = figureAt(marked, claim)
      const nouns = match.group('nouns').toLowerCase().trim().split(' ')
      const end = nouns.findIndex(word => FUNCTION_WORDS.has(word))
      const names = new Set(nouns.slice(0, end < 0 ? nouns.length : end))
      if (claim === undefined || figure === null || figure.quantity.register === 'hedged' || isOther(match)) continue
      if (!Number.isInteger(figure.nominal) || [...names].some(noun => PEOPLE.test(noun))) continue
      const days = yearSpan(year - figure.nominal - 1, year - figure.nominal + 1)
      add(match, { of: 'thing', told: 'now', names, claim, days })
    }
}

/** Years by which what is said in tens, and in centuries, may be off. */
const ROUND_YEARS = 4
const CENTURY_OFF = 20

/** "a tree before the town hall, which was built in 1925": the words of what the clause is about, and no others. */
function ofRelativeClause({ text }: MarkedText, { start }: Match): Partial<Pick<Origin, 'words'>> {
  const before = text.slice(text.lastIndexOf(SENTENCE_END, start) + 1, start)
  const what =
    /(?:the|an?|its|their) (?<what>[\p{L}' -]+), (?:which|that)(?: was| were| had been| has been)? ?$/iu.exec(before)
      ?.groups?.['what']
  return what === undefined ? {} : { words: wordsOf(what.replace(/^.* (?:the|an?|its|their) /i, '')) }
}

/** "the 60th anniversary of the drama society": what is celebrated, where it is said. */
function celebrated({ text }: MarkedText, { end }: Pick<Match, 'end'>): ReadonlySet<string> {
  const what =
    /^ of (?:the |its |their |this )?(?<what>[\p{L}' -]{3,50}?)(?= (?:is|are|was|in|at|on|this|next|last|with|by)(?![\p{L}])|[^\p{L}' -]|$)/u.exec(
      text.slice(end, end + 70),
    )?.groups?.['what']
  const words = what
    ?.toLowerCase()
    .split(' ')
    .filter(word => word.length > 2 && !FUNCTION_WORDS.has(word))
  return words === undefined ? NOBODY : new Set(words.slice(-CELEBRATED_WORDS))
}

/** "the dam disaster" */
const CELEBRATED_WORDS = 2
const NOBODY: ReadonlySet<string> = new Set()
const OTHER_ORIGIN = anyOf(OTHER_ORIGINS)
const PEOPLE =
  /^(?:he|she|who|it|they|man|woman|boy|girl|[\p{L}-]*(?:er|or|ist|man|woman|ian|ant|mother|father)|mother|father|son|daughter|pupil|student|child|twins?|nurse|actress|pensioner|widow|judge|pilot|suspect|victim|mp|poet|clerk|chef|athlete|striker|native|and|was|has)$/iu

function yearOf({ first }: DaySpan): number {
  return Math.floor(first / 365.2425 + 1970 + 1e-6)
}

// ── Words around ────────────────────────────────────────────────────────────────────────────────────────────────────

function dateAt({ claims }: MarkedText, claim: number): DaySpan | null {
  return daysOf(claims[claim]?.mention.timex?.term)
}

function rangeAt({ claims }: MarkedText, claim: number): { readonly from: DaySpan; readonly to: DaySpan } | null {
  const term = claims[claim]?.mention.timex?.term
  if (term?.type !== 'range') return null
  const [from, to] = [daysOf(term.from), daysOf(term.to)]
  return from === null || to === null ? null : { from, to }
}

/** A whole number of years that a person may have. */
function ageAt(marked: MarkedText, claim: number | undefined): number | null {
  const figure = figureAt(marked, claim)
  if (figure === null || (figure.quantity.register !== 'exact' && figure.quantity.register !== 'round')) return null
  return Number.isInteger(figure.nominal) && figure.nominal >= 5 && figure.nominal <= 115 ? figure.nominal : null
}

/** Names before an offset in its sentence, each word of them. */
function namesBefore({ text }: MarkedText, offset: number): ReadonlySet<string> {
  const sentence = text.slice(text.lastIndexOf(SENTENCE_END, offset - 1) + 1, offset + 1)
  const words = [...sentence.matchAll(/(?<![\p{L}])\p{Lu}[\p{Ll}'-][\p{L}'-]+/gu)].map(([word]) =>
    word.toLowerCase().replace(/'s$/, ''),
  )
  return new Set(words.filter(word => !FUNCTION_WORDS.has(word) && word !== 'born'))
}

function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set((sentence.match(/[\p{L}'-]{3,}/gu) ?? []).map(word => word.toLowerCase()))
}

function pronounOf(sentence: string): string | null {
  const [he, she] = [/\b(?:he|his|him)\b/i.test(sentence), /\b(?:she|her)\b/i.test(sentence)]
  return he === she ? null : he ? 'he' : 'she'
}
