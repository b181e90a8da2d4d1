import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { COUNTRY_BY_PEOPLE, COUNTRY_NAMES } from '../../lexicon/countries.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import {
  ADMISSION,
  ATTRIBUTES,
  CAUSED,
  COLLISIONS,
  DENIED_BY_UN,
  FATAL,
  OF_ONE_LENGTH,
  type OppositeTopic,
  OUTRIGHT,
  OUTRIGHT_PHRASES,
  PAYING_OTHERWISE,
  SIDED,
  SUPERLATIVES,
  VEHICLES,
  WEAPONS,
} from '../../lexicon/opposites.js'
import { REGION_NOUNS, REGIONS } from '../../lexicon/regions.js'
import type { Cue } from '../cues.js'
import { wordAt } from '../sentenceReading.js'
import type { OppositeMention } from './opposite.js'

/** Reads what a token says in its sentence; null where it says nothing of its topic. */
type Reader = (tokens: readonly Token[], index: number) => OppositeMention | null

/** Opposites of a sentence, one at most for each of its tokens and each reader. Looks at a bounded number of tokens around each. */
export function readOpposites(tokens: readonly Token[], bit: number): readonly OppositeMention[] {
  const found: OppositeMention[] = []
  for (let index = 0; index < tokens.length; index++) {
    if (((tokens[index]?.cues ?? 0) & bit) === 0) continue
    for (const reader of READERS.get(wordAt(tokens, index)) ?? []) {
      const mention = reader(tokens, index)
      if (mention !== null) found.push(mention)
    }
  }
  return found
}

function say(topic: OppositeTopic, about: string | null, value: string, first: number, last = first): OppositeMention {
  return { first, last, opposite: { topic, about, value } }
}

/** "approved the plan", "did not approve the plan": of two poles the denied one is the other. */
function outright(topic: OppositeTopic, poles: ReadonlyMap<string, string>): Reader {
  const both = [...new Set(poles.values())]
  return (tokens, index) => {
    const own = poles.get(wordAt(tokens, index))
    if (own === undefined || isPartOfName(tokens, index) || isOtherSense(topic, tokens, index)) return null
    const value = isDenied(tokens, index) ? both.find(pole => pole !== own) : own
    return value === undefined ? null : say(topic, null, value, index)
  }
}

/** "turned down", "turned the plan down": a phrase that begins at a word. */
function phrase(topic: OppositeTopic, value: string, words: readonly string[]): Reader {
  const gap = words.indexOf('…')
  const [front, back] = gap < 0 ? [words, []] : [words.slice(0, gap), words.slice(gap + 1)]
  return (tokens, index) => {
    if (isPartOfName(tokens, index) || !front.every((word, step) => wordAt(tokens, index + step) === word)) return null
    const behind = index + front.length
    if (back.length === 0) return isDenied(tokens, index) ? null : say(topic, null, value, index, behind - 1)
    for (let at = behind + 1; at <= behind + MOST_IN_GAP; at++) {
      if (tokens[at]?.kind === 'mark' && wordAt(tokens, at) !== '-') return null
      if (back.every((word, step) => wordAt(tokens, at + step) === word))
        return isDenied(tokens, index) ? null : say(topic, null, value, index, at + back.length - 1)
    }
    return null
  }
}

/** Words between the two parts of a phrase. */
const MOST_IN_GAP = 6

/** Words that stand for a pole of their topic in some surroundings only. */
function isOtherSense(topic: OppositeTopic, tokens: readonly Token[], index: number): boolean {
  switch (topic) {
    case 'staging':
      return !isStaging(tokens, index)
    case 'result':
      return !isResult(tokens, index)
    case 'outcome':
      return !tokens.some(({ lower }) => TESTS.has(lower))
    case 'access':
      return !isState(tokens, index)
    case 'fortune':
      return !FORTUNE_OPENERS.has(wordAt(tokens, index + 1)) && !tokens.slice(Math.max(0, index - 4), index).some(isSum)
    default:
      return false
  }
}

