import { expect, test } from 'vitest'
import { quoteSpans } from '../../../../server/src/mentions/quotations/quoteSpans.js'

test.each([
  ['double, typographic', 'He said “go home” and left.', ['go home']],
  ['double, straight', 'He said "go home" and left.', ['go home']],
  ['guillemets', 'He said «go home» and left.', ['go home']],
  ['German', 'He said „go home“ and left.', ['go home']],
  ['single, typographic', 'He said ‘go home’ and left.', ['go home']],
  ['single, straight', "He said 'go home' and left.", ['go home']],
  ['single with an apostrophe inside', "'It wasn't the sea,' he said.", ["It wasn't the sea,"]],
  ['single with an owner inside', "'The boats' owners came,' he said.", ["The boats' owners came,"]],
  ['apostrophes alone', "The boats' owners don't sell in the '90s.", []],
  ['two in a row', '“One,” he said. “Two.”', ['One,', 'Two.']],
  ['single within double', '“She said ‘go home’ twice.”', ['She said ‘go home’ twice.']],
  ['never closed', 'He said: “We go on and on.', ['We go on and on.']],
  ['inches', 'A 5" pipe and a 6" pipe.', []],
  ['a mark before a space', 'An " alone.', []],
])('%s', (_name, text, inner) => {
  expect(quoteSpans(text).map(({ inner: { start, end } }) => text.slice(start, end))).toEqual(inner)
})
