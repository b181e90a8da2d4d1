import { type Language, say } from '../catalogue/say.js'
import { quoted } from './wordings.js'

/** The title of the progress. */
export function checkingWorkspace(language: Language): string {
  return say(language, 'checkingWorkspace')
}

export function filesChecked(language: Language, done: number, all: number): string {
  return say(language, 'filesChecked', { done, all })
}

export function threadsFailed(language: Language): string {
  return say(language, 'threadsFailed')
}

/** @param nearest the rule that may be meant. */
export function ruleUnknownInComment(language: Language, name: string, nearest: string | undefined): string {
  return nearest === undefined
    ? say(language, 'noRuleInComment', { name: quoted(language, name) })
    : say(language, 'noRuleInCommentButNear', { name: quoted(language, name), nearest: quoted(language, nearest) })
}

export function noCommentHere(language: Language): string {
  return say(language, 'noCommentHere')
}

export function noProjectHere(language: Language): string {
  return say(language, 'noProjectHere')
}

export function contradictionGone(language: Language): string {
  return say(language, 'contradictionGone')
}

export function configurationNotEdited(language: Language, name: string): string {
  return say(language, 'configurationNotEdited', { name })
}

export function documentTooLarge(language: Language, name: string, megabytes: number, limit: number): string {
  return say(language, 'documentTooLarge', { name, megabytes: megabytes.toFixed(1), limit })
}

export function documentBinary(language: Language, name: string): string {
  return say(language, 'documentBinary', { name })
}

/** What a person is told when a request has failed for a reason that is none of theirs. */
export function failed(language: Language): string {
  return say(language, 'failed')
}

/** For the log, which is in English. */
export function operationFailed(operation: string): string {
  return `${operation} failed; the others go on.`
}
