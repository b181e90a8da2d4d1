import { describe, expect, test } from 'vitest'
import { readNames } from '../../../../server/src/mentions/names/readNames.js'

const ROWS: readonly (readonly [text: string, ...names: string[]])[] = [
  ['The mate of the Marta, Ludwig Brandt, spoke.', 'Marta', 'Ludwig Brandt'],
  [
    'On Monday Prime Minister Mohammed al-Sudani left for the port of Varn with two of his men.',
    'Mohammed al-Sudani',
    'Varn',
  ],
  ['Ada Roe’s boat and Lind’s nets were sold.', 'Ada Roe', 'Lind'],
  ['Her first novel, The Long Tide, is set in Varn.', 'The Long Tide', 'Varn'],
  ['The Long Tide manuscript was lost.', 'Long Tide'],
  [
    'Secretary of State Ada Roe met the men and women of the World Farmers’ Association in the evening.',
    'Ada Roe',
    'World Farmers Association',
  ],
  ['He walked all the way down Queen Street.', 'Queen Street'],
  ['The trust was told on Monday that it had lost.'],
  ['HARBOUR TRUST TO BUY LIGHTHOUSE'],
  ['Harbour Trust to Buy Old Lighthouse'],
  ['Send it to @HarbourTrust or see www.example.org/Harbour-Trust.'],
  ['The values of type Info MUST have no unit.', 'Info'],
]

describe('readNames', () => {
  test.each(ROWS)('%s', (text, ...names) => {
    expect(readNames(text).map(({ words }) => words.join(' '))).toEqual(names)
  })

  test('knows what stands beside a name', () => {
    const [, , oake] = readNames('The harbour master of Kell, Martin Oake, a keen sailor, closed the pier of Varn.')
    const [, name] = readNames('The harbour master of Kell, Martin Oake, a keen sailor, closed the pier.')
    expect(oake?.words).toEqual(['Varn'])
    expect(name?.isPerson).toBe(true)
    expect(name?.beside).toEqual(expect.arrayContaining(['harbour', 'master', 'kell', 'keen', 'sailor']))
  })
})
