import { describe, expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

/** Whose age each claim of the text gives; null where nobody is named. */
function aged(text: string): readonly (string | null)[] {
  return readBlock(text)
    .filter(({ mention }) => mention.kind === 'age')
    .map(({ subject }) => (subject.person === undefined ? null : subject.label))
}

describe('whose age it is', () => {
  test.each([
    ['Ivo Brandt, 41, told the court.', 'Ivo Brandt'],
    ['At 41, Ivo Brandt still rings the bells.', 'Ivo Brandt'],
    ['Ivo A. Brandt, 41, of Varn told the court.', 'Ivo A. Brandt'],
    ['Ivo Brandt, Jr., 41, told the court.', 'Ivo Brandt, Jr'],
    ['Ivo "Ox" Brandt, 41 of Varn, was named.', 'Ivo "Ox" Brandt'],
    ['Police named Ivo Brandt (41).', 'Ivo Brandt'],
    ['Ivo Brandt, of Varn, 41, was fined.', 'Ivo Brandt'],
    ['Ivo Brandt of Varn, 41, was fined.', 'Ivo Brandt'],
    ['Ivo Brandt, age 41, was fined.', 'Ivo Brandt'],
    ['Ivo Brandt, aged 41, was fined.', 'Ivo Brandt'],
    ['Ivo Brandt, who was 41, had no children.', 'Ivo Brandt'],
    ['Ivo Brandt was 41 when he sank the boat.', 'Ivo Brandt'],
    ['They mourned the death of Ivo Brandt, 41, on Friday.', 'Ivo Brandt'],
    ['A 41-year-old skipper, Ivo Brandt, was fined.', 'Ivo Brandt'],
    ['The 41-year-old, Ivo Brandt, was fined.', 'Ivo Brandt'],
    ['The skipper, 41-year-old Ivo Brandt, was fined.', 'Ivo Brandt'],
    ['They named Ivo Brandt, a 41-year-old ex-skipper who lives in Varn.', 'Ivo Brandt'],
    ['On Monday, 41-year-old Ivo Brandt was fined.', 'Ivo Brandt'],
    ['According to the court, 41-year-old former skipper Ivo Brandt was fined.', 'Ivo Brandt'],
    ['The 41-year-old was identified by the court as Ivo Brandt.', 'Ivo Brandt'],
    ['The court named Mara Venn, 30; Ivo Brandt, 41.', 'Mara Venn', 'Ivo Brandt'],
  ])('%s', (text, ...persons) => {
    expect(aged(text)).toEqual(persons)
  })

  test.each([
    'The captain of the Heron Queen, 58, was questioned.',
    'A 41-year-old Varn man was fined.',
    'A 17-year-old boy was seen on Friday night.',
    'The 47-year-old Dane rowed home.',
    'He was 41 when Ivo Brandt was fined.',
    "Ivo Brandt's brother, a 41-year-old carpenter, was fined.",
  ])('%s: nobody is named', text => {
    expect(aged(text)).toEqual([null])
  })
})
