import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { type PinnedPackage, RIPGREP, type VsCodeVersion } from './vsCodeVersions.js'

/** VS Code's own server, ready to be started. */
export interface InstalledVsCode {
  readonly version: VsCodeVersion
  /** The folder that holds `out/server-main.js`. */
  readonly root: string
  /** The Node executable that runs it. */
  readonly node: string
}

/** Changes whenever the steps below do, so that an installation made by older steps is not taken for a good one. */
const RECIPE = 2

/** What is never used here, or no longer, and weighs hundreds of megabytes. */
const UNUSED = [
  'node/include',
  'node/lib',
  'node/share',
  'vscode/extensions/copilot',
  'vscode/node_modules/@microsoft/mxc-sdk',
  'vscode/node_modules/node-pty/prebuilds',
  'vscode/node_modules/@github/copilot-sdk-*',
]

const cache = path.resolve(import.meta.dirname, '../../.cache/vscode')
const run = promisify(execFile)

/**
 * Installs VS Code's server from the npm registry into `.cache/vscode/`, once: a later call returns at once.
 * It needs a C++ compiler, make and Python for two small native modules.
 *
 * The npm package `code-server` is not installed as a dependency, because its own installation script downloads from
 * elsewhere. Its tarball is unpacked, and the server's own dependencies are installed without scripts.
 */
export async function installVsCode(version: VsCodeVersion): Promise<InstalledVsCode> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `VS Code's server is installed here for linux-x64 only, not for ${process.platform}-${process.arch}`,
    )
  }
  const folder = path.join(cache, version.release)
  const installed: InstalledVsCode = {
    version,
    root: path.join(folder, 'vscode'),
    node: path.join(folder, 'node/bin/node'),
  }
  const stampFile = path.join(folder, 'installed.json')
  const stamp = JSON.stringify({ recipe: RECIPE, ...version })
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return installed

  console.log(`Installing VS Code ${version.release} …`)
  // Beside its place and then moved: an interrupted installation leaves nothing that looks whole.
  const building = `${folder}.installing-${process.pid}`
  try {
    await mkdir(building, { recursive: true })
    await install(version, building)
    await writeFile(path.join(building, 'installed.json'), stamp)
    await rm(folder, { recursive: true, force: true })
    await rename(building, folder)
  } finally {
    await rm(building, { recursive: true, force: true })
  }
  return installed
}

async function install(version: VsCodeVersion, folder: string): Promise<void> {
  const node = path.join(folder, 'node')
  await unpack(version.node, node)
  const env = {
    ...process.env,
    PATH: `${path.join(node, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
    npm_config_nodedir: node,
  }
  const codeServer = path.join(folder, 'code-server')
  await unpack(version.codeServer, codeServer)
  const vscode = path.join(folder, 'vscode')
  await rename(path.join(codeServer, 'lib/vscode'), vscode)
  await rm(codeServer, { recursive: true })
  await removeSourceMaps(vscode)

  // The server's shrinkwrap was made without automatic peer dependencies; plain `npm ci` refuses it.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  await run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps', ...quiet], { cwd: vscode, env })
  // spdlog writes log files and output channels; the watchdog ends an extension host whose server has gone.
  const watchdog = ['native-watchdog', '@vscode/native-watchdog'].find(name => existsSync(modulePath(vscode, name)))
  if (!watchdog) throw new Error(`VS Code ${version.release} has no native watchdog where one is expected`)
  await run('npm', ['rebuild', '--ignore-scripts=false', '--foreground-scripts', '@vscode/spdlog', watchdog], {
    cwd: vscode,
    env,
    maxBuffer: 64 * 1024 * 1024,
  })
  const ripgrep = modulePath(vscode, '@vscode/ripgrep')
  if (existsSync(ripgrep)) {
    const carrier = path.join(folder, 'ripgrep')
    await unpack(RIPGREP, carrier)
    await mkdir(path.join(ripgrep, 'bin'), { recursive: true })
    await rename(path.join(carrier, 'bin/rg'), path.join(ripgrep, 'bin/rg'))
    await rm(carrier, { recursive: true })
  }
  for (const unused of UNUSED) await removeMatching(folder, unused)
}

function modulePath(vscode: string, name: string): string {
  return path.join(vscode, 'node_modules', name)
}

/** Fetches a tarball with npm, compares its checksum with the pinned one and unpacks it into a new folder. */
async function unpack({ name, version, integrity }: PinnedPackage, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { stdout } = await run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder])
  const tarball = path.join(folder, stdout.trim().split('\n').at(-1) ?? '')
  const found = `sha512-${createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64')}`
  if (found !== integrity) throw new Error(`${name}@${version} has checksum ${found}; expected ${integrity}`)
  await run('tar', ['xzf', tarball, '-C', folder, '--strip-components=1'])
  await rm(tarball)
}

async function removeSourceMaps(folder: string): Promise<void> {
  for (const file of await readdir(folder, { recursive: true })) {
    if (file.endsWith('.map')) await rm(path.join(folder, file), { force: true, recursive: true })
  }
}

/** Removes `pattern`, a path whose last segment may end in `*`, inside `folder`; nothing there is fine. */
async function removeMatching(folder: string, pattern: string): Promise<void> {
  const parent = path.join(folder, path.dirname(pattern))
  const name = path.basename(pattern)
  if (!existsSync(parent)) return
  for (const entry of await readdir(parent)) {
    const matches = name.endsWith('*') ? entry.startsWith(name.slice(0, -1)) : entry === name
    if (matches) await rm(path.join(parent, entry), { recursive: true, force: true })
  }
}
