import { sameValue } from '../text/sameValue.js'
import type { Claim } from './claim.js'
import { isQuiet } from './wordings.js'

/** The claims of a document as it is now, and from which number on their ids are free. */
export interface Numbered {
  readonly claims: readonly Claim[]
  readonly nextNumber: number
}

/**
 * Gives the claims of an edited document the ids that they had: those before the edit and those after it state what
 * they stated, wherever they have moved, and so do most of those beside it, as long as they stand in the same order. A
 * claim that nothing before the edit says gets an id that no claim of the document has had. Quiet claims, of which
 * prose abounds, go by themselves and come last.
 */
export function keepIds(fresh: readonly Claim[], known: Numbered): Numbered {
  const isLoud = (claim: Claim): boolean => !isQuiet(claim)
  const values = keepAmong(fresh.filter(isLoud), known.claims.filter(isLoud), known.nextNumber)
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
  const between = new Succession(old.slice(head, old.length - tail))
  let nextNumber = firstFree
  const claims = fresh.map((claim, index) => {
    const isBefore = index < head
    const kept = isBefore || index >= fresh.length - tail ? old[isBefore ? index : index + shift] : between.take(claim)
    const id = kept?.id ?? `${claim.uri}#${nextNumber++}`
    return id === claim.id ? claim : { ...claim, id }
  })
  return { claims, nextNumber }
}

/** So many claims of one wording are looked at for one that says the same: a text may repeat itself without end. */
const MOST_OF_A_WORDING = 8

/** Claims in the order of their text, each to be taken once and none after one that stands behind it. */
class Succession {
  readonly #claims: readonly Claim[]
  /** The places of the claims of one wording. */
  readonly #byWording = new Map<string, number[]>()
  #next = 0

  constructor(claims: readonly Claim[]) {
    this.#claims = claims
    claims.forEach((claim, place) => {
      const places = this.#byWording.get(wordingOf(claim))
      if (places) places.push(place)
      else this.#byWording.set(wordingOf(claim), [place])
    })
  }

  /** The next one that says the same as a claim; those before it are left behind. */
  take(claim: Claim): Claim | undefined {
    const places = this.#byWording.get(wordingOf(claim)) ?? []
    const behind = places.findIndex(place => place >= this.#next)
    places.splice(0, behind < 0 ? places.length : behind)
    const place = places.slice(0, MOST_OF_A_WORDING).find(at => saysTheSame(claim, this.#claims[at]))
    if (place === undefined) return undefined
    this.#next = place + 1
    return this.#claims[place]
  }
}

function wordingOf({ kind, text }: Claim): string {
  return `${kind} ${text}`
}

/** True for two readings of one statement, which differ at most in where it stands. */
function saysTheSame(a: Claim | undefined, b: Claim | undefined): boolean {
  return a !== undefined && b !== undefined && FIELDS.every(field => sameValue(a[field], b[field]))
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
