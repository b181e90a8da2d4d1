import type { Token } from '../../document/tokens.js'

/** The part of the year or the week for which a rhythm holds: "in term time", "on Sundays", "in winter". */
export function rhythmRestrictions(tokens: readonly Token[]): readonly string[] {
  return [...new Set(tokens.flatMap(({ lower }) => SEASONAL.get(lower) ?? []))]
}

const SEASONAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    term: 'term',
    termtime: 'term',
    holiday: 'holidays',
    holidays: 'holidays',
    vacation: 'holidays',
    vacations: 'holidays',
    summer: 'in summer',
    winter: 'in winter',
    spring: 'in spring',
    autumn: 'in autumn',
    season: 'in season',
    lent: 'in season',
    weekend: 'weekends',
    weekends: 'weekends',
    weekday: 'weekdays',
    weekdays: 'weekdays',
    sundays: 'sundays',
    saturdays: 'saturdays',
    peak: 'peak',
    usually: 'usually',
    sometimes: 'usually',
    formerly: 'formerly',
  }),
)
