/*
 * What there is many of, and what comes again.
 */

/** Things of which there are many of one kind, told apart by their days. */
export const ONE_OF_MANY: ReadonlySet<string> = new Set(
  (
    'list register roll diary entry issue edition letter match game session lesson class meeting hearing report bulletin newsletter minute page ' +
    'team squad census survey budget account season vintage harvest model catalogue yearbook'
  ).split(' '),
)

/** Words of what takes place again and again: "the monthly market". */
export const RECURRING_WORDS: ReadonlySet<string> = new Set(
  'weekly monthly fortnightly quarterly regular recurring weekend again alternate'.split(' '),
)
