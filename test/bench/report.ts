import type { Extraction } from './extraction.js'
import type { Measurement } from './measure.js'
import type { ServerMeasurement } from './measureServer.js'
import { growthExponent, type Timing } from './statistics.js'

/** The measurements as a page. `machine` says what they were taken on. */
export function benchReport(
  measurements: readonly Measurement[],
  served: readonly ServerMeasurement[],
  machine: string,
): string {
  const parts = [
    '# Bench',
    `Written by \`npm run bench\`: generated packages ([generate.ts](generate.ts)) of about 800 words a document, five to a
story, in the built engine. Medians, half of the timings in brackets, the worst after the slash. Taken on ${machine}.`,
    table(
      ['documents', 'MB', 'claims', 'contradictions', 'seeded ones found', 'cold check', 'MB/s', 'letter', 'digit'],
      measurements.map(one => [
        String(one.documents),
        one.megabytes.toFixed(2),
        String(one.claims),
        String(one.contradictions),
        `${one.seededFound} of ${one.seeded}`,
        timingText(one.cold),
        (one.megabytes / (one.cold.median / 1000)).toFixed(2),
        timingText(one.letter),
        timingText(one.digit),
      ]),
    ),
    `A cold check opens all documents in a fresh engine and reads the contradictions; all but twenty are closed, so that
their text is not kept. A keystroke opens one of the twenty again with a letter more in a word, or a digit more in a
figure, and reads them.`,
    'Growth (0: independent of the number of documents, 1: in proportion to it, 2: with its square):',
    table(
      ['from', 'to', 'cold check', 'letter', 'digit'],
      measurements.slice(1).flatMap((to, index) => {
        const from = measurements[index]
        if (from === undefined) return []
        const exponent = (of: (one: Measurement) => Timing) =>
          growthExponent(
            { size: from.documents, time: of(from).median },
            { size: to.documents, time: of(to).median },
          ).toFixed(2)
        return [
          [
            String(from.documents),
            String(to.documents),
            exponent(one => one.cold),
            exponent(one => one.letter),
            exponent(one => one.digit),
          ],
        ]
      }),
    ),
    '## The server',
    `The built server, a process of its own, spoken to over its standard streams, with all documents open. A keystroke
types over a digit of a contradicted figure, one each 120 ms, and is timed from the change written to the diagnostics
read: the best of three runs of 500. Opening and closing are those of one document, until the server answers.`,
    table(
      ['documents', 'open all', 'keystroke', '99 of 100 within', 'hover', 'open', 'close', 'memory'],
      served.map(one => [
        String(one.documents),
        `${milliseconds(one.openAll)} ms`,
        timingText(one.keystroke),
        `${milliseconds(one.keystroke.ninetyNinth)} ms`,
        timingText(one.hover),
        timingText(one.open),
        timingText(one.close),
        `${one.megabytes.toFixed(0)} MB`,
      ]),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Reading prose, as a section of the report. `machine` says what it was taken on. */
export function extractionSection({ sizes, references }: Extraction, machine: string): string {
  const rate = (megabytes: number, { median }: Timing) => (megabytes / (median / 1000)).toFixed(1)
  const read = sizes.map(({ megabytes, claims, time }, index) => {
    const from = sizes[index - 1]
    const growth =
      from === undefined
        ? ''
        : growthExponent(
            { size: from.megabytes, time: from.time.median },
            { size: megabytes, time: time.median },
          ).toFixed(2)
    return ['extraction', megabytes.toFixed(0), String(claims), timingText(time), rate(megabytes, time), growth]
  })
  const scanned = references.map(({ name, megabytes, time }) => [
    name,
    megabytes.toFixed(0),
    '',
    timingText(time),
    rate(megabytes, time),
    '',
  ])
  return [
    '## Extraction',
    `One document of plain prose, split into blocks before: sentences and tokens, mentions, claims, names, and the words
by which documents are found. The scans are of the largest document. Taken on ${machine}.`,
    table(['', 'MB', 'claims', 'time', 'MB/s', 'growth'], [...read, ...scanned]),
  ].join('\n\n')
}

function timingText({ median, lowerQuartile, upperQuartile, worst }: Timing): string {
  return `${milliseconds(median)} [${milliseconds(lowerQuartile)}–${milliseconds(upperQuartile)}] / ${milliseconds(worst)} ms`
}

function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (row: readonly string[]) => `| ${row.join(' | ')} |`
  return [line(head), line(head.map(() => '---:')), ...body.map(line)].join('\n')
}
