import { COUNTRY_BY_PEOPLE, OTHER_ADJECTIVES } from '../../lexicon/countries.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
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
    return first === undefined || closed ? null : nominal(text, first.end, endOfPhrase(text, first.end, sentence))
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
  const according = words.findLastIndex(({ lower }, index) => lower === 'according' && words[index + 1]?.lower === 'to')
  if (according >= 0) {
    const phrase = words[according + 1]?.end ?? end
    return nominal(text, phrase, endOfPhrase(text, phrase, end))
  }
  return verb === undefined ? null : subject(text, from, verb.start)
}

/**
 * The name in a stretch of text, else the words of the description in it; behind a verb the phrase ends at a comma.
 */
function nominal(text: string, start: number, end: number): Speaker | null {
  const phrase = wordsIn(text, start, end).filter(({ lower }) => !JOINING_WORDS.has(lower))
  const [head] = phrase
  if (head === undefined || SPEAKER_PRONOUNS.has(head.lower)) return null
  const name = capitalRuns(text, start, end)
    .flatMap(({ words }) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }))
    .find(run => isName(text, run, start))
  if (name !== undefined) return { span: name, named: true, words: contentOf(text, name.start, name.end) }
  const described = phrase.filter(({ lower }) => !FUNCTION_WORDS.has(lower) && !SAYING_VERBS.has(lower))
  const [first, last] = [described[0], described.at(-1)]
  if (first === undefined || last === undefined || described.length > LONGEST_SUBJECT) return null
  return {
    span: { start: first.start, end: last.end },
    named: false,
    words: described.map(word => text.slice(word.start, word.end)),
  }
}

const JOINING_WORDS: ReadonlySet<string> = new Set('but and so then that when as while yesterday today'.split(' '))

/** The subject of a clause: the first of its parts between commas that is no adverbial ("In Leeds, Ada Roe, the director, said"). */
function subject(text: string, start: number, end: number): Speaker | null {
  let from = start
  while (from < end) {
    const comma = text.indexOf(',', from)
    const to = comma < 0 || comma > end ? end : comma
    const opener = wordsIn(text, from, to).find(({ lower }) => !JOINING_WORDS.has(lower))
    if (opener !== undefined && !PREPOSITIONS.has(opener.lower) && !/ly$/.test(opener.lower))
      return nominal(text, from, to)
    from = to + 1
  }
  return null
}

/** A run that is no name: behind a preposition ("in Leeds", "of the Trust"), or the adjective of a people or a faith. */
function isName(text: string, run: Span, start: number): boolean {
  const before = /(?:^|[\s“"(])([\p{L}]+)\s+(?:the\s+|a\s+|an\s+)?$/u.exec(
    text.slice(Math.max(start, run.start - 24), run.start),
  )
  if (before !== null && PREPOSITIONS.has((before[1] ?? '').toLowerCase())) return false
  const name = text.slice(run.start, run.end).toLowerCase().replaceAll('’', "'")
  return !FUNCTION_WORDS.has(name) && !COUNTRY_BY_PEOPLE.has(name) && !OTHER_ADJECTIVES.has(name)
}

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'in at on of from to for near by with after before under over into since until during while speaking asked despite although'.split(
    ' ',
  ),
)

function contentOf(text: string, start: number, end: number): string[] {
  return wordsIn(text, start, end)
    .filter(({ lower }) => !FUNCTION_WORDS.has(lower))
    .map(word => text.slice(word.start, word.end))
}

function endOfPhrase(text: string, start: number, end: number): number {
  const comma = text.indexOf(',', start)
  return comma > start && comma < end ? comma : end
}

function wordsIn(text: string, start: number, end: number): Word[] {
  return [...text.slice(start, end).matchAll(WORD)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    lower: word.toLowerCase(),
  }))
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
