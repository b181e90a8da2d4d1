import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { vi } from 'vitest'

export { folderWith } from '../support/folder.js'

// Each run starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const CLI = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url))

export interface CliRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliSetting {
  readonly cwd: string
  readonly stdin?: string | Uint8Array
  /** Added to an environment without colour settings. */
  readonly env?: Readonly<Record<string, string>>
}

/** Runs the built command line to its end. */
export async function runCli(args: readonly string[], { cwd, stdin = '', env = {} }: CliSetting): Promise<CliRun> {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...inherited } = process.env
  const child = spawn(process.execPath, [CLI, ...args], { cwd, env: { ...inherited, ...env } })
  child.stdin.on('error', () => {})
  child.stdin.end(stdin)
  const ended = new Promise<number | null>(resolve => child.on('close', resolve))
  const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { code, stdout, stderr }
}
