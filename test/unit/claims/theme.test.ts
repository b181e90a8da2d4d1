import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

test.each([
  ['The tunnel between Vik and Ardal is 8 km long.', 'measure', 'tunnel'],
  ['Vik is 8 km away.', 'measure', null],
  ['Costs at Harrow Mills fell 4 %.', 'percent', 'cost'],
  ['The costs fell 4 %.', 'percent', 'cost'],
  ['Harrow reported a steep fall of 4 %.', 'percent', null],
  ['Tide-on reported its costs fell 4 %.', 'percent', null],
  ['Add-on costs fell 4 %.', 'percent', null],
])('%s: the %s is that of: %s', (text, kind, theme) => {
  expect(readBlock(text).find(({ mention }) => mention.kind === kind)?.scope.theme).toBe(theme)
})
