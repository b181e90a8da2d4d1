import { readFile } from 'node:fs/promises'
import type { Dismissal } from '../index.js'
import { DISMISSALS_PATH } from '../protocol.js'
import { dismissalsBroken, dismissalsUnreadable } from './notices.js'
import { notice } from './output.js'

/**
 * The dismissals of the file given, or of the project's own where there is one. Undefined, after a notice, where they
 * cannot be read.
 */
export async function readDismissals(given: string | undefined): Promise<readonly Dismissal[] | undefined> {
  const file = given ?? DISMISSALS_PATH
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (absent && given === undefined) return []
    notice(dismissalsUnreadable(file))
    return undefined
  }
  // The schema library is loaded only by those who have dismissals: most checks start faster without it.
  const { parseDismissals } = await import('../workspace/dismissalsFile.js')
  const parsed = parseDismissals(text)
  if ('dismissals' in parsed) return parsed.dismissals
  notice(dismissalsBroken(file, parsed.line, parsed.problem))
  return undefined
}
