import { expect, test } from 'vitest'
import { haveOtherFacets } from '../../../server/src/claims/scope/facets.js'
import { claimsOf } from '../../support/claims.js'

test.each([
  ['The ferry carries 40 cars in winter.', ['season:winter']],
  ['On the second night there were 40 boats.', ['rank of night:second']],
  ["Last year's fair drew 40 boats.", ['year:last']],
  ['The fair drew 40 boats, more than last year.', []],
  ['The wall in the north aisle has 40 names.', ['rank of aisle:north']],
  ['The ferry carries 40 cars.', []],
] as const)('%s', (text, expected) => {
  expect(claimsOf(text).find(({ kind }) => kind === 'quantity')?.scope.facets).toEqual(expected)
})

test('winter and summer are other occasions, winter and nothing are not', () => {
  expect(haveOtherFacets(['season:winter'], ['season:summer'])).toBe(true)
  expect(haveOtherFacets(['season:winter'], ['season:winter', 'season:summer'])).toBe(false)
  expect(haveOtherFacets(['season:winter'], [])).toBe(false)
  expect(haveOtherFacets(['season:winter'], ['daypart:morning'])).toBe(false)
})
