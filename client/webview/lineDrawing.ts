import type { Bar, NumberLine } from '../src/factTable/numberLine.js'
import { drawn, element } from './element.js'

const LANE = 14
const BAR = 6
/** Half the width of the mark of a single value, in pixels. */
const POINT = 3.5
/** A band narrower than this share of the line is drawn as a single value: it could not be seen otherwise. */
const NARROWEST = 0.004

/** The bands of a fact, one above the other, small enough for a cell. The words beside it say the same. */
export function drawSmallLine(line: NumberLine): SVGSVGElement {
  const height = line.bars.length * LANE
  return drawn('svg', {
    className: 'bands',
    attributes: { width: '100%', height: String(height), 'aria-hidden': 'true' },
    children: line.bars.flatMap((bar, index) => drawBar(bar, index * LANE + LANE / 2)),
  })
}

/** One band, alone in its lane of the large line. */
export function drawLane(bar: Bar): SVGSVGElement {
  return drawn('svg', {
    className: 'bands',
    attributes: { width: '100%', height: String(LANE + 4), 'aria-hidden': 'true' },
    children: drawBar(bar, LANE / 2 + 2),
  })
}

function drawBar(bar: Bar, middle: number): SVGElement[] {
  const side =
    bar.sides.length === 0 ? 'side-none' : `side-${(bar.sides[0]?.charCodeAt(0) ?? 65) % 2 === 1 ? 'odd' : 'even'}`
  const from = percent(bar.from)
  if (bar.to - bar.from < NARROWEST && !bar.isOpenBelow && !bar.isOpenAbove) return [point(from, middle, side)]
  const width = percent(Math.max(bar.to - bar.from, 0))
  const shape = drawn('rect', {
    className: `band ${side}`,
    attributes: { x: from, y: String(middle - BAR / 2), width, height: String(BAR) },
  })
  const ends = [
    ...(bar.isOpenBelow ? [arrow(percent(bar.from), middle, side, 1)] : [stop(from, middle, side)]),
    ...(bar.isOpenAbove ? [arrow(percent(bar.to), middle, side, -1)] : [stop(percent(bar.to), middle, side)]),
  ]
  return [shape, ...ends]
}

/** Round for one side and square for the next, as their letters are. */
function point(at: string, middle: number, side: string): SVGElement {
  if (side !== 'side-even') {
    return drawn('circle', { className: `band ${side}`, attributes: { cx: at, cy: String(middle), r: String(POINT) } })
  }
  const size = String(2 * POINT)
  return drawn('rect', {
    className: `band ${side}`,
    attributes: { x: at, y: String(middle - POINT), width: size, height: size, transform: `translate(${-POINT} 0)` },
  })
}

function stop(at: string, middle: number, side: string): SVGElement {
  const attributes = { x1: at, x2: at, y1: String(middle - LANE / 2 + 1), y2: String(middle + LANE / 2 - 1) }
  return drawn('line', { className: `stop ${side}`, attributes })
}

/** A head that points out of the drawing; `inward` is 1 at its left end and -1 at its right. */
function arrow(at: string, middle: number, side: string, inward: 1 | -1): SVGElement {
  const tip = inward * 1
  const back = inward * 9
  const points = `${tip},${middle} ${back},${middle - 6} ${back},${middle + 6}`
  const head = drawn('polygon', { className: `arrow ${side}`, attributes: { points } })
  return drawn('svg', { attributes: { x: at, y: '0', overflow: 'visible' }, children: [head] })
}

/** The line with its numbers, below the lanes. */
export function drawAxis({ ticks, unit }: NumberLine): HTMLElement {
  const marks = ticks.flatMap(({ at, label }) => [
    drawn('line', { className: 'tick', attributes: { x1: percent(at), x2: percent(at), y1: '0', y2: '5' } }),
    drawn('text', {
      className: 'tick-label',
      text: label,
      attributes: { x: percent(at), y: '17', 'text-anchor': at < 0.06 ? 'start' : at > 0.94 ? 'end' : 'middle' },
    }),
  ])
  const base = drawn('line', { className: 'tick', attributes: { x1: '0', x2: '100%', y1: '0.5', y2: '0.5' } })
  const svg = drawn('svg', {
    attributes: { width: '100%', height: '20', 'aria-hidden': 'true' },
    children: [base, ...marks],
  })
  return element('div', { className: 'axis', children: [svg, element('span', { className: 'unit', text: unit })] })
}

function percent(share: number): string {
  return `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)}%`
}
