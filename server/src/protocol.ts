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
  /**
   * URI of a folder on disk in which the server may keep what it has read in files that are not open, so that it starts
   * faster the next time. Any client may name one; without it nothing is kept.
   */
  readonly index?: string
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
  /** Why both are right, for the reader of the file. */
  readonly reason?: string
}

export type DismissResult =
  | {
      readonly files: readonly { readonly uri: string; readonly text: string }[]
      /** The new list of dismissals without a folder; null where it stays as it is. */
      readonly withoutFolder: readonly unknown[] | null
    }
  /** A sentence for the person. */
  | { readonly problem: string }

/** Client to server, a request with an empty object: what is dismissed, in the order of the wordings. */
export const DISMISSED = 'claimlint/dismissed'

export interface Dismissed {
  /** That of the contradiction. */
  readonly id: string
  /** '' where the file does not say. */
  readonly rule: string
  /** As they were worded when dismissed. */
  readonly sides: readonly string[]
  /** '' for none. */
  readonly reason: string
  /** Why it has lapsed, as a sentence; '' for one that holds, or may hold for documents that are not open. */
  readonly lapsed: string
  /** URI of the first file that holds it; null where our own client keeps it, for documents without a folder. */
  readonly file: string | null
}

/** Client to server, a request: what must be written so that some are no longer dismissed anywhere. */
export const TAKE_BACK = 'claimlint/takeBack'

export interface TakeBackParams {
  readonly ids: readonly string[]
}

/** Client to server, a request: the comment that makes a contradiction ignored at one of its places. */
export const IGNORE = 'claimlint/ignore'

/** How far a comment reaches: its line, its paragraph (or list, or table), its document. */
export type IgnoreReach = 'line' | 'block' | 'file'

export interface IgnoreParams {
  readonly uri: string
  /** Inside the claim. */
  readonly position: Position
  readonly contradiction: string
  readonly reach: IgnoreReach
  /** Written into the comment; blank for none. */
  readonly reason?: string
}

export type IgnoreResult =
  /** To be inserted, if the document still has that version. */
  | { readonly version: number; readonly position: Position; readonly text: string }
  /** A sentence for the person. */
  | { readonly problem: string }

/** Client to server, a request: what must be written to make a document a fact sheet. */
export const REFERENCE = 'claimlint/reference'

export interface ReferenceParams {
  readonly uri: string
}

export type ReferenceResult = { readonly uri: string; readonly text: string } | { readonly problem: string }

/**
 * Client to server, a request: reads the files of the workspace that are not open, and follows them until the session
 * ends. Where it is cancelled, only open documents count.
 */
export const CHECK_WORKSPACE = 'claimlint/checkWorkspace'

export interface CheckWorkspaceParams {
  /** Under which the client shows the progress itself; without it the server asks the client to show it. */
  readonly workDoneToken?: string | number
}

export interface CheckWorkspaceResult {
  /** How many files were read; null where it was cancelled. */
  readonly files: number | null
}

/** From 0, in UTF-16 units, as our own client counts. */
export interface Position {
  readonly line: number
  readonly character: number
}

export interface Range {
  readonly start: Position
  readonly end: Position
}

/** Client to server, a request: the contradictions of the claim at a position, with the mentions of their other sides. */
export const CONTRADICTIONS_AT = 'claimlint/contradictionsAt'

export interface ContradictionsAtParams {
  readonly textDocument: { readonly uri: string }
  readonly position: Position
}

export type ContradictionsAtResult = readonly ContradictionAt[]

export interface ContradictionAt {
  readonly contradiction: string
  readonly rule: string
  readonly message: string
  /** The claim at the position. */
  readonly here: PlacedMention
  /** In document order. */
  readonly competing: readonly PlacedMention[]
}

/** A mention where it stands. */
export interface PlacedMention {
  readonly uri: string
  readonly range: Range
  /** As written, on one line. */
  readonly text: string
  /** The file's name, with as many of its folders as tell it from the other documents. */
  readonly name: string
}

/** Client to server, a request: everything that the checked documents state, for the facts view and the fact table. */
export const FACTS = 'claimlint/facts'

export interface FactsParams {
  /** Also what is stated only once. */
  readonly alone?: boolean
}

