import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { glob, isDynamicPattern } from 'tinyglobby'

/** The language of files by their ending. Any other file is read as plain text when it is asked for by name. */
const LANGUAGE_BY_EXTENSION: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plaintext',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.adoc': 'asciidoc',
  '.asciidoc': 'asciidoc',
  '.rst': 'restructuredtext',
  '.tex': 'latex',
  '.ltx': 'latex',
}

/** The endings of the files that are read in folders: `.md`, … */
export const DOCUMENT_ENDINGS: readonly string[] = Object.keys(LANGUAGE_BY_EXTENSION)

/** Folders that hold no copy; folders whose name starts with a dot hold none either. */
const NEVER_WALKED = 'node_modules'

/** Why a file was not read. */
export type SkipReason = 'empty' | 'tooLarge' | 'binary' | 'utf16' | 'notUtf8' | 'notAFile' | 'unreadable'

export interface SkippedFile {
  /** Absolute. */
  readonly path: string
  readonly reason: SkipReason
}

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

/** The VS Code language id of a file, by its ending. */
export function languageIdOf(file: string): string {
  return LANGUAGE_BY_EXTENSION[path.extname(file).toLowerCase()] ?? 'plaintext'
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

/** `file` stands for everything that is not a folder: whether it can be read shows when it is read. */
async function kindOf(absolute: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(absolute)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG' ? 'nothing' : 'file'
  }
}

/** The rules of one `.gitignore`, and the folder that it speaks of. */
interface IgnoreRules {
  readonly folder: string
  readonly rules: Ignore
}

interface WalkedFolder {
  readonly files: readonly string[]
  readonly skipped: readonly SkippedFile[]
}

/** A folder that is itself ignored is walked when it is named: only rules below it count then. */
async function walk(folder: string): Promise<WalkedFolder> {
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

function isDocument(name: string): boolean {
  return path.extname(name).toLowerCase() in LANGUAGE_BY_EXTENSION && !name.startsWith('.')
}

/** The rules of the folders above, up to the root of the repository; none outside a repository. */
async function rulesAbove(folder: string): Promise<readonly IgnoreRules[]> {
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

async function rulesIn(folder: string): Promise<readonly IgnoreRules[]> {
  try {
    const rules = ignore().add(await readFile(path.join(folder, '.gitignore'), 'utf8'))
    return [{ folder, rules }]
  } catch {
    return []
  }
}

/** The rules nearest to the file that say anything decide, as in git. `rules` stand outermost first. */
function isIgnored(absolute: string, isFolder: boolean, rules: readonly IgnoreRules[]): boolean {
  for (const { folder, rules: own } of rules.toReversed()) {
    const relative = path.relative(folder, absolute).replaceAll(path.sep, '/') + (isFolder ? '/' : '')
    const { ignored, unignored } = own.test(relative)
    if (ignored || unignored) return ignored
  }
  return false
}
