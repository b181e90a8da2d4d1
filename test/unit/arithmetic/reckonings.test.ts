import { expect, test } from 'vitest'
import { checkBlocks } from '../../../server/src/arithmetic/checkDocument.js'
import { withReckonings } from '../../../server/src/arithmetic/reckonings.js'
import { placeClaims, readBlocks } from '../../../server/src/claims/readClaims.js'
import { readDocument } from '../../../server/src/document/readDocument.js'
import { civilFromDays, formatCivilDay } from '../../../server/src/values/civil.js'

/** "topic told: least to most" for all that follows from a text of 3 May 2025. */
function reckonings(text: string): readonly string[] {
  const document = readDocument({ uri: '/a.txt', languageId: 'plaintext', text, date: '2025-05-03' })
  const readings = readBlocks(document.blocks, new Map())
  const checks = checkBlocks(document, readings, new Map(), (_, error) => {
    throw error
  })
  const claims = withReckonings(placeClaims(document, text, readings), document, text, checks)
  return claims.flatMap(({ reckoning, span, text: surface }) => {
    if (reckoning === undefined) return []
    expect(text.slice(span.start, span.end)).toBe(surface)
    const { topic, told, days } = reckoning
    const isDated = topic === 'birth' || topic === 'beginning'
    const [least, most] = [days.min, days.max].map(day => (isDated ? formatCivilDay(civilFromDays(day)) : day))
    return [`${topic} ${told}: ${least} to ${most}`]
  })
}

test.each([
  ['Ines Dorvel, 35, reads in Kell.', ['birth now: 1989-05-04 to 1990-05-03']],
  ['Ines Dorvel was born on 12 August 1990.', ['birth date: 1990-08-12 to 1990-08-12']],
  ['The baths opened in 1976.', ['beginning date: 1976-01-01 to 1976-12-31']],
  ['The baths celebrate their 50th anniversary.', ['beginning anniversary: 1975-01-01 to 1975-12-31']],
  ['Tomas Reidl was mayor from 2009 to 2018.', ['length ends: 2923 to 3652']],
  ['The strike lasted two weeks.', ['length length: 10.5 to 17.5']],
  ['The strike began two weeks ago.', []],
  ['Tomas Reidl was mayor for 12 years in two terms.', []],
  ['Martin Oake died at the age of 74.', ['lifetime age: 74 to 74']],
  ['The museum owns 412 paintings.', []],
] as const)('%s', (text, expected) => {
  expect(reckonings(text)).toEqual(expected)
})

test.each([
  ['The membership of the club has doubled.', 'growth verb'],
  ['The membership of the club rose from 40 to 70.', 'growth figures'],
  ['The film cost £10m ($12m).', 'rate conversion'],
  ['The call starts at noon in Lagos.', 'instant Lagos'],
  ['The show is in two halves of 50 minutes.', 'length parts'],
] as const)('%s makes a %s', (text, expected) => {
  expect(reckonings(text).map(line => line.slice(0, line.indexOf(':')))).toEqual([expected])
})

test.each([
  'The club has doubled, from 40 to 70 members.',
  'In 1998 the film cost £10m ($12m).',
  'The call starts at noon.',
])('%s makes nothing', text => {
  expect(reckonings(text)).toEqual([])
})
