import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNames, type NameRelation } from '../../../server/src/entities/compareNames.js'

/** How two names stand to each other. */
const ROWS: readonly (readonly [a: string, b: string, relation: NameRelation])[] = [
  ['Ada Roe', 'ada roe', 'same'],
  ['Anders al-Marsa', 'Anders Marsa', 'same'],
  ['Ludwig van der Berg', 'Ludwig Vanderberg', 'other'],
  ['Marlow Theatre', 'Marlow Theater', 'same'],
  ['the Harbour Trust', 'Harbor Trust', 'same'],
  ['Ada Roe', 'Roe', 'short'],
  ['Ada Roe', 'A. Roe', 'short'],
  ['Bill Roe', 'William Roe', 'short'],
  ['Ada Roe', 'Ada B. Roe', 'short'],
  ['Ada Roe', 'Ada Roe II', 'short'],
  ['Zoë Marl', 'Zoe Marl', 'marks'],
  ['Kata’ib', 'Kataib', 'marks'],
  ['Ludwig Brandt', 'Ludwig Brant', 'spelling'],
  ['Owen Davies', 'Owen Davis', 'spelling'],
  ['Serhii Bondar', 'Sergey Bondar', 'spelling'],
  ['Mohammed Salem', 'Muhammad Salem', 'spelling'],
  ['Catherine Lind', 'Katherine Lind', 'spelling'],
  ['Izzet Shabandar', 'Izzat Shahbandar', 'spelling'],
  ['Ansarullah', 'Ansar Allah', 'spelling'],
  ['Harbour Trust', 'Harbours Trust', 'spelling'],
  ['The Long Tide', 'A Long Tide', 'spelling'],
  ['Ludwig van Ruyter', 'Ludwig von Ruyter', 'spelling'],
  ['Ada Harbour', 'Ada Harbor', 'spelling'],
  ['Youcef Chalabi', 'Yusuf Shalabi', 'spelling'],
  ['Tatyana Gerasimova', 'Tetiana Herasymova', 'spelling'],
  ['Harbour Trust of Tarn', 'Harbours Trust', 'spelling'],
  ['Rain on the Roof', 'Rain on the Roofs', 'spelling'],
  ['Tallent Engineering', 'Tallent Engineers', 'body'],
  ['Seafarers Fund', 'Seafarers Foundation', 'body'],
  ['Institute of Tropical Health', 'Institute for Tropical Medicine', 'body'],
  ['Hadby Police Department', 'Hadby Fire Department', 'other'],
  ['Martin Oake', 'Malcolm Oake', 'given'],
  ['Mario Rossi', 'Maria Rossi', 'given'],
  ['Ada Roe', 'Ada Lind', 'other'],
  ['Iraq', 'Iraqi', 'other'],
  ['Tall Woman', 'Tall Women', 'other'],
  ['Ivanov', 'Ivanova', 'other'],
  ['Appendix A', 'Appendix E', 'other'],
  ['Radio CBS', 'Radio Cubs', 'other'],
  ['Marlow 2', 'Marlow 3', 'other'],
]

describe('compareNames', () => {
  test.each(ROWS)('%s, %s: %s', (a, b, relation) => {
    expect(compareNames(a.split(' '), b.split(' '))).toBe(relation)
    expect(compareNames(b.split(' '), a.split(' '))).toBe(relation)
  })

  test('is symmetric', () => {
    const name = fc.array(fc.stringMatching(/^[A-Z]?[a-zé'-]{0,6}$/), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(compareNames(a, b)).toBe(compareNames(b, a))
      }),
    )
  })
})