export interface FactsResult {
  /** That of the {@link Status} to which it belongs. */
  readonly generation: number
  /** All documents, also those without a fact, by URI. */
  readonly documents: readonly FactDocument[]
  /** Conflicts first, then by first mention. */
  readonly facts: readonly PlacedFact[]
}

export interface FactDocument {
  readonly uri: string
  /** As in {@link PlacedMention}. */
  readonly name: string
  readonly isFactSheet: boolean
}

/** A fact with all its mentions; or, as `arithmetic`, a statement that does not add up, with its parts as mentions. */
export interface PlacedFact {
  readonly type: 'fact' | 'arithmetic'
  /** Unique; the same from check to check while the first mention stays what it is. */
  readonly id: string
  /** What it is about: "painting", "duration (rebuild)"; the arithmetic itself. */
  readonly label: string
  /** Null for what no rule compares. */
  readonly rule: string | null
  /** `settled` has values that differ and are not flagged: dismissed, ignored, or by a rule that is off; `alone` has one mention. */
  readonly state: 'conflict' | 'settled' | 'agree' | 'alone'
  readonly contradictions: readonly FactContradiction[]
  /** By URI and place. */
  readonly mentions: readonly FactMention[]
}

export interface FactContradiction {
  /** As the commands take it. */
  readonly id: string
  readonly rule: string
  readonly severity: string
  readonly message: string
  /** Indices into the mentions of the fact; those of one side agree. */
  readonly sides: readonly (readonly number[])[]
}

export interface FactMention extends PlacedMention {
  /** The normalised value, in words: "19.5 to 24 months"; '' where none was read. */
  readonly value: string
  readonly band: FactBand | null
  /** Who says it and as of when; '' where nothing tells. */
  readonly source: string
}

/** Which numbers a mention admits, both ends included. */
export interface FactBand {
  /**
   * What the numbers count: a unit ("month", "USD per year", "" for a bare count), "day" (since 1970-01-01), "day of
   * year" or "minute of day". Only bands of one scale stand on one line.
   */
  readonly scale: string
  /** What the numbers count, in the reader's language: "months"; "" for bare counts, and for dates and times. */
  readonly unit: string
  /** Null where it is open. */
  readonly low: number | null
  readonly high: number | null
}

/*
 * Commands of our own client, which the server names in quick fixes and in the links of a hover. Each takes one argument.
 */

/** Takes a dismissal back: one with an `id`; without an argument, asks which. */
export const TAKE_BACK_COMMAND = 'claimlint.takeBack'

/** Takes back every dismissal that has lapsed. */
export const CLEAR_LAPSED_COMMAND = 'claimlint.clearLapsed'

/** Asks for a reason first where the argument says so; without an argument, takes what is under the cursor. */
export const DISMISS_COMMAND = 'claimlint.dismiss'

export interface DismissArgument {
  readonly contradiction: string
  readonly askReason?: boolean
}

/** Shows another side of a contradiction beside the document; without an argument, of the claim under the cursor. */
export const OPEN_BESIDE_COMMAND = 'claimlint.openBeside'

export interface OpenBesideArgument {
  readonly contradiction: string
  readonly uri: string
  /** Inside the claim. */
  readonly position: Position
}

/** Leaves a contradiction alone by a comment, after asking how far; without an argument, that under the cursor. */
export const IGNORE_COMMAND = 'claimlint.ignore'

export interface IgnoreArgument {
  readonly contradiction: string
  readonly uri: string
  /** Inside the claim. */
  readonly position: Position
}

/** Makes a document a fact sheet; without an argument, the one in the active editor. */
export const REFERENCE_COMMAND = 'claimlint.makeReference'

export interface ReferenceArgument {
  readonly uri: string
}

/** Shows the page of a rule. */
export const SHOW_RULE_COMMAND = 'claimlint.showRule'

export interface ShowRuleArgument {
  readonly rule: string
}

/** Server to client, a request: the text of a file that the server cannot read itself, being on no local disk. */
export const READ_FILE = 'claimlint/readFile'

export interface ReadFileParams {
  readonly uri: string
}

export interface ReadFileResult {
  /** Null where there is no such file. */
  readonly text: string | null
}
