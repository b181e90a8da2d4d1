import { describe, expect, test } from 'vitest'
import { figureAt } from '../../../server/src/arithmetic/figure.js'
import { partsIn } from '../../../server/src/arithmetic/parts.js'
import { marked } from '../../support/marked.js'

/** The parts behind the colon in minutes. */
function minutes(prose: string): readonly number[] | null {
  const text = marked(prose)
  const whole = figureAt(text, 0)
  const list = text.text.slice(text.text.indexOf(': ') + 2).replace(/\.$/, '')
  const parts = whole === null ? null : partsIn(text, list, whole)
  return parts?.map(({ figure, times }) => (figure.nominal * (times?.nominal ?? 1)) / 60) ?? null
}

describe('the parts of a list in prose', () => {
  test.each([
    ['It took an hour: 40 minutes on the plan and 35 on the budget.', [40, 35]],
    ['It took two hours: 40 minutes on the plan, 35 on the budget and 45 on the roof.', [40, 35, 45]],
    ['It took two hours: two halves of 50 minutes.', [100]],
    ['It took an hour: 40 minutes on the plan and 35 members.', null],
    ['It took an hour: 40 on the plan and 35 minutes on the budget.', null],
  ])('%s', (prose, expected) => {
    expect(minutes(prose)).toEqual(expected)
  })
})
