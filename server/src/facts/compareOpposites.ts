import { BODY_NOUNS } from '../lexicon/bodies.js'
import { CROSSING } from '../lexicon/opposites.js'
import type { Opposite } from '../mentions/opposites/opposite.js'

/** How two words of one topic stand to each other: `open` where both may be right, or they speak of two things. */
export function compareOpposites(a: Opposite, b: Opposite): 'agree' | 'conflict' | 'open' {
  if (a.topic !== b.topic || a.about !== b.about) return 'open'
  if (a.value === b.value) return 'agree'
  if (CROSSING.has(a.value < b.value ? `${a.value} ${b.value}` : `${b.value} ${a.value}`)) return 'open'
  if (a.topic === 'place' && isVenue(a.value) !== isVenue(b.value)) return 'open'
  return a.topic === 'cause' || a.topic === 'place' ? compareWords(a.value, b.value) : 'conflict'
}

/** "fault" and "faulty". */
function areOfOneRoot(a: string, b: string): boolean {
  return a.length >= ROOT && b.length >= ROOT && a.slice(0, ROOT) === b.slice(0, ROOT)
}

const ROOT = 5

/** "the Corn Hall", which stands in a town. */
function isVenue(place: string): boolean {
  return place.split(' ').some(word => BODY_NOUNS.has(word))
}

/** Names and phrases with a word in common may be one: "Leeds" and "Leeds Town Hall". */
function compareWords(a: string, b: string): 'conflict' | 'open' {
  const words = a.split(' ')
  return b.split(' ').some(word => words.some(other => other === word || areOfOneRoot(word, other)))
    ? 'open'
    : 'conflict'
}
