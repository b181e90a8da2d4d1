import { type Language, say } from '../catalogue/say.js'
import { quoted } from './wordings.js'

/** What may be wrong with a file of dismissals; `path` names the part of it, '' the whole. */
export type DismissalsProblem =
  | { readonly type: 'notJson' | 'version' }
  | { readonly type: 'shape'; readonly path: string }

export function dismissalsProblem(language: Language, problem: DismissalsProblem): string {
  if (problem.type !== 'shape') return say(language, `dismissals.${problem.type}`)
  const { path } = problem
  return path === '' ? say(language, 'dismissals.fileShape') : say(language, 'dismissals.shape', { path })
}

export function dismissalsBroken(language: Language, problem: DismissalsProblem): string {
  return say(language, 'dismissalsBroken', { problem: dismissalsProblem(language, problem) })
}

export function dismissalsFileBroken(language: Language, name: string): string {
  return say(language, 'dismissalsFileBroken', { name })
}

/** Why a dismissal has lapsed: wordings of it are no longer there. */
export function lapsedBecause(language: Language, gone: readonly string[]): string {
  return say(language, 'dismissalLapsed', {
    count: gone.length,
    wordings: gone.map(wording => quoted(language, wording)).join(', '),
  })
}
