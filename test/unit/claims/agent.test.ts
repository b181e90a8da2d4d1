import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

test.each([
  ['Later Mara Ketterling landed 28 arrows.', ['mara', 'ketterling']],
  ['On Sunday Ketterling landed 28 arrows.', ['ketterling']],
  ['Ketterling, who landed 28 arrows, bowed.', ['ketterling']],
  ['Later Ketterling bent her bow, and landed 28 arrows.', []],
  ['Later Ketterling opened the day, landed 28 arrows and bowed.', ['ketterling']],
  ['The Elven navy has captured 28 boats.', ['elven']],
  ['She landed 28 arrows.', []],
  ['Rain fell on 28 arrows.', []],
  ['Mara Ketterling said that 28 arrows were lost.', []],
  ['Ketterling Landed 28 Arrows', []],
])('%s: done by %j', (text, agent) => {
  const claim = readBlock(text).find(({ mention: { quantity } }) => quantity?.interval.min === 28)
  expect(claim?.scope.agent).toEqual(agent)
})
