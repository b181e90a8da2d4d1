/**
 * `npx tsx test/quality/drawFlags.ts <folder or files of cases> --sets gva ecbplus-same --seed 7`: draws flags at
 * warning and graver, each as likely as any other, always the same for the same cases, seed and engine, and prints them
 * with the text around them, for the reader's eyes only. `--sheet` writes a page of empty verdicts that names them by
 * case and offsets; with `query` and `no` filled in it is `flags-judged.md`.
 */
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { atLeast, type Contradiction, checkDocuments } from '../../server/src/index.js'
import { documentName } from './board.js'
import { type Case, readCases, sourceDocuments } from './case.js'
import { draw } from './draw.js'
import { engineState } from './history.js'
import { type JudgedPlace, SHEET_HEAD, sheetRow } from './judged.js'
import { wholeNumber } from './wholeNumber.js'
import { placeInText } from './wrong.js'

interface Options {
  readonly sets: readonly string[]
  readonly count: number
  readonly seed: number
  readonly context: number
  readonly sheet?: string
}

interface Flagged {
  readonly one: Case
  readonly flag: Contradiction
}

/** How many mentions of a side are shown: the others say the same. */
const SHOWN = 3

new Command('drawFlags')
  .description('Draws flags at warning and graver, for a reader to judge as an editor would.')
  .argument('<paths...>', 'files of cases, or folders with .jsonl files')
  .requiredOption('--sets <names...>', 'sets (file names without ending) or parts of sets')
  .option('--count <number>', 'how many flags', wholeNumber, 80)
  .option('--seed <number>', 'where the draw begins', wholeNumber, 1)
  .option('--context <number>', 'UTF-16 units of text on either side of a mention', wholeNumber, 300)
  .option('--sheet <file>', 'writes a page of empty verdicts')
  .action((paths: string[], { sets, count, seed, context, sheet }: Options) => {
    const flagged = readCases(paths).sets.flatMap(({ name, cases }) =>
      cases.filter(({ set }) => sets.includes(name) || sets.includes(set)).flatMap(flagsOf),
    )
    const drawn = draw(flagged, count, seed)
    drawn.forEach((one, index) => {
      console.log(`${inText(index + 1, one, context)}\n`)
    })
    console.log(`${drawn.length} of ${flagged.length} flags; seed ${seed}`)
    if (sheet !== undefined) writeFileSync(sheet, sheetPage(drawn, flagged.length, { sets, count, seed }))
  })
  .parse()

function flagsOf(one: Case): readonly Flagged[] {
  return checkDocuments(sourceDocuments(one))
    .contradictions.filter(({ severity }) => atLeast(severity, 'warning'))
    .map(flag => ({ one, flag }))
}

function sidesOf({ mentions, sides }: Contradiction): readonly Contradiction['mentions'][] {
  return sides.map(side => side.flatMap(index => mentions[index] ?? []))
}

function inText(number: number, { one, flag }: Flagged, context: number): string {
  const { rule, severity, confidence, message } = flag
  const dates = one.documents.flatMap(({ uri, date }) => (date === undefined ? [] : `${documentName(uri)} ${date}`))
  return [
    `${number}. ${one.set} ${one.id}: ${severity} ${rule} ${confidence.toFixed(2)} (${dates.join(', ')})`,
    `   ${message}`,
    ...sidesOf(flag).flatMap(side => [
      ...side.slice(0, SHOWN).map(({ uri, span }) => `   ${placeInText(one, uri, span, context)}`),
      ...(side.length > SHOWN ? [`   and ${side.length - SHOWN} more on this side`] : []),
    ]),
  ].join('\n')
}

function sheetPage(
  drawn: readonly Flagged[],
  all: number,
  { sets, count, seed }: Pick<Options, 'sets' | 'count' | 'seed'>,
): string {
  const state = engineState()
  const at = state === undefined ? '' : ` at commit ${state.commit}${state.modified ? '+' : ''}`
  return `# Flags, judged as an editor would

${drawn.length} of the ${all} flags at warning and graver, drawn with
\`npx tsx test/quality/drawFlags.ts <cases> --sets ${sets.join(' ')} --count ${count} --seed ${seed}\`${at} and read one by
one in the text around them. A flag is worth a query (\`query\`) if an editor who saw both places would want to be asked;
\`no\` if not.

${SHEET_HEAD}
${drawn.map((one, index) => sheetRow(index + 1, placeOf(one))).join('\n')}
`
}

/** A flag by the first mention of each of its sides. */
function placeOf({ one: { set, id }, flag }: Flagged): JudgedPlace {
  const { rule, severity } = flag
  return {
    set,
    case: id,
    rule,
    severity,
    mentions: sidesOf(flag).flatMap(([first]) =>
      first === undefined ? [] : [`${documentName(first.uri)}:${first.span.start}-${first.span.end}`],
    ),
    worthAQuery: null,
    reason: '',
  }
}
