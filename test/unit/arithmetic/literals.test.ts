import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { literalsOf } from '../../../server/src/arithmetic/literals.js'

describe('the pieces of words that a match needs', () => {
  test.each<[string, readonly string[] | null]>([
    ['erupted in (?<year>\\d+)', ['erupted']],
    ['(?:born|died) in (?:the )?\\d+', ['born', 'died']],
    // Of parts that are all needed, the one with the longest pieces.
    ['led by (?:eleven|twelve) points', ['eleven', 'twelve']],
    ['(?:led|ahead|in front) by \\d', ['led', 'ahead', 'front']],
    // One alternative that needs nothing leaves all open.
    ['(?:born|\\d+|b\\.) in', null],
    ['ratio|(?:to|for) one', null],
    ['ballots?', ['ballot']],
    ['(?:wo)?men', ['men']],
    ['(?:votes? )*cast', ['cast']],
    ['(?:votes )+cast', ['votes']],
    ['(?:votes ){0,2}cast', ['cast']],
    ['[Bb]orn', ['orn']],
    ['\\bISBN\\b', ['isbn']],
    ['\\p{Lu}lower', ['lower']],
    // What stands around a match is not in it.
    ['(?<=former )mayor(?! elect)', ['mayor']],
    ['(?<![\\p{L}])the \\d+', null],
    ['a|an', null],
    ['', null],
    ['[^⟦(]{0,60}\\(aged\\)', ['aged']],
    ['(?<word>brother|sister)s? \\k<word>', ['brother', 'sister']],
  ])('%s', (source, expected) => {
    expect(literalsOf(source)).toEqual(expected)
  })

  const word = fc.constantFrom('gale', 'harbour', 'ferry', 'oar', 'x')
  const { source } = fc.letrec<{ readonly source: string; readonly part: string }>(tie => ({
    part: fc.oneof(
      { maxDepth: 3 },
      word,
      word.map(one => `(?:${one})?`),
      fc
        .tuple(tie('source'), fc.constantFrom('', '?', '*', '+', '{2}', '{0,2}'))
        .map(([of, times]) => `(?:${of})${times}`),
      fc.tuple(tie('source'), tie('source')).map(([a, b]) => `(?:${a}|${b})`),
    ),
    source: fc.array(tie('part'), { minLength: 1, maxLength: 3 }).map(parts => parts.join(' ?')),
  }))

  test('no match goes without them', () => {
    const text = fc.array(fc.oneof(word, fc.constant(' ')), { maxLength: 8 }).map(parts => parts.join(''))
    fc.assert(
      fc.property(source, text, (expression, searched) => {
        const literals = literalsOf(expression)
        const found = new RegExp(expression, 'u').exec(searched)?.[0]
        if (found === undefined || literals === null) return
        expect(literals.some(literal => found.includes(literal))).toBe(true)
      }),
    )
  })
})
