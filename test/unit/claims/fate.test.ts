import { describe, expect, test } from 'vitest'
import type { BlockClaim } from '../../../server/src/claims/readBlock.js'
import { readBlock } from '../../../server/src/claims/readBlock.js'

function claimOf(text: string, surface: string): BlockClaim {
  const claim = readBlock(text).find(
    ({ mention: { valueSpan } }) => text.slice(valueSpan.start, valueSpan.end) === surface,
  )
  if (claim === undefined) throw new Error(`no claim ${surface} in: ${text}`)
  return claim
}

test.each([
  ['Four sailors were critically injured.', 'Four', 'critical'],
  ['There were four serious injuries.', 'four', 'serious'],
  ['One sailor suffered life-threatening injuries.', 'One', 'critical'],
  ['Four sailors were taken to hospital with minor injuries.', 'Four', 'slight'],
  ['Four sailors were rushed to Orrin General Hospital with serious burns.', 'Four', 'serious'],
  ['Four sailors were airlifted to hospital with injuries.', 'Four', null],
  ['Four sailors were injured.', 'Four', null],
])('%s: %s were hurt so badly: %s', (text, surface, degree) => {
  expect(claimOf(text, surface).subject.toll?.degree).toBe(degree)
})

describe('what befell the people counted', () => {
  test.each([
    ['Two dead, five hurt in Varn fire', 'Two', 'killed'],
    ['Two dead, five hurt in Varn fire', 'five', 'injured'],
    ['A fire killed four people in Varn.', 'four', 'killed'],
    ['The blast claimed 12 lives.', '12', 'killed'],
    ['The toll rose to 31.', '31', 'killed'],
    ['The deaths of three sailors shook Kell.', 'three', 'killed'],
    ['Four sailors were shot dead.', 'Four', 'killed'],
    ['Four sailors were shot.', 'Four', 'shot'],
    ['Nine others were critically injured.', 'Nine', 'injured'],
    ['Eleven people are still missing.', 'Eleven', 'missing'],
    ['Police arrested six men in Kell.', 'six', 'arrested'],
    ['Two men have been charged.', 'Two', 'charged'],
    ['Three guards lost their lives.', 'Three', 'killed'],
    ['Insiders killed 2 US troops.', '2', 'killed'],
    ["Officials put the dead in Monday's fire at 37.", '37', 'killed'],
    ['Doctors set the number of injured at 17.', '17', 'injured'],
    ['The number of missing rose to 60.', '60', 'missing'],
  ])('%s: %s were %s', (text, surface, fate) => {
    expect(claimOf(text, surface).subject.toll?.fate).toBe(fate)
  })

  test.each([
    ['Four sailors were shot in the leg.', 'Four'],
    ['Four people watched as the barn burned.', 'Four'],
    ['The storm killed 40 cows.', '40'],
    ['Two men were seen.', 'Two'],
    ['Seven boats were damaged.', 'Seven'],
    ['Seven sailors were taken to hospital with their bags.', 'Seven'],
  ])('%s: %s count no toll', (text, surface) => {
    expect(claimOf(text, surface).subject.toll).toBeUndefined()
  })

  test.each([
    ['A fire killed four people.', 'four', []],
    ['A fire killed four other people.', 'four', ['other']],
    ['A man died and four others were hurt.', 'four', []],
    ['A man was hurt and four others were hurt.', 'four', ['other']],
    ['A couple were killed and two others shot.', 'two', ['other']],
    ['Five people were seriously hurt.', 'Five', ['serious']],
    ['Some 230 people are dead or missing.', '230', ['missing']],
    ['The quake killed or injured 40 people.', '40', ['killed']],
    ['Two people were killed and injured six more in Kell.', 'Two', []],
    ['Seven are dead, including the gunman.', 'Seven', ['perpetrator']],
    ['The man killed five people in one house.', 'five', ['place']],
    ['The man killed five people in one of the houses.', 'five', []],
    ['Nine people were killed across the county.', 'Nine', ['wider']],
  ])('%s: %s of %j', (text, surface, restrictions) => {
    expect(claimOf(text, surface).scope.restrictions).toEqual(restrictions)
  })

  test('the tolls of one sentence know one another', () => {
    const text = 'Two dead, five hurt in Varn fires'
    expect(claimOf(text, 'Two').subject.toll).toEqual({
      fate: 'killed',
      degree: null,
      joined: null,
      beside: [{ fate: 'injured', count: 5 }],
      events: ['fire'],
      several: true,
    })
  })

  test('the dead and the hurt are counted one by one, so that a round number of them is exact', () => {
    expect(claimOf('A fire killed 20 people.', '20').mention.quantity?.register).toBe('exact')
    expect(claimOf('About 20 people were killed.', '20').mention.quantity?.register).toBe('hedged')
    expect(claimOf('The quake killed 4,000 people.', '4,000').mention.quantity?.register).toBe('round')
  })
})
