import { expect, test } from 'vitest'
import { placeClaims, readBlocks } from '../../server/src/claims/readClaims.js'
import { readDocument } from '../../server/src/document/readDocument.js'

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
  'U.S. ',
  '“',
  '12 boats, ',
  '1\u2009',
  '* ',
  '> ',
  '| 1 ',
]

/** UTF-16 units; the sentence splitter cuts at 2,000, so this holds a dozen sentences of the longest kind. */
const SIZE = 25_000
/** Doubling a text doubles the work; four leaves room for a noisy machine, and none for quadratic work (times 4 and more). */
const LARGEST_RATIO = 4
/** Below this many milliseconds a ratio of times says nothing. */
const NOISE = 20

test.each(PIECES)(
  'twice as much of %j is read in about twice the time',
  piece => {
    const single = piece.repeat(Math.ceil(SIZE / piece.length))
    const double = single + single
    let ratio = Number.POSITIVE_INFINITY
    for (let run = 0; run < 4 && ratio >= LARGEST_RATIO; run++) {
      ratio = Math.min(ratio, timeOf(double) / Math.max(NOISE, timeOf(single)))
    }
    expect(ratio).toBeLessThan(LARGEST_RATIO)
  },
  60_000,
)

function timeOf(text: string): number {
  const start = process.cpuUsage()
  const document = readDocument({ uri: 'long.md', languageId: 'plaintext', text })
  placeClaims(document, text, readBlocks(document.blocks, new Map()))
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
