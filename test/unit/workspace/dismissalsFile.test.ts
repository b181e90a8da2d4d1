import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Dismissal } from '../../../server/src/contradictions/dismissal.js'
import { parseDismissals, serialiseDismissals, withDismissal } from '../../../server/src/workspace/dismissalsFile.js'

test('is written sorted, one line for each word, with a newline at the end', () => {
  const text = serialiseDismissals([
    { id: 'b2', rule: 'count', sides: ['412', '421'], documents: ['a.md', 'b.md'], reason: 'of two years' },
    { id: 'a1' },
  ])
  expect(text).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "dismissed": [
        {
          "id": "a1"
        },
        {
          "id": "b2",
          "rule": "count",
          "sides": [
            "412",
            "421"
          ],
          "documents": [
            "a.md",
            "b.md"
          ],
          "reason": "of two years"
        }
      ]
    }
    "
  `)
})

test('what was written is read again', () => {
  const dismissal = fc.record(
    {
      id: fc.string({ minLength: 1 }),
      rule: fc.string(),
      sides: fc.array(fc.string()),
      documents: fc.array(fc.string()),
      reason: fc.string(),
    },
    { requiredKeys: ['id'] },
  )
  const list = fc.uniqueArray(dismissal, { selector: ({ id }) => id })
  fc.assert(
    fc.property(list, (dismissals: readonly Dismissal[]) => {
      const sorted = [...dismissals].sort((a, b) => (a.id < b.id ? -1 : 1))
      expect(parseDismissals(serialiseDismissals(dismissals))).toEqual({ dismissals: sorted })
    }),
  )
})

test.each([
  ['an empty file', '', { dismissals: [] }],
  ['white space and a byte order mark', '\uFEFF \n', { dismissals: [] }],
  [
    'members that are not known',
    '{"version":1,"dismissed":[{"id":"a","note":1}],"x":2}',
    { dismissals: [{ id: 'a' }] },
  ],
  ['no JSON', '{ "version": 1', { problem: { type: 'notJson' }, line: expect.any(Number) }],
  ['another version', '{ "version": 2, "dismissed": [] }', { problem: { type: 'version' }, line: 1 }],
  ['no list', '{ "version": 1 }', { problem: { type: 'shape', path: 'dismissed' }, line: 1 }],
  ['no id', '{"version":1,"dismissed":[{}]}', { problem: { type: 'shape', path: 'dismissed.0.id' }, line: 1 }],
  ['no object', '[]', { problem: { type: 'shape', path: '' }, line: 1 }],
])('%s is understood or refused', (_, text, parsed) => {
  expect(parseDismissals(text)).toEqual(parsed)
})

test('the line of a syntax error is told where it is known', () => {
  expect(parseDismissals('{\n "version": 1\n "dismissed": []\n}')).toEqual({ problem: { type: 'notJson' }, line: 3 })
})

test('a dismissal of a known id takes the place of the old one', () => {
  expect(withDismissal([{ id: 'a' }, { id: 'b' }], { id: 'a', reason: 'new' })).toEqual([
    { id: 'b' },
    { id: 'a', reason: 'new' },
  ])
})
