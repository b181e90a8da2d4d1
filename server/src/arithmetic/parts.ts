import { scale } from '../values/interval.js'
import { type Figure, figureAt } from './figure.js'
import { CLOSE, letterOf, type MarkedText, OPEN, SENTENCE_END } from './markedText.js'

/** One item of a list in prose: a figure with the words around it. */
export interface Part {
  readonly figure: Figure
  /** "two" in "two halves of 50 minutes": how often the figure counts. */
  readonly times: Figure | null
  /** Words before and behind the figure, without the comma. */
  readonly before: string
  readonly behind: string
}

const MARKER = new RegExp(`${OPEN}(?<letter>[a-z])(?<index>\\d+)${CLOSE}`, 'gu')
/** Commas within numbers are inside markers, so each comma here divides. */
const DIVIDER = /,? (?:and|plus|&) (?:another |a further )?|[,;] | — /

/**
 * The items of a list in which each has exactly one figure of a kind, or a number of times and a figure ("two halves of
 * 50 minutes"); null where an item has none or several, so that the list is no division of a whole.
 */
export function partsIn(marked: MarkedText, list: string, like: Figure): readonly Part[] | null {
  const items = list.split(DIVIDER).filter(item => item.trim() !== '')
  const parts: (Part | null)[] = []
  for (const item of items) parts.push(partIn(marked, item, like) ?? ellipticalPart(marked, item, parts.at(-1)))
  return parts.length < 2 && parts[0]?.times == null ? null : parts.every(part => part !== null) ? parts : null
}

function partIn(marked: MarkedText, item: string, like: Figure): Part | null {
  const markers = [...item.matchAll(MARKER)]
  const [first, second] = markers.map(({ groups }) => figureAt(marked, Number(groups?.['index'])))
  if (first === undefined || first === null || markers.length > 2) return null
  const words = (from: number, to: number) => item.slice(from, to).trim()
  const at = (marker: RegExpExecArray | undefined) => marker?.index ?? 0
  const after = (marker: RegExpExecArray | undefined) => at(marker) + (marker?.[0].length ?? 0)
  if (markers.length === 1) {
    if (!isAlike(first, like)) return null
    return {
      figure: first,
      times: null,
      before: words(0, at(markers[0])),
      behind: words(after(markers[0]), item.length),
    }
  }
  const between = words(after(markers[0]), at(markers[1]))
  if (
    !second ||
    !isAlike(second, like) ||
    !isCount(marked, first) ||
    !/^(?:[\p{L}'-]+ ){0,3}(?:of|at|x|×|,)$/u.test(`${between}`)
  )
    return null
  return {
    figure: second,
    times: first,
    before: words(0, at(markers[0])),
    behind: words(after(markers[1]), item.length),
  }
}

/** "40 minutes on the plan and 35 on the budget": a bare number behind one with its unit is of the same unit. */
function ellipticalPart(marked: MarkedText, item: string, before: Part | null | undefined): Part | null {
  const [marker, another] = [...item.matchAll(MARKER)]
  const figure = figureAt(marked, Number(marker?.groups?.['index']))
  const led = before?.figure
  if (marker === undefined || another !== undefined || figure === null || led === undefined || before?.times !== null)
    return null
  const { surfaceValue } = led.quantity
  if (
    figure.quantity.unit !== null ||
    !isCount(marked, figure) ||
    led.quantity.unit === null ||
    surfaceValue === undefined ||
    surfaceValue === 0
  )
    return null
  const behind = item.slice(marker.index + marker[0].length).trim()
  // "35 pupils" are something else.
  if (!/^(?:on|for|of|in|to|with|at)(?![\p{L}])|^$/u.test(behind)) return null
  const factor = led.nominal / surfaceValue
  const quantity = {
    ...led.quantity,
    surfaceValue: figure.nominal,
    interval: scale(figure.quantity.interval, factor),
    step: figure.quantity.step * factor,
  }
  return {
    figure: {
      ...figure,
      quantity,
      tight: scale(figure.tight, factor),
      loose: scale(figure.loose, factor),
      nominal: figure.nominal * factor,
    },
    times: null,
    before: item.slice(0, marker.index).trim(),
    behind,
  }
}

function isCount({ claims }: MarkedText, { claim }: Figure): boolean {
  const found = claims[claim]
  return found !== undefined && letterOf(found) === 'c'
}

/** Of one kind and unit, so that they can be added up. */
export function isAlike({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return a.dimension === b.dimension && a.unit === b.unit && a.per === b.per
}

/** The stretch of a list that begins at an offset: to the closing bracket or dash, or to the end of the sentence. */
export function listFrom(
  { text }: MarkedText,
  start: number,
  opener: string,
): { readonly list: string; readonly end: number } {
  const stops = opener === '(' ? [')'] : opener === '—' ? ['—', '. ', SENTENCE_END] : [SENTENCE_END, ' — ']
  const ends = stops.map(stop => text.indexOf(stop, start)).filter(end => end >= 0)
  const end = Math.min(text.length, ...ends)
  return { list: text.slice(start, end).replace(/[.!?]["')]*$/, ''), end }
}
