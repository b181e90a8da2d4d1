// Shows the product on the invented stories in samples/: prints what contradicts what, then opens them in VS Code.
// `--no-open`, or CI in the environment, leaves the second half out. Ends with 0 when the result could be shown.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { installVsCode } from '../test/e2e/installVsCode.js'
import { packageExtension } from '../test/e2e/packageExtension.js'
import { startServer } from '../test/e2e/vsCodeServer.js'
import { NEWEST } from '../test/e2e/vsCodeVersions.js'

const root = path.resolve(import.meta.dirname, '..')
const samples = path.join(root, 'samples')
/** The stories that are opened in tabs at once, where that is possible. */
const firstPackage = path.join(samples, 'ferry')

const { values } = parseArgs({ options: { 'no-open': { type: 'boolean', default: false } } })

const shown = showContradictions()
if (!shown) process.exitCode = 1
else if (!values['no-open'] && !process.env['CI']) await openSamples()

/** `claimlint check` on the samples. True when it ran: it ends with 1 when it found something, as here it should. */
function showContradictions(): boolean {
  console.log('\nclaimlint check samples\n')
  const cli = path.join(root, 'server/dist/cli.js')
  const { status } = spawnSync(process.execPath, [cli, 'check', 'samples', '--format', 'pretty'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...(process.env['NO_COLOR'] ? {} : { FORCE_COLOR: '1' }) },
  })
  return status === 0 || status === 1
}

async function openSamples(): Promise<void> {
  const code = onPath('code')
  if (code) {
    console.log('\nOpening the samples in VS Code …')
    const stories = readdirSync(firstPackage).map(name => path.join(firstPackage, name))
    const args = [`--extensionDevelopmentPath=${root}`, '--disable-extensions', '--new-window', samples, ...stories]
    spawn(code, args, {
      stdio: 'ignore',
      detached: true,
      shell: process.platform === 'win32',
    }).unref()
    return
  }
  try {
    await openInBrowser()
  } catch (error) {
    console.log(`\nVS Code could not be opened here (${error instanceof Error ? error.message : String(error)}).`)
    console.log('To see the samples in your own: run `npm run package`, install claimlint.vsix with the command')
    console.log(`“Extensions: Install from VSIX…” and open the folder ${samples}`)
  }
}

/** VS Code in the browser, on this machine alone, until Ctrl+C. */
async function openInBrowser(): Promise<void> {
  console.log('\nThere is no `code` on the path: starting VS Code in the browser …')
  const vsCode = await installVsCode(NEWEST)
  const server = await startServer(vsCode, {
    vsix: packageExtension(),
    settings: { 'workbench.reduceMotion': 'auto' },
    driver: false,
  })
  const url = `${server.url}?folder=${encodeURIComponent(samples)}`
  console.log(`\nThe samples are open at ${url}`)
  console.log('Open two stories of one folder there: each marks what the other contradicts. Press Ctrl+C here to end.')
  const opener = ['xdg-open', 'open'].map(onPath).find(found => found !== undefined)
  if (opener) spawn(opener, [url], { stdio: 'ignore', detached: true }).unref()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'].map(signal => once(process, signal))
  await Promise.race([...signals, once(server.process, 'exit')])
  await server.stop()
}

/** The full path of a program, when there is one. */
function onPath(program: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.cmd', '.exe'] : ['']
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return folders.flatMap(folder => endings.map(ending => path.join(folder, program + ending))).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return statSync(file).isFile()
  } catch {
    return false
  }
}
