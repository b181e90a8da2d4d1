import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { runTests } from '@vscode/test-electron'
import { build } from 'esbuild'
import { desktopVsCodeIsWithinReach } from './desktop.js'
import { installVsCode } from './installVsCode.js'
import type { SuiteResults } from './suiteResults.js'
import type { VsCodeVersion } from './vsCodeVersions.js'

const root = path.resolve(import.meta.dirname, '../..')
const suite = path.join(root, 'out/e2e/suite.cjs')

/** Runs the bundled Mocha suite in desktop VS Code where that can be had, else in VS Code's server. */
export async function runSuiteInVsCode(version: VsCodeVersion): Promise<SuiteResults> {
  const desktop = await desktopVsCodeIsWithinReach()
  console.log(desktop ? 'in desktop VS Code' : "in VS Code's server with headless Chromium")
  if (!desktop) await installVsCode(version)

  const folder = await mkdtemp(path.join(tmpdir(), 'claimlint-e2e-'))
  const workspace = path.join(folder, 'workspace')
  const results = path.join(folder, 'results.json')
  // Never the fixture itself: settings and quick fixes write into it.
  await cp(path.join(import.meta.dirname, 'workspace'), workspace, { recursive: true })
  try {
    const exitCode = await runTests({
      ...(desktop
        ? { version: version.release }
        : { vscodeExecutablePath: path.join(import.meta.dirname, 'codeShim.mjs') }),
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${path.join(folder, 'user')}`],
      extensionTestsEnv: { CLAIMLINT_E2E_RESULTS: results, CLAIMLINT_E2E_VERSION: version.name },
    }).catch((error: unknown) => error)
    if (!existsSync(results)) throw new Error(`the suite left no results: ${exitCode}`)
    const found: SuiteResults = JSON.parse(await readFile(results, 'utf8'))
    if (exitCode !== 0 && found.failed.length === 0) throw new Error(`no test failed, and yet: ${exitCode}`)
    return found
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Once before {@link runSuiteInVsCode}, however many versions it is run in. */
export async function bundleSuite(): Promise<void> {
  await build({
    entryPoints: [path.join(import.meta.dirname, 'suite/index.ts')],
    outfile: suite,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  })
}
