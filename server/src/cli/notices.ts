import { DOCUMENT_ENDINGS } from '../workspace/documentFiles.js'
import type { SkipReason } from '../workspace/walk.js'

/*
 * What the command line says about its arguments and files. Sentences about contradictions stand in
 * `features/messages/`.
 */

/** Why a file was skipped, and what to do about it. */
export function skippedNotice(name: string, reason: SkipReason, maximumMegabytes: number): string {
  switch (reason) {
    case 'empty':
      return `skipped ${name}: it is empty.`
    case 'tooLarge':
      return `skipped ${name}: it is larger than ${maximumMegabytes} MB; raise --max-size to check it.`
    case 'binary':
      return `skipped ${name}: it is binary (it holds NUL bytes).`
    case 'utf16':
      return `skipped ${name}: it is UTF-16; save it as UTF-8 to check it.`
    case 'notUtf8':
      return `skipped ${name}: it is not valid UTF-8; save it as UTF-8 to check it.`
    case 'notAFile':
      return `skipped ${name}: it is not a regular file; pipe it in and name it "-".`
    case 'unreadable':
      return `skipped ${name}: it cannot be read; check its permissions.`
  }
}

export function missingNotice(names: readonly string[]): string {
  const quoted = names.map(name => `"${name}"`).join(', ')
  return `no such file or folder: ${quoted}. Check the spelling; quote globs so that the shell leaves them alone.`
}

export function withoutDocumentsNotice(name: string): string {
  return `"${name}" holds no file of a known format (${DOCUMENT_ENDINGS.join(', ')}) that is not ignored.`
}

export const NOTHING_TO_CHECK = 'nothing to check. Name files, folders or globs, or "-" for standard input.'

export function dismissalsUnreadable(file: string): string {
  return `the dismissals in ${file} cannot be read. Check the path given with --dismissals.`
}

export function dismissalsBroken(file: string, line: number, problem: string): string {
  return `${file}:${line}: ${problem}. Correct the file, or remove it to check without dismissals.`
}

export function configurationProblem(file: string, line: number, column: number, problem: string): string {
  return `${file}:${line}:${column}: ${problem}`
}

export const CONFIGURATION_HELP = 'nothing was checked. Correct the file, or check without it: --no-config.'

export function configurationUnreadable(file: string): string {
  return `the configuration in ${file} cannot be read. Check the path and its permissions, or check without it: --no-config.`
}

export function excludedNotice(name: string): string {
  return `skipped ${name}: claimlint.json excludes it.`
}

export function factSheetMissing(pattern: string, folder: string): string {
  return `claimlint.json in ${folder} names the fact sheet "${pattern}", and there is no such document.`
}

export const LSP_TRANSPORT = 'the language server speaks over standard input and output: run "claimlint lsp --stdio".'

export function ruleFailed(rule: string, error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `the rule ${rule} failed and found nothing; the others went on. Please report it:\n${trace}`
}

export function internalError(error: unknown): string {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `an error in claimlint itself; please report it:\n${trace}`
}
