import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

let program: Promise<string> | undefined

/** The language server as one program, bundled from its sources as they are now: once for each test file. */
export function serverProgram(): Promise<string> {
  program ??= bundleServer()
  return program
}

async function bundleServer(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimlint-server-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const outfile = path.join(folder, 'server.cjs')
  await build({
    entryPoints: [fileURLToPath(new URL('../../server/src/main.ts', import.meta.url))],
    outfile,
    bundle: true,
    mainFields: ['module', 'main'],
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  })
  return outfile
}
