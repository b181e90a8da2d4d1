import { nounLemma } from '../../document/lemma.js'
import {
  COLLECTIVE_NUMBERS,
  GROUP_NOUNS,
  LISTED_NOUNS,
  MEMBER_NOUNS,
  OPEN_LIST_WORDS,
} from '../../lexicon/listWords.js'
import { point } from '../../values/interval.js'
import { type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding, type FindingParty, type PlacedFinding } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import { listsOf, type TextList } from '../lists.js'
import { type MarkedText, proseSpan, sentenceAround } from '../markedText.js'
import { namesAt, plainItems } from '../names.js'
import { type Match, matchesOf, pattern } from '../pattern.js'
import type { Operand } from '../reason.js'
import type { MarkedDocument } from '../rule.js'

const OPEN = anyOf(OPEN_LIST_WORDS)

// ── In prose ────────────────────────────────────────────────────────────────────────────────────────────────────────

const NOUN = "(?:[ -][\\p{L}\\p{M}'-]+){1,5}?"
const OPENER =
  '(?<opener>: | — | \\(|, |,? (?:namely|i\\.e\\.,?|that is,?|made up of|comprising|consisting of|whose members are):? | (?:are|were|is|was):? |¶ (?:The|Its|Their) (?:members|names|winners) (?:are|were):? )'
const ANNOUNCED = pattern(
  `(?:{count:count}|(?:a|the) (?<word>${[...COLLECTIVE_NUMBERS.keys()].join('|')}))(?<noun>${NOUN})${OPENER}`,
)
const COLLECTIVE_ALONE = pattern(
  `(?:a|the) (?<word>${[...COLLECTIVE_NUMBERS.keys()].join('|')})(?<noun>)(?:${OPENER}| of )`,
)

/** More words between the number and its list; only certain marks open a list then. */
const FAR = pattern('{count:count}(?<noun>{aside})(?<opener>: | — | (?:are|were) )')
/** "the three brothers Abel, Ben and Cal" */
const STRAIGHT = pattern("the {count:count}(?<noun>(?: [\\p{Ll}'-]+){1,3})(?<opener> )(?=\\p{Lu}[\\p{L}'-]+,)", '')

/** "three ministers — Arlo, Benn, Chao and Dessa": a number, and the names or words that follow. */
export function announcedNames(marked: MarkedText): readonly Finding[] {
  const sure = [ANNOUNCED, COLLECTIVE_ALONE].flatMap(announcing =>
    matchesOf(announcing, marked).flatMap(match => nameFinding(marked, match)),
  )
  const known = new Set(sure.map(({ parties }) => parties[0]?.claim))
  const guessed = [FAR, STRAIGHT].flatMap(announcing =>
    matchesOf(announcing, marked).flatMap(match => (isCut(match) ? [] : nameFinding(marked, match))),
  )
  const others = guessed.filter(({ parties, reason }) => !known.has(parties[0]?.claim) && isOfNames(reason))
  return [...sure, ...others.map(finding => ({ ...finding, soft: true }))]
}

/** Another list, or a part of a sentence, may have begun in between. */
function isCut(match: Match): boolean {
  return /, |\b(?:and|or|while|but|after|before)\b/i.test(match.group('noun'))
}

function isOfNames(reason: Finding['reason']): boolean {
  return reason.type === 'item-count' && reason.what === 'name'
}

interface Announced {
  readonly number: number
  readonly operand: Operand
  readonly party: FindingParty
}

function nameFinding(marked: MarkedText, match: Match): Finding[] {
  const announced = announcedBy(marked, match)
  if (announced === null || OPEN.test(sentenceAround(marked, match.start))) return []
  const { text } = marked
  const rest = cleaned(text.slice(match.end, match.end + LONGEST_LIST))
  const opener = match.group('opener')
  const names = namesAt(rest)
  const plain = names === null && opener === ': ' ? plainList(rest) : null
  const found = names ?? plain
  if (found === null || isHeldBack(marked, match.start)) return []
  const { least, most } = found
  if (announced.number >= least && announced.number <= most) return []
  // "Paris, France, and Rome, Italy" has two names for each place.
  if (most === announced.number * 2) return []
  // "Three mills at Ashby, Brill and Cole": the comma stands in the list already.
  const isNamed = opener === ', ' && /\p{Lu}/u.test(match.group('noun'))
  if (isNamed && !(isOfPeople(match.group('noun')) && namesPeople(rest.slice(0, found.length)))) return []
  // "Three ministers, Arlo and Benn among the crowd": fewer names need a comma behind them as well.
  const isOpen = opener === ', ' && most < announced.number
  if (isOpen && !/^[,.]/.test(rest.slice(found.length))) return []
  const span = proseSpan(marked, match.end, match.end + lengthInText(text.slice(match.end), found.length))
  return [
    {
      parties: [announced.party, { span, meaning: `items:${most}` }],
      sides: [[0], [1]],
      reason: {
        type: 'item-count',
        announced: announced.operand,
        found: most,
        what: names === null ? 'item' : 'name',
      },
      ...(names === null || isOpen || PLACES.test(match.group('noun')) ? { soft: true } : {}),
    },
  ]
}

