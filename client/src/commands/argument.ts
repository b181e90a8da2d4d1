import type { OpenBesideArgument } from '../../../server/src/protocol.js'

/** A contradiction at one of its places, as quick fixes and links name it. */
export type ContradictionArgument = OpenBesideArgument

/** What a quick fix or a link hands to a command; undefined for a command that was called by hand. */
export function contradictionArgument(argument: unknown): ContradictionArgument | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined
  if (!('contradiction' in argument && 'uri' in argument && 'position' in argument)) return undefined
  const { contradiction, uri, position } = argument
  if (typeof contradiction !== 'string' || typeof uri !== 'string') return undefined
  if (typeof position !== 'object' || position === null || !('line' in position && 'character' in position))
    return undefined
  const { line, character } = position
  if (typeof line !== 'number' || typeof character !== 'number') return undefined
  return { contradiction, uri, position: { line, character } }
}
