import type { CheckResult, Claim, ClaimValue, Contradiction, Mention, SourceDocument } from '../../server/src/index.js'
import { LineIndex } from '../../server/src/text/lineIndex.js'

/** What a check found in a set of documents, for a person to read; without confidences, which shift with every weight. */
export function renderCheck(documents: readonly SourceDocument[], { claims, contradictions }: CheckResult): string {
  const places = new Map(documents.map(document => [document.uri, placesOf(document)]))
  const place = ({ uri, span }: Mention) => places.get(uri)?.(span.start) ?? uri
  const parts = [
    `${contradictions.length} contradictions`,
    ...contradictions.map(contradiction => renderContradiction(contradiction, place)),
    ...documents.map(({ uri }) =>
      [`${uri}: claims`, ...claims.filter(claim => claim.uri === uri).map(claim => renderClaim(claim, place))].join(
        '\n',
      ),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

/** "3:17", 1-based. */
function placesOf({ text }: SourceDocument): (offset: number) => string {
  const lines = new LineIndex(text)
  return offset => {
    const { line, column } = lines.positionAt(offset)
    return `${line + 1}:${column + 1}`
  }
}

function renderContradiction(
  { rule, severity, mentions, sides }: Contradiction,
  place: (mention: Mention) => string,
): string {
  const lines = sides.map(side => {
    const own = side.flatMap(index => mentions[index] ?? [])
    return `  ${own.map(mention => `${mention.uri}:${place(mention)} "${oneLine(mention.text)}"`).join(' = ')}`
  })
  return [`${rule} (${severity})`, ...lines].join('\n')
}

function renderClaim(claim: Claim, place: (mention: Mention) => string): string {
  const { kind, text, value, subject } = claim
  const shown = value === undefined ? '' : ` = ${renderValue(value)}`
  return `  ${place(claim)} ${kind} "${oneLine(text)}"${shown}${subject === undefined ? '' : ` · ${subject}`}`
}

/** "[19.5, 24) month", "412", "2025-06-04". */
function renderValue({ min, max, minExclusive, maxExclusive, unit, timex }: ClaimValue): string {
  const interval =
    min === null && max === null
      ? ''
      : min === max
        ? String(min)
        : `${minExclusive ? '(' : '['}${min ?? '−∞'}, ${max ?? '∞'}${maxExclusive ? ')' : ']'}`
  return [interval, unit ?? '', timex ?? ''].filter(part => part !== '').join(' ')
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
