import { expect, test } from 'vitest'
import { ignoreProblemsIn } from '../../../server/src/features/ignoreProblems.js'

/** What is wrong with the comments of a text: the words there, and the sentence. */
function problems(text: string, languageId = 'markdown'): readonly (readonly [string, string])[] {
  return ignoreProblemsIn({ uri: '/a', languageId, text }).map(({ span, message }) => [
    text.slice(span.start, span.end),
    message,
  ])
}

test.each([
  ['markdown', 'It has 12 rooms. <!-- claimlint-ignore-line cuont -- so it is -->'],
  ['html', '<p>It has 12 rooms.</p>\r\n<!-- claimlint-ignore-file money, cuont -->'],
  ['latex', 'It has 12 rooms. % claimlint-ignore-line cuont'],
  ['asciidoc', '// claimlint-ignore-block cuont\nIt has 12 rooms.'],
  ['restructuredtext', '.. claimlint-ignore-block cuont\n\nIt has 12 rooms.'],
])('a rule that does not exist is told where it stands, with the one that is near, in %s', (languageId, text) => {
  expect(problems(text, languageId)).toEqual([['cuont', 'There is no rule “cuont”. Did you mean “count”?']])
})

test('what is near none is told all the same, and each name by itself', () => {
  const text = '🙂 12 <!-- claimlint-ignore-line spelling,percnt -->\n\n<!-- claimlint-ignore-file moneys -->'
  expect(problems(text)).toEqual([
    ['spelling', 'There is no rule “spelling”. This comment leaves nothing alone under that name.'],
    ['percnt', 'There is no rule “percnt”. Did you mean “percent”?'],
    ['moneys', 'There is no rule “moneys”. Did you mean “money”?'],
  ])
})

test.each([
  ['rules that exist', '12 <!-- claimlint-ignore-line count, money -->'],
  ['no rule', '12 <!-- claimlint-ignore-line -->'],
  ['a reason alone', '12 <!-- claimlint-ignore-line -- cuont the boats yourself -->'],
  ['an example in code', 'Write `<!-- claimlint-ignore-line cuont -->` at the end.'],
])('nothing is said of %s', (_, text) => {
  expect(problems(text)).toEqual([])
})
