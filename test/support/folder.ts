import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** Contents by relative path. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A folder of its own for one test, with these files in it. */
export function folderWith(files: Files): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'claimlint-test-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFiles(folder, files)
  return folder
}

/** Writes files below a folder, and the folders in which they lie. */
export function writeFiles(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), content)
  }
}
