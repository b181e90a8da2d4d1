/** What a line of AsciiDoc can be, from the AsciiDoc language documentation. Lines have no blanks at their end. */
export const LINES = {
  comment: /^\/\/(?!\/)/,
  /** Blocks whose lines are no prose, and what ends them is the same line again. */
  verbatim: /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|```)(?:[\w,+-]*)$/,
  container: /^(?:={4,}|\*{4,}|_{4,}|--)$/,
  table: /^(?:[|!]={3,}|[,:]={3,})$/,
  attributes: /^\[(?:[\w.#%,"*'[]|\s).*\]$|^\[\]$/,
  caption: /^\.(?=[^\s.])/,
  entry: /^:(!?[\w][\w-]*!?):(?:\s+(.*))?$/,
  macro: /^[a-z][\w-]*::[^\s[]*\[.*\]$/,
  heading: /^(={1,6}|#{1,6})[ \t]+(?=\S)/,
  underline: /^(?:={2,}|-{2,}|~{2,}|\^{2,}|\+{2,})$/,
  rule: /^(?:'{3,}|<{3,}|-{3}|\*{3}|- - -|\* \* \*)$/,
  item: /^[ \t]*(\*{1,5}|-|•|\.{1,5}|\d{1,4}\.|[A-Za-z]\.|[ivxIVX]{1,6}\)|<(?:\d{1,3}|\.)>)[ \t]+(?=\S)(?:\[[ x*]\][ \t]+)?/,
  term: /^[ \t]*(?:[^\s:;]|\S[^\n]{0,200}?[^\s:;])(:{2,4}|;;)(?=\s|$)/,
  continuation: /^\+$/,
  admonition: /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+(?=\S)/,
  quoteMark: /^>[ \t]?/,
} as const

/** Depths of headings by the sign that underlines them. */
export const UNDERLINE_LEVELS: ReadonlyMap<string, number> = new Map([
  ['=', 1],
  ['-', 2],
  ['~', 3],
  ['^', 4],
  ['+', 5],
])

/** Styles whose block is no prose. */
export const OPAQUE_STYLES: ReadonlySet<string> = new Set(
  (
    'source listing literal pass stem latexmath asciimath comment plantuml mermaid ditaa graphviz blockdiag svgbob ' +
    'vega vegalite tikz gnuplot'
  ).split(' '),
)

export const QUOTATION_STYLES: ReadonlySet<string> = new Set(['quote', 'verse'])

/** The list marker without what counts: items of one list share it. */
export function markerKind(marker: string): string {
  if (/^\d/.test(marker)) return '1.'
  if (/^[A-Za-z]\.$/.test(marker)) return 'a.'
  if (marker.endsWith(')')) return 'i)'
  return marker.startsWith('<') ? '<1>' : marker
}
