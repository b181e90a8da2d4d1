import { documentName, type ScoredCase } from './board.js'
import { conflictSpans } from './score.js'

/** How much text is shown on either side of a mention, in UTF-16 units. */
const CONTEXT = 50

/** Wrong cases for a reader at the terminal: at most `limit` false alarms and as many misses, with a little of their text. */
export function wrongCases(scored: readonly ScoredCase[], limit: number): string {
  const falseAlarms = scored.filter(({ score }) => score.outcome === 'falsePositive')
  const misses = scored.filter(
    ({ score }) => score.outcome === 'falseNegative' || (score.atMarkedSpan === false && score.flags.length > 0),
  )
  return [
    `False alarms (${falseAlarms.length})`,
    ...falseAlarms.slice(0, limit).map(falseAlarm),
    `Misses (${misses.length})`,
    ...misses.slice(0, limit).map(miss),
  ].join('\n')
}

function falseAlarm(scored: ScoredCase): string {
  const flags = scored.score.flags.filter(({ verdict }) => verdict === 'wrong')
  return [
    `  ${scored.case.set} ${scored.case.id}`,
    ...flags.flatMap(({ flag }) => [
      `    ${flag.rule} ${flag.confidence.toFixed(2)} ${flag.message}`,
      ...flag.mentions.map(({ uri, span }) => `      ${place(scored, uri, span.start, span.end)}`),
    ]),
  ].join('\n')
}

function miss(scored: ScoredCase): string {
  const { id, set, documents, spans = [] } = scored.case
  const elsewhere = scored.score.outcome === 'falseNegative' ? '' : ' (flagged, not at the marked span)'
  const marked = conflictSpans(spans).map(({ uri, start, end }) => place(scored, uri, start, end))
  const whole = documents.map(({ uri, text }) => `${documentName(uri)} ${oneLine(text.slice(0, 4 * CONTEXT))}`)
  return [`  ${set} ${id}${elsewhere}`, ...(marked.length > 0 ? marked : whole).map(line => `      ${line}`)].join('\n')
}

function place(scored: ScoredCase, uri: string, start: number, end: number): string {
  const text = scored.case.documents.find(document => document.uri === uri)?.text ?? ''
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  return `${documentName(uri)}:${start}-${end} …${oneLine(`${before}[${text.slice(start, end)}]${text.slice(end, end + CONTEXT)}`)}…`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
