import type { Mention } from '../mentions/mention.js'
import type { Subject } from './subject.js'

/** Up to this number the dead and the hurt are counted one by one, and "five" is no round number. */
const COUNTED_ONE_BY_ONE = 100

/** A toll that is not hedged, as the exact count that it is meant to be. */
export function countedExactly(mention: Mention): Mention {
  const { quantity } = mention
  if (quantity?.register !== 'round' || quantity.interval.max > COUNTED_ONE_BY_ONE) return mention
  return { ...mention, quantity: { ...quantity, register: 'exact', step: 1 } }
}

/** The subjects of a sentence's mentions; each toll among them knows the others. */
export function besideOneAnother(mentions: readonly Mention[], subjects: readonly Subject[]): readonly Subject[] {
  const tolls = subjects.flatMap(({ toll }, index) => {
    const count = mentions[index]?.quantity?.interval.min
    return toll === undefined || count === undefined ? [] : [{ index, fate: toll.fate, count }]
  })
  if (tolls.length < 2) return subjects
  return subjects.map((subject, index) => {
    if (subject.toll === undefined) return subject
    const beside = tolls.filter(other => other.index !== index && other.fate !== subject.toll?.fate)
    return { ...subject, toll: { ...subject.toll, beside: beside.map(({ fate, count }) => ({ fate, count })) } }
  })
}
