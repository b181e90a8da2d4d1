import type { FactTableTexts } from '../../client/src/factTable/texts.js'
import type { FactBand, FactDocument, FactMention, FactsResult, PlacedFact } from '../../server/src/protocol.js'

/** Words of a fact table, as a test shows them. */
export const TABLE_TEXTS: FactTableTexts = {
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
  nothing: 'No fact is stated twice.',
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
  counted: 'Facts: {0}, documents: {1}',
  keys: 'Arrow keys move through the table, with Control past empty cells; Enter opens a mention or sorts by a column.',
}

const NAMES = ['first.txt', 'second.txt', 'lead.md', 'sheet.md'] as const
type Name = (typeof NAMES)[number]

/** Documents of an invented story. */
export const DOCUMENTS: readonly FactDocument[] = NAMES.map(name => ({
  uri: `file:///${name}`,
  name,
  isFactSheet: name === 'sheet.md',
}))

/** Scales whose numbers are dates and times, and bear no unit. */
const OF_DAYS = ['day', 'day of year', 'minute of day']

/** A mention in a document of the story, on the line of its own number. */
export function mentionIn(
  name: Name,
  line: number,
  text: string,
  band: readonly [scale: string, low: number | null, high: number | null] | null = null,
  value = text,
): FactMention {
  const [scale = '', low = null, high = null] = band ?? []
  const unit = OF_DAYS.includes(scale) ? '' : scale
  const drawn: FactBand | null = band === null ? null : { scale, unit, low, high }
  const start = { line: line - 1, character: 4 }
  const range = { start, end: { line: line - 1, character: 4 + text.length } }
  return { uri: `file:///${name}`, name, range, text, value, band: drawn, source: '' }
}

/** A fact of mentions; with `sides`, one contradiction among them. */
export function factOf(
  label: string,
  rule: string,
  mentions: readonly FactMention[],
  sides: readonly (readonly number[])[] = [],
): PlacedFact {
  const contradictions =
    sides.length === 0
      ? []
      : [
          {
            id: `${label} contradiction`,
            rule,
            severity: 'warning',
            message: `What is said of ${label} differs.`,
            sides,
          },
        ]
  const state = sides.length > 0 ? 'conflict' : mentions.length > 1 ? 'agree' : 'alone'
  return { type: 'fact', id: label, label, rule, state, contradictions, mentions }
}

/** Facts of every kind that the table has to show. */
export const STORY: FactsResult = {
  generation: 1,
  documents: DOCUMENTS,
  facts: [
    factOf(
      'duration (rebuild)',
      'duration',
      [
        mentionIn('first.txt', 4, 'about 18 months', ['month', 17, 19], '17 to 19 months'),
        mentionIn('second.txt', 6, '18 months', ['month', 18, 18], '18 months'),
        mentionIn('lead.md', 3, 'nearly two years', ['month', 19.5, 24], '19.5 to 24 months'),
        mentionIn('sheet.md', 9, 'more than a year', ['month', 12, null], 'more than 12 months'),
      ],
      [[0, 1], [2]],
    ),
    factOf(
      'passenger',
      'count',
      [
        mentionIn('first.txt', 2, '412', ['', 412, 412]),
        mentionIn('first.txt', 11, '412', ['', 412, 412]),
        mentionIn('second.txt', 2, '421', ['', 421, 421]),
        mentionIn('lead.md', 1, 'some 400', ['', 380, 420], '380 to 420'),
      ],
      [[0, 1], [2]],
    ),
    factOf(
      'day of the sinking',
      'date',
      [
        mentionIn('first.txt', 1, '3 March 2024', ['day', 19785, 19785]),
        mentionIn('lead.md', 8, '4 March 2024', ['day', 19786, 19786]),
      ],
      [[0], [1]],
    ),
    factOf(
      'spelling of the captain',
      'name-spelling',
      [mentionIn('first.txt', 5, '=Marr & Co. <b>"Ltd"</b>'), mentionIn('second.txt', 5, 'Mar')],
      [[0], [1]],
    ),
    factOf('crew', 'count', [
      mentionIn('first.txt', 3, 'nine', ['', 9, 9], '9'),
      mentionIn('second.txt', 3, '9', ['', 9, 9]),
    ]),
    factOf('hull', 'measure', [mentionIn('sheet.md', 2, '48 metres', ['metre', 48, 48])]),
  ],
}
