import { lstat, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import {
  type IgnoreRules,
  isIgnored,
  kindOf,
  NEVER_WALKED,
  rulesAbove,
  rulesIn,
  type SkippedFile,
  type SkipReason,
  walk,
} from './walk.js'

/** What a list of files, folders and globs comes to. */
export interface FoundFiles {
  /** Absolute paths, sorted, each once. */
  readonly files: readonly string[]
  /** Arguments that name nothing. */
  readonly missing: readonly string[]
  /** Folders and globs, as given, without a document. */
  readonly withoutDocuments: readonly string[]
  /** Folders that could not be read. */
  readonly skipped: readonly SkippedFile[]
}

/**
 * Finds the documents that arguments of a command line name. A file is taken whatever its ending; a folder is walked
 * for the formats that Claimlint reads; anything else that looks like a glob is matched. Folders and globs leave out
 * `node_modules`, dot folders, symbolic links, and what a `.gitignore` excludes.
 */
export async function findFiles(names: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Set<string>()
  const missing: string[] = []
  const withoutDocuments: string[] = []
  const skipped: SkippedFile[] = []
  for (const name of names) {
    const absolute = path.resolve(cwd, name)
    const kind = await kindOf(absolute)
    if (kind === 'file') {
      files.add(absolute)
    } else if (kind === 'folder') {
      const found = await walk(absolute)
      skipped.push(...found.skipped)
      for (const file of found.files) files.add(file)
      if (found.files.length === 0) withoutDocuments.push(name)
    } else if (isDynamicPattern(name)) {
      const found = await matchGlob(name, cwd)
      for (const file of found) files.add(file)
      if (found.length === 0) withoutDocuments.push(name)
    } else {
      missing.push(name)
    }
  }
  return { files: [...files].sort(), missing, withoutDocuments, skipped }
}

/**
 * Reads a file as UTF-8, without its byte order mark, as an editor does.
 *
 * @param maximumBytes a larger file is not read.
 */
export async function readTextFile(
  file: string,
  maximumBytes: number,
): Promise<{ readonly text: string } | { readonly reason: SkipReason }> {
  let bytes: Buffer
  try {
    const status = await stat(file)
    if (!status.isFile()) return { reason: 'notAFile' }
    if (status.size > maximumBytes) return { reason: 'tooLarge' }
    bytes = await readFile(file)
  } catch {
    return { reason: 'unreadable' }
  }
  return decodeText(bytes)
}

/** Bytes as text, or why they are none. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly reason: SkipReason } {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return { reason: 'utf16' }
  if (bytes.includes(0)) return { reason: 'binary' }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { reason: 'notUtf8' }
  }
  return text.trim() === '' ? { reason: 'empty' } : { text }
}

async function matchGlob(pattern: string, cwd: string): Promise<readonly string[]> {
  const matches = await glob(path.sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: [`**/${NEVER_WALKED}/**`],
  })
  const rulesByFolder = new Map<string, readonly IgnoreRules[]>()
  const files: string[] = []
  for (const match of matches.map(found => path.normalize(found))) {
    const folder = path.dirname(match)
    const rules = rulesByFolder.get(folder) ?? [...(await rulesAbove(folder)), ...(await rulesIn(folder))]
    rulesByFolder.set(folder, rules)
    if (isIgnored(match, false, rules) || (await lstat(match)).isSymbolicLink()) continue
    files.push(match)
  }
  return files
}