/** What one passes or fails, unlike a bill or a deadline. */
const TESTS: ReadonlySet<string> = new Set(
  'inspection inspections exam exams examination test tests audit check checks trial assessment interview probation'.split(
    ' ',
  ),
)

/** "is open again", "remains closed"; not "open daily", "closed on Mondays", "closed the meeting". */
function isState(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)]
  return (
    STATES.has(before) &&
    !TIMETABLES.has(next) &&
    tokens[index + 1]?.kind !== 'number' &&
    !WEEKDAY_BY_WORD.has(next.replace(/s$/, ''))
  )
}

const STATES: ReadonlySet<string> = new Set(
  'is are was were remain remains remained stay stays stayed be still been now'.split(' '),
)
const TIMETABLES: ReadonlySet<string> = new Set(
  'daily every all on from until till between at to by in seven for with year during about and'.split(' '),
)

/** "a profit of £2m", "a £2m loss". */
const FORTUNE_OPENERS: ReadonlySet<string> = new Set(['of'])

function isSum({ text }: Token): boolean {
  return /^[£$€]$/.test(text)
}

/** "drew 1-1", "drew with", and not "drew a crowd"; "beat" and "won" in the same sentence as a name. */
function isResult(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  if (word === 'drew' || word === 'drawn' || word === 'tied')
    return tokens[index + 1]?.kind === 'number' || /^(?:with|against)$/.test(wordAt(tokens, index + 1))
  return word !== 'won' || !/^(?:a|an|its|their|his|her)$/.test(wordAt(tokens, index + 1))
}

/** "went ahead", "was held". */
function isStaging(tokens: readonly Token[], index: number): boolean {
  const [word, before] = [wordAt(tokens, index), wordAt(tokens, index - 1)]
  if (word === 'ahead') return /^(?:went|goes|go|going)$/.test(before)
  if (word === 'off') return before === 'called'
  return word !== 'held' || /^(?:was|were|be|been)$/.test(before)
}

/** @param bySubject whether "no dogs are" denies what is said of dogs; of people who are hurt a count tells that. */
function isDenied(tokens: readonly Token[], index: number, bySubject = true): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const word = wordAt(tokens, at)
    if (word === 'not' || word === 'never' || word.endsWith("n't")) return true
    if (tokens[at]?.kind !== 'word' || !FUNCTION_WORDS.has(word)) return false
    if (bySubject && BEING.has(word)) return hasNoSubject(tokens, at)
  }
  return false
}

const BEING: ReadonlySet<string> = new Set('is are was were be been'.split(' '))

/** "No dogs are allowed", "neither plan was approved", "nobody was hurt". */
function hasNoSubject(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_SUBJECT); at--) {
    const word = wordAt(tokens, at)
    if (word === 'no' || word === 'nobody' || word === 'none' || word === 'neither') return true
    if (word === 'not' || word.endsWith("n't")) return true
    if (tokens[at]?.kind !== 'word') return false
  }
  return false
}

const LONGEST_SUBJECT = 4

function isPartOfName(tokens: readonly Token[], index: number): boolean {
  return index > 0 && isCapitalised(tokens[index]?.text ?? '')
}

/** "Her eyes were grey": the noun in front of what is said of it. */
function nounBefore(tokens: readonly Token[], index: number): number | null {
  if (!/^(?:was|were|is|are)$/.test(wordAt(tokens, index - 1))) return null
  const noun = tokens[index - 2]
  return noun?.kind === 'word' && OF_A_BODY.has(noun.lower) ? index - 2 : null
}

const OF_A_BODY: ReadonlySet<string> = new Set('eyes hair beard moustache'.split(' '))

