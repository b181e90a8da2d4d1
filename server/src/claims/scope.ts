import type { Token } from '../document/tokens.js'
import type { WordSets } from '../document/wordSets.js'
import { AGE_VERBS } from '../lexicon/ages.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import type { Moment } from '../lexicon/moments.js'
import { SUPERLATIVES } from '../lexicon/opposites.js'
import type { Mention } from '../mentions/mention.js'
import { wordAt } from '../mentions/sentenceReading.js'
import { type Agent, agentOf } from './scope/agent.js'
import { isAside } from './scope/aside.js'
import { attributionOf } from './scope/attribution.js'
import { CHANGING_KINDS, type Direction, directionOf, isBaseline, isChange, isFormerDate } from './scope/comparison.js'
import { type Facet, facetsBeside, facetsOf, occasionsOf, type PlacedFacet } from './scope/facets.js'
import { isFormerAge } from './scope/formerAge.js'
import { type Modality, modalityOf } from './scope/modality.js'
import { momentOf } from './scope/moment.js'
import { type PlacedThing, placedThings } from './scope/places.js'
import { pollsterOf } from './scope/pollster.js'
import { quotedTokens } from './scope/quotation.js'
import { bearersOfRank, fieldsOfRank } from './scope/rank.js'
import { referenceOf } from './scope/reference.js'
import { restrictionsOf } from './scope/restrictions.js'
import { isOfSeries, namesOne, tellsWhich } from './scope/series.js'
import { isPointOfCounting } from './scope/side.js'
import { speakerOf } from './scope/speaker.js'
import { isStrength, measuringBody } from './scope/strength.js'
import { tellsNow, tenseOf, tenseOfClause } from './scope/tense.js'
import { themeOf } from './scope/theme.js'
import {
  countedAnew,
  dateParts,
  isAsOf,
  type NamedTime,
  namedTimes,
  periodOf,
  placesOthers,
  timesBeside,
} from './scope/times.js'
import { valuationOf } from './scope/valuation.js'
import type { Subject } from './subject.js'

/**
 * The limits within which a claim holds. Two claims are compared only when their scopes are compatible; see
 * `facts/blockers.ts`. All words are lemmas in lower case, sorted.
 */
export interface Scope {
  /** Words that pick out a part, an addition or a remainder ("additional", "initial", "main", "woman", "wounded"). */
  readonly restrictions: readonly string[]
  /** Times in the sentence that are not the claim's own value: "year:2019", "month:6", "weekday:1", "relative:last year". */
  readonly times: readonly string[]
  readonly modality: Modality
  /** "owns" or "owned", where the word before the number tells; null where it does not. */
  readonly tense: 'past' | 'present' | null
  /** "have signed up", "this spring", "now": told of the time in which the text is written. */
  readonly isNow: boolean
  /** Which moment of a thing a day or an hour is: its beginning, its end, the opening of the doors; null where no word tells. */
  readonly moment: Moment | null
  /** The stretch of time that a figure sums up: "in the year", "a month"; null where the text names none. */
  readonly period: string | null
  /** A date that tells when another claim of its sentence holds ("412 boats in 2023") and is no fact of its own. */
  readonly placesOthers: boolean
  /** A date up to which something else was counted: "as of 16 May". */
  readonly asOf: boolean
  /** A comparison's baseline: "up from 40", "against 12 last year". */
  readonly baseline: boolean
  /** An ordinal that tells which of a series does something ("her first single was released"), not which one it is. */
  readonly namesOne: boolean
  /** What its sentence puts in places of some name: "the cannery in Kell". */
  readonly places: readonly PlacedThing[]
  /** By how much something changed ("rose 4 %", "up $3 million"), and not what it came to. */
  readonly change: boolean
  /** Which way a change went; null where it is none, or its words do not say. */
  readonly direction: Direction | null
  /** True for what is no fact of the story: a page's stamp, "image 4 of 27", "with 3:26 left". It is never compared. */
  readonly aside: boolean
  /** Whoever did what the number counts; null where nobody is named. */
  readonly agent: Agent | null
  /** The noun that opens the sentence of a length, a duration or a frequency; null where none does. */
  readonly theme: string | null
  /** Of which of several like things its sentence speaks: "season:winter", "rank of night:first". */
  readonly facets: readonly Facet[]
  /** From where a distance is measured, from what a length of time: "border" in "40 km from the border"; empty where the text does not say. */
  readonly reference: readonly string[]
  /** Who is quoted or cited for it, where the sentence says so; null for the document's own voice. */
  readonly speaker: string | null
  /** The source that a reader is told of, as written: known only where the sentence leaves no doubt, and never compared. */
  readonly attribution: string | null
  /** True inside quotation marks. */
  readonly quoted: boolean
}

