import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Dismissal } from '../index.js'
import { DISMISSALS_PATH } from '../protocol.js'
import { dismissalsBroken, dismissalsUnreadable } from './notices.js'
import { notice } from './output.js'

/**
 * The dismissals of the file given, or those of the working directory and of each project, where there are any.
 * Undefined, after a notice, where they cannot be read.
 *
 * @param projects absolute paths of their folders
 */
export async function readDismissals(
  given: string | undefined,
  projects: readonly string[],
): Promise<readonly Dismissal[] | undefined> {
  if (given !== undefined) return readFrom(given, true)
  const dismissals: Dismissal[] = []
  for (const folder of new Set([process.cwd(), ...projects])) {
    const read = await readFrom(path.relative(process.cwd(), path.join(folder, DISMISSALS_PATH)), false)
    if (read === undefined) return undefined
    dismissals.push(...read)
  }
  return dismissals
}

async function readFrom(file: string, asked: boolean): Promise<readonly Dismissal[] | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (absent && !asked) return []
    notice(dismissalsUnreadable(file))
    return undefined
  }
  // The schema library is loaded only by those who have dismissals: most checks start faster without it.
  const [{ parseDismissals }, { dismissalsProblem }] = await Promise.all([
    import('../workspace/dismissalsFile.js'),
    import('../features/messages/dismissals.js'),
  ])
  const parsed = parseDismissals(text)
  if ('dismissals' in parsed) return parsed.dismissals
  notice(dismissalsBroken(file, parsed.line, dismissalsProblem('en', parsed.problem)))
  return undefined
}
