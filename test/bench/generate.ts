import type { SourceDocument } from '../../server/src/index.js'
import { FAMILIAR_WORDS, FREQUENT_WORDS } from '../../server/src/lexicon/frequentWords.js'
import { type Random, seededRandom } from './random.js'
import {
  ACTIONS,
  BEGINNINGS,
  COUNT_VERBS,
  COUNTED,
  EVENTS,
  FIRST_NAMES,
  LASTINGS,
  LINKS,
  MEASURED,
  MONTHS,
  ORGANISATIONS,
  PAID,
  PAY_VERBS,
  PLACE_ENDINGS,
  SCENES,
  SHARES,
  SPEAKERS,
  SYLLABLES,
  type Words,
} from './vocabulary.js'

/** A fact that one document of a story states differently from the others. */
export interface SeededContradiction {
  /** The document that differs. */
  readonly uri: string
  /** What it says, and what the others say. */
  readonly changed: string
  readonly stated: string
}

export interface GeneratedPackage {
  readonly documents: readonly SourceDocument[]
  readonly contradictions: readonly SeededContradiction[]
}

/** A fact of a story: a sentence around its value, which each telling words in its own way. */
interface StoryFact {
  readonly value: number
  /** Renders the fact with a value, in one of several wordings. */
  readonly sentence: (value: string, random: Random) => string
  readonly written: (value: number) => string
}

/** The stock of words from which stories choose. */
const VOCABULARY: Words = ['matter', ...FREQUENT_WORDS, ...FAMILIAR_WORDS]

/** The words of each beat. */
type Beats = readonly [Words, ...Words[]]

interface Story {
  readonly title: string
  readonly place: string
  /** People who are quoted. */
  readonly cast: Words
  /** Nouns that only this story has. */
  readonly things: Words
  /** Words of the language that this story happens to use, and among them verbs and who is asked. */
  readonly topic: Words
  readonly actions: Words
  readonly speakers: Words
  readonly facts: readonly StoryFact[]
}

/** How many documents tell one story, facts a story has, and words a document has at least. */
const VERSIONS = 5
const FACTS = 24
const FACTS_TOLD = 16
const WORDS = 800

/** Nouns of its own that a story is told with, and how many of the words of the language. */
const OWN_THINGS = 60
const TOPIC_WORDS = 140
/**
 * Stories belong to beats, whose words they share: so about one pair of unrelated documents in twelve is similar
 * enough to be compared, as it is among unrelated articles of the web.
 */
const BEATS = 10
const BEAT_VOCABULARY = 180
const BEAT_WORDS = 125
const TOPIC_ACTIONS = 20
const SPEAKERS_ASKED = 3

/**
 * Invents a package of Markdown and plain text documents: every five tell the same story, in their own selection and
 * wording, and in most stories one document changes one figure. The same seed makes the same package.
 */
export function generatePackage(size: number, seed: number): GeneratedPackage {
  const random = seededRandom(seed)
  const beat = () => drawn(VOCABULARY, BEAT_VOCABULARY, random)
  const beats: Beats = [beat(), ...Array.from({ length: BEATS - 1 }, beat)]
  const documents: SourceDocument[] = []
  const contradictions: SeededContradiction[] = []
  for (let first = 0; first < size; first += VERSIONS) {
    const story = inventStory(beats, random)
    const told = random.sample(story.facts, FACTS_TOLD)
    const versions = Math.min(VERSIONS, size - first)
    const changedVersion = versions > 1 && random.chance(0.8) ? random.whole(0, versions - 1) : undefined
    for (let version = 0; version < versions; version++) {
      const changed = version === changedVersion ? told[0] : undefined
      const document = writeDocument(first + version, story, told, changed, random)
      documents.push(document)
      if (changed !== undefined) {
        contradictions.push({
          uri: document.uri,
          changed: changed.written(changedValue(changed.value)),
          stated: changed.written(changed.value),
        })
      }
    }
  }
  return { documents, contradictions }
}

