// Everything that needs a real editor: the Mocha suite inside VS Code, the packaged extension in its workbench, and other
// editors' own language clients. Ends with 1 when anything failed, also when a part could not run.
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { runClients } from './clients/runClients.js'
import { runFactTable } from './factTable/runFactTable.js'
import { packageExtension } from './packageExtension.js'
import { runSuiteInVsCode } from './runSuiteInVsCode.js'
import type { SuiteResults } from './suiteResults.js'
import { VERSIONS } from './vsCodeVersions.js'
import { KEYBOARD, runWorkbench, SURFACES } from './workbench/runWorkbench.js'

const PARTS = ['clients', 'table', 'suite', 'workbench', 'keyboard']

const { values } = parseArgs({
  options: {
    /** One part alone, as often as given. */
    only: { type: 'string', multiple: true, default: PARTS },
    /** One VS Code version alone, as `1.100`. */
    version: { type: 'string', multiple: true, default: VERSIONS.map(({ name }) => name) },
  },
})

const artifacts = path.resolve(import.meta.dirname, 'artifacts')
rmSync(artifacts, { recursive: true, force: true })
mkdirSync(artifacts, { recursive: true })

const total: SuiteResults = { passed: [], failed: [] }
if (values.only.includes('clients')) await part('other editors', runClients)
if (values.only.includes('table')) await part('fact table', () => runFactTable(artifacts))
const versions = VERSIONS.filter(({ name }) => values.version.includes(name))
if (values.only.includes('suite')) {
  for (const version of versions) await part(`suite in VS Code ${version.release}`, () => runSuiteInVsCode(version))
}
for (const [name, scenario] of Object.entries({ workbench: SURFACES, keyboard: KEYBOARD })) {
  if (!values.only.includes(name)) continue
  const vsix = packageExtension()
  for (const version of versions) {
    await part(`${name} in VS Code ${version.release}`, () => runWorkbench(version, vsix, artifacts, scenario))
  }
}

for (const { title, error } of total.failed) console.error(`\nFAILED ${title}\n${error}`)
console.log(`\n${total.passed.length} passed, ${total.failed.length} failed`)
process.exitCode = total.failed.length > 0 || total.passed.length === 0 ? 1 : 0

async function part(name: string, run: () => Promise<SuiteResults>): Promise<void> {
  const started = performance.now()
  console.log(`\n${name}`)
  try {
    const { passed, failed } = await run()
    for (const title of passed) console.log(`  ✔ ${title}`)
    for (const { title } of failed) console.log(`  ✘ ${title}`)
    total.passed.push(...passed.map(title => `${name}: ${title}`))
    total.failed.push(...failed.map(({ title, error }) => ({ title: `${name}: ${title}`, error })))
    if (passed.length + failed.length === 0) throw new Error('no test ran')
  } catch (error) {
    total.failed.push({ title: name, error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
