import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

test.each([
  ['Harrow scored on their first five drives.', 'five', 'first,stretch of 5'],
  ['Harrow scored on the first five drives.', 'five', 'first'],
  ['Combined, the two mills employ 900 people.', '900', 'combined'],
  ['Together the mills employ 900 people.', '900', 'combined'],
  ['Together with the mill, the yard employs 900 people.', '900', ''],
  ['Crews initially took 12 boats ashore.', '12', 'initial'],
  ['Twelve were hurt when the roof fell on another school.', 'Twelve', 'place'],
  ['Twelve were hurt when the roof fell on the school.', 'Twelve', ''],
])('%s: %s is narrowed by "%s"', (text, surface, restrictions) => {
  const claim = readBlock(text).find(({ mention: { span } }) => text.slice(span.start, span.end) === surface)
  expect(claim?.scope.restrictions.join()).toBe(restrictions)
})
