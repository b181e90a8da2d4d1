import { expect, test } from 'vitest'
import { codeKind, codeOf, compareCodes } from '../../../server/src/values/identifierCode.js'

test.each([
  ['version 2.4.1', 'version', '2.4.1'],
  ['v2.4', 'version', '2.4'],
  ['2.4.1', 'version', '2.4.1'],
  ['BX214', 'code', 'BX214'],
  ['flight BX 214', 'code', 'BX214'],
  ['01632 960 983', 'phone', '01632960983'],
  ['(01632) 960-983', 'phone', '01632960983'],
  ['G7', null, 'G7'],
  ['2.4', null, '24'],
])('%s is a %s: %s', (text, kind, code) => {
  expect(codeKind(text)).toBe(kind)
  expect(codeOf(text)).toBe(code)
})

test.each([
  ['BX214', 'BX 214', 'agree'],
  ['BX214', 'BX215', 'conflict'],
  ['BX214', 'BX241', 'conflict'],
  ['BX214', 'BX235', 'open'],
  ['BX214', 'BX2145', 'open'],
  ['01632 960983', '01632 960938', 'conflict'],
  ['version 2.4.1', 'v2.4.3', 'conflict'],
  ['version 2.4.1', 'BX241', 'open'],
  ['G7', 'G8', 'open'],
])('%s and %s: %s', (a, b, relation) => {
  expect(compareCodes(a, b)).toBe(relation)
  expect(compareCodes(b, a)).toBe(relation)
})
