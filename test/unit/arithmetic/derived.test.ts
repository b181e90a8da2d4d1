import { describe, expect, test } from 'vitest'
import { derivedNumbersIn } from '../../../server/src/arithmetic/derived.js'
import { marked } from '../../support/marked.js'

function derived(prose: string): string[] {
  return derivedNumbersIn(marked(prose)).map(
    ({ topic, told, value: { min, max }, span }) =>
      `${topic} ${told} ${min === max ? min : `${min.toFixed(2)}–${max.toFixed(2)}`} “${prose.slice(span.start, span.end)}”`,
  )
}

describe('what follows from the numbers of a block', () => {
  test.each([
    ['The council passed the plan by 31 votes to 12.', 'votes sides 43 “31 votes to 12”'],
    ['In the vote 43 members voted.', 'votes turnout 43 “43”'],
    ['The motion fell, 44 members voting against and 39 in favour.', 'votes sides 83'],
    ['The college, which has 30 teachers and 240 students, will move in 2028.', 'ratio counts'],
    ['The candidate leads by five points.', 'lead lead 4.50–5.50 “five”'],
    ['The delegates came in boats: 18 from the north, 12 from the south and 11 from the islands.', 'sum parts 41'],
    ['The hall seated all 40 delegates.', 'sum whole 40 “40”'],
    ['The school has three pupils to every teacher.', 'ratio ratio'],
    ['Mount Orrin: the last eruption was in 1902.', 'absence none 1903.00–2202.00 “1902”'],
    ['Young people (16–24) pay half.', 'definition'],
    ['A small firm is one with fewer than 50 employees.', 'definition under people 50'],
    ['The plan defines a small firm as one with under 50 staff.', 'definition under people 50'],
    ['In this study, heavy rain means more than twelve millimetres an hour.', 'definition over millimetres 12'],
    ['The six-nation Estuary Pact met.', 'roll number 6 “six”'],
    ['The string quartet missed its train.', 'roll number 4 “quartet”'],
    ['The members of the Pact — Ardel, Borovia and Cassen — met.', 'roll names 3 “Ardel, Borovia and Cassen”'],
    ['Its players are Ib Holm, Ida Crane and Nell Garside.', 'roll names 3 “Ib Holm, Ida Crane and Nell Garside”'],
    ['Ib Holm, Ida Crane and Nell Garside, the heirs of the mill, sold it.', 'roll names 3'],
    ['There were twenty of us on board.', 'company own 20 “twenty”'],
    ['There were fourteen of us in the boat.', 'company own 14 “fourteen”'],
    ['A helicopter lifted the 19-strong crew.', 'company told 19 “19”'],
    ['Hadby lost by five goals.', 'lead lead 5 “five”'],
    ['The 6-2 defeat was their first.', 'lead sides 4 “6-2”'],
    ['Crane beat Garside by 3,902 to 3,698.', 'lead sides 204 “3,902 to 3,698”'],
  ])('%s', (prose, expected) => {
    expect(derived(prose).join('; ')).toContain(expected)
  })

  test('with members who abstain two sides do not make all', () => {
    const found = derived('The council passed the plan by 31 votes to 12, and four members abstained.')
    expect(found.filter(line => !line.startsWith('roll'))).toEqual(['lead sides 19 “31 votes to 12”'])
  })

  test.each([
    'Harrow beat Brill by 31 goals to 12 in the cup vote of the season.',
    'For example, the council passed the plan by 31 votes to 12.',
    'Two young people aged 16 to 18 were hurt.',
    'The law says that a small firm is one with fewer than 50 employees.',
    'The players who travelled were glad, Ib Holm and Ida Crane among them.',
    'The other members, Ardel and Borovia, stayed away.',
    'Nobody came.',
  ])('nothing: %s', prose => {
    expect(derived(prose)).toEqual([])
  })
})
