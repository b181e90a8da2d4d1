import { expect, test } from 'vitest'
import { displayWidth } from '../../server/src/cli/displayWidth.js'
import { coloursFor } from '../../server/src/cli/output.js'
import { prettyReport } from '../../server/src/cli/reporters/pretty.js'
import type { Report } from '../../server/src/cli/reporters/reporter.js'
import type { Contradiction, Mention } from '../../server/src/index.js'

const TEXTS = {
  'a.txt': `The museum reopened on Tuesday.

Its new wing, paid for by a foundation that asked not to be named and by several private donors, cost about 40 million euros, the director told reporters in the courtyard after the ceremony had ended.
`,
  'b.md': '# 再開\n\n- 費用は「about 60 million\n  euros」だった。\n',
  'c.txt': 'The wing cost 61 million euros. The jury of five (4) members agreed.\n',
}

function mention(name: keyof typeof TEXTS, text: string): Mention {
  const start = TEXTS[name].indexOf(text)
  return { uri: `file:///${name}`, span: { start, end: start + text.length }, text }
}

const money: Contradiction = {
  id: '9f2c51aa',
  rule: 'money',
  severity: 'warning',
  confidence: 0.9,
  message: '“about 40 million euros” and “about 60 million euros” (wing) cannot both be right.',
  reason: {
    type: 'disjoint-values',
    sides: [
      { surface: 'about 40 million euros', interval: { min: 3.6e7, max: 4.4e7 }, unit: 'EUR' },
      { surface: 'about 60 million\n  euros', interval: { min: 5.4e7, max: 6.6e7 }, unit: 'EUR' },
    ],
    evidence: [{ type: 'shared-words', words: ['cost'] }, { type: 'same-story' }],
  },
  mentions: [
    mention('a.txt', 'about 40 million euros'),
    mention('b.md', 'about 60 million\n  euros'),
    mention('c.txt', '61 million euros'),
  ],
  sides: [[0], [1, 2]],
}

const selfContradiction: Contradiction = {
  id: '07d1be40',
  rule: 'count',
  severity: 'error',
  confidence: 0.99,
  message: '“five (4)” cannot be right.',
  reason: {
    type: 'disjoint-values',
    sides: [
      { surface: 'five', interval: { min: 5, max: 5 }, unit: null },
      { surface: '4', interval: { min: 4, max: 4 }, unit: null },
    ],
    evidence: [],
  },
  mentions: [mention('c.txt', 'five (4)')],
  sides: [[0]],
}

const report: Report = {
  documents: Object.entries(TEXTS).map(([name, text]) => ({
    name,
    uri: `file:///${name}`,
    languageId: name.endsWith('.md') ? 'markdown' : 'plaintext',
    text,
  })),
  result: { claims: [], facts: [], contradictions: [money, selfContradiction] },
  elapsed: 1234.5,
}

test('the gravest stand first, each mention in its line, sides by letter, then the reason and a summary', () => {
  expect(prettyReport(report, { colours: coloursFor(false), columns: 80 })).toMatchInlineSnapshot(`
    "error: “five (4)” cannot be right.

         c.txt:1:45
         The wing cost 61 million euros. The jury of five (4) members agreed.
                                                     ^^^^^^^^

      “five” reads as 5; “4” as 4; the two do not meet.
      rule count, id 07d1be40

    warning: “about 40 million euros” and “about 60 million euros” (wing) cannot
    both be right.

      A  a.txt:3:103
         …private donors, cost about 40 million euros, the director told reporters…
                               ^^^^^^^^^^^^^^^^^^^^^^

      B  b.md:3:7
         - 費用は「about 60 million euros」だった。
                   ^^^^^^^^^^^^^^^^^^^^^^
         c.txt:1:15
         The wing cost 61 million euros. The jury of five (4) members agreed.
                       ^^^^^^^^^^^^^^^^

      “about 40 million euros” reads as EUR 36,000,000 to 44,000,000; “about 60
      million euros” as EUR 54,000,000 to 66,000,000; the two do not meet.
      Taken for one fact because of shared words (cost) and documents that tell one
      story.
      rule money, id 9f2c51aa

    3 documents, 59 words, 0 claims, 2 contradictions (1 error, 1 warning) in 1,235
    ms
    "
  `)
})

test('with nothing found there is only the summary', () => {
  const nothing = { ...report, result: { claims: [], facts: [], contradictions: [] } }
  expect(prettyReport(nothing, { colours: coloursFor(false), columns: 80 })).toBe(
    '3 documents, 59 words, 0 claims, no contradictions in 1,235 ms\n',
  )
})

test('no line is wider than the terminal, and colours change nothing but colours', () => {
  const plain = prettyReport(report, { colours: coloursFor(false), columns: 60 })
  for (const line of plain.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60)
  const coloured = prettyReport(report, { colours: coloursFor(true), columns: 60 })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is to be taken out.
  expect(coloured.replace(/\u001B\[\d+m/g, '')).toBe(plain)
  expect(coloured).not.toBe(plain)
})
