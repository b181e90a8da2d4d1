import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

test.each([
  ['A poll for the daily Kell Courier found that 61 per cent of voters agree.', 'kell courier'],
  ['A poll published by the Varn Post on Sunday said 74.5 percent of voters were unhappy.', 'varn post'],
  ['A Kell Courier poll put it at 61 per cent.', 'kell courier'],
  ['In a survey by Ostrander Research, 61 per cent said no.', 'ostrander research'],
  ['A poll found that 61 per cent of voters agree.', null],
  ['A poll on Sunday found that 61 per cent of voters agree.', null],
])('%s: asked by %s', (text, name) => {
  const claim = readBlock(text).find(({ mention: { kind } }) => kind === 'percent')
  expect(claim?.scope.agent ?? null).toEqual(name === null ? null : { words: name.split(' '), form: 'name' })
})
