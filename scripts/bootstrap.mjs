// Makes a fresh clone ready: installs the packages of the lockfile when they are not there yet, then builds.
// It runs before them, so it uses nothing but Node itself. A repeat call costs a hash and a build; with CLAIMLINT_BUILT
// set it costs the hash alone, for commands that run beside each other upon one build.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = 20
const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = path.join(root, 'node_modules', '.claimlint-bootstrap')

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  console.error(`Claimlint needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`)
  process.exit(1)
}

const stamp = expectedStamp()
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
  console.log('Installing packages …')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(stampFile, stamp)
}
if (process.env['CLAIMLINT_BUILT'] === undefined) run(process.execPath, [path.join('scripts', 'build.mjs')])

/** The lockfile's hash and what native packages depend on: another Node or machine needs another installation. */
function expectedStamp() {
  const lockfile = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex')
  return `${lockfile} ${process.version} ${process.platform} ${process.arch}\n`
}

/**
 * Runs a command in the repository's folder with our own output, and ends with its exit code when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  // npm is a .cmd file on Windows, which only a shell can start.
  const shell = process.platform === 'win32' && command === 'npm'
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell })
  if (error) console.error(`${command} could not be started: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}
