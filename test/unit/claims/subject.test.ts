import { describe, expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'
import type { Subject } from '../../../server/src/claims/subject.js'

/** The subject of the claim with this surface. */
function subjectOf(text: string, surface: string): Subject | undefined {
  return readBlock(text).find(({ mention: { valueSpan } }) => text.slice(valueSpan.start, valueSpan.end) === surface)
    ?.subject
}

describe('what a number counts or measures', () => {
  test.each([
    ['The front has a 50,000-strong force.', '50,000', 'force'],
    ['It has fighters numbering 50,000 in the hills.', '50,000', 'fighter'],
    ['Officials put the death toll at 31.', '31', 'person'],
    ['The firm reported turnover of $3bn, up 4%.', '$3bn', 'turnover'],
    ['The firm reported turnover of $3bn, up 4%.', '4%', 'turnover'],
    ['Its turnover rose 4% to $3bn.', '$3bn', 'turnover'],
    ['Marl won 31 of the 44 seats.', '31', 'seat'],
    ['Half the town was flooded.', 'Half', 'town'],
    ['The 2,300-mile pipeline moves 830 barrels.', '2,300-mile', 'pipeline'],
    ['Marl cut 1,800 jobs.', '1,800', 'job'],
    ["Stewards put the crowd at Sunday's fair at 18,000.", '18,000', 'crowd'],
    ['The office had put the cost of the dam at $3bn.', '$3bn', 'cost'],
    ['The library has dusted its globes, a total of 981.', '981', 'globe'],
    ['Both his daughters run the mill.', 'Both', 'daughter'],
    ['Of the pilgrims, 90 turned back.', '90', 'pilgrim'],
    ['Some 11,000 people came to the fair.', '11,000', 'attendee'],
    ['Some 900 people marched to the dam.', '900', 'protester'],
  ])('%s: %s', (text, surface, head) => {
    expect(subjectOf(text, surface)?.head).toBe(head)
  })

  test.each([
    ['Ten people died and six were from Kell.', 'six', 'person'],
    ['Two men were charged; the other two fled.', 'two', 'man'],
  ])('%s: an elliptical count is named but not compared', (text, surface, label) => {
    expect(subjectOf(text, surface)).toMatchObject({ head: null, label })
  })

  test('keeps the owner', () => {
    expect(subjectOf("The museum's 3,000 paintings were sold.", '3,000')).toMatchObject({
      head: 'painting',
      owner: 'museum',
    })
  })

  test('leaves the verb of the clause out of the modifiers', () => {
    expect(subjectOf('The firm reported turnover of $3bn.', '$3bn')?.modifiers).toEqual([])
  })
})
