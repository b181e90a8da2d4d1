import { renderDerivation, renderEvidence } from '../../features/messages/derivation.js'
import { hoverWord } from '../../features/messages/hover.js'
import { oneLine } from '../../features/messages/wordings.js'
import { type Contradiction, type Mention, SEVERITIES, type Severity } from '../../index.js'
import { cellsOf, printable, widthOf } from '../displayWidth.js'
import { excerptAround } from '../excerpt.js'
import type { Colours } from '../output.js'
import { positionsIn } from '../positions.js'
import { wordCount } from '../wordCount.js'
import type { Layout, Report } from './reporter.js'

/** Columns before a mention's place and line: room for the letter of its side. */
const INDENT = 5

/**
 * For a person at a terminal: each contradiction with all of its mentions in their lines, by side, the reason, and a
 * summary. Sides have letters and not a ranking: which is right is the reader's to find out.
 */
export function prettyReport(report: Report, layout: Layout): string {
  const places = placesIn(report)
  const gravestFirst = [...report.result.contradictions].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
  const parts = gravestFirst.map(contradiction => contradictionText(contradiction, places, layout))
  const end = wrapped(summary(report), layout.columns).map(line => layout.colours.bold(line))
  return `${[...parts, end.join('\n')].join('\n\n')}\n`
}

interface Places {
  /** `notes/a.md:3:14` */
  nameOf(mention: Mention): string
  textOf(uri: string): string
}

function placesIn({ documents }: Report): Places {
  const positionOf = positionsIn(documents)
  const byUri = new Map(documents.map(document => [document.uri, document]))
  return {
    nameOf({ uri, span }) {
      const { line, column } = positionOf(uri, span.start)
      return `${byUri.get(uri)?.name ?? uri}:${line}:${column}`
    },
    textOf: uri => byUri.get(uri)?.text ?? '',
  }
}

function contradictionText(contradiction: Contradiction, places: Places, layout: Layout): string {
  const { colours, columns } = layout
  const { severity, rule, message, reason, mentions, sides } = contradiction
  const title = wrapped(`${severity}: ${printable(message)}`, columns).map((line, index) =>
    index === 0 ? line.replace(severity, severityColour(severity, colours)) : line,
  )
  const notes = [renderDerivation('en', reason), renderEvidence('en', reason)].filter(note => note !== null)
  return [
    ...title,
    ...sides.flatMap((side, index) => [
      '',
      ...sideText(
        side.flatMap(at => mentions[at] ?? []),
        sides.length < 2 ? '' : sideLetter(index),
        places,
        layout,
      ),
    ]),
    '',
    ...notes.flatMap(note => wrapped(printable(note), columns - 2).map(line => `  ${colours.dim(line)}`)),
    `  ${colours.dim(`rule ${rule}, id ${contradiction.id}`)}`,
  ].join('\n')
}

function sideText(
  mentions: readonly Mention[],
  letter: string,
  places: Places,
  { colours, columns }: Layout,
): readonly string[] {
  const blank = ' '.repeat(INDENT)
  const label = `  ${letter}`.padEnd(INDENT)
  return mentions.flatMap((mention, index) => {
    const excerpt = excerptAround(places.textOf(mention.uri), mention.span, columns - INDENT)
    return [
      `${index === 0 ? colours.bold(label) : blank}${colours.cyan(places.nameOf(mention))}${mention.factSheet ? ` (${hoverWord('en', 'factSheet')})` : ''}`,
      `${blank}${excerpt.before}${colours.bold(excerpt.mention)}${excerpt.after}`,
      `${blank}${' '.repeat(excerpt.indent)}${colours.yellow('^'.repeat(Math.max(1, excerpt.width)))}`,
    ]
  })
}

/** A, B, … Z, then 27, 28, … */
function sideLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1)
}

function severityColour(severity: Severity, colours: Colours): string {
  switch (severity) {
    case 'error':
      return colours.red(severity)
    case 'warning':
      return colours.yellow(severity)
    case 'information':
      return colours.blue(severity)
    case 'hint':
      return colours.dim(severity)
  }
}

function summary({ documents, result, elapsed }: Report): string {
  const words = documents.reduce((sum, { text }) => sum + wordCount(text), 0)
  const found = result.contradictions.length
  const counts = [
    counted(documents.length, 'document'),
    counted(words, 'word'),
    counted(result.claims.length, 'claim'),
    found === 0 ? 'no contradictions' : counted(found, 'contradiction'),
  ]
  const bySeverity = SEVERITIES.flatMap(severity => {
    const count = result.contradictions.filter(contradiction => contradiction.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}`]
  })
  const detail = found === 0 ? '' : ` (${bySeverity.join(', ')})`
  return `${counts.join(', ')}${detail} in ${grouped(Math.round(elapsed))} ms`
}

function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** 12345 → `12,345` */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

/** The text in lines of at most so many columns, broken between words. */
function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of oneLine(text).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && widthOf(cellsOf(longer)) > columns) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}
