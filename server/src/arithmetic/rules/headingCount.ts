import { nounLemma } from '../../document/lemma.js'
import { OPEN_LIST_WORDS } from '../../lexicon/listWords.js'
import { figureAt, operandOf } from '../figure.js'
import { claimParty, type PlacedFinding } from '../finding.js'
import { anyOf } from '../guards.js'
import { matchesOf, pattern } from '../pattern.js'
import type { MarkedDocument } from '../rule.js'

const COUNTED = pattern('{count:count}(?<noun>(?: [\\p{L}-]+){1,3})')
/** A number at the head of a section, behind the word for what is numbered: "Walk 3: the mills", "3. The mills". */
const NUMBERED =
  /^(?:(?<label>\p{L}+)[ -])?#?(?:no\. ?)?(?<number>\d{1,2})(?:[.):]| ?[—–-] |(?= )|$)|^(?<named>\p{L}+) (?<word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}])/iu
/** Words before the number of any section, whatever is counted. */
const LABELS: ReadonlySet<string> = new Set(
  'lesson step rule reason tip part chapter way question myth fact stage day week point idea habit sign no number'.split(
    ' ',
  ),
)
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const OPEN = anyOf(OPEN_LIST_WORDS)

/** "Ten lessons" over nine numbered sections. */
export function headingCount(document: MarkedDocument): readonly PlacedFinding[] {
  const { blocks, marked } = document
  return blocks.flatMap((heading, index) => {
    const text = marked[index]
    const isHeading = heading.kind === 'title' || heading.kind === 'heading'
    if (text === undefined || !isHeading) return []
    const [match] = matchesOf(COUNTED, text).filter(found => isOfThings(found.group('noun')))
    const figure = figureAt(text, match?.claim('count'))
    if (!match || figure === null || OPEN.test(text.text) || !Number.isInteger(figure.nominal)) return []
    if (
      figure.nominal < 2 ||
      figure.nominal > 50 ||
      (figure.quantity.register !== 'exact' && figure.quantity.register !== 'round')
    )
      return []
    const sections = numberedBelow(document, index, lemmasOf(match.group('noun')))
    const [first] = sections
    const last = sections.at(-1)
    if (first === undefined || last === undefined || sections.length < 2 || !isInOrder(sections)) return []
    if (last.number === figure.nominal || sections.length === figure.nominal) return []
    return [
      {
        parties: [
          { ...claimParty(text, figure.claim), block: index },
          ...sections.map(({ block }) => ({
            span: { start: 0, end: Math.max(1, blocks[block]?.text.length ?? 1) },
            meaning: `sections:${sections.length}`,
            block,
          })),
        ],
        sides: [[0], sections.map((_, at) => at + 1)],
        reason: {
          type: 'item-count' as const,
          announced: operandOf(figure),
          found: sections.length,
          what: 'section' as const,
        },
      },
    ]
  })
}

function isOfThings(noun: string): boolean {
  return noun
    .trim()
    .toLowerCase()
    .split(' ')
    .some(word => nounLemma(word) !== word)
}

function lemmasOf(noun: string): ReadonlySet<string> {
  return new Set(noun.trim().toLowerCase().split(' ').map(nounLemma))
}

interface NumberedSection {
  readonly number: number
  readonly block: number
}

/** The headings with a number below another heading, as far as its section goes. */
function numberedBelow(
  { blocks }: MarkedDocument,
  index: number,
  counted: ReadonlySet<string>,
): readonly NumberedSection[] {
  const own = blocks[index]?.level ?? 1
  const found: (NumberedSection & { level: number })[] = []
  for (let block = index + 1; block < blocks.length; block++) {
    const { kind, level = 1, text } = blocks[block] ?? {}
    if (kind !== 'heading') continue
    if (level <= own && blocks[index]?.kind !== 'title') break
    const groups = NUMBERED.exec(text ?? '')?.groups
    const label = (groups?.['label'] ?? groups?.['named'])?.toLowerCase()
    if (label !== undefined && !LABELS.has(label) && !counted.has(label)) continue
    const number =
      groups?.['number'] === undefined ? WORDS.indexOf(groups?.['word']?.toLowerCase() ?? '') : Number(groups['number'])
    if (number > 0 && (found[0] === undefined || found[0].level === level)) found.push({ number, block, level })
  }
  return found
}

function isInOrder(sections: readonly NumberedSection[]): boolean {
  return sections.every(({ number }, index) => number === index + 1)
}
