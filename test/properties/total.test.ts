import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocuments } from '../../server/src/index.js'
import { stories } from '../support/arbitraryStory.js'
import { PATIENCE, tries } from '../support/property.js'

/** Any UTF-16 at all, lone surrogates included. */
const anyText = fc.uint16Array({ maxLength: 300 }).map(units => String.fromCharCode(...units))
const unicode = fc.string({ unit: 'grapheme', maxLength: 200 })
const soup = fc
  .array(
    fc.constantFrom(
      ...'0123456789,.-–—−()[]{}/:;%$£€#@~≈±×"\'’“”* _`|>\n\r\t\u00a0\u2009\u202f½°'.split(''),
      ...'one two ten twenty hundred thousand million and a an of half third quarter dozen about nearly more than to between from per cent year years old km m in ago the June May 2025 p.m. No. first 21st th St. U.S. Q2'
        .split(' ')
        .flatMap(word => [word, ` ${word} `]),
    ),
    { maxLength: 120 },
  )
  .map(parts => parts.join(''))

describe.each(['markdown', 'plaintext', 'html', 'asciidoc', 'restructuredtext', 'latex', 'unknown'])(
  'any text is survived as %s',
  languageId => {
    test.each([
      ['UTF-16', anyText],
      ['Unicode', unicode],
      ['number soup', soup],
    ])(
      '%s',
      (_name, text) => {
        fc.assert(
          fc.property(text, text, (a, b) => {
            sound([
              { uri: 'a', languageId, text: a },
              { uri: 'b', languageId, text: b },
            ])
          }),
          tries(),
        )
      },
      PATIENCE,
    )
  },
)

test(
  'stories are read soundly',
  () => {
    fc.assert(fc.property(stories(1, 4), sound), tries())
  },
  PATIENCE,
)

/** Every span slices to its text, claims stand in the order of the text, those of values do not overlap, values are numbers. */
function sound(documents: Parameters<typeof checkDocuments>[0]): void {
  const { claims, facts, contradictions } = checkDocuments(documents)
  const texts = new Map(documents.map(({ uri, text }) => [uri, text]))
  for (const { uri, span, text } of [...claims, ...contradictions.flatMap(({ mentions }) => mentions)]) {
    expect(texts.get(uri)?.slice(span.start, span.end)).toBe(text)
    expect(text).not.toBe('')
  }
  // A quotation holds the numbers in it, and its speaker and names may stand anywhere.
  const values = claims.filter(
    ({ kind }) => !['quote', 'speaker', 'name', 'role', 'acronym', 'opposite', 'reckoning'].includes(kind),
  )
  values.forEach((claim, index) => {
    const previous = values[index - 1]
    if (previous?.uri === claim.uri) expect(claim.span.start).toBeGreaterThanOrEqual(previous.span.end)
  })
  claims.forEach((claim, index) => {
    const previous = claims[index - 1]
    if (previous?.uri === claim.uri) expect(claim.span.start).toBeGreaterThanOrEqual(previous.span.start)
    const { valueSpan = claim.span, value } = claim
    expect(valueSpan.start).toBeGreaterThanOrEqual(claim.span.start)
    expect(valueSpan.end).toBeLessThanOrEqual(claim.span.end)
    if (typeof value?.min === 'number' && typeof value.max === 'number')
      expect(value.min).toBeLessThanOrEqual(value.max)
  })
  expect(new Set(facts.flatMap(fact => fact.claims)).size).toBe(claims.length)
  for (const { sides, mentions } of contradictions)
    expect(sides.flat().sort((a, b) => a - b)).toEqual([...mentions.keys()])
}
