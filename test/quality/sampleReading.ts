/**
 * `npx tsx test/quality/sampleReading.ts <folder or files of cases> --seed 7`: draws claims for a reader to judge, each
 * as likely as any other, always the same for the same cases, seed and engine. What is printed names a claim by case,
 * document and offsets; `--text` adds the text around it, for the reader's eyes only. The findings stand in
 * `reading-audit.md`; `--audited` counts how many of those claims are still read with the same span and kind, and
 * prints the others.
 */
import { readFileSync } from 'node:fs'
import { Command } from 'commander'
import { type Claim, checkDocuments } from '../../server/src/index.js'
import { readCases, sourceDocuments } from './case.js'
import { draw } from './draw.js'
import { wholeNumber } from './wholeNumber.js'

interface Options {
  readonly seed: number
  readonly count: number
  readonly set: readonly string[]
  readonly text: boolean
  readonly audited: boolean
}

/** A claim with what it takes to find it again. */
interface Place {
  readonly id: string
  readonly source: string
  readonly claim: Claim
}

new Command('sampleReading')
  .description('Draws claims of the cases at random, for a reader to judge.')
  .argument('<paths...>', 'files of cases, or folders with .jsonl files')
  .option('--seed <number>', 'where the draw begins', wholeNumber, 1)
  .option('--count <number>', 'how many claims', wholeNumber, 300)
  .option('--set <names...>', 'only these sets (file names without ending)', [])
  .option('--text', 'print the text around each claim as well', false)
  .option('--audited', 'compare with the claims of reading-audit.md instead', false)
  .action((paths: string[], { seed, count, set, text, audited }: Options) => {
    const sets = readCases(paths).sets.filter(({ name }) => set.length === 0 || set.includes(name))
    const places = sets.flatMap(({ cases }) =>
      cases.flatMap(({ id, documents }) => {
        const sources = new Map(documents.map(document => [document.uri, document.text]))
        return checkDocuments(sourceDocuments({ documents })).claims.map(
          (claim): Place => ({ id, source: sources.get(claim.uri) ?? '', claim }),
        )
      }),
    )
    if (audited) {
      compareWithAudit(places)
      return
    }
    console.log(`${places.length} claims; seed ${seed}`)
    draw(places, count, seed).forEach((place, index) => {
      console.log(row(index + 1, place))
      if (text) console.log(`    ${inItsText(place)}\n    ${reading(place.claim)}`)
    })
  })
  .parse()

function compareWithAudit(places: readonly Place[]): void {
  const now = new Set(places.map(withoutNumber))
  const page = readFileSync(new URL('reading-audit.md', import.meta.url), 'utf8')
  const then = [...page.matchAll(/^\| \d+ (?<place>(?:\|[^|\n]*){4}\|)/gm)].map(({ groups }) => groups?.['place'] ?? '')
  const others = then.filter(place => !now.has(place))
  console.log(`${then.length - others.length} of ${then.length} are read with the same span and kind`)
  for (const place of others) console.log(place)
}

function withoutNumber(place: Place): string {
  return row(0, place).replace('| 0 ', '')
}

function row(number: number, { id, claim: { uri, span, kind } }: Place): string {
  return `| ${number} | ${id} | ${uri.split('/').at(-1) ?? uri} | ${span.start}–${span.end} | ${kind} |`
}

function inItsText({ source, claim: { span } }: Place): string {
  const before = source.slice(Math.max(0, span.start - 110), span.start)
  const after = source.slice(span.end, span.end + 70)
  return `${before}⟦${source.slice(span.start, span.end)}⟧${after}`.replace(/\s+/g, ' ')
}

function reading({ value, hedge, subject }: Claim): string {
  const of = subject === undefined ? '' : ` of ${subject}`
  const hedged = hedge === undefined ? '' : ` (${hedge})`
  if (value === undefined) return `no value${of}`
  const { min, max, unit, timex, surfaceValue, surfaceUnit } = value
  const written = surfaceValue === undefined ? '' : `, written ${surfaceValue} ${surfaceUnit ?? ''}`
  return `${timex ?? `${min}..${max} ${unit ?? ''}`}${hedged}${written}${of}`
}
