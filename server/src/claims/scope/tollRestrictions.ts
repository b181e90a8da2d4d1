import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { EVENT_WORDS, NOT_THIS_ONE, WIDER_SCOPE } from '../../lexicon/events.js'
import { DEGREES, FATE_STATES, type Fate, PERPETRATORS, SELVES } from '../../lexicon/fates.js'
import { RESTRICTIONS } from '../../lexicon/scopeWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import { isPeople, type Toll } from '../fate.js'

/**
 * What narrows a toll besides the sort of people counted: how badly they were hurt, "additional", "first". The words
 * that say what befell them are its subject; "four others injured" are all of the injured where the sentence has told
 * of no other injured, since they are told from the dead.
 */
export function restrictionsOfToll(
  tokens: readonly Token[],
  first: number,
  last: number,
  { fate, degree, joined }: Toll,
  modifiers: readonly string[],
): string[] {
  const near = [first - 1, first - 2, last + 1].map(index => wordAt(tokens, index))
  const words = [...near, ...modifiers].filter(
    word => RESTRICTIONS.has(word) && !FATE_STATES.has(word) && !isPeople(nounLemma(word)) && !isOther(word),
  )
  const others = isOther(near[2] ?? '') || isOther(near[0] ?? '') || modifiers.some(isOther)
  if (others && (fate === 'killed' || isToldBefore(tokens, first - 1, fate))) words.push('other')
  if (degree !== null) words.push(degree)
  if (joined !== null) words.push(joined)
  if (isInOnePlace(tokens, last + 1) || isAtScene(tokens, last + 1)) words.push('place')
  if (tellsOfAnother(tokens)) words.push('another')
  if (fate === 'killed' && tellsOfPerpetrator(tokens)) words.push('perpetrator')
  if (tokens.some(({ lower }) => WIDER_SCOPE.has(lower))) words.push('wider')
  return [...new Set(words)].sort()
}

/** "killed three people and himself", "seven dead, including the gunman": whether the one who did it is counted too. */
function tellsOfPerpetrator(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, index) => {
    if (SELVES.has(lower)) return true
    if (!PERPETRATORS.has(lower)) return false
    return [1, 2, 3].some(step => /^(?:in|ex)cluding$/.test(wordAt(tokens, index - step)))
  })
}

/** "killed six people in one hut", "two in a fire at another house": a place among several. */
function isInOnePlace(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + ANOTHER_WITHIN; index++) {
    const one = wordAt(tokens, index + 1)
    if (!PLACING.has(wordAt(tokens, index)) || !(one === 'another' || (one === 'one' && index < start + PLACE_WITHIN)))
      continue
    return tokens[index + 2]?.kind === 'word' && wordAt(tokens, index + 2) !== 'of'
  }
  return false
}

/** "Two died at the scene": others may have died elsewhere. */
function isAtScene(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + SCENE_WITHIN; index++) {
    if (wordAt(tokens, index) === 'at' && wordAt(tokens, index + 2) === 'scene') return true
  }
  return false
}

const SCENE_WITHIN = 8

/** "another shooting nearby left two dead", "an earlier crash that killed four": not the incident that the text is about. */
function tellsOfAnother(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, index) => {
    if (!EVENT_WORDS.has(lower)) return false
    return [1, 2, 3].some(step => NOT_THIS_ONE.has(wordAt(tokens, index - step)))
  })
}

const PLACE_WITHIN = 4
/** "Five were hurt when a tree came down on another camp." */
const ANOTHER_WITHIN = 12
const PLACING: ReadonlySet<string> = new Set(['in', 'at', 'on', 'inside', 'outside'])

function isOther(word: string): boolean {
  return word === 'other' || word === 'others' || word === 'another'
}

/** Somebody earlier in the sentence met the same fate: "a man was hurt and two others were injured". */
function isToldBefore(tokens: readonly Token[], end: number, fate: Fate): boolean {
  for (let index = 0; index < end; index++) {
    const earlier = FATE_STATES.get(wordAt(tokens, index))
    if (earlier === fate || (fate === 'shot' && earlier === 'killed')) return true
    if (fate === 'injured' && DEGREES.has(wordAt(tokens, index))) return true
  }
  return false
}
