import type { FactMention, PlacedFact } from '../../server/src/protocol.js'
import { numberLineOf } from '../src/factTable/numberLine.js'
import { type FactTableTexts, fill } from '../src/factTable/texts.js'
import { element } from './element.js'
import { drawAxis, drawLane } from './lineDrawing.js'

/** The chosen fact: its contradictions in words, and every band on one large line. */
export function details(
  fact: PlacedFact,
  texts: FactTableTexts,
  locale: string,
  events: { readonly open: (mention: FactMention) => void; readonly rule: (rule: string) => void },
): HTMLElement {
  const line = numberLineOf(fact, locale)
  const { rule } = fact
  const heading = element('div', {
    className: 'details-heading',
    children: [element('h2', { text: fact.label }), ...(rule === null ? [] : [ruleLink(rule, texts, events.rule)])],
  })
  const messages = [...new Set(fact.contradictions.map(({ message }) => message))]
    .filter(message => message !== fact.label)
    .map(message => element('p', { className: 'message', text: message }))
  if (line === null) return element('div', { children: [heading, ...messages, element('p', { text: texts.noLine })] })
  const lanes = line.bars.map(bar => {
    const { mention, sides } = bar
    const place = `${mention.name}:${mention.range.start.line + 1}`
    const button = element('button', {
      className: 'mention',
      attributes: { type: 'button', title: fill(texts.open, place) },
      children: [
        element('span', { className: 'side-letters', text: sides.join(' ') }),
        element('span', { className: 'written', text: mention.text }),
        element('span', { className: 'place', text: place }),
      ],
    })
    button.addEventListener('click', () => events.open(mention))
    return element('li', {
      className: 'lane',
      children: [
        button,
        element('span', { className: 'value', text: mention.value }),
        element('div', { className: 'track', children: [drawLane(bar)] }),
      ],
    })
  })
  const verdict =
    line.bars.length < 2 ? [] : [element('p', { className: 'verdict', text: line.meet ? texts.meet : texts.apart })]
  return element('div', {
    children: [
      heading,
      ...messages,
      element('ul', { className: 'lanes', children: lanes }),
      element('div', { className: 'lane', children: [element('span'), element('span'), drawAxis(line)] }),
      ...verdict,
    ],
  })
}

function ruleLink(rule: string, texts: FactTableTexts, show: (rule: string) => void): HTMLElement {
  const button = element('button', {
    className: 'link',
    text: rule,
    attributes: { type: 'button', title: fill(texts.showRule, rule) },
  })
  button.addEventListener('click', () => show(rule))
  return button
}