/** "grey eyes", "the wooden bridge", "the north bank", "her left knee": what is said of the noun straight behind. */
function attribute(topic: OppositeTopic, poles: ReadonlyMap<string, string>): Reader {
  return (tokens, index) => {
    const value = poles.get(wordAt(tokens, index))
    if (value === undefined || isPartOfName(tokens, index)) return null
    const noun = nounBehind(tokens, index) ?? nounBefore(tokens, index)
    if (noun === null) return null
    if (noun < index) return topic === 'side' ? null : say(topic, nounLemma(wordAt(tokens, noun)), value, noun, index)
    if (topic === 'length' && !OF_ONE_LENGTH.has(nounLemma(wordAt(tokens, noun)))) return null
    if (topic !== 'side') return say(topic, nounLemma(wordAt(tokens, noun)), value, index, noun)
    const sided = SIDED.get(nounLemma(wordAt(tokens, noun)))
    if (sided === undefined || !isWhere(tokens, index) || tokens.some(({ lower }) => SECOND_PLACES.has(lower)))
      return null
    return say(topic, sided, value, index, noun)
  }
}

/**
 * "on the north bank", "his left knee", "lies north of the river": where something is. "The north wing houses the
 * library" and "faces the south bank" are of a side, and say nothing of another.
 */
function isWhere(tokens: readonly Token[], at: number): boolean {
  // "his wooden right leg"
  const index = /^(?:his|her|its|their|my)$/.test(wordAt(tokens, at - 2)) ? at - 1 : at
  if (wordAt(tokens, at + 1) === 'of') return true
  const [before, outer] = [wordAt(tokens, index - 1), wordAt(tokens, index - 2)]
  if (/^(?:his|her|its|their|my)$/.test(before) || before.endsWith("'s")) return true
  return before === 'the' && /^(?:on|in|at|near|along|by|onto|into|behind|from)$/.test(outer)
}

/** Words of a thing that has a like on the other side. */
const SECOND_PLACES: ReadonlySet<string> = new Set('second other another both opposite each either'.split(' '))

/** "10 km north of Tarn", "just east of Ardley", "upstream of the bridge": on which side of what. */
const bearing: Reader = (tokens, index) => {
  if (wordAt(tokens, index + 1) !== 'of' || tokens.some(({ lower }) => SECOND_PLACES.has(lower))) return null
  const value = BEARINGS.get(wordAt(tokens, index))
  const at = wordAt(tokens, index + 2) === 'the' ? index + 3 : index + 2
  const token = tokens[at]
  if (value === undefined || token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return null
  // "north of the river" is read as a side of it.
  if (SIDED.has(nounLemma(token.lower))) return null
  return at === index + 2 && !isName(token) ? null : say('side', nounLemma(token.lower), value, index, at)
}

const BEARINGS: ReadonlyMap<string, string> = new Map(
  'north south east west upstream downstream uphill downhill inland offshore'.split(' ').map(word => [word, word]),
)

/** The noun behind an adjective, or behind "of the": one word, with another noun behind it none. */
function nounBehind(tokens: readonly Token[], index: number): number | null {
  const isOf = wordAt(tokens, index + 1) === 'of' && wordAt(tokens, index + 2) === 'the'
  const at = index + (isOf ? 3 : 1)
  const [noun, next] = [tokens[at], tokens[at + 1]]
  if (noun?.kind !== 'word' || noun.text !== noun.lower || FUNCTION_WORDS.has(noun.lower)) return null
  const ends = next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower) || /(?:ed|s)$/.test(next.lower)
  return ends ? at : null
}

/** "by a van", "a bus hit": what struck somebody, in a sentence that tells of a collision. */
const vehicle: Reader = (tokens, index) => {
  const value = VEHICLES.get(nounLemma(wordAt(tokens, index)))
  const next = tokens[index + 1]
  if (value === undefined || !hasArticle(tokens, index) || !tokens.some(({ lower }) => COLLISIONS.has(lower)))
    return null
  // "A cyclist was struck"
  if (/cyclists?$/.test(wordAt(tokens, index)) && STRUCK.has(next?.lower ?? '')) return null
  if (next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower) && !COLLISIONS.has(next.lower)) return null
  return say('vehicle', null, value, index)
}

const STRUCK: ReadonlySet<string> = new Set('was were who is has had died and in on'.split(' '))

