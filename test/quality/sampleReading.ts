/**
 * `npx tsx test/quality/sampleReading.ts <folder or files of cases> --seed 7`: draws claims for a reader to judge, each
 * as likely as any other, always the same for the same cases, seed and engine. What is printed names a claim by case,
 * document and offsets; `--text` adds the text around it, for the reader's eyes only. The findings stand in
 * `reading-audit.md`.
 */
import { Command, InvalidArgumentError } from 'commander'
import { type Claim, checkDocuments, type SourceDocument } from '../../server/src/index.js'
import { type Case, readCases } from './case.js'

interface Options {
  readonly seed: number
  readonly count: number
  readonly set: readonly string[]
  readonly text: boolean
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
  .action((paths: string[], { seed, count, set, text }: Options) => {
    const sets = readCases(paths).sets.filter(({ name }) => set.length === 0 || set.includes(name))
    const places = sets.flatMap(({ cases }) =>
      cases.flatMap(({ id, documents }) => {
        const sources = new Map(documents.map(document => [document.uri, document.text]))
        return checkDocuments(documents.map(withDate)).claims.map(
          (claim): Place => ({ id, source: sources.get(claim.uri) ?? '', claim }),
        )
      }),
    )
    console.log(`${places.length} claims; seed ${seed}`)
    draw(places, count, seed).forEach((place, index) => {
      console.log(row(index + 1, place))
      if (text) console.log(`    ${inItsText(place)}\n    ${reading(place.claim)}`)
    })
  })
  .parse()

/** A document in the engine's terms: without a date there is no such field. */
function withDate({ date, ...document }: Case['documents'][number]): SourceDocument {
  return date === undefined ? document : { ...document, date }
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < 0) throw new InvalidArgumentError('a whole number is needed')
  return value
}

/** `count` of the items in their own order: the first steps of a Fisher–Yates shuffle. */
function draw<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = randomNumbers(seed)
  const indices = items.map((_, index) => index)
  const drawn: number[] = []
  for (let step = 0; step < Math.min(count, indices.length); step++) {
    const other = step + Math.floor(random() * (indices.length - step))
    const [here = 0, there = 0] = [indices[step], indices[other]]
    indices[other] = here
    drawn.push(there)
  }
  return drawn.sort((a, b) => a - b).flatMap(index => items[index] ?? [])
}

/** Numbers from 0 up to 1 that only the seed decides: mulberry32, Tommy Ettinger (2017). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
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
