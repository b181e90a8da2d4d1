import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../server/src/document/tokens.js'
import { readStreet } from '../../../server/src/mentions/street.js'

function streetIn(text: string): readonly (string | null)[] {
  const tokens = tokenize(text, 0, text.length)
  const street = readStreet(tokens, 0)
  if (street === null) return []
  const end = tokens[street.last]?.end
  return [street.name, street.kind, street.direction, text.slice(0, end)]
}

describe('the name of a street', () => {
  test.each([
    ['Maple Avenue in Leeds', 'maple', 'avenue', null, 'Maple Avenue'],
    ['N. Main St. in Leeds', 'main', 'street', 'north', 'N. Main St'],
    ['East 75th Street', '75th', 'street', 'east', 'East 75th Street'],
    ['Fifth Avenue', '5th', 'avenue', null, 'Fifth Avenue'],
    ['Twelfth Avenue', '12th', 'avenue', null, 'Twelfth Avenue'],
    ['I Street SE, police said', 'i', 'street', 'southeast', 'I Street SE'],
    ['Tern Harbor Way near the quay', 'tern harbor', 'way', null, 'Tern Harbor Way'],
    ['St. Anne Hill Road', 'st anne hill', 'road', null, 'St. Anne Hill Road'],
    ['Avenue D on Monday', 'avenue d', null, null, 'Avenue D'],
    ['Highway 61 outside town', 'highway 61', null, null, 'Highway 61'],
    ['Larkspur Sunday night', 'larkspur', null, null, 'Larkspur'],
    ['Larkspur. The fire', 'larkspur', null, null, 'Larkspur'],
    ['North Street', 'north', 'street', null, 'North Street'],
  ])('%s', (text, ...street) => {
    expect(streetIn(text)).toEqual(street)
  })

  test('is no word in lower case', () => {
    expect(streetIn('houses in the town')).toEqual([])
  })
})
