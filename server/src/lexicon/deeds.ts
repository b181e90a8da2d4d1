/** Verbs, in their base form, of what is done again and again by the same: a cup is won in several years, a town visited twice. */
export const REPEATED_DEEDS: readonly string[] =
  'win beat defeat lose draw play meet face host visit tour perform show screen air broadcast exhibit sing race compete feature appear headline return speak interview stage'.split(
    ' ',
  )

/** Verbs, in their base form, of what is done to some of those who were on board, or what some of them do. */
export const CARE: readonly string[] =
  'take treat rescue save evacuate transfer carry lift airlift admit move send bring check assess examine find recover hold detain quarantine test die survive escape swim'.split(
    ' ',
  )