const weapon: Reader = (tokens, index) => {
  const value = WEAPONS.get(nounLemma(wordAt(tokens, index)))
  const next = tokens[index + 1]
  if (value === undefined || !hasArticle(tokens, index)) return null
  return next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower) ? null : say('weapon', null, value, index)
}

/** An article, with at most two adjectives behind it. */
function hasArticle(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const word = wordAt(tokens, at)
    if (word === 'a' || word === 'an' || word === 'the') return true
    if (tokens[at]?.kind !== 'word' || FUNCTION_WORDS.has(word)) return false
  }
  return false
}

/** "caused by a faulty heater", "blamed on a gas leak": the words up to the end of the phrase. */
const cause: Reader = (tokens, index) => {
  const links = [index + 1, index + 2].filter(at => CAUSAL_LINKS.has(wordAt(tokens, at)))
  const link = links[0]
  if (link === undefined) return null
  const words: number[] = []
  for (let at = link + 1; at < tokens.length && words.length < MOST_CAUSE_WORDS; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word') break
    if (FUNCTION_WORDS.has(token.lower)) {
      if (words.length === 0 && ARTICLES.has(token.lower)) continue
      break
    }
    words.push(at)
  }
  const last = words.at(-1)
  if (last === undefined || isDenied(tokens, index)) return null
  return say('cause', null, words.map(at => nounLemma(wordAt(tokens, at))).join(' '), words[0] ?? last, last)
}

/** "brought down by" */
const CAUSAL_LINKS: ReadonlySet<string> = new Set(['by', 'on'])
const MOST_CAUSE_WORDS = 4
const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])

/** "unhurt", "hurt" */
const negation: Reader = (tokens, index) => {
  const word = wordAt(tokens, index)
  const bare = word.replace(/^un/, '')
  const denied = word !== bare && DENIED_BY_UN.has(bare)
  const value = denied !== isDenied(tokens, index, false) ? 'no' : 'yes'
  return say('negation', denied ? bare : word, value, index)
}

/** "The Regent is the oldest theatre in the county": who or what it is said of. */
const recordHolder: Reader = (tokens, index) => {
  const noun = nounBehind(tokens, index)
  const name = nameBeside(tokens, index)
  if (noun === null || name === null || !isTheOne(tokens, index)) return null
  return say('record', `${wordAt(tokens, index)} ${nounLemma(wordAt(tokens, noun))}`, name, index, noun)
}

/** The same, as what is said of the name: "older than the Regent" denies it. */
const holdsRecord: Reader = (tokens, index) => {
  const name = nameBeside(tokens, index)
  if (name === null || !isTheOne(tokens, index)) return null
  return say('record', `${SUPERLATIVES.get(wordAt(tokens, index)) ?? ''} ${name}`, 'most', index)
}

const outdone: Reader = (tokens, index) => {
  if (
    wordAt(tokens, index + 1) !== 'than' ||
    [1, 2].some(step => /^(?:nobody|no|none|nothing|not|never)$/.test(wordAt(tokens, index - step)))
  )
    return null
  const start = wordAt(tokens, index + 2) === 'the' ? index + 3 : index + 2
  if (!isName(tokens[start])) return null
  let last = start
  while (last < start + MOST_NAME_WORDS && isName(tokens[last + 1])) last++
  return say('record', `${wordAt(tokens, index)} ${wordAt(tokens, last)}`, 'outdone', index, last)
}

/** "Mount Sabo, the island's second-highest mountain": that it is not the highest. */
const rankedBelow: Reader = (tokens, index) => {
  const at = tokens[index + 1]?.text === '-' ? index + 2 : index + 1
  const more = SUPERLATIVES.get(wordAt(tokens, at))
  const name = nameBeside(tokens, index)
  return more === undefined || name === null ? null : say('record', `${more} ${name}`, 'outdone', index, at)
}

/** "the oldest", "Kell's oldest", and not "one of the oldest", "the second oldest", "the oldest surviving". */
function isTheOne(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1)
  if (before !== 'the' && !before.endsWith("'s") && before !== 'its') return false
  return wordAt(tokens, index - 2) !== 'of'
}

