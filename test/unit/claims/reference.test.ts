import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

test.each([
  ['The mill stands 40 km from the border.', 'measure', ['border']],
  ['The mill stands 12 miles north of Ardal.', 'measure', ['ardal']],
  ['The mill stands 12 miles away.', 'measure', []],
  ['The rules take effect in about 30 days.', 'duration', ['now']],
  ['The mill shut four years ago.', 'duration', ['now']],
  ['The rule takes effect nine days before the vote.', 'duration', ['vote']],
  ['The mill shut four years after the flood.', 'duration', ['flood']],
  ['Brand is a nine-year veteran of the force.', 'duration', ['veteran']],
  ['Work on the mill lasted four years.', 'duration', []],
])('%s: measured from %j', (text, kind, reference) => {
  expect(readBlock(text).find(({ mention }) => mention.kind === kind)?.scope.reference).toEqual(reference)
})
