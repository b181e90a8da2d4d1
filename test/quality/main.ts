/**
 * `npm run quality -- <folder or files of cases>`: scores the engine on labelled cases and writes the scoreboard.
 * The cases stay where they are: what is written names them by id and offsets.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command, Option } from 'commander'
import { wordCount } from '../../server/src/cli/wordCount.js'
import { type CheckResult, checkDocuments, SEVERITIES, type Severity } from '../../server/src/index.js'
import { ablate } from './ablation/ablate.js'
import { ablationMarkdown } from './ablation/markdown.js'
import { scoreBlindCases } from './blind/check.js'
import { blindFloors } from './blind/floors.js'
import { rowsOf, type Scoreboard, type ScoredCase, scoreboard } from './board.js'
import { type Case, type CaseSet, readCases, sourceDocuments } from './case.js'
import { floorsTable } from './floor.js'
import { engineState, type HistoryEntry, withHistory } from './history.js'
import { reportJson } from './json.js'
import { judgedFloor, parseJudged } from './judged.js'
import { figuresTable, rulesTable, scoreboardMarkdown } from './markdown.js'
import { scoreCase } from './score.js'
import { wholeNumber } from './wholeNumber.js'
import { wrongCases } from './wrong.js'

interface Options {
  readonly show: number
  readonly set: readonly string[]
  readonly severity: Severity
  readonly json?: string
  readonly markdown?: string
  readonly ablation: boolean
}

const DEFAULT_JSON = fileURLToPath(new URL('scoreboard.json', import.meta.url))
const JUDGED = fileURLToPath(new URL('flags-judged.md', import.meta.url))
const ABLATION = fileURLToPath(new URL('ablation.md', import.meta.url))
const DEFAULT_MARKDOWN = fileURLToPath(new URL('scoreboard.md', import.meta.url))

new Command('quality')
  .description('Scores the engine on labelled cases: JSON lines with id, set, documents, expect, numeric and spans.')
  .argument('<paths...>', 'files of cases, or folders with .jsonl files')
  .option(
    '--show <count>',
    'print that many false alarms and misses, with their text, to the terminal only',
    wholeNumber,
    0,
  )
  .option('--set <names...>', 'only these sets (file names without ending) or parts of sets', [])
  .addOption(
    new Option('--severity <severity>', 'count this severity and graver').choices(SEVERITIES).default('warning'),
  )
  .option('--json <file>', 'where the scoreboard goes (default: scoreboard.json here, if nothing is left out)')
  .option('--markdown <file>', 'where the page goes (default: scoreboard.md here, if nothing is left out)')
  .option('--ablation', 'run without each blocker and group of features instead, and write ablation.md', false)
  .action((paths: string[], options: Options) => run(paths, options))
  .parse()

function run(paths: readonly string[], options: Options): void {
  let read: ReturnType<typeof readCases>
  try {
    read = readCases(paths)
  } catch (error) {
    console.error(`No cases: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 2
    return
  }
  for (const problem of read.problems) console.error(problem)
  const sets = chosen(read.sets, options.set)
  if (sets.every(({ cases }) => cases.length === 0)) {
    console.error(options.set.length === 0 ? 'No cases.' : `No cases of ${options.set.join(', ')}.`)
    process.exitCode = 2
    return
  }
  if (options.ablation) {
    writeAblation(sets, options)
    return
  }
  const failures: string[] = []
  const started = performance.now()
  let engineTime = 0
  const scored: ScoredCase[] = []
  for (const { name, cases } of sets) {
    for (const one of cases) {
      const before = performance.now()
      const { contradictions: found } = check(one, failures)
      engineTime += performance.now() - before
      const words = one.documents.reduce((sum, { text }) => sum + wordCount(text), 0)
      scored.push({ set: name, case: one, words, found, score: scoreCase(one, found, options.severity) })
    }
  }
  const board = withHandFloors(scoreboard(scored, options.severity, read.problems.length, failures))
  report(board, scored, options)
  const total = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`\n${scored.length} cases, engine ${(engineTime / 1000).toFixed(1)} s of ${total} s`)
  write(board, options)
  if (failures.length > 0) process.exitCode = 1
}

function writeAblation(sets: readonly CaseSet[], { severity, markdown, set }: Options): void {
  const page = ablationMarkdown(ablate(sets, severity), engineState())
  const file = markdown ?? (isComplete({ set, severity }) ? ABLATION : undefined)
  if (file !== undefined) writeFileSync(file, page)
  console.log(page)
}

/** One case's failure is reported by its id, and the others go on. */
function check(one: Case, failures: string[]): CheckResult {
  try {
    return checkDocuments(sourceDocuments(one))
  } catch (error) {
    console.error(`The engine failed on ${one.id}: ${error instanceof Error ? error.stack : String(error)}`)
    failures.push(one.id)
    return { claims: [], facts: [], contradictions: [] }
  }
}

function chosen(sets: readonly CaseSet[], names: readonly string[]): readonly CaseSet[] {
  if (names.length === 0) return sets
  return sets.flatMap(({ name, cases }) => {
    const kept = names.includes(name) ? cases : cases.filter(({ set }) => names.includes(set))
    return kept.length === 0 ? [] : [{ name, cases: kept }]
  })
}

/** Adds the floors of what stands in the repository, where those of the sets are asked for. */
function withHandFloors(board: Scoreboard): Scoreboard {
  if (board.floors.length === 0) return board
  const judged = existsSync(JUDGED) ? parseJudged(readFileSync(JUDGED, 'utf8')) : []
  return { ...board, floors: [...board.floors, judgedFloor(judged), ...blindFloors(scoreBlindCases())] }
}

function report(board: Scoreboard, scored: readonly ScoredCase[], { show }: Options): void {
  if (show > 0) console.log(`${wrongCases(scored, show)}\n`)
  const rows = rowsOf(board)
  console.log(`All cases\n${figuresTable(rows, row => row.all)}\n`)
  console.log(`Cases with numbers\n${figuresTable(rows, row => row.numeric)}\n`)
  console.log(`Rules\n${rulesTable(board.rules)}`)
  if (board.floors.length > 0) console.log(`\nFloors\n${floorsTable(board.floors)}`)
}

/** A run that leaves cases out or counts another severity replaces no report of record. */
function isComplete({ set, severity }: Pick<Options, 'set' | 'severity'>): boolean {
  return set.length === 0 && severity === 'warning'
}

function write(board: Scoreboard, { set, severity, json, markdown }: Options): void {
  const complete = isComplete({ set, severity })
  const jsonFile = json ?? (complete ? DEFAULT_JSON : undefined)
  const markdownFile = markdown ?? (complete ? DEFAULT_MARKDOWN : undefined)
  const earlier = jsonFile === undefined ? [] : earlierHistory(jsonFile)
  const full = withHistory(board, earlier, engineState())
  if (jsonFile !== undefined) writeFileSync(jsonFile, reportJson(full))
  if (markdownFile !== undefined) writeFileSync(markdownFile, scoreboardMarkdown(full))
}

function earlierHistory(file: string): readonly HistoryEntry[] {
  try {
    const earlier: Partial<Scoreboard> = JSON.parse(readFileSync(file, 'utf8'))
    return earlier.history ?? []
  } catch {
    return []
  }
}