/** The last word of the name before an index of the clause, or of the first one behind it. */
function nameBeside(tokens: readonly Token[], index: number): string | null {
  for (let at = index - 1; at >= Math.max(0, index - NAME_REACH); at--) {
    const isOpening = at === 0 && FUNCTION_WORDS.has(wordAt(tokens, at))
    const isPlace = PREPOSITIONS.has(wordAt(tokens, at - 1))
    if (isName(tokens[at]) && !isOpening && !isPlace && !wordAt(tokens, at).endsWith("'s")) return wordAt(tokens, at)
  }
  for (let at = index + 1; at < index + NAME_REACH; at++) {
    if (!isName(tokens[at])) continue
    while (isName(tokens[at + 1])) at++
    return wordAt(tokens, at - 1) === 'in' ? null : wordAt(tokens, at)
  }
  return null
}

const NAME_REACH = 8
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'of', 'on', 'near'])

/** What is done both before and after. */
const SECOND_TIMES: ReadonlySet<string> = new Set('again also too both another second once well reopened'.split(' '))

/** "before the vote", "after voting": what is set before or after. */
const order: Reader = (tokens, index) => {
  if (tokens.some(({ lower }) => SECOND_TIMES.has(lower))) return null
  for (let at = index + 1; at <= index + MOST_BEFORE_EVENT; at++) {
    const token = tokens[at]
    if (token?.kind === 'mark') return null
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || MONTH_BY_WORD.has(token.lower)) continue
    if (isCapitalised(token.text) || NO_EVENTS.has(token.lower)) return null
    return say('order', nounLemma(token.lower).replace(/(?:ing|ed|e)$/, ''), wordAt(tokens, index), index)
  }
  return null
}

const MOST_BEFORE_EVENT = 4
/** "£30,000 before tax", "before noon": no event. */
const NO_EVENTS: ReadonlySet<string> = new Set(
  'tax taxes deductions costs interest vat depreciation noon midnight dawn dusk sunrise sunset lunch dinner breakfast'.split(
    ' ',
  ),
)

/** "open daily", "open seven days a week"; "closed on Mondays". */
const hours: Reader = (tokens, index) => {
  const word = wordAt(tokens, index)
  const next = wordAt(tokens, index + 1)
  if (word === 'open' || word === 'opens') {
    const rest = tokens
      .slice(index + 1, index + 1 + HOURS_REACH)
      .map(({ lower }) => lower)
      .join(' ')
    const daily =
      /^(?:[^.;]* )?(?:daily|every day|seven days|all (?:the )?year|year - round|year round|throughout the year)(?: |$)/.exec(
        rest,
      )
    return daily === null ? null : say('hours', null, 'daily', index, index + 1)
  }
  if (/^(?:in|from|between|during|for|over)$/.test(next) && hasSeason(tokens, index + 2))
    return say('hours', null, 'closed', index, index + 2)
  const day = next === 'on' || next === 'all' || next === 'every' ? index + 2 : index + 1
  const name = wordAt(tokens, day).replace(/s$/, '')
  return WEEKDAY_BY_WORD.has(name) && /s$|^every$/.test(next === 'every' ? next : wordAt(tokens, day))
    ? say('hours', null, 'closed', index, day)
    : null
}

/** Tokens behind "open" in which it says on which days. */
const HOURS_REACH = 9

/** "in winter", "from November to March". */
function hasSeason(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index) === 'the' ? wordAt(tokens, index + 1) : wordAt(tokens, index)
  return MONTH_BY_WORD.has(word) || /^(?:winter|summer|spring|autumn)$/.test(word)
}

/** "admission is free", "tickets cost £5", where all pay alike. */
const price: Reader = (tokens, index) => {
  const word = wordAt(tokens, index)
  const isMoney = /^[£$€]$/.test(word)
  const isNothing =
    (word === 'charge' && /^(?:no|without)$/.test(wordAt(tokens, index - 1))) ||
    (word === 'nothing' && /^(?:pays?|costs?)$/.test(wordAt(tokens, index - 1)))
  if (!isMoney && word !== 'free' && !isNothing) return null
  if (tokens.some(({ lower }) => PAYING_OTHERWISE.has(lower))) return null
  const near = tokens.slice(Math.max(0, index - ADMISSION_REACH), index + ADMISSION_REACH)
  if (!near.some(({ lower }) => ADMISSION.has(lower))) return null
  return say('price', null, isMoney ? 'paid' : 'free', index, isMoney ? index + 1 : index)
}

