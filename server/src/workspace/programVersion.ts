import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/**
 * What stands for some programs, by their paths. What other ones have read or compared is of no use: any change to how
 * that is done is a change of these.
 */
export function programVersion(...programs: readonly (string | undefined)[]): string {
  const hash = createHash('sha256')
  for (const program of programs) if (program !== undefined) hash.update(readFileSync(program))
  return hash.digest('base64url')
}
