import { expect, test, vi } from 'vitest'
import { type BlockChecks, checkBlocks, checkDocument } from '../../../server/src/arithmetic/checkDocument.js'
import { readBlocks } from '../../../server/src/claims/readClaims.js'
import { readDocument } from '../../../server/src/document/readDocument.js'

const { weekdayDate } = vi.hoisted(() => ({ weekdayDate: vi.fn() }))
vi.mock('../../../server/src/arithmetic/rules/weekdayDate.js', () => ({ weekdayDate }))

function check(text: string, known: BlockChecks = new Map()) {
  const faults: [string, unknown][] = []
  const document = readDocument({ uri: '/a.md', languageId: 'markdown', text })
  const onFault = (rule: string, error: unknown) => faults.push([rule, error])
  const checks = checkBlocks(document, readBlocks(document.blocks, new Map()), known, onFault)
  return { checks, faults, findings: checkDocument(document, text, checks, onFault) }
}

test('a rule that fails is reported by name, and the others go on', () => {
  const error = new Error('broken')
  weekdayDate.mockImplementationOnce(() => {
    throw error
  })
  const { faults, findings } = check('It closes on 31 April.')
  expect(faults).toEqual([['weekday-date', error]])
  expect(findings.map(({ rule }) => rule)).toEqual(['impossible-date'])
})

test('a block is checked once, and found wherever it stands', () => {
  weekdayDate.mockReset().mockReturnValue([])
  const first = check('It closes on 31 April.\n\nIt closes on 31 April.\n\nIt opened in May.')
  expect(weekdayDate).toHaveBeenCalledTimes(2)
  expect(first.findings.map(({ parties }) => parties.map(({ block }) => block))).toEqual([[0], [1]])
  check('It ends in June.\n\nIt closes on 31 April.', first.checks)
  expect(weekdayDate).toHaveBeenCalledTimes(3)
})

test('a block without the claims that a rule needs is not given to it', () => {
  weekdayDate.mockReset().mockReturnValue([])
  check('Nothing is said.\n\nThere were 12 boats.')
  expect(weekdayDate).not.toHaveBeenCalled()
})
