import { ABOARD } from '../../claims/scope/aboard.js'
import { nounLemma } from '../../document/lemma.js'
import { COLLECTIVE_NUMBERS, GROUP_NOUNS, MEMBER_NOUNS, OPEN_LIST_WORDS } from '../../lexicon/listWords.js'
import { point } from '../../values/interval.js'
import { figureAt } from '../figure.js'
import { anyWordOf, isHeldBack } from '../guards.js'
import { type MarkedText, proseSpan, type Statement } from '../markedText.js'
import { namesAt, peopleAt } from '../names.js'
import { fits, mayFit, screened } from '../screened.js'
import type { DerivedNumber } from './derivedNumber.js'
import { spanOfClaims } from './twoNumbers.js'

/** "about" tells of what they talked: a list of names is never rounded. */
const OPEN = anyWordOf([
  ...OPEN_LIST_WORDS.filter(word => !/^(?:about|around|both|also)$/.test(word)),
  'two of',
  'three of',
  'some of',
  'most of',
  'other',
  'others',
  'another',
])

/** "and" before a capitalised word, or before somebody who does a thing with the others: else there is no list of names. */
const LISTED = / (?:and|&) (?:the )?\p{Lu}| and the [\p{Ll}]+ (?:each|all|together|[\p{Ll}]+ in turns?)(?![\p{L}])/u

