import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocuments } from '../../server/src/index.js'
import { story } from '../support/arbitraryStory.js'
import { PATIENCE, tries } from '../support/property.js'

/** Sentences with a measure, and units that convert into each other by a whole number. */
const conversions = [
  {
    sentence: 'The camp at Tamsa lies @ from the border, and the road to it is mined.',
    large: 'km',
    small: 'metres',
    factor: 1000,
  },
  {
    sentence: 'The bell of the Alder church in Holt weighs @ and was cast by nuns.',
    large: 'tonnes',
    small: 'kg',
    factor: 1000,
  },
  {
    sentence: 'The strike in the docks of Lund lasted @ and ended without a settlement.',
    large: 'years',
    small: 'months',
    factor: 12,
  },
  {
    sentence: 'The hearing about the wreck of the Petrel lasted @ and settled nothing.',
    large: 'hours',
    small: 'minutes',
    factor: 60,
  },
  { sentence: 'The vat of the Penrose brewery in Holt holds @ of beer.', large: 'litres', small: 'ml', factor: 1000 },
  { sentence: 'The mast of the Petrel rises @ above the deck.', large: 'feet', small: 'inches', factor: 12 },
] as const

test(
  'an exact conversion of one side changes no verdict',
  () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...conversions),
        fc.integer({ min: 3, max: 60 }),
        // The same, or so far apart that no rounding reconciles them.
        fc.constantFrom(1, 1, 2, 3),
        fc.boolean(),
        ({ sentence, large, small, factor }, value, ratio, other) => {
          const write = (amount: number, unit: string) => sentence.replace('@', `${amount} ${unit}`)
          const [own, theirs] = other ? [value * ratio, value] : [value, value * ratio]
          const plain = flagged(write(own, large), write(theirs, large))
          expect(plain).toBe(ratio !== 1)
          expect(flagged(write(own * factor, small), write(theirs, large))).toBe(plain)
          expect(flagged(write(own, large), write(theirs * factor, small))).toBe(plain)
          expect(flagged(write(own * factor, small), write(theirs * factor, small))).toBe(plain)
        },
      ),
      tries(),
    )
  },
  PATIENCE,
)

function flagged(a: string, b: string): boolean {
  return checkDocuments([story(0, a), story(1, b)]).contradictions.length > 0
}