const LONGEST_LIST = 600
/** Places are often told with the land that they lie in. */
const PLACES = /\b(?:cities|towns|villages|places|venues|sites|locations|ports|stops|destinations)\b/i

/** Without what is in brackets, and without ages: as many units are left out as `lengthInText` puts back. */
function cleaned(text: string): string {
  return text.replace(/ \([^()]*\)|,? ⟦a\d+⟧(?=,| and|\.| —|$)/g, '')
}

/** The length in the text of what has `length` units without brackets and ages. */
function lengthInText(text: string, length: number): number {
  let end = length
  while (end < text.length && cleaned(text.slice(0, end)).length < length) end++
  return end
}

function plainList(rest: string): { least: number; most: number; length: number } | null {
  const end = rest.search(/[.;:¶—]/)
  const list = rest.slice(0, end < 0 ? rest.length : end)
  const items = plainItems(list)
  return items === null ? null : { least: items, most: items, length: list.length }
}

function announcedBy(marked: MarkedText, match: Match): Announced | null {
  const word = match.group('word')
  const collective = COLLECTIVE_NUMBERS.get(word.toLowerCase())
  if (collective !== undefined) {
    const start = match.start + match.text.toLowerCase().indexOf(word.toLowerCase())
    const span = proseSpan(marked, start, start + word.length)
    const operand = { surface: word, interval: point(collective), unit: null }
    return { number: collective, operand, party: { span, meaning: `count:${collective}` } }
  }
  const figure = figureAt(marked, match.claim('count'))
  if (figure === null || !isCounting(marked, figure) || !isPlural(match.group('noun'))) return null
  const before = marked.text.slice(Math.max(0, match.start - 12), match.start)
  if (/(?:of (?:the |its |their |our |his |her |my |your )?|first |last |next |other |another |top )$/i.test(before))
    return null
  return { number: figure.nominal, operand: operandOf(figure), party: claimParty(marked, figure.claim) }
}

/** "directors of Penrose Shipping", "members from Ardley": people, and whose they are. */
function isOfPeople(noun: string): boolean {
  const head = /^ (?:\p{Ll}+ )?(?<head>\p{Ll}+) (?:of|at|from|in|for|with) (?:the )?\p{Lu}[^,]*$/u.exec(noun)?.groups?.[
    'head'
  ]
  return (
    head !== undefined && (PEOPLE.test(head) || GROUP_NOUNS.has(nounLemma(head)) || MEMBER_NOUNS.has(nounLemma(head)))
  )
}

/** Nouns for those who do something, in the plural. */
const PEOPLE = /(?:ers|ors|ists|men|women|ians|ants|ees|dents|gents|pupils|nurses|boys|girls|friends|colleagues)$/
/** Each with a given name and a family name. */
function namesPeople(list: string): boolean {
  return list
    .split(/,? and |, /)
    .every(name => /^\p{Lu}[\p{L}'-]+ (?:\p{Lu}\. )?(?:[\p{Ll}]+ )?\p{Lu}[\p{L}'-]+$/u.test(name))
}

/** A whole number of things, from two up. */
function isCounting({ claims }: MarkedText, { claim, quantity, nominal }: Figure): boolean {
  const { register, step } = quantity
  const isExact = (register === 'exact' || register === 'round') && (step === 1 || Number.isInteger(nominal))
  return isExact && nominal >= 2 && nominal <= 40 && claims[claim]?.mention.hedge === undefined
}

/** "ministers", "ministers from the south", "nation group": the head is plural, or a hyphen made an adjective of it. */
function isPlural(noun: string): boolean {
  if (noun.startsWith('-')) return true
  const words = noun.trim().toLowerCase().split(/[ -]/)
  const end = words.findIndex(word => BEHIND_HEAD.has(word))
  return words.slice(0, end < 0 ? words.length : end).some(word => nounLemma(word) !== word)
}

