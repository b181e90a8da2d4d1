import type { Token } from '../../document/tokens.js'
import { PASSIVE_AUXILIARIES } from '../../lexicon/auxiliaries.js'
import {
  BEHIND_CUTTING,
  EXTENDING_VERBS,
  FALL_NOUNS,
  FALL_VERBS,
  JOB_NOUNS,
  MOVING_WORDS,
  RISE_NOUNS,
  RISE_VERBS,
  SHEDDING_VERBS,
} from '../../lexicon/changeWords.js'
import { BASELINE_WORDS, CHANGE_WORDS } from '../../lexicon/scopeWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** "up from 40", "against 12 last year", "more than the 100 required": what another number is compared with. */
export function isBaseline(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    if (tokens[index]?.kind === 'number') return false
    const word = wordAt(tokens, index)
    // "its pipes, from which 2 million litres escaped"
    if (word === 'from' && RELATIVES.has(wordAt(tokens, index + 1))) return false
    if (BASELINE_WORDS.has(word)) return true
    // "exports from Ostrey shrank 6 %": what stands before the verb is no baseline of what it has done.
    if (CHANGE_WORDS.has(word)) return false
    if (word === 'than' && wordAt(tokens, index + 1) === 'the') return true
  }
  return false
}

/** "postponed from 4 June", "moved to 11 June from the 4th": the day that held before; "from 4 June" alone is a beginning. */
export function isFormerDate(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    const word = wordAt(tokens, index)
    if (word === 'from')
      return tokens.slice(Math.max(0, index - MOVED_WITHIN), index).some(({ lower }) => MOVING_WORDS.has(lower))
    if (BASELINE_WORDS.has(word)) return true
  }
  return false
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'whom', 'whose', 'where', 'it', 'them', 'there'])

const MOVED_WITHIN = 6

/** Kinds of what can rise or fall by an amount; a date or a rank beside "rose" tells when, or which. */
export const CHANGING_KINDS: ReadonlySet<string> = new Set(['quantity', 'money', 'percent', 'measure', 'duration'])

/** "rose 4 %", "by 12", "up 40", "a 3 % fall": a verb or noun of change that touches the number, without "to". */
export function isChange(tokens: readonly Token[], first: number, last: number, isLength = false): boolean {
  const before = wordAt(tokens, first - 1)
  // "shed 15,000 jobs", "1,500 jobs will go": the jobs that are lost, however it is told.
  if (SHEDDING_VERBS.has(before) && JOB_NOUNS.has(wordAt(tokens, last + 1))) return false
  // "60 metres down", "40 km up the river": where something is.
  if (isLength && /^(?:down|up|lower|higher)$/.test(wordAt(tokens, last + 1))) return false
  // "climb 79 metres to the top", "drops 80 metres into the gorge", "came down 5 km from the runway": an extent, or where.
  if (isLength && (EXTENDING_VERBS.has(before) || before === 'up' || before === 'down')) return false
  if (CHANGE_WORDS.has(before) || before === 'up' || before === 'down') return true
  if (before === 'by' && !isAgent(tokens, first - 2)) return true
  // "takes three hours to climb": what is done in that time.
  if (wordAt(tokens, last + 1) === 'to') return false
  if (isLength && EXTENDING_VERBS.has(wordAt(tokens, last + 1))) return false
  return isChangeWord(tokens, last + 1) || isChangeWord(tokens, last + 2)
}

/** "names cut into the granite": how they were made, and no change. */
function isChangeWord(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  return CHANGE_WORDS.has(word) && !(word === 'cut' && BEHIND_CUTTING.has(wordAt(tokens, index + 1)))
}

/** "signed by 52 players", "led by three": a participle that is no change, and those who did it. */
function isAgent(tokens: readonly Token[], index: number): boolean {
  for (let place = index; place >= Math.max(0, index - PASSIVE_WITHIN); place--) {
    const word = wordAt(tokens, place)
    // "voted down by 27 members"
    if (CHANGE_WORDS.has(word) && !(word === 'down' && place === index)) return false
    if (PASSIVE_AUXILIARIES.has(word)) return true
  }
  return false
}

/** Tokens before "by" in which the auxiliary of a passive stands: "was guided into Harrow by". */
const PASSIVE_WITHIN = 6

/** Which way something went. */
export type Direction = 'up' | 'down'

/** Tokens before a number in which the word of its change stands: "fell by about 3 %". */
const CHANGE_BEFORE = 4
/** Tokens behind it: "3 % fall", "3 per cent year-on-year fall". */
const CHANGE_BEHIND = 2

/** Which way a change went: "fell 3 %", "down 40", "a 3 % rise"; null where its words do not say. */
export function directionOf(tokens: readonly Token[], first: number, last: number): Direction | null {
  for (let index = first - 1; index >= first - CHANGE_BEFORE; index--) {
    const word = wordAt(tokens, index)
    if (/^[,;:.]?$/.test(word) || tokens[index]?.kind === 'number') break
    const direction = DIRECTIONS.get(word)
    if (direction !== undefined) return direction
  }
  for (let index = last + 1; index <= last + CHANGE_BEHIND; index++) {
    const direction = DIRECTIONS.get(wordAt(tokens, index))
    if (direction !== undefined) return direction
  }
  return null
}

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...[...RISE_VERBS, ...RISE_NOUNS].map(word => [word, 'up'] as const),
  ...[...FALL_VERBS, ...FALL_NOUNS].map(word => [word, 'down'] as const),
])