/** What the claims of one sentence share of their scope, whatever they claim. */
export interface SentenceScope {
  readonly namedTimes: readonly NamedTime[]
  readonly speaker: string | null
  readonly attribution: string | null
  readonly places: readonly PlacedThing[]
  readonly facets: readonly PlacedFacet[]
  readonly occasions: readonly string[]
  readonly quoted: readonly boolean[]
  /** All sets of words that words of the sentence are in. */
  readonly sets: WordSets
}

/**
 * @param text of the block, in which the tokens have their offsets
 * @param sets all sets of words that words of the sentence are in
 */
export function sentenceScope(tokens: readonly Token[], text: string, sets: WordSets): SentenceScope {
  return {
    namedTimes: namedTimes(tokens),
    speaker: speakerOf(tokens),
    attribution: attributionOf(tokens, text),
    places: placedThings(tokens),
    facets: facetsOf(tokens, sets),
    occasions: occasionsOf(tokens, sets),
    quoted: quotedTokens(tokens),
    sets,
  }
}

/**
 * The scope of one claim of a sentence.
 *
 * @param mentions all that have a value in it
 */
export function scopeOf(
  tokens: readonly Token[],
  mention: Mention,
  subject: Subject,
  mentions: readonly Mention[],
  sentence: SentenceScope,
): Scope {
  const { first, last } = mention.tokens
  const { speaker, attribution, quoted } = sentence
  const isQuoted = quoted[first] === true
  const said = { speaker, attribution, quoted: isQuoted }
  const isDated = mention.kind === 'date' || mention.kind === 'time'
  if (subject.street !== undefined) return { ...UNLIMITED, ...said }
  if (mention.kind === 'age' && subject.head !== null)
    return { ...UNLIMITED, ...said, ...ageScope(tokens, mention, mentions) }
  const change =
    CHANGING_KINDS.has(mention.kind) && isChange(tokens, first, last, mention.quantity?.dimension === 'length')
  return {
    restrictions: [
      ...new Set([
        ...restrictionsOf(tokens, mention, subject, sentence.sets),
        ...valuationOf(tokens, mention, mentions, sentence.sets),
        ...(mention.kind === 'quantity' ? sentence.occasions : []),
      ]),
    ].sort(),
    times: sortedTimes(timesBeside(mention, sentence.namedTimes), dateParts(mention, mentions)),
    tense: isDated ? tenseOfClause(tokens, first, last) : isNamedBySum(tokens, mention) ? null : tenseOf(tokens, first),
    isNow: !isDated && tellsNow(tokens, first, last, sentence.namedTimes),
    moment: isDated ? momentOf(tokens, mention) : null,
    period: mention.kind === 'time' ? null : (periodOf(tokens, first, last) ?? rhythmOf(tokens, mention)),
    placesOthers: placesOthers(mention, mentions),
    asOf: isAsOf(tokens, mention),
    namesOne:
      namesOne(tokens, mention, subject) || (isDated && (isOfSeries(tokens, mentions) || tellsWhich(tokens, mention))),
    places: sentence.places,
    modality: modalityOf(tokens, first),
    baseline:
      mention.kind === 'score' || mention.kind === 'identifier'
        ? false
        : isDated
          ? isFormerDate(tokens, first) || isPointOfCounting(tokens, first)
          : isBaseline(tokens, first),
    change,
    direction: change ? directionOf(tokens, first, last) : null,
    aside: isAside(tokens, mention, mentions),
    agent: agentOfClaim(tokens, mention, subject),
    theme: themeOf(tokens, mention),
    facets: mention.kind === 'ordinal' ? [] : facetsBeside(mention, sentence.facets),
    reference:
      mention.kind === 'ordinal' || isOfRecord(mention, subject)
        ? fieldsOfRank(tokens)
        : referenceOf(tokens, mention, subject),
    speaker,
    attribution,
    quoted: isQuoted,
  }
}

