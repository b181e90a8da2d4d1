#!/usr/bin/env node
// Stands in for the desktop executable that @vscode/test-electron starts: takes the same arguments, runs the same suite
// in VS Code's server with headless Chromium, and ends with the same exit code.
import path from 'node:path'
import { register } from 'tsx/esm/api'

register()
const { runSuite } = await import('./runSuite.js')
const { installVsCode } = await import('./installVsCode.js')
const { VERSIONS } = await import('./vsCodeVersions.js')

const wanted = process.env['CLAIMLINT_E2E_VERSION']
const version = VERSIONS.find(({ name }) => name === wanted)
const workspace = process.argv.slice(2).find(argument => !argument.startsWith('-'))
if (!version || !workspace) {
  console.error(
    `usage: CLAIMLINT_E2E_VERSION=${VERSIONS.map(({ name }) => name).join('|')} codeShim.mjs <folder> --extension…`,
  )
  process.exit(2)
}
process.exitCode = await runSuite(await installVsCode(version), {
  extensionDevelopmentPath: argument('extensionDevelopmentPath'),
  extensionTestsPath: argument('extensionTestsPath'),
  workspace: path.resolve(workspace),
  failureScreenshot: path.resolve(import.meta.dirname, `artifacts/suite-${version.name}-failure.png`),
})

/**
 * @param {string} name
 * @returns {string}
 */
function argument(name) {
  const prefix = `--${name}=`
  const found = process.argv.find(entry => entry.startsWith(prefix))
  if (!found) throw new Error(`${prefix}… is missing`)
  return path.resolve(found.slice(prefix.length))
}
