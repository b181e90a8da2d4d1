import type { Claim } from './claim.js'
import { isQuiet } from './wordings.js'

/** The claims of a document as it is now, and from which number on their ids are free. */
export interface Numbered {
  readonly claims: readonly Claim[]
  readonly nextNumber: number
}

/**
 * Gives the claims of an edited document the ids that they had: those before the edit and those after it state what
 * they stated, wherever they have moved. Claims in between get ids that no claim of the document has had. Names go by
 * themselves, since what is said under one changes with any of its mentions.
 */
export function keepIds(fresh: readonly Claim[], known: Numbered): Numbered {
  const values = keepAmong(
    fresh.filter(claim => !isQuiet(claim)),
    known.claims.filter(claim => !isQuiet(claim)),
    known.nextNumber,
  )
  const names = keepAmong(fresh.filter(isQuiet), known.claims.filter(isQuiet), values.nextNumber)
  let [value, name] = [0, 0]
  const claims = fresh.map(claim => (isQuiet(claim) ? names.claims[name++] : values.claims[value++]) ?? claim)
  return { claims, nextNumber: names.nextNumber }
}

function keepAmong(fresh: readonly Claim[], old: readonly Claim[], firstFree: number): Numbered {
  const most = Math.min(fresh.length, old.length)
  let head = 0
  while (head < most && saysTheSame(fresh[head], old[head])) head++
  let tail = 0
  while (tail < most - head && saysTheSame(fresh.at(-1 - tail), old.at(-1 - tail))) tail++
  const shift = old.length - fresh.length
  let nextNumber = firstFree
  const claims = fresh.map((claim, index) => {
    const kept = index < head ? old[index] : index >= fresh.length - tail ? old[index + shift] : undefined
    const id = kept?.id ?? `${claim.uri}#${nextNumber++}`
    return id === claim.id ? claim : { ...claim, id }
  })
  return { claims, nextNumber }
}

/** True for two readings of one statement, which differ at most in where it stands. */
function saysTheSame(a: Claim | undefined, b: Claim | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return FIELDS.every(field => isSame(a[field], b[field]))
}

/** Every field but those that say where a claim stands and what it is called. */
const COMPARED: Readonly<Record<Exclude<keyof Claim, 'id' | 'span' | 'valueSpan' | 'block'>, true>> = {
  uri: true,
  kind: true,
  text: true,
  hedge: true,
  quantity: true,
  timex: true,
  quotation: true,
  name: true,
  trait: true,
  opposite: true,
  reckoning: true,
  subject: true,
  scope: true,
  context: true,
  sentence: true,
  inTable: true,
  inTitle: true,
  isBrief: true,
  published: true,
  recognizer: true,
  refiners: true,
}
const FIELDS = Object.keys(COMPARED) as readonly (keyof typeof COMPARED)[]

/**
 * What was read from the same paragraph is the same object; a time is placed on the calendar anew each time, and what
 * a document says under a name is gathered anew.
 */
function isSame(a: unknown, b: unknown): boolean {
  return a === b || (isGathered(a) && isGathered(b) && JSON.stringify(a) === JSON.stringify(b))
}

function isGathered(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('type' in value || 'count' in value)
}
