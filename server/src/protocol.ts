/*
 * What the extension and its server say to each other beyond the Language Server Protocol: the only file that both
 * share. It names messages, shapes and files, and imports nothing.
 */

/** Where a folder keeps its dismissals, relative to the folder; meant to be committed. */
export const DISMISSALS_PATH = '.claimlint/dismissed.json'

/** The name of a project's configuration; the folder in which it lies is the project's. */
export const CONFIGURATION_FILE = 'claimlint.json'

/** What our own client tells at the start; any other client may leave all of it out. */
export interface InitializationOptions {
  /** The client understands the messages of this file and writes dismissals itself. */
  readonly claimlintClient?: boolean
  /** URI of the folder that holds one page a rule, `<rule>.md`. */
  readonly rulePages?: string
  /** The dismissals at the start, so that nothing dismissed is flagged first. */
  readonly dismissals?: DismissalsParams
}

/** Server to client, a notification: what the check is doing. Tests wait on it. */
export const STATUS = 'claimlint/status'

export interface Status {
  readonly state: 'working' | 'settled'
  /** Grows with every change that the server has taken in. */
  readonly generation: number
  readonly documents: number
  readonly claims: number
  readonly contradictions: number
}

/** Client to server, a notification: all files of dismissals as they are now, and the dismissals that have no folder. */
export const DISMISSALS = 'claimlint/dismissals'

export interface DismissalsParams {
  readonly files: readonly DismissalsFile[]
  /** In the shape of a file's `dismissed`; what does not have it is ignored. */
  readonly withoutFolder: readonly unknown[]
}

export interface DismissalsFile {
  /** URI of the workspace folder. */
  readonly folder: string
  /** Null where there is no file. */
  readonly text: string | null
}

/** Client to server, a request: what must be written to dismiss a contradiction. */
export const DISMISS = 'claimlint/dismiss'

export interface DismissParams {
  /** The contradiction's id. */
  readonly contradiction: string
}

export type DismissResult =
  | {
      readonly files: readonly { readonly uri: string; readonly text: string }[]
      /** The new list of dismissals without a folder; null where it stays as it is. */
      readonly withoutFolder: readonly unknown[] | null
    }
  /** A sentence for the person. */
  | { readonly problem: string }

/** Client to server, a request: the contradictions under a position. */
export const CONTRADICTIONS_AT = 'claimlint/contradictionsAt'

export interface ContradictionsAtParams {
  readonly textDocument: { readonly uri: string }
  readonly position: { readonly line: number; readonly character: number }
}

export type ContradictionsAtResult = readonly { readonly contradiction: string; readonly message: string }[]

/** The client's command behind the quick fix; its argument is {@link DismissParams}. */
export const DISMISS_COMMAND = 'claimlint.dismiss'
