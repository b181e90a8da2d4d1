import { expect, test } from 'vitest'
import { goneWordings } from '../../../server/src/features/goneWordings.js'

test.each<[wordings: readonly string[], texts: readonly string[], gone: readonly string[]]>([
  [['142', '124'], ['with 142 aboard', 'with 124 aboard'], []],
  [['142', '124'], ['with 142 aboard', 'with 125 aboard'], ['124']],
  [['142', '124'], [], ['142', '124']],
  [['12'], ['124 and 3.12 and a12'], []],
  [['12'], ['124 and 312 and a12'], ['12']],
  [['about 18 months'], ['It took about\n  18 months.'], []],
  [['£12'], ['a ticket for £12.'], []],
  [['12 %'], ['a share of 12 %, or more'], []],
  [['20 May, 3 June'], ['from 20 May to 3 June'], []],
  [['20 May, 3 June'], ['from 20 May to 4 June'], ['20 May, 3 June']],
  [['Żelazny'], ['Żelaznyś'], ['Żelazny']],
])('of %j in %j are gone %j', (wordings, texts, gone) => {
  expect(goneWordings(wordings, texts)).toEqual(gone)
})
