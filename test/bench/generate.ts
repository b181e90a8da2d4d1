import type { SourceDocument } from '../../server/src/index.js'
import { type Random, seededRandom } from './random.js'
import {
  ACTIONS,
  ADJECTIVES,
  COUNT_VERBS,
  COUNTED,
  EVENTS,
  FIRST_NAMES,
  LINKS,
  MEASURED,
  MONTHS,
  NOUNS,
  OPINIONS,
  ORGANISATIONS,
  PAID,
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

/** A fact of a story: a sentence around its value. */
interface StoryFact {
  readonly value: number
  /** Renders the fact with a value, in one of several wordings. */
  readonly sentence: (value: string, random: Random) => string
  readonly written: (value: number) => string
}

interface Story {
  readonly title: string
  readonly place: string
  /** People who are quoted. */
  readonly cast: Words
  /** Nouns that only this story has. */
  readonly things: Words
  readonly facts: readonly StoryFact[]
}

/** How many documents tell one story, facts a story has, and words a document has at least. */
const VERSIONS = 5
const FACTS = 24
const FACTS_TOLD = 16
const WORDS = 800

/** Nouns of its own that a story is told with. */
const OWN_THINGS = 160

/**
 * Invents a package of Markdown and plain text documents: every five tell the same story, in their own selection and
 * wording, and in most stories one document changes one figure. The same seed makes the same package.
 */
export function generatePackage(size: number, seed: number): GeneratedPackage {
  const random = seededRandom(seed)
  const documents: SourceDocument[] = []
  const contradictions: SeededContradiction[] = []
  for (let first = 0; first < size; first += VERSIONS) {
    const story = inventStory(random)
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

function inventStory(random: Random): Story {
  const place = capitalised(`${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(PLACE_ENDINGS)}`)
  const person = inventPerson(random)
  const organisation = `the ${place} ${random.pick(ORGANISATIONS)}`
  const event = random.pick(EVENTS)
  const counted = random.sample(COUNTED, 12).map(noun => countFact(organisation, noun, random))
  const measured = random.sample(MEASURED, 3).map(noun => lengthFact(place, noun, random))
  const paid = random.sample(PAID, 3).map(noun => moneyFact(organisation, noun, random))
  const shares = random.sample(SHARES, 3).map(noun => shareFact(place, noun, random))
  const others = [ageFact(person, random), durationFact(place, event, random), dateFact(place, event, random)]
  const facts = random.sample([...counted, ...measured, ...paid, ...shares, ...others], FACTS)
  const cast: Words = [inventPerson(random), inventPerson(random), inventPerson(random), inventPerson(random)]
  // Two stories of one desk share everyday words, and hardly any other: each has things of its own to speak of.
  const things: Words = [inventNoun(random), ...Array.from({ length: OWN_THINGS }, () => inventNoun(random))]
  return { title: `${person} and the ${place} ${event}`, place, cast, things, facts }
}

function inventNoun(random: Random): string {
  return `${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`
}

function inventPerson(random: Random): string {
  return `${random.pick(FIRST_NAMES)} ${capitalised(`${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}${random.pick(SYLLABLES)}`)}`
}

function countFact(organisation: string, noun: string, random: Random): StoryFact {
  const verb = random.pick(COUNT_VERBS)
  return {
    value: random.whole(13, 4800),
    written: grouped,
    sentence: (value, wording) =>
      wording.pick([
        `${capitalised(organisation)} ${verb} ${value} ${noun}.`,
        `In all, ${organisation} ${verb} ${value} ${noun}, ${wording.pick(SPEAKERS)} said.`,
        `That year ${value} ${noun} were ${verb} by ${organisation}.`,
      ]),
  }
}

function lengthFact(place: string, noun: string, random: Random): StoryFact {
  return {
    value: random.whole(12, 780),
    written: value => `${grouped(value)} metres`,
    sentence: (value, wording) =>
      wording.pick([
        `The ${noun} at ${place} is ${value} long.`,
        `${capitalised(wording.pick(SPEAKERS))} walked along the ${value} of the ${place} ${noun}.`,
      ]),
  }
}

function moneyFact(organisation: string, noun: string, random: Random): StoryFact {
  return {
    value: random.whole(11, 940),
    written: value => `€${grouped(value)} million`,
    sentence: (value, wording) =>
      wording.pick([
        `The new ${noun} cost ${organisation} ${value}.`,
        `${capitalised(organisation)} paid ${value} for the new ${noun}.`,
      ]),
  }
}

function shareFact(place: string, noun: string, random: Random): StoryFact {
  return {
    value: random.whole(11, 61),
    written: value => `${value} percent`,
    sentence: (value, wording) =>
      wording.pick([
        `Of all ${noun} in ${place}, ${value} were affected.`,
        `The closure affected ${value} of the ${noun} in ${place}.`,
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
  return {
    value: random.whole(4, 38),
    written: value => `${value} weeks`,
    sentence: (value, wording) =>
      wording.pick([`The ${event} in ${place} lasted ${value}.`, `After ${value} the ${place} ${event} was over.`]),
  }
}

function dateFact(place: string, event: string, random: Random): StoryFact {
  const month = random.pick(MONTHS)
  return {
    value: random.whole(3, 17),
    written: value => `${value} ${month} 2021`,
    sentence: (value, wording) =>
      wording.pick([`The ${event} in ${place} began on ${value}.`, `On ${value} the ${place} ${event} began.`]),
  }
}

/** A sentence without a figure: most of a story's words carry none. */
function fillerSentence({ place, cast, things }: Story, random: Random): string {
  const thing = () =>
    `the ${random.pick(random.chance(0.2) ? ADJECTIVES : things)} ${random.pick(random.chance(0.2) ? NOUNS : things)}`
  const event = () => `${thing()} ${random.pick(ACTIONS)} ${thing()}`
  return random.pick([
    () => `${random.pick(SCENES)}.`,
    () => `${capitalised(event())}, and ${event()}.`,
    () => `${random.pick(LINKS)}, ${event()} near the ${random.pick(things)}.`,
    () => `In ${place}, ${random.pick(OPINIONS)}, ${random.pick(SPEAKERS)} said.`,
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