const ADMISSION_REACH = 10

/** "in Leeds", "at the Corn Hall": a name without the larger place in which it lies. */
const place: Reader = (tokens, index) => {
  // "The Regent in Kell" is another than the one in Orrin.
  if (isName(tokens[index - 1]) || tokens.length < LEAST_SENTENCE) return null
  if (PASSED_THROUGH.has(wordAt(tokens, index - 1)) || tokens.some(({ lower }) => SERIES.has(lower))) return null
  const start = wordAt(tokens, index + 1) === 'the' ? index + 2 : index + 1
  let last = start - 1
  while (last < start + MOST_NAME_WORDS && isName(tokens[last + 1])) last++
  if (last < start || wordAt(tokens, last).endsWith("'s") || !isPlainEnd(tokens, last + 1)) return null
  const words = tokens.slice(start, last + 1).map(({ lower }) => lower)
  // "the Senate" may be any, "the Corn Hall" is one.
  if (words.length === 1 && start > index + 1) return null
  if (words.some(isRegionOrTime) || COUNTRY_NAMES.has(words.join(' '))) return null
  return say('place', null, words.join(' '), start, last)
}

/** Places that somebody comes to are many. */
const PASSED_THROUGH: ReadonlySet<string> = new Set(
  'arrived arrives arrive landed lands stopped stayed lived lives living staying travelled traveled moved based back'.split(
    ' ',
  ),
)
/** What is done in several places, one after the other. */
const SERIES: ReadonlySet<string> = new Set('leg legs round rounds stage stages heat heats tour return'.split(' '))

const MOST_NAME_WORDS = 4
/** Tokens: "Cannery at Kell" is a heading, and tells of no event. */
const LEAST_SENTENCE = 6

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token.text) && /\p{Ll}/u.test(token.text)
}

/** No larger place follows, and no noun that the name only describes. */
function isPlainEnd(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  if (next === undefined || next.text === '.') return true
  if (next.kind === 'word') return FUNCTION_WORDS.has(next.lower) || WHEN.has(next.lower)
  return next.text === ',' && !isName(tokens[index + 1])
}

const WHEN: ReadonlySet<string> = new Set([
  'next',
  'last',
  'yesterday',
  'today',
  'tonight',
  'tomorrow',
  'early',
  'late',
])

function isRegionOrTime(word: string): boolean {
  return (
    MONTH_BY_WORD.has(word) ||
    WEEKDAY_BY_WORD.has(word) ||
    COUNTRY_BY_PEOPLE.has(word) ||
    REGIONS.has(word) ||
    REGION_NOUNS.has(word) ||
    /shire$|^(?:north|south|east|west|county|valley|islands?)$/.test(word)
  )
}

/** "An electrical fault caused the fire": the words before the verb, from their article on. */
const causeBefore: Reader = (tokens, index) => {
  if (!/^(?:the|a|an|this)$/.test(wordAt(tokens, index + 1)) || isDenied(tokens, index)) return null
  // "set off the blaze"
  const verb = wordAt(tokens, index) === 'off' ? index - 1 : index
  if (verb < index && wordAt(tokens, verb) !== 'set') return null
  // Who killed somebody is another question than what did.
  const isFatal = FATAL.has(wordAt(tokens, index))
  const words: number[] = []
  for (let at = verb - 1; at >= 0 && words.length <= MOST_CAUSE_WORDS; at--) {
    const token = tokens[at]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) {
      if (ARTICLES.has(token?.lower ?? '') ? isFatal : !MAY_PRECEDE_CAUSE.has(token?.lower ?? '')) return null
      break
    }
    words.unshift(at)
  }
  const [first, last] = [words[0], words.at(-1)]
  if (first === undefined || last === undefined || words.length > MOST_CAUSE_WORDS) return null
  if (words.some((at, place) => (place > 0 || isFatal) && isCapitalised(tokens[at]?.text ?? '') && at > 0)) return null
  return say('cause', null, words.map(at => nounLemma(wordAt(tokens, at))).join(' '), first, last)
}

