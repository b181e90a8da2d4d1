import type { Draft } from './draft.js'
import { bitOf } from './mentionWords.js'
import type { Proposal, Recognizer } from './recognizer.js'
import type { SentenceReading } from './sentenceReading.js'

/** A recogniser with the bits of its cues. */
export interface Asked extends Pick<Recognizer, 'name' | 'numeral' | 'word'> {
  /** A sentence without one of these is not given to it; 0 where it asks for none. */
  readonly needed: number
  /** The cues of the words at which its mentions can begin. */
  readonly beginning: number
}

/** A recogniser made ready to be asked. */
export function asked({ name, numeral, word, needs, begins }: Recognizer): Asked {
  return {
    name,
    ...(numeral === undefined ? {} : { numeral }),
    ...(word === undefined ? {} : { word }),
    needed: bitOf(needs),
    beginning: bitOf(begins),
  }
}

/** What recognisers make of each of some sentences, in their order. Each goes through all sentences before the next does. */
export function propose(sentences: readonly SentenceReading[], recognizers: readonly Asked[]): Draft[][] {
  const drafts = sentences.map((): Draft[] => [])
  for (const recognizer of recognizers) {
    for (let place = 0; place < sentences.length; place++) {
      const [sentence, own] = [sentences[place], drafts[place]]
      if (sentence !== undefined && own !== undefined) proposeIn(sentence, recognizer, own)
    }
  }
  return drafts
}

function proposeIn(
  sentence: SentenceReading,
  { name, numeral, word, needed, beginning }: Asked,
  drafts: Draft[],
): void {
  if (needed !== 0 && (sentence.cues & needed) === 0) return
  if (numeral !== undefined) fromNumerals(name, numeral, sentence, drafts)
  if (word !== undefined && (sentence.cues & beginning) !== 0) fromWords(name, word, beginning, sentence, drafts)
}

function fromNumerals(
  name: string,
  read: NonNullable<Recognizer['numeral']>,
  sentence: SentenceReading,
  drafts: Draft[],
): void {
  let previous: Proposal | null = null
  sentence.numerals.forEach((numeral, place) => {
    const proposal = read(sentence, numeral, place, previous)
    if (proposal === null) return
    drafts.push(draftOf(proposal, name))
    previous = proposal
  })
}

function fromWords(
  name: string,
  read: NonNullable<Recognizer['word']>,
  beginning: number,
  sentence: SentenceReading,
  drafts: Draft[],
): void {
  const { tokens } = sentence
  let previous: Proposal | null = null
  for (let index = 0; index < tokens.length; index++) {
    if (((tokens[index]?.cues ?? 0) & beginning) === 0) continue
    const proposal = read(sentence, index, previous)
    if (proposal === null) continue
    drafts.push(draftOf(proposal, name))
    previous = proposal
    index = Math.max(index, proposal.last)
  }
}

/** All drafts have all fields, in one order: those who refine them meet one shape of object, which is quick. */
function draftOf(proposal: Proposal, recognizer: string): Draft {
  const { kind, first, last, amount, unit, per, timex, hedge, lead, trail } = proposal
  return { kind, first, last, amount, unit, per, timex, hedge, lead, trail, recognizer, refiners: NONE }
}

const NONE: readonly string[] = []
