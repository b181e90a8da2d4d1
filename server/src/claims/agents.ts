import type { Block } from '../document/block.js'
import { plainName } from '../entities/nameWord.js'
import type { NameMention } from '../mentions/names/readNames.js'
import type { Span } from '../text/span.js'
import type { Claim } from './claim.js'
import type { Name } from './names.js'
import { type Agent, PRONOUNS } from './scope/agent.js'

/** A block of the document, with its sentences and names in the offsets of its text. */
export interface ReadBlock {
  readonly block: Block
  readonly sentences: readonly Span[]
  readonly names: readonly NameMention[]
}

/** So many sentences back a pronoun may lead. */
const LONGEST_CHAIN = 3

/**
 * The claims with their agents told by the whole document: a pronoun stands for the person whom the sentences before are
 * about, and the first word of a sentence is a name where the document has that name elsewhere.
 */
export function withAgents(
  claims: readonly Claim[],
  blocks: readonly ReadBlock[],
  names: readonly Name[],
): readonly Claim[] {
  if (!claims.some(isUntold)) return claims
  const words = new Set(names.flatMap(wordsOf))
  const persons = new Set(names.filter(({ isPerson }) => isPerson).flatMap(wordsOf))
  return claims.map(claim => {
    const { agent } = claim.scope
    if (agent === null || agent.form === 'name') return claim
    const told = agent.form === 'pronoun' ? topicBefore(claim, blocks, { words, persons }) : named(agent, words)
    return { ...claim, scope: { ...claim.scope, agent: told } }
  })
}

/** Only the document can tell whom the agent's words stand for. */
function isUntold({ scope: { agent } }: Claim): boolean {
  return agent !== null && agent.form !== 'name'
}

function wordsOf({ words }: Name): readonly string[] {
  return words.map(word => plainName(word))
}

function named({ words }: Agent, known: ReadonlySet<string>): Agent | null {
  return words.every(word => known.has(plainName(word))) ? { words, form: 'name' } : null
}

/** Words of a document's names, in their plain form. */
interface KnownNames {
  readonly words: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
}

/** Whom the nearest sentence before is about that has a name; null where another one begins without a pronoun. */
function topicBefore(claim: Claim, blocks: readonly ReadBlock[], known: KnownNames): Agent | null {
  let place = { block: claim.block, sentence: claim.sentence }
  for (let distance = 1; distance <= LONGEST_CHAIN; distance++) {
    const before = sentenceBefore(place, blocks)
    if (before === null) return null
    const name = topicOf(before, known)
    if (name !== undefined) return { words: name.words.map(word => word.toLowerCase()), form: 'name' }
    if (!PRONOUNS.has(/^\p{L}*/u.exec(before.text)?.[0].toLowerCase() ?? '')) return null
    place = before
  }
  return null
}

/** The name that opens the sentence, or else its first person; "Brand" in "Brand's boat" is neither. */
function topicOf({ names, start, text }: EarlierSentence, { words, persons }: KnownNames): NameMention | undefined {
  const isIn = (name: NameMention, known: ReadonlySet<string>): boolean =>
    name.words.some(word => known.has(plainName(word)))
  const free = names.filter(({ span }) => !/^['’]/.test(text.slice(span.end - start)))
  const [opening] = free
  if (opening !== undefined && text.startsWith(opening.words[0] ?? '') && isIn(opening, words)) return opening
  return free.find(name => isIn(name, persons))
}

interface EarlierSentence {
  readonly block: number
  readonly sentence: number
  /** Offset of its text in that of its block. */
  readonly start: number
  readonly text: string
  readonly names: readonly NameMention[]
}

/** The sentence before one; null at the head of the document, and where a table stands between. */
function sentenceBefore(
  { block, sentence }: { readonly block: number; readonly sentence: number },
  blocks: readonly ReadBlock[],
): EarlierSentence | null {
  const here = sentence > 0 ? blocks[block] : blocks[block - 1]
  const place = sentence > 0 ? sentence - 1 : (here?.sentences.length ?? 0) - 1
  const span = here?.sentences[place]
  if (here === undefined || span === undefined || here.block.cell !== undefined) return null
  return {
    block: sentence > 0 ? block : block - 1,
    sentence: place,
    start: span.start,
    text: here.block.text.slice(span.start, span.end),
    names: here.names.filter(name => name.span.start >= span.start && name.span.end <= span.end),
  }
}
