import type { Contradiction, Span } from '../../server/src/index.js'
import { documentName, type ScoredCase } from './board.js'
import type { Case } from './case.js'
import { conflictSpans } from './score.js'

/** How much text is shown on either side of a mention, in UTF-16 units. */
const CONTEXT = 50

/**
 * Wrong cases for a reader at the terminal, with a little of their text: at most `limit` false alarms and as many
 * misses, those with numbers first. With a miss stands what the engine found and what does not count.
 */
export function wrongCases(scored: readonly ScoredCase[], limit: number): string {
  const falseAlarms = scored.filter(({ score }) => score.outcome === 'falsePositive')
  const misses = scored
    .filter(({ score }) => score.outcome === 'falseNegative' || score.atMarkedSpan === false)
    .sort((a, b) => Number(b.case.numeric) - Number(a.case.numeric))
  return [
    `False alarms (${falseAlarms.length})`,
    ...falseAlarms.slice(0, limit).map(falseAlarm),
    `Misses, or finds beside the marked span (${misses.length})`,
    ...misses.slice(0, limit).map(miss),
  ].join('\n')
}

function falseAlarm(scored: ScoredCase): string {
  const wrong = scored.score.flags.flatMap(({ flag, verdict }) => (verdict === 'wrong' ? [flag] : []))
  return [title(scored), ...wrong.flatMap(flag => flagLines(scored, flag))].join('\n')
}

function miss(scored: ScoredCase): string {
  const { documents, spans = [] } = scored.case
  const marked = conflictSpans(spans).map(({ uri, start, end }) => place(scored, uri, start, end))
  const whole = documents.map(({ uri, text }) => `${documentName(uri)} ${oneLine(text.slice(0, 4 * CONTEXT))}`)
  return [
    title(scored),
    ...(marked.length > 0 ? marked : whole).map(line => `      ${line}`),
    ...scored.found.flatMap(flag => flagLines(scored, flag)),
  ].join('\n')
}

function title({ case: { id, set } }: ScoredCase): string {
  return `  ${set} ${id}`
}

function flagLines(scored: ScoredCase, { severity, rule, confidence, message, mentions }: Contradiction): string[] {
  return [
    `    ${severity} ${rule} ${confidence.toFixed(2)} ${message}`,
    ...mentions.map(({ uri, span }) => `      ${place(scored, uri, span.start, span.end)}`),
  ]
}

function place(scored: ScoredCase, uri: string, start: number, end: number): string {
  return placeInText(scored.case, uri, { start, end }, CONTEXT)
}

/** A stretch of a case's document on one line, in brackets, with so many UTF-16 units of text on either side. */
export function placeInText({ documents }: Case, uri: string, { start, end }: Span, context: number): string {
  const text = documents.find(document => document.uri === uri)?.text ?? ''
  const before = text.slice(Math.max(0, start - context), start)
  const around = oneLine(`${before}[${text.slice(start, end)}]${text.slice(end, end + context)}`)
  return `${documentName(uri)}:${start}-${end} …${around}…`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}
