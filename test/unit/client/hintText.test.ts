import { expect, test } from 'vitest'
import { hintText } from '../../../client/src/hintText.js'

/** Behind these VS Code may wrap a line, from the default of its setting `editor.wordWrapBreakAfterCharacters`. */
const BREAKS_AFTER = ' \t})]?|/&.,;'

test.each([
  ['43.5 to 48 months', '43\u20245 to 48 months'],
  ['12,500 to 1,250,000.5', '12\u201A500 to 1\u201A250\u201A000\u20245'],
  ['43,5 bis 48 Monate', '43\u201A5 bis 48 Monate'],
  ['8 April 2025, a Tuesday', '8 April 2025, a Tuesday'],
])('%s', (text, shown) => {
  expect(hintText(text)).toBe(shown)
})

test('no line ends within a number', () => {
  for (const number of hintText('43.5, 1,250.75 km and 2.5%').match(/\d\S*\d/g) ?? []) {
    expect([...number].filter(sign => BREAKS_AFTER.includes(sign))).toEqual([])
  }
})
