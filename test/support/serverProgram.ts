import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

let program: Promise<string> | undefined

/** The language server as a program, with that of its threads beside it, bundled from its sources as they are now: once for each test file. */
export function serverProgram(): Promise<string> {
  program ??= bundleServer()
  return program
}

async function bundleServer(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'claimlint-server-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const source = (file: string): string => fileURLToPath(new URL(`../../server/src/${file}`, import.meta.url))
  await build({
    entryPoints: { server: source('main.ts'), readingWorker: source('workspace/readingWorker.ts') },
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    mainFields: ['module', 'main'],
    platform: 'node',
    format: 'cjs',
    logLevel: 'warning',
  })
  return path.join(folder, 'server.cjs')
}
