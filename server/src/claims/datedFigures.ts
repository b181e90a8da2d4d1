import type { Mention } from '../mentions/mention.js'
import { isPoint } from '../values/interval.js'
import { isTelling } from '../values/telling.js'
import type { Subject } from './subject.js'

/**
 * The subjects of a sentence's mentions; each date knows the figures that it may place in time: those between it and
 * the next date on either side. "It earned £840 million in the third quarter": two such quarters contradict each other
 * where the figure is one.
 */
export function withFigures(mentions: readonly Mention[], subjects: readonly Subject[]): readonly Subject[] {
  if (!mentions.some(({ kind }) => kind === 'date') || mentions.length < 2) return subjects
  return subjects.map((subject, index) => {
    if (mentions[index]?.kind !== 'date') return subject
    const figures = [...figuresFrom(mentions, index, -1), ...figuresFrom(mentions, index, 1)]
    return figures.length === 0 ? subject : { ...subject, figures }
  })
}

function figuresFrom(mentions: readonly Mention[], date: number, step: 1 | -1): readonly string[] {
  const figures: string[] = []
  for (let index = date + step; index >= 0 && index < mentions.length; index += step) {
    const mention = mentions[index]
    if (mention === undefined || mention.kind === 'date') break
    const figure = figureOf(mention)
    if (figure !== null) figures.push(figure)
  }
  return figures
}

/** An amount that two different facts hardly share by chance, as dimension, unit and value: "money GBP 840000000". */
function figureOf({ kind, quantity }: Mention): string | null {
  if (quantity === undefined || !FIGURES.has(kind) || !isPoint(quantity.interval)) return null
  const { interval, dimension, unit } = quantity
  return isTelling(quantity) ? `${dimension} ${unit ?? ''} ${interval.min}` : null
}

const FIGURES: ReadonlySet<string> = new Set(['quantity', 'money', 'percent', 'measure'])
