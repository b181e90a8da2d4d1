import { byWord } from './byWord.js'

/**
 * Words that tell of which of several like things a sentence speaks: what is said of the winter says nothing of the
 * summer. Each word of a line excludes the others of it.
 */
export const FACETS: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  season: byWord({ winter: 'winter wintertime', summer: 'summer summertime', spring: 'spring', autumn: 'autumn' }),
  daypart: byWord({ morning: 'morning', afternoon: 'afternoon', evening: 'evening' }),
  weekday: byWord({
    monday: 'mondays',
    tuesday: 'tuesdays',
    wednesday: 'wednesdays',
    thursday: 'thursdays',
    friday: 'fridays',
    saturday: 'saturdays',
    sunday: 'sundays',
  }),
  people: byWord({ grown: 'adults grown-ups', young: 'children juniors under-16s', old: 'seniors pensioners' }),
}

/** Which of several a noun is, before it: "the first night", "the return match", "the north aisle". */
export const RANKS: ReadonlyMap<string, string> = byWord({
  first: 'first opening',
  second: 'second return',
  third: 'third',
  fourth: 'fourth',
  fifth: 'fifth',
  last: 'final',
  north: 'north northern',
  south: 'south southern',
  east: 'east eastern',
  west: 'west western',
  upper: 'upper',
  lower: 'lower',
  left: 'left',
  right: 'right',
  old: 'old',
  new: 'new',
})

/** Phrases of what is so again and again, on any one of many occasions. */
export const ANY_TIME: readonly string[] =
  `on a normal day, on an ordinary day, on a typical day, on an average day, on any day, on any one day, on any given day, on any one night, on any night, on any given night,
  at any one time, at any time, at a time, at once, at one time, most days, most nights, most weeks, usually, normally, typically, generally, as a rule, on average,
  on a good day, on a bad day, on busy days, each day, every day, each night, every night, on duty`.split(/,\s+/)

/** Phrases of what was added up over a stretch of time. */
export const ADDED_UP: readonly string[] =
  `over the season, over the summer, over the winter, over the year, over the week, over the weekend, over the month, in the whole of, in all of, in the course of, throughout,
  over the course of, during the season, in total over, this term, at least once`.split(/,\s+/)
