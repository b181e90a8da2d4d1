// Everything that needs a real editor: the Mocha suite inside VS Code, the packaged extension in its workbench, and other
// editors' own language clients. Ends with 1 when anything failed, also when a part could not run.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runClients } from './clients/runClients.js'
import { runFactTable } from './factTable/runFactTable.js'
import { packageExtension } from './packageExtension.js'
import { bundleSuite, runSuiteInVsCode } from './runSuiteInVsCode.js'
import type { SuiteResults } from './suiteResults.js'
import { VERSIONS, type VsCodeVersion } from './vsCodeVersions.js'
import { FOLDERS, GERMAN, KEYBOARD, runWorkbench, SURFACES, TOUR } from './workbench/runWorkbench.js'

/** The parts that are played in the workbench. */
const SCENARIOS = { workbench: SURFACES, keyboard: KEYBOARD, folders: FOLDERS, tour: TOUR, german: GERMAN } as const
const PLAYED = ['workbench', 'keyboard', 'folders', 'tour', 'german'] as const
const PARTS = ['clients', 'table', 'suite', ...PLAYED] as const
type Part = (typeof PARTS)[number]

const { values } = parseArgs({
  options: {
    /** One part alone, as often as given. */
    only: { type: 'string', multiple: true, default: [...PARTS] },
    /** One VS Code version alone, as `1.100`. */
    version: { type: 'string', multiple: true, default: VERSIONS.map(({ name }) => name) },
    /** One after the other, and not the versions of VS Code beside each other: for a machine of one core. */
    serial: { type: 'boolean', default: false },
  },
})

const artifacts = path.resolve(import.meta.dirname, 'artifacts')
rmSync(artifacts, { recursive: true, force: true })
mkdirSync(artifacts, { recursive: true })

const total: SuiteResults = { passed: [], failed: [] }
const versions = VERSIONS.filter(({ name }) => values.version.includes(name))
const wanted = (part: Part): boolean => values.only.includes(part)

if (wanted('suite')) await bundleSuite()
const names = PLAYED.filter(wanted)
const vsix = names.length > 0 ? packageExtension() : ''

// Most of the time goes by while VS Code starts and its windows wait for each other: two at a time fit on two cores.
const lanes = versions.map(version => () => runIn(version))
const [oldest, ...others] = lanes
const withoutVsCode = async (): Promise<void> => {
  if (wanted('clients')) await part('other editors', runClients)
  if (wanted('table')) await part('fact table', () => runFactTable(artifacts))
  await oldest?.()
}
if (values.serial) for (const lane of [withoutVsCode, ...others]) await lane()
else await Promise.all([withoutVsCode, ...others].map(lane => lane()))

for (const { title, error } of total.failed) console.error(`\nFAILED ${title}\n${error}`)
console.log(`\n${total.passed.length} passed, ${total.failed.length} failed`)
process.exitCode = total.failed.length > 0 || total.passed.length === 0 ? 1 : 0

/** Everything that one version of VS Code is to show. */
async function runIn(version: VsCodeVersion): Promise<void> {
  if (wanted('suite')) await part(`suite in VS Code ${version.release}`, () => runSuiteInVsCode(version))
  for (const name of names) {
    await part(`${name} in VS Code ${version.release}`, () => runWorkbench(version, vsix, artifacts, SCENARIOS[name]))
  }
}

async function part(name: string, run: () => Promise<SuiteResults>): Promise<void> {
  const started = performance.now()
  console.log(`\n${name} …`)
  const lines: string[] = []
  try {
    const { passed, failed } = await run()
    lines.push(...passed.map(title => `  ✔ ${title}`), ...failed.map(({ title }) => `  ✘ ${title}`))
    total.passed.push(...passed.map(title => `${name}: ${title}`))
    total.failed.push(...failed.map(({ title, error }) => ({ title: `${name}: ${title}`, error })))
    if (passed.length + failed.length === 0) throw new Error('no test ran')
  } catch (error) {
    total.failed.push({ title: name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  // In one piece: another part may be running beside it.
  console.log([`\n${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`, ...lines].join('\n'))
}
