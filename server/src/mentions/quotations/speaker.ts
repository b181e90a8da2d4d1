import { isCapitalised } from '../../document/capital.js'
import { COUNTRY_BY_PEOPLE, OTHER_ADJECTIVES } from '../../lexicon/countries.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { PERSON_TITLES } from '../../lexicon/persons.js'
import { ROLE_NOUNS } from '../../lexicon/roles.js'
import { SAYING_VERBS, SPEAKER_PRONOUNS } from '../../lexicon/speech.js'
import type { Span } from '../../text/span.js'
import { capitalRuns } from '../names/capitalRuns.js'

/** Who is said to have said something, as far as the words around a quotation tell. */
export interface Speaker {
  /** The name, or the head of the description, in offsets of the block. */
  readonly span: Span
  /** True for a name, false for a description ("a commander of the militia"). */
  readonly named: boolean
  /** Content words of name or description, as written. */
  readonly words: readonly string[]
}

/** So much text on either side of a quotation can say whose it is. */
const REACH = 240
/** So many words lie between a verb of saying and the mark that opens its quotation. */
const VERB_TO_MARK = 8

const WORD = /[\p{L}\p{M}](?:[\p{L}\p{M}'’-]|\.(?=\p{L}))*/gu

/** A word with its place in the block. */
interface Word extends Span {
  readonly lower: string
}

/**
 * Whose words a quotation gives: "…," said Ada Roe; Ada Roe told the court: "…"; according to Ada Roe. Null where the
 * text leaves it to a pronoun, or says nothing.
 *
 * @param before where the text that may speak of it begins: the end of the quotation before, or the sentence
 */
export function speakerOfQuotation(text: string, quote: Span, before: number, after: number): Speaker | null {
  return (
    speakerBehind(text, quote, Math.min(after, quote.end + REACH)) ??
    speakerInFront(text, Math.max(before, quote.start - REACH), quote.start)
  )
}

/** "…," said X, and "…," X said. Behind a full stop another sentence begins. */
function speakerBehind(text: string, quote: Span, end: number): Speaker | null {
  const rest = text.slice(quote.end, end)
  const closed = /[.!?]["'”’»]?$/.test(text.slice(Math.max(0, quote.end - 2), quote.end)) && /^\s+\p{Lu}/u.test(rest)
  const sentence = quote.end + lengthOfSentence(rest)
  const words = wordsIn(text, quote.end, sentence)
  const verb = words.findIndex(({ lower }) => SAYING_VERBS.has(lower))
  if (verb < 0 || verb > LONGEST_SUBJECT || /[;(]/.test(text.slice(quote.end, words[verb]?.start))) return null
  if (verb === 0) {
    const first = words[0]
    return first === undefined || closed ? null : nominal(text, first.end, sentence)
  }
  const subjectEnd = words[verb]?.start ?? sentence
  if (closed && !/^\s*\p{Lu}[^.,]*$/u.test(text.slice(quote.end, subjectEnd))) return null
  return subject(text, quote.end, subjectEnd)
}

/** The longest subject between a quotation and the verb behind it, in words: "the commander of the eastern brigade said". */
const LONGEST_SUBJECT = 9

/** "X said: “…”", "X, the director, told the court that “…”", "according to X, “…”". */
function speakerInFront(text: string, start: number, end: number): Speaker | null {
  const from = start + startOfSentence(text.slice(start, end))
  const words = wordsIn(text, from, end)
  const near = words.slice(-VERB_TO_MARK - 1)
  const verb = near.findLast(({ lower }) => SAYING_VERBS.has(lower))
  if (verb !== undefined) return subject(text, from, verb.start)
  const according = words.findLastIndex(({ lower }, index) => lower === 'according' && words[index + 1]?.lower === 'to')
  const phrase = words[according + 1]?.end
  if (according >= 0 && phrase !== undefined) return nominal(text, phrase, end)
  return introducing(text, from, end)
}

/** "The mayor, Ada Roe, put it best: “…”": of a clause with a colon behind it a name that it begins with. */
function introducing(text: string, start: number, end: number): Speaker | null {
  if (!/:\s*$/u.test(text.slice(start, end))) return null
  const found = subject(text, start, end)
  return found?.named === true ? found : null
}

/**
 * The name in the noun phrase that begins at `start`, else the words of the description in it; a description may have a
 * name beside it: "its chair, Ada Roe".
 */
function nominal(text: string, start: number, end: number): Speaker | null {
  const comma = endOfPhrase(text, start, end)
  const found = nominalOf(text, start, comma)
  if (found === null || found.named || comma >= end) return found
  const next = endOfPhrase(text, comma + 1, end)
  const beside = nominalOf(text, comma + 1, next)
  return beside?.named && text.slice(comma + 1, beside.span.start).trim() === '' ? beside : found
}

function nominalOf(text: string, start: number, end: number): Speaker | null {
  const phrase = wordsIn(text, start, end).filter(({ lower }) => !JOINING_WORDS.has(lower))
  const [head] = phrase
  if (head === undefined || SPEAKER_PRONOUNS.has(head.lower)) return null
  // "Ada Roe of the Harbour Trust", "a clerk at Kell Yard": the names behind a preposition are not the speaker's.
  const complement = phrase.find(({ lower }, index) => PREPOSITIONS.has(lower) && !isOffice(text, phrase, index))
  const name = capitalRuns(text, start, complement?.start ?? end)
    .flatMap(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }))
    .findLast(run => isName(text.slice(run.start, run.end)))
  if (name !== undefined) return { span: name, named: true, words: namesIn(text, name) }
  const described = phrase.filter(({ lower }) => !FUNCTION_WORDS.has(lower) && !SAYING_VERBS.has(lower))
  const [first, last] = [described[0], described.at(-1)]
  if (first === undefined || last === undefined || described.length > LONGEST_SUBJECT) return null
  return {
    span: { start: first.start, end: last.end },
    named: false,
    words: described.map(word => text.slice(word.start, word.end)),
  }
}

/** The "of" of an office before its holder's name: "Secretary of the Interior Mara Venn". */
function isOffice(text: string, phrase: readonly Word[], index: number): boolean {
  const office = phrase[index - 1]
  if (phrase[index]?.lower !== 'of' || office === undefined || !ROLE_NOUNS.has(office.lower)) return false
  return [office.start, ...phrase.slice(-WORDS_OF_A_NAME).map(({ start }) => start)].every(at =>
    isCapitalised(text.charAt(at)),
  )
}

const WORDS_OF_A_NAME = 2

const JOINING_WORDS: ReadonlySet<string> = new Set('but and so then that when as while yesterday today'.split(' '))

/** The subject of a clause: the first of its parts between commas that is no adverbial ("In Leeds, Ada Roe, the director, said"). */
function subject(text: string, start: number, end: number): Speaker | null {
  let from = start
  while (from < end) {
    const to = endOfPhrase(text, from, end)
    const opener = wordsIn(text, from, to).find(({ lower }) => !JOINING_WORDS.has(lower))
    if (opener !== undefined && !PREPOSITIONS.has(opener.lower) && !/ly$/.test(opener.lower)) {
      const found = nominal(text, from, end)
      // "Aoki was the first victim of Syed, who officers described as": the verb has a subject of its own.
      const own = found !== null && wordsIn(text, found.span.end, end).every(({ lower }) => !OTHER_CLAUSE.has(lower))
      return own ? found : null
    }
    from = text.charAt(to) === '(' ? endOfParenthesis(text, to, end) : to + 1
  }
  return null
}

/** Words that begin another clause, or are the verb of one. */
const OTHER_CLAUSE: ReadonlySet<string> = new Set('who whom which that was were is are'.split(' '))

/** False for the adjective of a people or a faith, which is nobody's name. */
function isName(run: string): boolean {
  const name = run.toLowerCase().replaceAll('’', "'")
  return !FUNCTION_WORDS.has(name) && !COUNTRY_BY_PEOPLE.has(name) && !OTHER_ADJECTIVES.has(name)
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'according in at on of from to for near by with after before under over into since until during while speaking asked despite although'.split(
    ' ',
  ),
)

/** The words of a name without titles; a title alone is what there is. */
function namesIn(text: string, { start, end }: Span): string[] {
  const words = wordsIn(text, start, end).filter(({ lower }) => !FUNCTION_WORDS.has(lower))
  const own = words.filter(({ lower }) => !PERSON_TITLES.has(lower) && !ROLE_NOUNS.has(lower))
  return (own.length > 0 ? own : words).map(word => text.slice(word.start, word.end))
}

function endOfParenthesis(text: string, open: number, end: number): number {
  const close = text.indexOf(')', open)
  return close < 0 || close > end ? end : close + 1
}

/** The first comma or parenthesis behind the beginning of a phrase. */
function endOfPhrase(text: string, start: number, end: number): number {
  const mark = text.slice(start, end).search(/[,(]/)
  return mark > 0 ? start + mark : end
}

function wordsIn(text: string, start: number, end: number): Word[] {
  const stretch = text.slice(start, end)
  const words: Word[] = []
  WORD.lastIndex = 0
  for (let found = WORD.exec(stretch); found !== null; found = WORD.exec(stretch)) {
    const [word] = found
    words.push({ start: start + found.index, end: start + found.index + word.length, lower: word.toLowerCase() })
  }
  return words
}

/** Up to the first stop that ends a sentence, or the next quotation mark. */
function lengthOfSentence(rest: string): number {
  const stop = /[!?]|(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|St|Sen|Rep|Gov|\p{Lu}))\.(?=\s|$)|[“"‘«]/u.exec(
    rest,
  )
  return stop === null ? rest.length : stop.index
}

function startOfSentence(text: string): number {
  let start = 0
  for (const { 0: mark, index } of text.matchAll(
    /(?<!\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Capt|Sgt|St|Sen|Rep|Gov|\p{Lu}))[.!?]["'”’»]?\s+(?=[\p{Lu}“"])/gu,
  ))
    start = index + mark.length
  return start
}
