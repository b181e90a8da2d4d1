import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

test.each([
  ['The fire broke out around 9:15 pm.', 'time', 'fire'],
  ['It happened in Kell at 9:15 pm.', 'time', 'any'],
  ['She was shot in a yard in Kell on 4 June.', 'date', 'shooting'],
  ['He was charged with the 4 June drive-by shooting.', 'date', 'shooting'],
  ['The quake struck at 9:15 pm.', 'time', 'quake'],
  ['She died on 4 June after the crash.', 'date', undefined],
  ['The talks began at 9:15 pm.', 'time', undefined],
  ['Another fire broke out at 9:15 pm.', 'time', undefined],
  ['The first crash happened at 9:15 pm.', 'time', undefined],
  ['After the fire, she left at 9:15 pm.', 'time', undefined],
])('%s: the %s is that of %s', (text, kind, occurrence) => {
  const claim = readBlock(text).find(({ mention }) => mention.kind === kind)
  expect(claim).toBeDefined()
  expect(claim?.subject.occurrence).toBe(occurrence)
})
