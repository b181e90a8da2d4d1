import { describe, expect, test } from 'vitest'
import { type CheckOptions, Engine } from '../../../server/src/engine.js'
import { fixesIn } from '../../../server/src/features/codeActions.js'

const OWNS = (count: string) =>
  `The Tessel Gallery in Holt owns ${count} paintings, most of them left to it by Anders Tessel.`

/** The titles of the fixes in document `a` that take a wording over. */
function wordingsHere(counts: Readonly<Record<string, string>>, options: CheckOptions): readonly string[] {
  const engine = new Engine(options)
  engine.open(...Object.entries(counts).map(([uri, count]) => ({ uri, languageId: 'markdown', text: OWNS(count) })))
  const claim = engine.claims('a')[0]
  return claim === undefined
    ? []
    : fixesIn('a', claim.span, engine).flatMap(fix => (fix.type === 'wording' && fix.where === 'here' ? fix.title : []))
}

describe('of several wordings', () => {
  const counts = { a: '412', b: '421', c: '430', d: '430' }

  test('none is said to be right', () => {
    expect(wordingsHere(counts, {})).toEqual(['Use “421” here', 'Use “430” here'])
  })

  test("the fact sheet's comes first, whoever else has it", () => {
    expect(wordingsHere(counts, { references: ['d'] })).toEqual([
      'Use “430” here, as the fact sheet says',
      'Use “421” here',
    ])
  })

  test('in the fact sheet itself all are alike', () => {
    expect(wordingsHere(counts, { references: ['a'] })).toEqual(['Use “421” here', 'Use “430” here'])
  })
})
