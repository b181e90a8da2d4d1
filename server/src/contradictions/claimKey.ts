import type { Claim } from '../claims/claim.js'
import { subjectClass } from '../facts/comparable.js'
import type { Quotation } from '../mentions/quotations/quotation.js'
import { codeOf } from '../values/identifierCode.js'
import { scorePair } from '../values/scorePair.js'
import { fingerprint } from './fingerprint.js'

/**
 * What a claim means, as one line of text: kind, subject, scope and value, but neither where it stands nor how it is
 * worded. It changes when the value does, so a dismissal made for another value lapses.
 */
export function claimKey(claim: Claim): string {
  const known = keys.get(claim)
  if (known !== undefined) return known
  const key = makeKey(claim)
  keys.set(claim, key)
  return key
}

/** A claim never changes, so its key is made once. */
const keys = new WeakMap<Claim, string>()

function makeKey({
  kind,
  subject,
  scope,
  quantity,
  timex,
  quotation,
  name,
  trait,
  opposite,
  reckoning,
  text,
}: Claim): string {
  if (name !== undefined) return [kind, ...name.words].join('|')
  if (trait !== undefined) return [kind, trait.topic, ...trait.name, trait.of ?? '', trait.value].join('|')
  if (opposite !== undefined) return [kind, opposite.topic, opposite.about ?? '', opposite.value].join('|')
  if (reckoning !== undefined) {
    const { topic, told, names, days } = reckoning
    return [kind, topic, told, ...names, days.min, days.max].join('|')
  }
  if (quotation !== undefined) return [kind, ...quotationKey(kind, quotation)].join('|')
  const value =
    quantity === undefined
      ? kind === 'score'
        ? [...(scorePair(text) ?? [])].sort((a, b) => a - b).join(' ')
        : kind === 'identifier'
          ? codeOf(text)
          : (timex?.value ?? '')
      : [bound(quantity.interval.min), bound(quantity.interval.max), quantity.unit ?? '', quantity.per ?? ''].join(' ')
  // A date or a duration has no noun: the verb that it belongs to keeps two openings and closings of one day apart.
  const head = subject.head === null ? `~${subject.verb ?? ''}` : subjectClass(subject.head)
  const counted = subject.toll === undefined ? head : `${head} ${subject.toll.fate}`
  return [kind, counted, scope.restrictions.join(' '), scope.modality, value].join('|')
}

/** The words that are compared, and for a speaker who it is. */
function quotationKey(kind: string, { words, speaker }: Quotation): readonly string[] {
  const wording = words.map(({ key }) => key).join(' ')
  return kind === 'speaker' ? [wording, (speaker?.words ?? []).join(' ').toLowerCase()] : [wording]
}

/** Six significant digits: a conversion's last bits are no difference in meaning. */
function bound(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(6))) : value > 0 ? '+' : '-'
}

/** The key of two claims set against each other under a rule, whichever comes first: 16 hexadecimal digits. */
export function pairKey(rule: string, a: Claim, b: Claim): string {
  const [first, second] = [claimKey(a), claimKey(b)].sort()
  return fingerprint(`${rule}\n${first}\n${second}`)
}
