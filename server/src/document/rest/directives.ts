/** Directives whose content is prose; of any other it is code, a setting or what another program fills in. */
export const PROSE_DIRECTIVES: ReadonlySet<string> = new Set(
  (
    'attention caution danger error hint important note tip warning admonition seealso topic sidebar epigraph ' +
    'highlights pull-quote compound container class only versionadded versionchanged deprecated centered rubric ' +
    'glossary hlist figure table line-block header footer abstract todo dropdown card tab-item grid grid-item'
  ).split(' '),
)

/** Directives whose argument is prose: a title, or the first words of the content. */
export const TITLED_DIRECTIVES: ReadonlySet<string> = new Set(
  (
    'attention caution danger error hint important note tip warning admonition seealso topic sidebar epigraph ' +
    'highlights pull-quote rubric centered table list-table csv-table dropdown'
  ).split(' '),
)

/** Quotations set off from the text. */
export const QUOTATION_DIRECTIVES: ReadonlySet<string> = new Set(['epigraph', 'highlights', 'pull-quote'])

/** Roles whose text is what a reader sees as prose; that of any other is code, mathematics or a reference. */
export const PROSE_ROLES: ReadonlySet<string> = new Set(
  (
    'emphasis strong title-reference title t abbr abbreviation ac acronym dfn sub subscript sup superscript guilabel ' +
    'menuselection index small'
  ).split(' '),
)
