import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

test.each([
  ['The mill stands 40 km from the border.', 'measure', ['border']],
  ['The mill stands 12 miles north of Ardal.', 'measure', ['ardal']],
  ['The mill stands 12 miles away.', 'measure', []],
  ['The by-laws come into force in about 45 days.', 'duration', ['now']],
  ['The mill shut six years ago.', 'duration', ['now']],
  ['The by-law comes into force 12 days before the feast.', 'duration', ['feast']],
  ['The mill shut four years after the flood.', 'duration', ['flood']],
  ['Brand is a nine-year tenant of the mill.', 'duration', ['tenant']],
  ['Work on the mill lasted four years.', 'duration', []],
])('%s: measured from %j', (text, kind, reference) => {
  expect(readBlock(text).find(({ mention }) => mention.kind === kind)?.scope.reference).toEqual(reference)
})
