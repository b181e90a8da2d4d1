import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { InstalledVsCode } from './installVsCode.js'

export interface RunningServer {
  /** Ends in a slash. Append `?folder=…` to open a workspace. */
  readonly url: string
  readonly process: ChildProcess
  /** Ends the server with its extension hosts and language servers, and removes its data. */
  stop(): Promise<void>
}

export interface ServerOptions {
  /** A packaged extension to install first. */
  readonly vsix?: string
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>
  /** Environment of the server and all it starts. */
  readonly env?: Readonly<Record<string, string>>
  /** Gives the page `window.driver` and lets it run extension tests. On unless said otherwise. */
  readonly driver?: boolean
}

const START_LIMIT_MS = 60_000

/** How long a server may take to end in its own way. */
const STOP_LIMIT_MS = 5_000

/** No network, no welcome pages, nothing that moves: what a test needs, and a demonstration too. */
const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.reduceMotion': 'on',
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'editor.accessibilitySupport': 'off',
  'editor.hover.delay': 100,
  'files.hotExit': 'off',
  // In a browser VS Code saves by itself, a second after an edit: a test that is slow would find another file.
  'files.autoSave': 'off',
  'git.enabled': false,
  'typescript.disableAutomaticTypeAcquisition': true,
  'json.schemaDownload.enable': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
}

/** Starts VS Code's server on a free port of this machine alone, with fresh data and no extension but the given one. */
export async function startServer(vsCode: InstalledVsCode, options: ServerOptions = {}): Promise<RunningServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'claimlint-vscode-'))
  try {
    return await start(vsCode, options, folder)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

async function start(vsCode: InstalledVsCode, options: ServerOptions, folder: string): Promise<RunningServer> {
  const data = path.join(folder, 'data')
  const extensions = path.join(folder, 'extensions')
  // The server makes its folders one level at a time: every parent must be there first.
  for (const needed of [path.join(data, 'data/User'), path.join(data, 'data/Machine'), extensions]) {
    await mkdir(needed, { recursive: true })
  }
  const settings = JSON.stringify({ ...QUIET_SETTINGS, ...options.settings })
  await writeFile(path.join(data, 'data/User/settings.json'), settings)

  const base = [
    path.join(vsCode.root, 'out/server-main.js'),
    '--accept-server-license-terms',
    '--telemetry-level',
    'off',
  ]
  base.push('--server-data-dir', data, '--extensions-dir', extensions)
  const env = environment(options.env)
  if (options.vsix) await installExtension(vsCode.node, [...base, '--install-extension', options.vsix], env)

  const args = [
    ...base,
    '--host',
    '127.0.0.1',
    '--port',
    '0',
    '--without-connection-token',
    '--disable-workspace-trust',
  ]
  // Recent builds run extension tests only with this switch.
  if (options.driver ?? true) args.push('--enable-smoke-test-driver')
  const child = spawn(vsCode.node, args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  const log = createWriteStream(path.join(folder, 'server.log'))
  child.stdout.pipe(log)
  child.stderr.pipe(log)

  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.pid !== undefined) {
      const gone = once(child, 'exit')
      // Detached, so it leads its own process group: the signal reaches extension hosts and language servers as well.
      signalGroup(child.pid, 'SIGTERM')
      const late = setTimeout(() => signalGroup(child.pid ?? 0, 'SIGKILL'), STOP_LIMIT_MS)
      await gone
      clearTimeout(late)
      signalGroup(child.pid, 'SIGKILL')
    }
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const port = await listeningPort(child)
    return { url: `http://127.0.0.1:${port}/`, process: child, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  // A terminal inside VS Code, where a developer may be running this, would steer the server.
  const inherited = Object.entries(process.env).filter(([name]) => !/^(VSCODE|ELECTRON)_/.test(name))
  // No gallery: otherwise the server looks for one on the network.
  return { ...Object.fromEntries(inherited), EXTENSIONS_GALLERY: '{}', ...extra }
}

async function installExtension(node: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(node, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', chunk => {
    output += chunk
  })
  child.stderr.on('data', chunk => {
    output += chunk
  })
  const [code] = await once(child, 'close')
  if (!output.includes('successfully installed'))
    throw new Error(`installing the extension ended with ${code}: ${output}`)
}

function listeningPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let output = ''
    const fail = (why: string): void => {
      clearTimeout(limit)
      reject(new Error(`VS Code's server ${why}: ${output}`))
    }
    const limit = setTimeout(() => fail('did not start in time'), START_LIMIT_MS)
    child.once('error', error => fail(error.message))
    child.once('exit', code => fail(`ended with ${code}`))
    child.stderr?.on('data', chunk => {
      output += chunk
    })
    child.stdout?.on('data', chunk => {
      output += chunk
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1]
      if (port === undefined) return
      clearTimeout(limit)
      resolve(Number(port))
    })
  })
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal)
  } catch {
    // The group has already ended.
  }
}