/** Whoever measured it, asked for it or did it; nobody does a toll. */
function agentOfClaim(tokens: readonly Token[], mention: Mention, subject: Subject): Agent | null {
  const { toll } = subject
  if (isStrength(mention)) return measuringBody(tokens)
  if (isRank(mention, subject)) return bearersOfRank(tokens)
  if (toll !== undefined || isPay(mention) || !DONE_BY_SOMEBODY.has(mention.kind)) return null
  return (mention.kind === 'percent' ? pollsterOf(tokens) : null) ?? agentOf(tokens, mention.tokens.first)
}

/** "the second-largest port", "finished second": who has the rank is as much as what it is. */
function isRank({ kind }: Mention, { head, modifiers }: Subject): boolean {
  return kind === 'ordinal' && (head === 'place' || modifiers.some(word => /..est$/.test(word) || word === 'most'))
}

/** "defended the £3.8m refit": the verb tells what is done about it, and nothing of when it costs that. */
function isNamedBySum(tokens: readonly Token[], { kind, tokens: { first, last } }: Mention): boolean {
  const behind = tokens[last + 1]
  return (
    kind === 'money' &&
    /^(?:a|an|the|its|their)$/.test(wordAt(tokens, first - 1)) &&
    behind?.kind === 'word' &&
    !FUNCTION_WORDS.has(behind.lower)
  )
}

/** "the island's highest peak": among what it is the highest. */
function isOfRecord({ kind }: Mention, { head }: Subject): boolean {
  return kind === 'opposite' && head !== null && COMPARATIVES.has(head.slice(0, head.indexOf(' ')))
}

const COMPARATIVES: ReadonlySet<string> = new Set(SUPERLATIVES.values())

/** "5,000 bicycles a week" is no other number than "each week 5,000 bicycles", and another one than "5,000 bicycles". */
function rhythmOf(tokens: readonly Token[], { kind, quantity, tokens: { first, last } }: Mention): string | null {
  return (kind === 'quantity' || kind === 'measure') && quantity?.per === undefined
    ? countedAnew(tokens, first, last)
    : null
}

/** "Brill pays £12 an hour", "staff get £12 an hour": one rate has one who pays and one who gets. */
function isPay({ kind, quantity }: Mention): boolean {
  return kind === 'money' && quantity?.per !== undefined
}

/** Kinds of what somebody does, gets or has. */
const DONE_BY_SOMEBODY: ReadonlySet<string> = new Set([
  'quantity',
  'money',
  'percent',
  'measure',
  'duration',
  'ordinal',
])

function sortedTimes(relative: readonly string[], dates: readonly string[]): readonly string[] {
  if (relative.length + dates.length < 2) return relative.length === 0 ? dates : relative
  return [...new Set([...relative, ...dates])].sort()
}

/** An age holds for a year or so, and is in doubt only where the verb before it says so ("he would have been 21"). */
function ageScope(
  tokens: readonly Token[],
  mention: Mention,
  mentions: readonly Mention[],
): Pick<Scope, 'times' | 'modality' | 'restrictions'> {
  const { first } = mention.tokens
  return {
    restrictions: isFormerAge(tokens, mention) ? ['then'] : [],
    times: dateParts(mention, mentions).filter(time => time.startsWith('year:')),
    modality: AGE_VERBS.has(wordAt(tokens, first - 1)) ? modalityOf(tokens, first) : 'stated',
  }
}

/** The scope of where something is and of how old somebody is: nothing else in the sentence limits it. */
const UNLIMITED: Omit<Scope, 'speaker' | 'attribution' | 'quoted'> = {
  restrictions: [],
  times: [],
  tense: null,
  isNow: false,
  moment: null,
  period: null,
  placesOthers: false,
  asOf: false,
  namesOne: false,
  places: [],
  modality: 'stated',
  baseline: false,
  change: false,
  direction: null,
  aside: false,
  agent: null,
  theme: null,
  facets: [],
  reference: [],
}
