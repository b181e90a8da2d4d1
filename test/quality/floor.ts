import { table } from './table.js'

/** A figure with the limit that it must keep. */
export interface Floor {
  readonly name: string
  readonly comparison: 'at least' | 'at most' | 'reported'
  /** Null where the figure is only reported. */
  readonly limit: number | null
  /** Null where there is nothing to divide by: then nothing was broken. */
  readonly reached: number | null
  /** What the figure is made of: `12 of 300`. */
  readonly detail: string
  /** Null where the figure is only reported. */
  readonly met: boolean | null
}

/** @param detail what the figure is made of */
export function floor(
  name: string,
  comparison: 'at least' | 'at most',
  limit: number,
  reached: number | null,
  detail: string,
): Floor {
  const met = reached === null || (comparison === 'at least' ? reached >= limit : reached <= limit)
  return { name, comparison, limit, reached, detail, met }
}

/** A floor of a share of cases; none of none keeps any. */
export function shareFloor(
  name: string,
  comparison: 'at least' | 'at most',
  limit: number,
  count: number,
  of: number,
): Floor {
  return floor(name, comparison, limit, of === 0 ? null : count / of, `${count} of ${of}`)
}

/** A figure without a limit that is to be seen beside the floors. */
export function reported(name: string, reached: number | null, detail: string): Floor {
  return { name, comparison: 'reported', limit: null, reached, detail, met: null }
}

/** Floors with what was reached. */
export function floorsTable(floors: readonly Floor[]): string {
  return table(
    ['floor', 'limit', 'reached', 'made of', 'met'],
    floors.map(({ name, comparison, limit, reached, detail, met }) => [
      name,
      limit === null ? comparison : `${comparison} ${limit}`,
      reached === null ? '–' : String(Number(reached.toFixed(3))),
      detail,
      met === null ? '' : met ? 'yes' : 'NO',
    ]),
  )
}