/** In front of a cause without an article: "that avian flu killed the swans". */
const MAY_PRECEDE_CAUSE: ReadonlySet<string> = new Set(['that', 'and', 'because'])

/** "killed by botulism", "died of pneumonia", "died from smoke inhalation": what has no article, or is an illness. */
const fatal: Reader = (tokens, index) => {
  const link = wordAt(tokens, index + 1)
  const isDeath = wordAt(tokens, index).startsWith('die')
  if (isDeath ? link !== 'of' && link !== 'from' : link !== 'by') return null
  const start = ARTICLES.has(wordAt(tokens, index + 2)) ? index + 3 : index + 2
  if (start > index + 2 && !isDeath) return null
  const words: number[] = []
  for (let at = start; at < start + MOST_CAUSE_WORDS; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || isCapitalised(token.text)) break
    words.push(at)
  }
  const last = words.at(-1)
  if (last === undefined || isDenied(tokens, index) || NO_CAUSES.has(wordAt(tokens, last))) return null
  return say('cause', null, words.map(at => nounLemma(wordAt(tokens, at))).join(' '), start, last)
}

/** "died of injuries", "killed by gunmen": what says nothing of the cause, or who it was. */
const NO_CAUSES: ReadonlySet<string> = new Set(
  'injuries wounds causes gunmen police officers soldiers militants rebels troops people men attackers forces'.split(
    ' ',
  ),
)

const READERS: ReadonlyMap<string, readonly Reader[]> = readersByWord([
  ...[...OUTRIGHT].map(([topic, poles]) => [poles.keys(), outright(topic, poles)] as const),
  ...[...ATTRIBUTES].map(([topic, poles]) => [poles.keys(), attribute(topic, poles)] as const),
  [[...VEHICLES.keys()].flatMap(word => [word, `${word}s`]), vehicle],
  [WEAPONS.keys(), weapon],
  [CAUSED, cause],
  [
    ['caused', 'sparked', 'triggered', 'started', 'ignited', 'off', 'killed', 'smashed', 'destroyed', 'wrecked'],
    causeBefore,
  ],
  [FATAL, fatal],
  ...[...OUTRIGHT_PHRASES].flatMap(([topic, poles]) =>
    Object.entries(poles).flatMap(([value, phrases]) =>
      phrases.map(text => {
        const words = text
          .split(/[ -]/)
          .flatMap((word, at) => (at > 0 && text.includes(`-${word}`) ? ['-', word] : [word]))
        return [[words[0] ?? ''], phrase(topic, value, words)] as const
      }),
    ),
  ),
  [[...DENIED_BY_UN, ...[...DENIED_BY_UN].map(word => `un${word}`)], negation],
  [SUPERLATIVES.keys(), recordHolder],
  [SUPERLATIVES.keys(), holdsRecord],
  [SUPERLATIVES.values(), outdone],
  [['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'], rankedBelow],
  [['before', 'after'], order],
  [BEARINGS.keys(), bearing],
  [['open', 'opens', 'closed', 'closes', 'shut', 'shuts'], hours],
  [['free', 'charge', 'nothing', '£', '$', '€'], price],
  [['in', 'at'], place],
])

function readersByWord(
  entries: readonly (readonly [words: Iterable<string>, reader: Reader])[],
): ReadonlyMap<string, readonly Reader[]> {
  const index = new Map<string, Reader[]>()
  for (const [words, reader] of entries) for (const word of words) index.set(word, [...(index.get(word) ?? []), reader])
  return index
}

/** Words with which something is said that has opposites. */
export const OPPOSITE: Cue = { word: lower => READERS.has(lower) }
