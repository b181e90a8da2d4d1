import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { isDocument } from './documentFiles.js'

/** Folders that hold no copy; folders whose name starts with a dot hold none either. */
export const NEVER_WALKED = 'node_modules'

/** Why a file was not read. */
export type SkipReason = 'empty' | 'tooLarge' | 'binary' | 'utf16' | 'notUtf8' | 'notAFile' | 'unreadable'

export interface SkippedFile {
  /** Absolute. */
  readonly path: string
  readonly reason: SkipReason
}

/** The rules of one `.gitignore`, and the folder that it speaks of. */
export interface IgnoreRules {
  readonly folder: string
  readonly rules: Ignore
}

/** What a folder holds, and what in it could not be read. */
export interface WalkedFolder {
  readonly files: readonly string[]
  readonly skipped: readonly SkippedFile[]
}

/**
 * The documents below a folder, without `node_modules`, dot folders, symbolic links, and what a `.gitignore` leaves out. A
 * folder that is itself ignored is walked when it is named: only rules below it count then.
 */
export async function walk(folder: string): Promise<WalkedFolder> {
  const above = await rulesAbove(folder)
  return walkBelow(folder, isIgnored(folder, true, above) ? [] : above)
}

async function walkBelow(folder: string, above: readonly IgnoreRules[]): Promise<WalkedFolder> {
  const files: string[] = []
  const skipped: SkippedFile[] = []
  const rules = [...above, ...(await rulesIn(folder))]
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const absolute = path.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (entry.name.startsWith('.') || entry.name === NEVER_WALKED || isIgnored(absolute, true, rules)) continue
        const below = await walkBelow(absolute, rules)
        files.push(...below.files)
        skipped.push(...below.skipped)
      } else if (entry.isFile() && isDocument(entry.name) && !isIgnored(absolute, false, rules)) {
        files.push(absolute)
      }
    }
  } catch {
    skipped.push({ path: folder, reason: 'unreadable' })
  }
  return { files, skipped }
}

/** The rules of the folders above, up to the root of the repository; none outside a repository. */
export async function rulesAbove(folder: string): Promise<readonly IgnoreRules[]> {
  const parents: string[] = []
  for (let at = folder; !(await hasGit(at)); at = path.dirname(at)) {
    if (path.dirname(at) === at) return []
    parents.unshift(path.dirname(at))
  }
  return (await Promise.all(parents.map(rulesIn))).flat()
}

async function hasGit(folder: string): Promise<boolean> {
  return (await kindOf(path.join(folder, '.git'))) !== 'nothing'
}

export async function rulesIn(folder: string): Promise<readonly IgnoreRules[]> {
  try {
    const rules = ignore().add(await readFile(path.join(folder, '.gitignore'), 'utf8'))
    return [{ folder, rules }]
  } catch {
    return []
  }
}

/** The rules nearest to the file that say anything decide, as in git. `rules` stand outermost first. */
export function isIgnored(absolute: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  for (const { folder, rules: own } of rules.toReversed()) {
    const relative = path.relative(folder, absolute).replaceAll(path.sep, '/') + (isFolder ? '/' : '')
    const { ignored, unignored } = own.test(relative)
    if (ignored || unignored) return ignored
  }
  return false
}

/** `file` stands for everything that is not a folder: whether it can be read shows when it is read. */
export async function kindOf(absolute: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(absolute)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'nothing' : 'file'
  }
}
