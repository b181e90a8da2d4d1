import { describeValue } from '../features/valueText.js'
import { type Claim, type ClaimValue, checkDocuments } from '../index.js'
import { cutWidth, displayWidth, padWidth, printable } from './displayWidth.js'
import { type NamedDocument, type ReadOptions, readDocuments } from './documents.js'
import { EXIT, type ExitCode } from './exitCode.js'
import { NOTHING_TO_CHECK } from './notices.js'
import { type Colours, coloursFor, notice, print, progress } from './output.js'
import { positionsIn } from './positions.js'
import { jsonClaims } from './reporters/json.js'

/** Formats of `claimlint claims`. */
export const CLAIMS_FORMATS = ['pretty', 'json'] as const

export interface ClaimsCommandOptions extends ReadOptions {
  readonly format: (typeof CLAIMS_FORMATS)[number]
  readonly color?: boolean
}

const HEAD = ['place', 'kind', 'as written', 'hedge', 'value', 'precision', 'of', 'scope', 'read by'] as const

/** The widest a cell of the table may be, in terminal columns. */
const WIDEST_CELL = 36

/** `claimlint claims`: what was read in each document, and how. */
export async function claims(names: readonly string[], options: ClaimsCommandOptions): Promise<ExitCode> {
  const line = progress()
  const documents = await readDocuments(names, options, line)
  line.clear()
  if (documents === undefined) return EXIT.couldNotRun
  if (documents.length === 0) {
    notice(NOTHING_TO_CHECK)
    return EXIT.couldNotRun
  }
  const { claims: found } = checkDocuments(documents)
  await print(
    options.format === 'json'
      ? jsonClaims(documents, found)
      : claimsTables(documents, found, coloursFor(options.color)),
  )
  return EXIT.clean
}

/** A table for each document: place, kind, as written, hedge, normalised value, precision, thing counted, scope, recogniser → refiners. */
function claimsTables(documents: readonly NamedDocument[], found: readonly Claim[], colours: Colours): string {
  const positionOf = positionsIn(documents)
  return documents
    .map(({ name, uri }) => {
      const own = found.filter(claim => claim.uri === uri)
      if (own.length === 0) return `${colours.cyan(name)}\n  no claims\n`
      const rows = own.map(claim => {
        const { line, column } = positionOf(uri, claim.span.start)
        return claimRow(claim, `${line}:${column}`)
      })
      return `${colours.cyan(name)}\n${table(rows, colours)}\n`
    })
    .join('\n')
}

function claimRow(
  { kind, text, hedge, value, precision, subject, scope, readBy }: Claim,
  place: string,
): readonly string[] {
  const read = value === undefined ? '' : valueText(value)
  const limits = (scope ?? []).join(', ')
  return [
    place,
    kind,
    printable(text),
    hedge ?? '',
    read,
    precision?.register ?? '',
    subject ?? '',
    limits,
    (readBy ?? []).join(' → '),
  ]
}

function valueText({ min, max, minExclusive, maxExclusive, unit, timex }: ClaimValue): string {
  const interval = {
    min: min ?? Number.NEGATIVE_INFINITY,
    max: max ?? Number.POSITIVE_INFINITY,
    ...(minExclusive ? { minExclusive } : {}),
    ...(maxExclusive ? { maxExclusive } : {}),
  }
  const unread = timex !== undefined && min === null && max === null
  return describeValue('en', { ...(unread ? {} : { interval }), unit, timex })
}

function table(body: readonly (readonly string[])[], colours: Colours): string {
  const rows = [HEAD, ...body].map(row => row.map(cell => cutWidth(cell, WIDEST_CELL)))
  const widths = HEAD.map((_, column) => Math.max(...rows.map(row => displayWidth(row[column] ?? ''))))
  return rows
    .map((row, index) => {
      const line = `  ${row.map((cell, column) => padWidth(cell, widths[column] ?? 0)).join('  ')}`.trimEnd()
      return index === 0 ? colours.dim(line) : line
    })
    .join('\n')
}
