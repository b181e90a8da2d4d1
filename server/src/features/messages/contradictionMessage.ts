import type {
  Contradiction,
  DisjointValues,
  NameSide,
  Reason,
  WordingReason,
} from '../../contradictions/contradiction.js'
import type { Difference } from '../../quotations/alignWords.js'
import { type Language, say } from '../catalogue/say.js'
import { describeValues } from '../valueText.js'
import { arithmetic } from './arithmetic.js'
import { excerpt, listedBriefly, oneLine, quoted, quotedExcerpt, quotedList } from './wordings.js'

/**
 * What a contradiction says, in one line; the same on all its sides.
 *
 * @example '“412” and “421” (painting) cannot both be right.'
 * @example '“421” (painting) contradicts the fact sheet, which says “412”.'
 * @example '18 + 12 + 10 = 40, not 41.'
 */
export function contradictionMessage(language: Language, { reason }: Contradiction): string {
  if (reason.type === 'disjoint-values') return valuesMessage(language, reason)
  return isOfWording(reason) ? wordingMessage(language, reason) : `${arithmetic(language, reason)}.`
}

/** True where two wordings are set against each other, and not two values. */
export function isOfWording(reason: Reason): reason is WordingReason {
  return 'sides' in reason && reason.type !== 'disjoint-values'
}

function wordingMessage(language: Language, reason: WordingReason): string {
  const number = reason.sides.length === 2 ? say(language, 'two') : reason.sides.length
  switch (reason.type) {
    case 'altered-quotation': {
      const difference = quoted(language, differenceText(reason.differences))
      return say(language, 'inWordings', { number, difference })
    }
    case 'variant-names': {
      const names = listedBriefly(
        language,
        reason.sides.map(side => nameWithCount(language, side)),
      )
      return reason.difference === 'given'
        ? say(language, 'oneName', { names })
        : say(language, 'inSpellings', { number, names })
    }
    case 'opposed-traits': {
      const sides = quotedList(language, reason.sides)
      return say(language, `trait.${reason.topic}`, { name: reason.name, sides })
    }
    case 'opposite-words':
      return say(language, reason.sides.length === 2 ? 'oppositesBoth' : 'oppositesAll', {
        sides: quotedList(language, reason.sides),
        subject: say(language, `opposite.${reason.topic}`),
      })
    case 'two-reckonings':
      return say(language, `reckoning.${reason.topic}`, { sides: quotedList(language, reason.sides) })
    case 'two-speakers':
      return say(language, 'givenTo', {
        words: quoted(language, excerpt(reason.words)),
        speakers: quotedList(language, reason.sides),
      })
  }
}

function valuesMessage(language: Language, reason: DisjointValues): string {
  const wordings = wordingsOf(language, reason)
  const about = aboutSubject(reason)
  const all = listedBriefly(language, wordings) + about
  if (wordings.length === 1) return say(language, 'cannotBeRight', { wordings: all })
  const sheets = wordings.filter((_, index) => reason.sides[index]?.reference)
  if (sheets.length === 1) {
    const others = wordings.filter((_, index) => !reason.sides[index]?.reference)
    const [sheet = ''] = sheets
    return say(language, 'contradictsFactSheet', {
      others: listedBriefly(language, others) + about,
      count: others.length,
      sheet,
    })
  }
  const sentence = say(language, wordings.length === 2 ? 'cannotBothBeRight' : 'cannotAllBeRight', { wordings: all })
  return sheets.length === 0 ? sentence : say(language, 'factSheetsDisagree', { sentence })
}

/** Words of a quotation that are shown on either side of what differs, and of a quotation that is only named. */
const WORDS_SHOWN = 4

/** "not ‹acting stubbornly | being obstinate› or insisting on"; a dash for words that are left out. */
function differenceText(differences: readonly Difference[]): string {
  const last = differences.length - 1
  return differences
    .map((difference, index) =>
      'same' in difference
        ? shortened(difference.same, index > 0, index < last)
        : `‹${difference.left || '–'} | ${difference.right || '–'}›`,
    )
    .join(' ')
}

/** Words between two differences, of which only those beside them are shown. */
function shortened(text: string, behind: boolean, before: boolean): string {
  const words = text.split(' ')
  const [head, tail] = [behind ? WORDS_SHOWN : 0, before ? WORDS_SHOWN : 0]
  if (words.length <= head + tail + 1) return text
  return [...words.slice(0, head), '…', ...words.slice(words.length - tail)].join(' ')
}

/** “Shahbandar” (3 times in 2 documents). */
function nameWithCount(language: Language, { surface, mentions, documents }: NameSide): string {
  const times =
    mentions === 1
      ? say(language, 'once')
      : mentions === 2
        ? say(language, 'twice')
        : say(language, 'times', { count: mentions })
  const where = documents === 1 ? times : say(language, 'timesInDocuments', { times, count: documents })
  return `${quoted(language, surface)} (${where})`
}

/** The sides as they are worded; with their values where the wording is the same ("Monday" of two weeks). */
function wordingsOf(language: Language, reason: DisjointValues): readonly string[] {
  const surfaces = reason.sides.map(side => oneLine(side.surface).toLowerCase())
  const values = describeValues(language, reason.sides)
  return reason.sides.map((side, index) => {
    const twice = surfaces.filter(surface => surface === surfaces[index]).length > 1
    return twice ? `${quoted(language, side.surface)} (${values[index]})` : quoted(language, side.surface)
  })
}

/** " (painting)", or '' where nothing names what the claims count. */
export function aboutSubject(reason: Reason): string {
  const subject = reason.type === 'disjoint-values' ? subjectOf(reason) : null
  return subject === null ? '' : ` (${subject})`
}

/** What the claims count or describe, where the evidence names it: "painting", or "fighter, militant". */
function subjectOf(reason: DisjointValues): string | null {
  for (const evidence of reason.evidence) {
    if (evidence.type === 'same-subject') return evidence.subject
    if (evidence.type === 'synonymous-subjects') return evidence.subjects.join(', ')
  }
  return null
}

/** The label of one competing mention beside a diagnostic. */
export function competingMention(language: Language, text: string): string {
  return say(language, 'wordingHere', { text: quotedExcerpt(language, text) })
}

/** For an editor that cannot list the competing mentions beside a diagnostic: they are named in its message. */
export function withMentions(
  language: Language,
  message: string,
  mentions: readonly { text: string; name: string; line: number }[],
): string {
  const lines = mentions.map(({ text, name, line }) =>
    say(language, 'wordingOnLine', { text: quotedExcerpt(language, text), name, line }),
  )
  return [message, ...lines].join('\n')
}