const BEHIND_HEAD: ReadonlySet<string> = new Set(
  'from in on at for with to by who which that were was are have has had will whose under'.split(' '),
)

// ── Lists ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The noun that is counted with what is said of it: "goals for ⟦d1⟧", "reasons to visit the park". */
const WORDS_OR_TIMES = "(?: (?:[\\p{L}\\p{M}'-]+|⟦[dtu]\\d+⟧)){1,12}?"

/** A number at the end of the words that open a list: "five reasons why the bridge was closed:". */
const OPENING = pattern(`{count:count}(?<noun>${WORDS_OR_TIMES})(?<link> (?:are|were|is|was|include)| as follows)? ?:$`)

/** "See the three rules below.", "The following five steps set up the camera." */
const POINTING = pattern(
  `(?:(?:following|these) {count:count}|{count:count}(?=[^¶]*(?:below|that follow|which follow|as follows)))(?<noun>${WORDS_OR_TIMES})(?<link>)[.:]?$`,
)

/** "Five reasons:" before four bullets. */
export function announcedItems(document: MarkedDocument): readonly PlacedFinding[] {
  return listsOf(document).flatMap(list => listFinding(document, list))
}

function listFinding(document: MarkedDocument, list: TextList): PlacedFinding[] {
  const intro = document.marked[list.intro]
  if (intro === undefined) return []
  const match = matchesOf(OPENING, intro)[0] ?? matchesOf(POINTING, intro)[0]
  const figure = figureAt(intro, match?.claim('count'))
  if (match === undefined || figure === null || !isCounting(intro, figure)) return []
  const sentence = sentenceAround(intro, match.start)
  if (OPEN.test(sentence) || isHeldBack(intro, match.start) || !announces(intro, match, sentence)) return []
  const counts = [list.items.length, ...list.breaks, ...(list.lastNumber === null ? [] : [list.lastNumber])]
  const found = list.items.length
  if (found < 2 || counts.includes(figure.nominal)) return []
  const first = list.items[0] ?? 0
  return [
    {
      parties: [
        { ...claimParty(intro, figure.claim), block: list.intro },
        { span: firstWords(document.marked[first]), meaning: `items:${found}`, block: first },
      ],
      sides: [[0], [1]],
      reason: { type: 'item-count', announced: operandOf(figure), found, what: 'item' },
      ...(Math.abs(found - figure.nominal) > NEAR ? { soft: true } : {}),
    },
  ]
}

/** Who announces five and lists nine may mean another nine. */
const NEAR = 3

/** True where the noun that is counted is what the list consists of, and not who does something with it. */
function announces(intro: MarkedText, match: Match, sentence: string): boolean {
  const words = match.group('noun').trim().toLowerCase().split(' ')
  const plurals = words.map(word => nounLemma(word)).filter((lemma, index) => lemma !== words[index])
  const before = intro.text.slice(Math.max(0, match.start - 16), match.start)
  if (/(?:of (?:the |its |their |our |his |her |my |your )?|first |last |next |other |another |top )$/i.test(before))
    return false
  const [noun] = plurals
  if (noun === undefined) return false
  const isHead = nounLemma(words.at(-1) ?? '') === noun && words.length <= 4
  // "Five places to swim near Harrow this summer:"
  const behind = words[words.findIndex(word => nounLemma(word) === noun) + 1]
  return (
    LISTED_NOUNS.has(noun) ||
    (behind !== undefined &&
      RECOMMENDING.has(behind) &&
      /^\s*$/.test(sentence.slice(0, sentence.indexOf(match.text)))) ||
    match.group('link') !== '' ||
    isHead ||
    /\bfollowing\b|\bthese\b|\bbelow\b/i.test(sentence)
  )
}

/** Behind a noun at the head of its sentence: what one is to do with the things that are listed. */
const RECOMMENDING: ReadonlySet<string> = new Set(['to', 'worth', 'you', 'we', 'not', 'that', 'which', 'for'])

/** The first words of an item, which stand for the list. */
function firstWords(marked: MarkedText | undefined): { start: number; end: number } {
  const prose = marked?.prose ?? ''
  const end = /^\S+(?:\s+\S+){0,2}/.exec(prose)?.[0].length ?? prose.length
  return { start: 0, end: Math.max(1, end) }
}