function writeDocument(
  index: number,
  story: Story,
  told: readonly StoryFact[],
  changed: StoryFact | undefined,
  random: Random,
): SourceDocument {
  const markdown = index % 2 === 0
  // The changed fact is told by every version; of the others each leaves some out and adds some of the rest.
  const own = random.sample([...told.slice(1), ...random.sample(story.facts, 4)], FACTS_TOLD - 1)
  const sentences = [...told.slice(0, 1), ...new Set(own)].map(fact =>
    fact.sentence(fact.written(fact === changed ? changedValue(fact.value) : fact.value), random),
  )
  const paragraphs: string[] = []
  let words = 0
  let next = 0
  while (words < WORDS || next < sentences.length) {
    const paragraph: string[] = []
    for (let count = random.whole(2, 5); count > 0; count--) paragraph.push(fillerSentence(story, random))
    const fact = sentences[next]
    if (fact !== undefined) {
      paragraph.splice(random.whole(0, paragraph.length), 0, fact)
      next += 1
    }
    words += paragraph.join(' ').split(' ').length
    paragraphs.push(paragraph.join(' '))
  }
  const body = paragraphs.join('\n\n')
  return {
    uri: `file:///package/${String(index).padStart(4, '0')}.${markdown ? 'md' : 'txt'}`,
    languageId: markdown ? 'markdown' : 'plaintext',
    text: `${markdown ? '# ' : ''}${story.title}\n\n${body}\n`,
  }
}

/** Far enough from the value that no reading of either lets both be right, and not a round number. */
function changedValue(value: number): number {
  return value + Math.max(3, Math.round(value * 0.37))
}

function inventStory(beats: Beats, random: Random): Story {
  const place = capitalised(`${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(PLACE_ENDINGS)}`)
  const person = inventPerson(random)
  const organisation = `the ${place} ${random.pick(ORGANISATIONS)}`
  const event = random.pick(EVENTS)
  // Stories share everyday words, by chance and with their beat, and hardly any other.
  const things: Words = [inventNoun(random), ...Array.from({ length: OWN_THINGS }, () => inventNoun(random))]
  const topic = drawn(random.pick(beats), BEAT_WORDS, random, drawn(VOCABULARY, TOPIC_WORDS, random))
  const speakers = drawn(SPEAKERS, SPEAKERS_ASKED, random)
  const setting = (): Setting => ({ kind: random.pick(topic), beside: `the ${random.pick(things)}`, speakers })
  const counted = random.sample(COUNTED, 12).map(noun => countFact(organisation, noun, setting(), random))
  const measured = random.sample(MEASURED, 3).map(noun => lengthFact(place, noun, setting(), random))
  const paid = random.sample(PAID, 3).map(noun => moneyFact(organisation, noun, setting(), random))
  const shares = random.sample(SHARES, 3).map(noun => shareFact(place, noun, setting(), random))
  const others = [ageFact(person, random), durationFact(place, event, random), dateFact(place, event, random)]
  return {
    title: `${person} and the ${place} ${event}`,
    place,
    cast: [inventPerson(random), inventPerson(random), inventPerson(random), inventPerson(random)],
    things,
    topic,
    actions: drawn(ACTIONS, TOPIC_ACTIONS, random),
    speakers,
    facts: random.sample([...counted, ...measured, ...paid, ...shares, ...others], FACTS),
  }
}

/** What a fact has about it in its own story, and in hardly any other. */
interface Setting {
  /** A word that narrows what is counted. */
  readonly kind: string
  readonly beside: string
  readonly speakers: Words
}

/** Some of the words, with others. */
function drawn(words: Words, count: number, random: Random, others: readonly string[] = []): Words {
  const [first = words[0], ...rest] = random.sample(words, count)
  return [first, ...rest, ...others]
}

function inventNoun(random: Random): string {
  return `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`
}

