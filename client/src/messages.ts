/*
 * Every sentence that the extension itself shows. What is said about claims and contradictions comes from the server.
 */

import type { FactTableTexts } from './factTable/texts.js'

export const NO_CONTRADICTIONS = 'Claimlint found no contradiction in the open documents.'

export const NOT_ON_A_FLAG = 'Put the cursor on a claim that Claimlint has flagged, then try again.'

export const CONTRADICTION_GONE = 'The text has changed, and this contradiction is gone.'

export const TEXT_CHANGED = 'The text has changed meanwhile. Try again.'

export const IGNORE = {
  title: 'Ignore by a comment',
  where: 'How far shall the comment reach?',
  reaches: {
    line: 'On this line',
    block: 'In this paragraph, list or table',
    file: 'In the whole file',
  },
  prompt: 'Why? The reason is written into the comment; Enter alone gives none.',
  example: 'the figure of the press release, as quoted',
} as const

export function madeReference(document: string, file: string): string {
  return `${document} is a fact sheet now: it is named in ${file}.`
}

export function fileNotWritten(file: string): string {
  return `Claimlint could not write ${file}: the folder is read-only, or the file could not be saved.`
}

export const OTHER_SIDE = 'Which mention?'

export const WHICH_CONTRADICTION = 'Which contradiction?'

export const REASON = {
  title: 'Different facts',
  prompt: 'Why are both right? The reason is kept in the file of dismissals; Enter alone gives none.',
  example: 'one counts the crew, the other does not',
} as const

export const FACTS = {
  states: {
    conflict: 'in conflict',
    settled: 'different, and not flagged',
    agree: 'agreeing',
    alone: 'stated once',
  },
  show: 'Show mention',
  side: (number: number): string => `side ${number}`,
  counts: (conflicts: number, shown: number, all: number): string =>
    [counted(conflicts, 'conflict'), shown === all ? counted(all, 'fact') : `${shown} of ${counted(all, 'fact')}`].join(
      ', ',
    ),
  filtered: (shown: number, all: number): string =>
    shown === 0 ? 'No fact passes the filter.' : `Filtered: ${shown} of ${counted(all, 'fact')}.`,
  searchTitle: 'Search facts',
  searchPrompt: 'Words of a label, a wording, a value or a source. Empty shows all facts.',
  filterTitle: 'Filter facts',
  filterPrompt: 'Shown are facts of any rule and any document that you choose; none chosen means all.',
  onlyConflicts: 'Conflicts only',
  rules: 'Rules',
  documents: 'Documents',
} as const

export const DISMISSED = {
  openFile: 'Open the file of dismissals',
  withoutFolder: 'Kept with this workspace: the documents have no folder.',
  lapses: 'Lapses when one of the values changes.',
  takeBack: 'Which dismissal is to be taken back?',
  none: 'Nothing is dismissed.',
} as const

export function folderReadOnly(file: string): string {
  return `Claimlint could not write ${file}: the folder is read-only, or the file could not be saved. The dismissal was not recorded.`
}

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

export const STATUS = {
  name: 'Claimlint',
  starting: 'Claimlint is starting',
  stopped: 'Claimlint has stopped',
  showOutput: 'Show output',
  restart: 'Restart',
} as const

export const FACT_TABLE: FactTableTexts = {
  title: 'Fact Table',
  filter: 'Filter facts',
  filterHint: 'Filter by word, value or document',
  conflictsOnly: 'Conflicts only',
  alone: 'Also what is stated once',
  exportCsv: 'Export CSV',
  exportMarkdown: 'Export Markdown',
  fact: 'Fact',
  bands: 'Bands',
  state: 'State',
  rule: 'Rule',
  conflict: 'Conflict',
  settled: 'Settled',
  agree: 'Agrees',
  once: 'Stated once',
  factSheet: 'Fact sheet',
  nothing: 'No fact is stated twice in the open documents yet. Open two versions of one story side by side.',
  nothingFound: 'No fact matches the filter.',
  missing: 'Not stated here',
  open: 'Open {0}',
  side: 'Side {0}',
  apart: 'The bands do not meet',
  meet: 'The bands meet',
  noLine: 'Nothing here lies on one number line',
  choose: 'Choose a fact to see its bands.',
  showRule: 'Show the page of the rule {0}',
  more: 'Show {0} more',
  counted: '{0} facts in {1} documents',
  keys: 'Arrow keys move through the table, Enter opens a mention or sorts by a column.',
}

export const EXPORT = {
  title: 'Export the fact table',
  fileName: 'facts',
  formats: { csv: 'Comma-separated values', markdown: 'Markdown' },
} as const
