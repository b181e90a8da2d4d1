import { expect, test } from 'vitest'
import { toCsv, toMarkdown } from '../../../client/src/factTable/exportTable.js'
import { tableOf, WHOLE_VIEW } from '../../../client/src/factTable/table.js'
import type { FactsResult } from '../../../server/src/protocol.js'
import { DOCUMENTS, factOf, mentionIn, STORY, TABLE_TEXTS } from '../../support/factTable.js'

const table = tableOf(STORY, WHOLE_VIEW)

test('comma-separated values', () => {
  expect(toCsv(table, TABLE_TEXTS).split('\r\n')).toEqual([
    'Fact,State,Rule,first.txt,lead.md,second.txt,sheet.md',
    'duration (rebuild),Conflict,duration,about 18 months [A],nearly two years [B],18 months [A],more than a year',
    'passenger,Conflict,count,412 [A]; 412 [A],some 400,421 [B],',
    'day of the sinking,Conflict,date,3 March 2024 [A],4 March 2024 [B],,',
    `spelling of the captain,Conflict,name-spelling,"'=Marr & Co. <b>""Ltd""</b> [A]",,Mar [B],`,
    'crew,Agrees,count,nine,,9,',
    'hull,Stated once,measure,,,,48 metres',
    '',
  ])
})

test('Markdown', () => {
  expect(toMarkdown(table, TABLE_TEXTS).split('\n').slice(0, 3)).toEqual([
    '| Fact | State | Rule | first.txt | lead.md | second.txt | sheet.md |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    '| duration (rebuild) | Conflict | duration | about 18 months \\[A\\] | nearly two years \\[B\\] | 18 months \\[A\\] | more than a year |',
  ])
  expect(toMarkdown(table, TABLE_TEXTS)).toContain('=Marr \\& Co. \\<b\\>"Ltd"\\</b\\>')
})

test.each([
  ['=1+1', "'=1+1"],
  ['@name', "'@name"],
  ['+SUM(A1)', "'+SUM(A1)"],
  ['-3', '-3'],
  ['+ 5', '+ 5'],
  ['a, "b"\nc', '"a, ""b""\nc"'],
])('a spreadsheet takes %j for text or a number, and for no formula', (text, cell) => {
  const fact = factOf('x', 'count', [mentionIn('first.txt', 1, text)])
  const facts: FactsResult = { generation: 1, documents: DOCUMENTS, facts: [fact] }
  expect(toCsv(tableOf(facts, WHOLE_VIEW), TABLE_TEXTS)).toBe(
    `Fact,State,Rule,first.txt\r\nx,Stated once,count,${cell}\r\n`,
  )
})
