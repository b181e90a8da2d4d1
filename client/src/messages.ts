import { l10n } from 'vscode'
import type { FactTableTexts } from './factTable/texts.js'

/*
 * Every sentence that the extension itself shows, in the language of the editor: `l10n/` has the translations. What is
 * said about claims and contradictions comes from the server.
 */

export const NO_CONTRADICTIONS = l10n.t('Claimlint found no contradiction in the open documents.')

export const NOT_ON_A_FLAG = l10n.t('Put the cursor on a claim that Claimlint has flagged, then try again.')

export const CONTRADICTION_GONE = l10n.t('The text has changed, and this contradiction is gone.')

export const TEXT_CHANGED = l10n.t('The text has changed meanwhile. Try again.')

export const IGNORE = {
  title: l10n.t('Ignore by a comment'),
  where: l10n.t('How far shall the comment reach?'),
  reaches: {
    line: l10n.t('On this line'),
    block: l10n.t('In this paragraph, list or table'),
    file: l10n.t('In the whole file'),
  },
  prompt: l10n.t('Why? The reason is written into the comment; Enter alone gives none.'),
  example: l10n.t('the figure of the press release, as quoted'),
} as const

export function madeReference(document: string, file: string): string {
  return l10n.t('{0} is a fact sheet now: it is named in {1}.', document, file)
}

export function fileNotWritten(file: string): string {
  return l10n.t('Claimlint could not write {0}: the folder is read-only, or the file could not be saved.', file)
}

export const OTHER_SIDE = l10n.t('Which mention?')

export const WHICH_CONTRADICTION = l10n.t('Which contradiction?')

export const REASON = {
  title: l10n.t('Different facts'),
  prompt: l10n.t('Why are both right? The reason is kept in the file of dismissals; Enter alone gives none.'),
  example: l10n.t('one counts the crew, the other does not'),
} as const

const ONE = {
  claim: () => l10n.t('1 claim'),
  contradiction: () => l10n.t('1 contradiction'),
  conflict: () => l10n.t('1 conflict'),
  fact: () => l10n.t('1 fact'),
  mention: () => l10n.t('1 mention'),
} as const

const MANY: Readonly<Record<Counted, (count: number) => string>> = {
  claim: count => l10n.t('{0} claims', count),
  contradiction: count => l10n.t('{0} contradictions', count),
  conflict: count => l10n.t('{0} conflicts', count),
  fact: count => l10n.t('{0} facts', count),
  mention: count => l10n.t('{0} mentions', count),
}

/** What the extension counts. */
export type Counted = keyof typeof ONE

/** "1 fact", "3 facts". */
export function counted(count: number, what: Counted): string {
  return count === 1 ? ONE[what]() : MANY[what](count)
}

export const FACTS = {
  states: {
    conflict: l10n.t('in conflict'),
    settled: l10n.t('different, and not flagged'),
    agree: l10n.t('agreeing'),
    alone: l10n.t('stated once'),
  },
  show: l10n.t('Show mention'),
  side: (number: number): string => l10n.t('side {0}', number),
  counts: (conflicts: number, shown: number, all: number): string =>
    [
      counted(conflicts, 'conflict'),
      shown === all ? counted(all, 'fact') : l10n.t('{0} of {1}', shown, counted(all, 'fact')),
    ].join(', '),
  filtered: (shown: number, all: number): string =>
    shown === 0 ? l10n.t('No fact passes the filter.') : l10n.t('Filtered: {0} of {1}.', shown, counted(all, 'fact')),
  searchTitle: l10n.t('Search facts'),
  searchPrompt: l10n.t('Words of a label, a wording, a value or a source. Empty shows all facts.'),
  filterTitle: l10n.t('Filter facts'),
  filterPrompt: l10n.t('Shown are facts of any rule and any document that you choose; none chosen means all.'),
  onlyConflicts: l10n.t('Conflicts only'),
  rules: l10n.t('Rules'),
  documents: l10n.t('Documents'),
} as const

/** A wording as it stands in a document. */
export function quoted(wording: string): string {
  return l10n.t('“{0}”', wording)
}

export const CHECKED = {
  noFolder: l10n.t('There is no folder in this window whose files could be checked.'),
  checking: l10n.t('Claimlint: checking the workspace'),
  showFacts: l10n.t('Show Facts'),
  result: (files: number, contradictions: number): string =>
    l10n.t(
      'Files checked: {0}. {1}. Files that are not open are followed until this window closes.',
      files,
      counted(contradictions, 'contradiction'),
    ),
} as const

export const DISMISSED = {
  openFile: l10n.t('Open the file of dismissals'),
  withoutFolder: l10n.t('Kept with this workspace: the documents have no folder.'),
  lapses: l10n.t('Lapses when one of the values changes.'),
  takeBack: l10n.t('Which dismissal is to be taken back?'),
  none: l10n.t('Nothing is dismissed.'),
  noneLapsed: l10n.t('No dismissal of the open documents has lapsed.'),
  lapsed: (what: number | string): string => l10n.t('Lapsed: {0}', what),
} as const

export function folderReadOnly(file: string): string {
  return `${fileNotWritten(file)} ${l10n.t('The dismissal was not recorded.')}`
}

export const STATUS = {
  name: 'Claimlint',
  detail: (claims: number, documents: number): string =>
    documents === 1
      ? l10n.t('{0} in 1 document', counted(claims, 'claim'))
      : l10n.t('{0} in {1} documents', counted(claims, 'claim'), documents),
  starting: l10n.t('Claimlint is starting'),
  stopped: l10n.t('Claimlint has stopped'),
  showOutput: l10n.t('Show output'),
  restart: l10n.t('Restart'),
} as const

export const FACT_TABLE: FactTableTexts = {
  title: l10n.t('Fact Table'),
  filter: l10n.t('Filter facts'),
  filterHint: l10n.t('Filter by word, value or document'),
  conflictsOnly: l10n.t('Conflicts only'),
  alone: l10n.t('Also what is stated once'),
  exportCsv: l10n.t('Export CSV'),
  exportMarkdown: l10n.t('Export Markdown'),
  fact: l10n.t('Fact'),
  bands: l10n.t('Bands'),
  state: l10n.t('State'),
  rule: l10n.t('Rule'),
  conflict: l10n.t('Conflict'),
  settled: l10n.t('Settled'),
  agree: l10n.t('Agrees'),
  once: l10n.t('Stated once'),
  factSheet: l10n.t('Fact sheet'),
  nothing: l10n.t('No fact is stated twice in the open documents yet. Open two versions of one story side by side.'),
  nothingFound: l10n.t('No fact matches the filter.'),
  missing: l10n.t('Not stated here'),
  open: l10n.t('Open {0}'),
  side: l10n.t('Side {0}'),
  apart: l10n.t('The bands do not meet'),
  meet: l10n.t('The bands meet'),
  noLine: l10n.t('Nothing here lies on one number line'),
  choose: l10n.t('Choose a fact to see its bands.'),
  showRule: l10n.t('Show the page of the rule {0}'),
  more: l10n.t('Show {0} more'),
  counted: l10n.t('Facts: {0}, documents: {1}'),
  keys: l10n.t(
    'Arrow keys move through the table, with Control past empty cells; Enter opens a mention or sorts by a column.',
  ),
}

export const EXPORT = {
  title: l10n.t('Export the fact table'),
  fileName: 'facts',
  formats: { csv: l10n.t('Comma-separated values'), markdown: 'Markdown' },
} as const
