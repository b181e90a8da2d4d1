/*
 * Two tellings of one invented story, which differ in the number of paintings, and a third that agrees with the first.
 * Each claim's line and character (both from 0, UTF-16) is given beside it.
 */

export const MORNING = 'file:///stories/morning.md'
export const EVENING = 'file:///stories/evening.md'
export const WEEKLY = 'file:///stories/weekly.md'

/** "412" at 2:17 to 2:20. */
export const MORNING_TEXT = `# Marlow Gallery reopens

The gallery owns 412 paintings, and all of them hang again.

The restoration of the north wing took 14 months and cost 2.3 million euros.
`

/** "421" at 2:47 to 2:50. */
export const EVENING_TEXT = `# Marlow Gallery opens its doors again

After the works of the winter the gallery owns 421 paintings.

The north wing was restored for 2.3 million euros; the restoration took 14 months.
`

export const WEEKLY_TEXT = `# Marlow Gallery is back

The gallery owns 412 paintings, more than its walls can hold.

It cost 2.3 million euros to restore the north wing, and it took 14 months.
`

/** In the line of the number, inside it. */
export const IN_MORNING = { line: 2, character: 18 }
export const IN_EVENING = { line: 2, character: 48 }

export const MORNING_RANGE = { start: { line: 2, character: 17 }, end: { line: 2, character: 20 } }
export const EVENING_RANGE = { start: { line: 2, character: 47 }, end: { line: 2, character: 50 } }
