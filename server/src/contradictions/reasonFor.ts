import type { Claim } from '../claims/claim.js'
import { compareNames } from '../entities/compareNames.js'
import type { Alignment } from '../facts/alignment.js'
import { compareQuotations } from '../quotations/compareQuotations.js'
import type { AlteredQuotation, Evidence, Reason, SideValue, VariantNames } from './contradiction.js'
import type { Side } from './sides.js'

/**
 * Why the sides of a contradiction cannot all be right, as data.
 *
 * @param strongest the alignment that connects them best
 */
export function reasonFor(sides: readonly Side[], strongest: Alignment, isFactSheet: (uri: string) => boolean): Reason {
  const values = sides.map(side => sideValue(side, isFactSheet))
  switch (strongest.a.kind) {
    case 'quote':
      return { type: 'altered-quotation', sides: values, evidence: [], differences: differencesOf(sides) }
    case 'speaker':
      return {
        type: 'two-speakers',
        sides: values,
        evidence: [],
        words: strongest.a.quotation?.words.map(({ text }) => text) ?? [],
      }
    case 'name':
      return variantNames(sides, values, strongest)
    case 'role':
    case 'acronym': {
      const { topic, name } = strongest.a.trait ?? { topic: 'post', name: [] }
      return { type: 'opposed-traits', sides: values, evidence: [], topic, name: name.join(' ') }
    }
    case 'opposite':
      return {
        type: 'opposite-words',
        sides: values,
        evidence: evidenceFor(strongest),
        topic: strongest.a.opposite?.topic ?? 'decision',
      }
    case 'reckoning':
      return {
        type: 'two-reckonings',
        sides: sides.map((side, index) => ({
          surface: '',
          ...values[index],
          days: side[0]?.reckoning?.days ?? NO_DAYS,
        })),
        evidence: [],
        topic: strongest.a.reckoning?.topic ?? 'birth',
      }
    default:
      return { type: 'disjoint-values', sides: values, evidence: evidenceFor(strongest) }
  }
}

const NO_DAYS = { min: 0, max: 0 }

/** The spellings with their counts. */
function variantNames(sides: readonly Side[], values: readonly SideValue[], { a, b }: Alignment): VariantNames {
  const relation = compareNames(a.name?.words ?? [], b.name?.words ?? [])
  const counted = sides.map((side, index) => ({
    surface: '',
    ...values[index],
    mentions: side.reduce((sum, { name }) => sum + (name?.count ?? 0), 0),
    documents: new Set(side.map(({ uri }) => uri)).size,
  }))
  const difference = relation === 'marks' || relation === 'given' ? relation : 'spelling'
  return { type: 'variant-names', sides: counted, evidence: [], difference }
}

/** How the wordings of the first two sides differ, word by word. */
function differencesOf([first, second]: readonly Side[]): AlteredQuotation['differences'] {
  const [a, b] = [first?.[0]?.quotation, second?.[0]?.quotation]
  return a === undefined || b === undefined ? [] : (compareQuotations(a, b).alignment?.differences ?? [])
}

function sideValue(side: Side, isFactSheet: (uri: string) => boolean): SideValue {
  const sheet = side.find(({ uri }) => isFactSheet(uri))
  const first = sheet ?? side[0]
  if (first === undefined) return { surface: '' }
  const { text, quantity, timex } = first
  return {
    surface: text,
    ...(quantity === undefined ? {} : { interval: quantity.interval, unit: quantity.unit }),
    ...(timex === undefined ? {} : { timex: timex.value }),
    ...(sheet === undefined ? {} : { reference: true }),
  }
}

/** What spoke for one fact, for the hover: the noun, the story, the words around. */
function evidenceFor({ a, b, sameStory = 0 }: Alignment): Evidence[] {
  const evidence: Evidence[] = []
  const [left, right] = [a.subject.head, b.subject.head]
  if (left !== null && left === right) evidence.push({ type: 'same-subject', subject: a.subject.label ?? left })
  else if (left !== null && right !== null) evidence.push({ type: 'synonymous-subjects', subjects: [left, right] })
  const words = sharedWords(a, b)
  if (words.length > 0) evidence.push({ type: 'shared-words', words })
  if (sameStory >= SAME_STORY && a.uri !== b.uri) evidence.push({ type: 'same-story' })
  return evidence
}

const SAME_STORY = 0.4

/** The words that both sentences have, those that say most first; the noun itself is told apart. */
function sharedWords({ context: a, subject }: Claim, { context: b }: Claim): string[] {
  const shared: { word: string; weight: number }[] = []
  a.terms.forEach((term, index) => {
    const other = b.terms.indexOf(term)
    const weight = other < 0 ? 0 : Math.min(a.weights[index] ?? 0, b.weights[other] ?? 0)
    const word = a.words[index] ?? ''
    if (weight > 0 && !word.toLowerCase().startsWith(subject.head ?? '\n')) shared.push({ word, weight })
  })
  const best = shared.sort((x, y) => y.weight - x.weight || (x.word < y.word ? -1 : 1))
  return best.slice(0, WORDS_TOLD).map(({ word }) => word)
}

/** More words than these explain nothing better. */
const WORDS_TOLD = 4
