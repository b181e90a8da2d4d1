import type { Extraction } from './extraction.js'
import type { FreshDocument } from './freshDocument.js'
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
export function extractionSection({ sizes, parts, lookedInto, references }: Extraction, machine: string): string {
  const read = sizes.map(({ megabytes, claims, time }, index) => {
    const from = sizes[index - 1]
    const growth =
      from === undefined
        ? ''
        : growthExponent(
            { size: from.megabytes, time: from.time.median },
            { size: megabytes, time: time.median },
          ).toFixed(2)
    return ['extraction', megabytes.toFixed(0), String(claims), timingText(time), ...speed(megabytes, time), growth]
  })
  const rest = [...parts.map(part => ({ ...part, name: `– ${part.name}` })), ...references]
  const timed = rest.map(({ name, megabytes, time }) => [
    name,
    megabytes.toFixed(0),
    '',
    timingText(time),
    ...speed(megabytes, time),
    '',
  ])
  return [
    '## Extraction',
    `One document of plain prose, split into blocks before, and the parts of reading the smallest one: each for all blocks
in turn. The scans are of the largest document: what any reader of words does at least. Processor time, with that of
the garbage collector. Taken on ${machine}.`,
    table(['', 'MB', 'claims', 'time', 'MB/s', 'ns a character', 'growth'], [...read, ...timed]),
    `Ten megabytes a second, 100 ns a character, are out of reach. Sentences and words alone take a large part of that. A
mention can begin in the sentences that hold ${(lookedInto * 100).toFixed(0)} % of the characters; only these are looked into, and each claim
there costs as much as many words: fourteen recognisers and eight refiners are asked, then what is counted, when, by
whom, in which scope and among which words. No function stands out any more (\`node --cpu-prof\`): to read faster is to
know less of each claim.`,
  ].join('\n\n')
}

/** A fresh document, as a section of the report. `machine` says what it was taken on. */
export function freshDocumentSection(documents: readonly FreshDocument[], machine: string): string {
  return [
    '## A fresh document',
    `One document that nothing is known of, read and checked in an engine of its own after a hundred others were. Processor
time, with that of the garbage collector. Taken on ${machine}.`,
    table(
      ['', 'KB', 'check'],
      documents.map(({ name, kilobytes, time }) => [name, String(kilobytes), timingText(time)]),
    ),
  ].join('\n\n')
}

function speed(megabytes: number, { median }: Timing): readonly [rate: string, each: string] {
  return [(megabytes / (median / 1000)).toFixed(1), (median / megabytes).toFixed(0)]
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
