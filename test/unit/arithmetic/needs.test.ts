import { describe, expect, test } from 'vitest'
import { needsOf, Tally } from '../../../server/src/arithmetic/needs.js'
import { pattern } from '../../../server/src/arithmetic/pattern.js'

describe('what is needed', () => {
  test.each([
    [['count', 'count'], 'cc', true],
    [['count', 'count'], 'cddd', false],
    [['count|money', 'count|money', 'date'], 'csd', true],
    [['count|money', 'count|money', 'date'], 'ss', false],
    [['any', 'any'], 'xa', true],
    [['any', 'any'], 'x', false],
    [[], '', true],
  ])('%j is met by claims with the letters %j: %j', (claims, letters, expected) => {
    const tally = new Tally()
    for (const letter of letters) tally.add(letter)
    expect(tally.meets(needsOf(claims))).toBe(expected)
  })

  test('an unknown kind is a mistake', () => {
    expect(() => needsOf(['parsnip'])).toThrow('parsnip')
  })
})

describe('a pattern needs', () => {
  test.each([
    ['every claim that it always has', 'from {count:a} to {count:b} in {date:c}', ['count', 'count', 'date']],
    ['none of those in brackets', '{count:a}(?: of {money:b})? (?:{date:c}|now)', ['count']],
    ['none that may be left out', '{count:a} {date:b}? {count:c}', ['count', 'count']],
    ['its first claim where it begins in brackets', '(?:{count:a}|a {money:b}) {date:c}', ['count']],
    ['its first claim where it has alternatives', '{count:a} boats|{money:b}', ['count']],
    ['nothing for brackets in classes and behind a stroke', '[(]{count:a} \\({date:b}', ['count', 'date']],
  ])('%s', (_, source, claims) => {
    expect(pattern(source).needs).toEqual(needsOf(claims))
  })
})
