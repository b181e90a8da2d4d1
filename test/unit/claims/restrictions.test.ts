import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

test.each([
  ['Harrow landed on their first six climbs.', 'six', 'first,stretch of 6'],
  ['Harrow landed on the first six climbs.', 'six', 'first'],
  ['Combined, the two mills employ 900 people.', '900', 'combined'],
  ['Together the mills employ 900 people.', '900', 'combined'],
  ['Together with the mill, the yard employs 900 people.', '900', ''],
  ['A total of 12 boats were raised.', '12', ''],
  ['Every one of the 12 boats was raised.', '12', ''],
  ["The town's two mills were both shut.", 'two', ''],
  ['The yard will employ 80 people permanently.', '80', 'permanently'],
  ["The trust's 17 schools are full.", '17', ''],
  ['Crews initially took 12 boats ashore.', '12', 'initial'],
  ['Twelve were hurt when a tree fell on another camp.', 'Twelve', 'place'],
  ['Twelve were hurt when a tree fell on the camp.', 'Twelve', ''],
])('%s: %s is narrowed by "%s"', (text, surface, restrictions) => {
  const claim = readBlock(text).find(({ mention: { span } }) => text.slice(span.start, span.end) === surface)
  expect(claim?.scope.restrictions.join()).toBe(restrictions)
})
