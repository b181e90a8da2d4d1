import { expect, test } from 'vitest'
import { checkBlocks, checkDocument } from '../../server/src/arithmetic/checkDocument.js'
import { placeClaims, readBlocks } from '../../server/src/claims/readClaims.js'
import { readIgnores } from '../../server/src/document/ignores/readIgnores.js'
import { readDocument } from '../../server/src/document/readDocument.js'
import { checkDocuments } from '../../server/src/index.js'
import { PATIENCE } from '../support/property.js'

/** Texts that a careless pattern takes quadratic time over, made of one piece repeated. */
const PIECES: readonly string[] = [
  '7',
  '1,',
  '1,234,',
  '1.',
  '12-',
  '1/2',
  '$',
  '(',
  ')',
  '[',
  '[](',
  '-',
  '–1',
  'one ',
  'one-',
  'hundred ',
  'million and ',
  'a half and ',
  'about ',
  'more than ',
  'or so ',
  '5 km ',
  '5 m',
  '3-4 ',
  'between 1 and ',
  'two-',
  'June ',
  'June 4, ',
  '2025-',
  'No. ',
  'A ',
  'Ada Roe ',
  'of Ada ',
  "O'A",
  'al-A',
  'Ada, ',
  'the late mate of ',
  'World Farming Alliance (WFA) ',
  'WFA (',
  'the mate Ada Roe, a mate, ',
  'U.S. ',
  '“',
  '“a b c” ',
  '"a ',
  "'a ",
  "a' ",
  '“x said ',
  '[a',
  '12 boats, ',
  '1\u2009',
  '* ',
  '> ',
  '| 1 ',
  '31/04/2024 ',
  'Monday 5 March 2024 ',
  'thirty (20) ',
  'ISBN 0-306-40615-7 ',
  '12 km (7 mi) ',
  '12 boats, 7 oars and ',
  'from 4% to 6% ',
  '60% of the 250 boats, ',
  'three boats — Arlo, Benn ',
  'Arlo, Benn and ',
  'five ',
  '40 in all: ',
  '<!-- claimlint-ignore-line ',
  '<!-- claimlint-ignore-block -->\n',
  '`<!-- claimlint-ignore-line -->',
  'born on 4 June 1990, aged 35, ',
  'an average of 12 across five games, ',
  '300 tickets at £15 raised £4,500. ',
  'from 80 in 2022 to ',
  'built in 1925, 50th anniversary, ',
  '10 km in 2 hours at 5 km/h, ',
  'noon in Lagos (2pm GMT) ',
  'at 5pm in Oslo, 4pm in London, ',
  'Kell had 12 boats. ',
  'the late mate of Kell Ada Roe, ',
  'Ada Roe, his sister, ',
  'World Farming Alliance (WFA), ',
  'WFA (World ',
]

/** The same with a table in front of it, whose rows it may name. */
const BESIDE_A_TABLE: readonly string[] = ['Kell had 12 boats. ', 'Kell ', 'Kell, Brill and 12 ']

/** UTF-16 units; the sentence splitter cuts at 2,000, so this holds five sentences of the longest kind. */
const SIZE = 10_000
/** Doubling a text doubles the work; four leaves room for a noisy machine, and none for quadratic work (times 4 and more). */
const LARGEST_RATIO = 4
/** Below this many milliseconds a ratio of times says nothing. */
const NOISE = 20

/** Paragraphs that differ in their numbers only, so that every claim could state the same fact as every other. */
function alike(paragraphs: number): string {
  return Array.from(
    { length: paragraphs },
    (_, index) =>
      `The depot at Holt sold ${index * 7 + 13} crates for $${index * 3 + 5} million in ${(index % 90) + 2} days.`,
  ).join('\n\n')
}

test.each(PIECES)(
  'twice as much of %j is read in about twice the time',
  piece => {
    const single = piece.repeat(Math.ceil(SIZE / piece.length))
    expect(ratioOfTimes(read, single, single + single)).toBeLessThan(LARGEST_RATIO)
  },
  PATIENCE,
)

test.each(BESIDE_A_TABLE)(
  'twice as much of %j beside a table is read in about twice the time',
  piece => {
    const single = piece.repeat(Math.ceil(SIZE / piece.length))
    const table = '| Port | Boats |\n| --- | ---: |\n| Kell | 14 |\n| Brill | 15 |\n\n'
    expect(ratioOfTimes(readMarkdown, table + single, table + single + single)).toBeLessThan(LARGEST_RATIO)
  },
  PATIENCE,
)

test(
  'twice as many claims that could be one fact are judged in about twice the time',
  () => {
    expect(ratioOfTimes(check, alike(1000), alike(2000))).toBeLessThan(LARGEST_RATIO)
  },
  PATIENCE,
)

function read(text: string): void {
  readAs('plaintext', text)
}

function readMarkdown(text: string): void {
  readAs('markdown', text)
}

function readAs(languageId: string, text: string): void {
  readIgnores({ uri: 'long.md', languageId: 'markdown', text })
  const document = readDocument({ uri: 'long.txt', languageId, text })
  const readings = readBlocks(document.blocks, new Map())
  placeClaims(document, text, readings)
  checkDocument(document, text, checkBlocks(document, readings, new Map(), fail), fail)
}

function fail(rule: string, error: unknown): void {
  throw new Error(rule, { cause: error })
}

function check(text: string): void {
  checkDocuments([{ uri: 'long.txt', languageId: 'plaintext', text }])
}

/** The least of a few runs: what disturbs a run only makes it longer. */
function ratioOfTimes(work: (text: string) => void, single: string, double: string): number {
  let ratio = Number.POSITIVE_INFINITY
  for (let run = 0; run < 4 && ratio >= LARGEST_RATIO; run++) {
    ratio = Math.min(ratio, timeOf(work, double) / Math.max(NOISE, timeOf(work, single)))
  }
  return ratio
}

/** Milliseconds of the processor. */
function timeOf(work: (text: string) => void, text: string): number {
  const start = process.cpuUsage()
  work(text)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