/** "The members of the Lagoon Group — ", "Its partners are ", "The sisters of Quarry House, ", "The crew: ". */
const OPENING =
  /(?<![\p{L}⟧] )(?<!⟧ )(?:(?<=^|[^\p{L}])(?:the|its|their|his|her|all)|['’]s) (?<noun>[\p{Ll}-]{3,})(?: (?:of|in|on|at|aboard|from|for) [^,.;:()—⟦¶]{2,40}?)?(?<opener>(?: are| were|,? who are|,? who were| comprise| consist of)(?: played by| called| named)?:? | — |: |, | \()/giu

/** "The jury of the prize is made up of Ada, Ben and Cy", "the trio comprises Ada, Ben and Cy". */
const MADE_UP =
  /(?<noun>[\p{Ll}-]{3,})(?: (?:of|in|on|at|from|for) [^,.;:()—⟦¶]{2,40}?)? (?:(?:is|are|was|were) (?:made up|composed) of|consists? of|consisted of|comprises?|comprised) /giu

/** "Ada, Ben and Cy each took a piece", "Ada, Ben and Cy, who make up the whole family": that it names all of them. */
const ALL_OF_THEM =
  /^(?:,? (?:each|all|together|in turn|between them|took turns|slept in turns)(?![\p{L}])|,? (?:[\p{L}]+ ){1,3}in turns?(?![\p{L}])|, who (?:make|made) up |, (?:all of them|and nobody else|and no one else))/iu
/** Where such a list may begin: a sentence, or what a colon announces. */
const LIST_START = /(?:^ *|: )(?=(?:the )?\p{Lu})/gu

/** "Edith, Maud and Clemency, the sisters of Quarry House": the list, and behind it whose it is. */
const CLOSING = /^, the (?<noun>[\p{Ll}-]{3,})(?= |,|\.)/u

/**
 * How many belong to a group: as a list of all their names makes it, and as a number says that stands elsewhere. "Its
 * partners are Reform, Greens and Centre" makes three; "the five-member coalition" says five.
 */
export function rollsIn(marked: MarkedText): readonly DerivedNumber[] {
  const hasList = LISTED.test(marked.text)
  return marked.statements.flatMap((statement): DerivedNumber[] => {
    if (isHeldBack(marked, statement.start)) return []
    return [...(hasList ? listsIn(marked, statement) : []), ...numbersIn(marked, statement)]
  })
}

function listsIn(marked: MarkedText, statement: Statement): DerivedNumber[] {
  const { text, start, claims } = statement
  if (claims.length > MOST_CLAIMS || !LISTED.test(text) || fits(OPEN, statement)) return []
  const opened = [...text.matchAll(OPENING), ...text.matchAll(MADE_UP)].flatMap(({ 0: found, index, groups }) => {
    const opener = groups?.['opener'] ?? ''
    const at = index + found.length
    const list = namesAt(text.slice(at))
    if (list === null || !isClosed(opener, text.slice(at + list.length))) return []
    return roll(marked, groups?.['noun'] ?? '', list, start + at)
  })
  if (opened.length > 0) return opened.slice(0, 1)
  const list = namesAt(text)
  const noun = list === null ? undefined : CLOSING.exec(text.slice(list.length))?.groups?.['noun']
  if (list !== null && noun !== undefined) return roll(marked, noun, list, start)
  return listsOfAll(marked, statement)
}

/** A list of all of them, whoever they are: the number that a text gives of one group is theirs. */
function listsOfAll(marked: MarkedText, { text, start }: Statement): DerivedNumber[] {
  for (const { 0: opener, index } of text.matchAll(LIST_START)) {
    const at = index + opener.length
    const list = peopleAt(text.slice(at))
    if (list === null || !ALL_OF_THEM.test(text.slice(at + list.length))) continue
    const span = proseSpan(marked, start + at, start + at + list.length)
    return [{ topic: 'roll', told: 'names', value: { min: list.least, max: list.most }, nouns: [ANYBODY], span }]
  }
  return []
}

/** The noun of a list that names all of them and does not say of what. */
const ANYBODY = 'anybody'

/** A list that tells of other things besides has other numbers. */
const MOST_CLAIMS = 2

/** Behind a comma, a dash or a bracket the list must be closed again; behind a verb the sentence may end. */
function isClosed(opener: string, behind: string): boolean {
  switch (opener) {
    case ', ':
      return /^(?:,|\.|$)/.test(behind)
    case ' — ':
      return /^(?: —|\.|,|$)/.test(behind)
    case ' (':
      return behind.startsWith(')')
    default:
      return /^(?:\.|$|;|,)/.test(behind)
  }
}

function roll(
  marked: MarkedText,
  noun: string,
  { least, most, length }: { readonly least: number; readonly most: number; readonly length: number },
  start: number,
): DerivedNumber[] {
  const group = groupOf(noun.toLowerCase())
  if (group === null || most < 2) return []
  const span = proseSpan(marked, start, start + length)
  return [{ topic: 'roll', told: 'names', value: { min: least, max: most }, nouns: [group], span }]
}

/** The noun that is counted: "member" for all who belong to something, else its own; null for what is no group. */
function groupOf(noun: string): string | null {
  const lemma = nounLemma(noun)
  if (MEMBER_NOUNS.has(lemma) || CREWS.has(lemma)) return 'member'
  return GROUP_NOUNS.has(lemma) ? lemma : null
}

const CREWS: ReadonlySet<string> = new Set('crew team cast jury panel band quartet trio quintet coalition'.split(' '))

/** "an eight-nation group", "nine members", "the quartet", "four sisters". */
function numbersIn(marked: MarkedText, statement: Statement): DerivedNumber[] {
  const { text, start, claims } = statement
  const collective = mayFit(COLLECTIVE, statement) ? COLLECTIVE.source.exec(text) : null
  const word = collective?.groups?.['word']
  if (collective !== null && word !== undefined && !fits(OPEN, statement)) {
    const at = start + collective.index + collective[0].length - word.length
    const value = point(COLLECTIVE_NUMBERS.get(word.toLowerCase()) ?? 0)
    const span = proseSpan(marked, at, at + word.length)
    return [{ topic: 'roll', told: 'number', value, nouns: ['member'], span }]
  }
  return claims.flatMap((claim): DerivedNumber[] => {
    const figure = figureAt(marked, claim)
    const { scope, subject, mention } = marked.claims[claim] ?? {}
    if (figure === null || scope === undefined || subject === undefined || mention?.kind !== 'quantity') return []
    const { register } = figure.quantity
    const isExact = register === 'exact' || register === 'round'
    if (!isExact || !Number.isInteger(figure.nominal) || figure.nominal < 2 || figure.nominal > MOST_MEMBERS) return []
    if (
      scope.modality !== 'stated' ||
      scope.baseline ||
      scope.change ||
      scope.restrictions.some(word => word !== ABOARD)
    )
      return []
    if (subject.head === null || OF_THEM.test(text.slice(0, text.indexOf(`⟦c${claim}⟧`)))) return []
    const narrowed = subject.modifiers.find(modifier => MEMBER_NOUNS.has(modifier))
    const group = narrowed === undefined ? groupOf(subject.head) : 'member'
    if (group === null) return []
    return [
      {
        topic: 'roll',
        told: 'number',
        value: point(figure.nominal),
        nouns: [group],
        span: spanOfClaims(marked, [claim]),
      },
    ]
  })
}

const MOST_MEMBERS = 40
const COLLECTIVE = screened(
  new RegExp(
    `(?<![\\p{L}-])(?:a|the|its)(?: [\\p{Ll}-]+){0,2} (?<word>${[...COLLECTIVE_NUMBERS.keys()].filter(word => word !== 'pair').join('|')})(?![\\p{L}-])`,
    'iu',
  ),
)
/** "two of the", "another ", "the other ": some of them. */
const OF_THEM = /(?:of (?:the |its |their )|other |another |first |last |founding )$/i
