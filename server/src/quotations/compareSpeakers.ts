import { compareWords } from '../entities/compareWords.js'
import { nameWord } from '../entities/nameWord.js'
import type { Speaker } from '../mentions/quotations/speaker.js'

/**
 * Whether two quotations are given to one speaker. Two descriptions without a common word, or a name and a
 * description, may mean one person or two: `unknown`.
 */
export function compareSpeakers(a: Speaker | null, b: Speaker | null): 'same' | 'different' | 'unknown' {
  if (a === null || b === null) return 'unknown'
  const [left, right] = [a.words.map(nameWord), b.words.map(nameWord)]
  if (left.some(word => right.some(other => compareWords(word, other) !== 'other'))) return 'same'
  return a.named && b.named ? 'different' : 'unknown'
}