function inventPerson(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${capitalised(`${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`)}`
}

function countFact(organisation: string, noun: string, { kind, beside, speakers }: Setting, random: Random): StoryFact {
  const verb = random.pick(COUNT_VERBS)
  return {
    value: random.whole(13, 4800),
    written: grouped,
    sentence: (value, wording) =>
      wording.pick([
        `${capitalised(organisation)} ${verb} ${value} ${kind} ${noun} near ${beside}.`,
        `In all, ${organisation} ${verb} ${value} ${kind} ${noun}, ${wording.pick(speakers)} said.`,
        `Near ${beside} ${organisation} had ${verb} ${value} ${kind} ${noun} by then.`,
        `${capitalised(wording.pick(speakers))} spoke of ${value} ${kind} ${noun} that ${organisation} ${verb}.`,
      ]),
  }
}

function lengthFact(place: string, noun: string, { kind, beside, speakers }: Setting, random: Random): StoryFact {
  const verb = random.pick(ACTIONS)
  return {
    value: random.whole(12, 780),
    written: value => `${grouped(value)} metres`,
    sentence: (value, wording) =>
      wording.pick([
        `At ${place} the ${kind} ${noun} ${verb} ${value} of ${beside}.`,
        `By ${beside}, ${value} of the ${place} ${noun} ${verb} the rest.`,
        `${capitalised(wording.pick(speakers))} confirmed that ${value} of the ${kind} ${noun} ${verb} ${beside}.`,
      ]),
  }
}

function moneyFact(organisation: string, noun: string, { kind, beside, speakers }: Setting, random: Random): StoryFact {
  const verb = random.pick(PAY_VERBS)
  return {
    value: random.whole(11, 940),
    written: value => `€${grouped(value)} million`,
    sentence: (value, wording) =>
      wording.pick([
        `For the ${kind} ${noun} beside ${beside}, ${organisation} ${verb} ${value}.`,
        `${capitalised(organisation)} ${verb} ${value} for the ${kind} ${noun}.`,
        `It was ${value} that ${organisation} ${verb} for the ${kind} ${noun}, said ${wording.pick(speakers)}.`,
      ]),
  }
}

function shareFact(place: string, noun: string, { kind, beside, speakers }: Setting, random: Random): StoryFact {
  const verb = random.pick(ACTIONS)
  return {
    value: random.whole(11, 61),
    written: value => `${value} percent`,
    sentence: (value, wording) =>
      wording.pick([
        `Of all ${kind} ${noun} in ${place}, ${value} ${verb} ${beside}.`,
        `In ${place} ${value} of the ${kind} ${noun} ${verb} ${beside}, according to ${wording.pick(speakers)}.`,
        `By then ${value} of the ${kind} ${noun} had ${verb} ${beside}.`,
      ]),
  }
}

function ageFact(person: string, random: Random): StoryFact {
  return {
    value: random.whole(24, 63),
    written: String,
    sentence: (value, wording) =>
      wording.pick([
        `${person}, ${value}, had no comment.`,
        `${person}, who is ${value} years old, was not in the room.`,
      ]),
  }
}

function durationFact(place: string, event: string, random: Random): StoryFact {
  const lasted = random.pick(LASTINGS)
  return {
    value: random.whole(4, 38),
    written: value => `${value} weeks`,
    sentence: (value, wording) =>
      wording.pick([`The ${event} in ${place} ${lasted} ${value}.`, `After ${value} the ${place} ${event} was over.`]),
  }
}

function dateFact(place: string, event: string, random: Random): StoryFact {
  const month = random.pick(MONTHS)
  const year = random.whole(1987, 2021)
  const began = random.pick(BEGINNINGS)
  return {
    value: random.whole(3, 17),
    written: value => `${value} ${month} ${year}`,
    sentence: (value, wording) =>
      wording.pick([`The ${event} in ${place} ${began} on ${value}.`, `On ${value} the ${place} ${event} ${began}.`]),
  }
}

/** A sentence without a figure: most of a story's words carry none. */
function fillerSentence({ place, cast, things, topic, actions, speakers }: Story, random: Random): string {
  const noun = () => random.pick(random.chance(0.5) ? topic : things)
  const thing = () => `the ${random.pick(topic)} ${noun()}`
  const event = () => `${thing()} ${random.pick(actions)} ${thing()}`
  if (random.chance(0.04)) return `${random.pick(SCENES)}.`
  return random.pick([
    () => `${capitalised(event())}, and ${event()}.`,
    () => `${random.pick(LINKS)}, ${event()} near the ${noun()}.`,
    () => `In ${place}, ${event()}, ${random.pick(speakers)} said.`,
    () => `“${capitalised(event())},” ${random.pick(cast)} told the ${place} paper.`,
    () => `${random.pick(cast)} remembered how ${event()} while ${event()}.`,
  ])()
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** 1234 → `1,234` */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
