import type { Extraction } from './extraction.js'
import type { FreshDocument } from './freshDocument.js'
import type { Measurement } from './measure.js'
import type { PeerMeasurement } from './measurePeers.js'
import type { ServerMeasurement } from './measureServer.js'
import { growthExponent, type Timing } from './statistics.js'

/** What stands before the sections. */
export function preface(): string {
  return `# Bench

Written by \`npm run bench\`; \`npm run bench -- engine\` (or \`server\`, \`peers\`, \`fresh\`, \`extraction\`) measures
one section anew and replaces it. Each says what it was taken on; compare what was taken together. Packages are generated
([generate.ts](generate.ts)): about 800 words a document, five documents to a story, the same for the same seed. Timings
are medians, half of them in brackets, the worst after the slash.`
}

/** The built engine, as a section of the report. `machine` says what it was taken on. */
export function engineSection(measurements: readonly Measurement[], machine: string): string {
  const parts = [
    '## The engine',
    `The built engine in one thread. A cold check opens all documents in a fresh engine and reads the contradictions; all but
twenty are closed, so that their text is not kept. A keystroke opens one of the twenty again with a letter more in a
word, or a digit more in a figure, and reads them. Taken on ${machine}.`,
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
  ]
  return parts.join('\n\n')
}

/** The built server, as a section of the report. `machine` says what it was taken on. */
export function serverSection(served: readonly ServerMeasurement[], activation: Timing, machine: string): string {
  return [
    '## The server',
    `The built server, a process of its own, spoken to over its standard streams. The package lies in a folder, twenty of its
documents are open, and the others are checked as files of the workspace. A keystroke types over a digit of a
contradicted figure, one each 120 ms, and is timed from the change written to the diagnostics read: the best of three
runs of 500. Opening and closing are those of one document, until the server answers. The workspace is checked twice: cold,
and by a server that finds what the first one has read. Memory is the resident set of the whole process, when it was
checked cold and in the second server after all edits. Activation is the processor time of loading the extension's bundle
in Node, with nothing of VS Code: ${timingText(activation)}. Taken on ${machine}.`,
    table(
      [
        'documents',
        'start',
        'workspace cold',
        'from cache',
        'keystroke',
        '99 of 100 within',
        'hover',
        'open',
        'close',
        'memory cold',
        'memory',
      ],
      served.map(one => [
        String(one.documents),
        `${milliseconds(one.start)} ms`,
        `${milliseconds(one.cold)} ms`,
        `${milliseconds(one.cached)} ms`,
        timingText(one.keystroke),
        `${milliseconds(one.keystroke.ninetyNinth)} ms`,
        timingText(one.hover),
        timingText(one.open),
        timingText(one.close),
        `${one.megabytesCold.toFixed(0)} MB`,
        `${one.megabytes.toFixed(0)} MB`,
      ]),
    ),
  ].join('\n\n')
}

/** What users run now, as a section of the report. `machine` says what it was taken on. */
export function peersSection(measured: readonly PeerMeasurement[], machine: string): string {
  return [
    '## Beside what users run now',
    `The same text, one checker after another in one process, each set up beforehand and warm. A fresh document has ten
kilobytes and was not seen before. Together, Claimlint compares all documents with one another; the others look at one
after another, and at as many as they manage in twelve seconds. None of them looks for what Claimlint does. Taken on
${machine}.`,
    table(
      ['', 'fresh plain text', 'fresh Markdown', 'documents together', 'MB/s'],
      measured.map(one => [
        one.name,
        timingText(one.plain),
        timingText(one.markdown),
        String(one.documents),
        (one.megabytes / (one.together / 1000)).toFixed(2),
      ]),
    ),
  ].join('\n\n')
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
there costs as much as many words: recognisers and refiners are asked, then what is counted, when, by whom, in which
scope and among which words. No function stands out any more (\`node --cpu-prof\`), so that what was done is done to all:
a document is read step by step, each step through all of its sentences, because the code of all steps together is larger
than the caches of a processor; what several steps need of a sentence is worked out once; and whoever finds nothing
without certain words is asked only where a sentence has one of them: recognisers by cues, patterns of arithmetic, facets
and restrictions by sets of words.`,
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
