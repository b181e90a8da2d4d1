import { nounLemma } from '../../document/lemma.js'
import { type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type PlacedFinding, type PlacedParty } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import { sentenceAround } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'
import type { MarkedDocument } from '../rule.js'
import { type Table, tablesOf } from '../tables.js'

const KINDS =
  'maps|figures|tables|photographs|photos|pictures|charts|diagrams|images|drawings|graphs|illustrations|plates|sketches|plans|panels|boxes|exhibits|appendices|annexes'
const REFERENCE = [
  pattern(
    `{count:count}(?: [\\p{L}-]+){0,2}? (?<kind>${KINDS})(?: [\\p{L}-]+){0,3}? (?<where>below|above|that follow|which follow|following|follow|here)(?![\\p{L}])`,
  ),
  pattern(`(?:following|these) {count:count}(?: [\\p{L}-]+){0,2}? (?<kind>${KINDS})(?![\\p{L}])`),
  pattern(`(?:see|in) the {count:count}(?: [\\p{L}-]+){0,2}? (?<kind>${KINDS})(?![\\p{L}])`),
]
const ELSEWHERE = anyOf([
  'overleaf',
  'facing page',
  'opposite',
  'next page',
  'inside',
  'online',
  'supplement',
  'page',
  'pages',
  'elsewhere',
  'website',
  'appendix',
  'some of',
  'including',
])

/** What stands for one figure: a label, a caption, an item. */
interface Label {
  readonly number: number
  readonly party: PlacedParty
}

/** "see the six maps below" where five are labelled. */
export function crossReference(document: MarkedDocument): readonly PlacedFinding[] {
  const known = new Map<string, readonly Label[]>()
  const labelled = (kind: string): readonly Label[] => {
    const labels = known.get(kind) ?? labelsOf(document, kind)
    known.set(kind, labels)
    return labels
  }
  return document.marked.flatMap((text, block) =>
    REFERENCE.flatMap(reference => matchesOf(reference, text)).flatMap(match => {
      const figure = figureAt(text, match.claim('count'))
      const kind = nounLemma(match.group('kind').toLowerCase())
      const { register } = figure?.quantity ?? {}
      if (figure === null || (register !== 'exact' && register !== 'round') || figure.nominal < 2) return []
      if (ELSEWHERE.test(sentenceAround(text, match.start)) || isHeldBack(text, match.start)) return []
      const own = labelled(kind)
      const labels = own.length > 1 ? own : picturesBehind(document, block, kind)
      const tables = labels.length === 0 && kind === 'table' ? tablesBehind(document, block) : []
      if (tables.length > 0 && tables.length < figure.nominal) return [tableFinding(document, block, figure, tables)]
      const [first] = labels
      const captions = labels.map(({ number }) => number)
      const found = new Set(captions).size
      if (first === undefined || found < 2 || found === figure.nominal || Math.max(...captions) === figure.nominal)
        return []
      return [
        {
          parties: [{ ...claimParty(text, figure.claim), block }, ...labels.map(({ party }) => party)],
          sides: [[0], labels.map((_, index) => index + 1)],
          reason: { type: 'item-count' as const, announced: operandOf(figure), found, what: kind },
        },
      ]
    }),
  )
}

/** Blocks that begin with the kind and a number, "Map 3: the bay", each number once. */
function labelsOf({ blocks }: MarkedDocument, kind: string): readonly Label[] {
  const label = new RegExp(`^${LABELS[kind] ?? kind}s? ?(?<number>\\d{1,2})(?!\\d)`, 'i')
  const seen = new Set<number>()
  return blocks.flatMap(({ text }, block) => {
    const match = label.exec(text)
    const number = Number(match?.groups?.['number'])
    if (match === null || seen.has(number)) return []
    seen.add(number)
    return [{ number, party: { span: { start: 0, end: text.length }, meaning: `label:${kind} ${number}`, block } }]
  })
}

/** The tables of a document behind a paragraph that announces more of them; none where its other side has some. */
function tablesBehind(document: MarkedDocument, from: number): readonly Table[] {
  const tables = tablesOf(document)
  return tables.every(({ before }) => before >= from) ? tables : []
}

function tableFinding(
  document: MarkedDocument,
  block: number,
  figure: Figure,
  tables: readonly Table[],
): PlacedFinding {
  const text = document.marked[block]
  const heads = tables.map(({ before }, index) => ({
    span: { start: 0, end: Math.max(1, document.blocks[before + 1]?.text.length ?? 1) },
    meaning: `label:table ${index + 1}`,
    block: before + 1,
  }))
  const own = text === undefined ? { span: { start: 0, end: 1 } } : claimParty(text, figure.claim)
  return {
    parties: [{ ...own, block }, ...heads],
    sides: [[0], heads.map((_, index) => index + 1)],
    reason: { type: 'item-count', announced: operandOf(figure), found: tables.length, what: 'table' },
    soft: true,
  }
}

/** Captions, or items of a list, right behind the paragraph: what it announces without a label on each. */
function picturesBehind({ blocks }: MarkedDocument, from: number, kind: string): readonly Label[] {
  const next = blocks[from + 1]?.kind
  const isOwn = next === 'listItem' || (next === 'caption' && kind !== 'table')
  if (!isOwn) return []
  const end = blocks.findIndex((block, index) => index > from && block.kind !== next)
  const behind = blocks.slice(from + 1, end < 0 ? blocks.length : end)
  if (behind.some(({ level = 1 }) => level > 1)) return []
  return behind.map(({ text }, index) => ({
    number: index + 1,
    party: {
      span: { start: 0, end: Math.max(1, text.length) },
      meaning: `label:${kind} ${index + 1}`,
      block: from + 1 + index,
    },
  }))
}

const LABELS: Readonly<Record<string, string>> = {
  photo: '(?:photo|photograph)',
  photograph: '(?:photo|photograph)',
  figure: '(?:figure|fig\\.)',
  picture: '(?:picture|photo)',
}
