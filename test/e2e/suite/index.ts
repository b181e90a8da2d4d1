import { writeFileSync } from 'node:fs'
import type { SuiteResults } from '../suiteResults.js'

/** VS Code calls this inside its extension host. It rejects when a test failed. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha')
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', timeout: 60_000, color: false })
  // Makes `describe` and `it` global; test modules use them as they are loaded, so they are loaded after it.
  mocha.suite.emit('pre-require', globalThis, 'index', mocha)
  await import('./activation.js')
  await import('./contradictions.js')
  await import('./navigation.js')
  await import('./quickFixes.js')
  await import('./openDocuments.js')
  await import('./factTable.js')
  await import('./settings.js')
  await import('./annotations.js')
  await import('./projects.js')
  await import('./serverEnds.js')
  await import('./workspaceFiles.js')

  const results: SuiteResults = { passed: [], failed: [] }
  const failures = await new Promise<number>(resolve => {
    const runner = mocha.run(resolve)
    runner.on('pass', test => results.passed.push(test.fullTitle()))
    runner.on('fail', (test, error) =>
      results.failed.push({ title: test.fullTitle(), error: String(error.stack ?? error) }),
    )
  })
  const file = process.env['CLAIMLINT_E2E_RESULTS']
  if (!file) throw new Error('CLAIMLINT_E2E_RESULTS names no file for the results')
  writeFileSync(file, JSON.stringify(results, null, 2))
  if (failures > 0) throw new Error(`${failures} failed`)
}
