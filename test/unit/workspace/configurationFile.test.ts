import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NO_CONFIGURATION } from '../../../server/src/workspace/configuration.js'
import { parseConfiguration } from '../../../server/src/workspace/configurationFile.js'

/** What is underlined, and what is said of it. */
function problemsIn(text: string): readonly (readonly [underlined: string, message: string])[] {
  const parsed = parseConfiguration(text)
  return 'problems' in parsed
    ? parsed.problems.map(({ span, message }) => [text.slice(span.start, span.end), message] as const)
    : []
}

describe('a right file', () => {
  test('says everything that it can', () => {
    const text = `{
      // Comments are welcome.
      "$schema": "./claimlint.schema.json",
      "groups": { "ferry": ["copy/ferry", "wire/*.txt"], "festival": [] },
      "groupBy": "story",
      "excludes": ["archive/"],
      "factSheets": ["facts/**/*.md"],
      "aliases": [["the Trust", "Harbour Trust"]],
      "distinct": [["Harbour Trust", "Harbours Trust"]],
      "severities": { "count": "error", "ordinal": "off" },
      "tolerances": { "money": 0.02, },
    }`
    expect(parseConfiguration(text)).toEqual({
      configuration: {
        groups: { ferry: ['copy/ferry', 'wire/*.txt'], festival: [] },
        groupBy: 'story',
        excludes: ['archive/'],
        factSheets: ['facts/**/*.md'],
        aliases: [['the Trust', 'Harbour Trust']],
        distinct: [['Harbour Trust', 'Harbours Trust']],
        severities: { count: 'error', ordinal: 'off' },
        tolerances: { money: 0.02 },
      },
    })
  })

  test.each([[''], ['\uFEFF\n'], ['// Soon.\n'], ['{}'], ['\uFEFF{}'], ['{ /* nothing yet */ }\r\n']])(
    '%j changes nothing',
    text => {
      expect(parseConfiguration(text)).toEqual({ configuration: NO_CONFIGURATION })
    },
  )

  test('with only a key of the front matter has groups', () => {
    expect(parseConfiguration('{ "groupBy": "story" }')).toEqual({
      configuration: { ...NO_CONFIGURATION, groups: {}, groupBy: 'story' },
    })
  })
})

describe('a wrong file is told where and how', () => {
  test.each<[text: string, underlined: string, message: RegExp]>([
    ['[]', '[]', /^This file must be an object with settings, not \[\]\.$/],
    ['null', 'null', /must be an object/],
    ['{ "excludes": ', '', /^A value is missing here\.$/],
    ['{ "excludes": ["a" "b"] }', '"b"', /^A comma is missing before this\.$/],
    ["{ 'excludes': [] }", "'excludes'", /no JSON: text stands in double quotation marks/],
    ['{} {}', '{', /Nothing may follow/],
    ['{ "a": /* }', '/* }', /The end of the comment/],
    ['{ "severites": {} }', '"severites"', /^There is no “severites”\. Did you mean “severities”\?$/],
    ['{ "Aliases": [] }', '"Aliases"', /Did you mean “aliases”\?/],
    ['{ "references": [] }', '"references"', /Did you mean “factSheets”\?/],
    ['{ "rules": {} }', '"rules"', /Did you mean “severities”\?/],
    [
      '{ "colour": 1 }',
      '"colour"',
      /^There is no “colour”\. Possible are groups, groupBy, excludes, .* and severities\.$/,
    ],
    [
      '{ "severities": { "cuont": "off" } }',
      '"cuont"',
      /^There is no “cuont” in “severities”\. Did you mean “count”\?$/,
    ],
    ['{ "tolerances": { "zzzzz": 0 } }', '"zzzzz"', /in “tolerances”\. Possible are count, measure, /],
    [
      '{ "severities": { "count": "loud" } }',
      '"loud"',
      /^“severities.count” must be "error", .* or "off", not "loud"\.$/,
    ],
    ['{ "severities": [] }', '[]', /must be an object from rule to value, not \[\]/],
    ['{ "tolerances": { "money": 2 } }', '2', /must be a number from 0 to 1, not 2/],
    ['{ "tolerances": { "money": "2%" } }', '"2%"', /must be a number from 0 to 1, not "2%"/],
    ['{ "excludes": "archive" }', '"archive"', /^“excludes” must be a list of globs or folders, not "archive"\.$/],
    ['{ "excludes": ["a", 7] }', '7', /^“excludes.1” must be a glob or folder/],
    ['{ "factSheets": ["/etc/facts.md"] }', '"/etc/facts.md"', /relative to this file/],
    ['{ "factSheets": ["../facts.md"] }', '"../facts.md"', /relative to this file/],
    ['{ "factSheets": ["facts/../../x"] }', '"facts/../../x"', /relative to this file/],
    ['{ "excludes": ["a\\\\b"] }', '"a\\\\b"', /forward slashes/],
    ['{ "excludes": ["!a"] }', '"!a"', /without .* a leading “!”/],
    ['{ "excludes": [""] }', '""', /a glob or folder/],
    ['{ "groups": ["a"] }', '["a"]', /from the name of each group to a list/],
    ['{ "groups": { "ferry": "copy" } }', '"copy"', /^“groups.ferry” must be a list of globs or folders/],
    ['{ "groupBy": "" }', '""', /the name of a key in the front matter/],
    ['{ "aliases": [["one"]] }', '["one"]', /a list of at least two names/],
    ['{ "aliases": ["one", "two"] }', '"one"', /a list of at least two names/],
    ['{ "aliases": [["one", ""]] }', '""', /must be a name/],
    ['{ "excludes": [], "excludes": ["a"] }', '"excludes"', /a second time/],
    [
      '{ "aliases": [["The Trust", "HT"]], "distinct": [["HT", "the  trust"]] }',
      '"the  trust"',
      /“HT” and “the trust” are aliases/,
    ],
  ])('%j', (text, underlined, message) => {
    const [first] = problemsIn(text)
    expect(first?.[0]).toBe(underlined)
    expect(first?.[1]).toMatch(message)
  })

  test('every problem has its own place, in the order of the text', () => {
    const text = '{\n "tolerances": { "money": 2 },\n "colour": 1,\n "excludes": [3, "a", 4]\n}'
    expect(problemsIn(text).map(([underlined]) => underlined)).toEqual(['2', '"colour"', '3', '4'])
  })
})

test('any text is read or refused, with places inside it', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"groups"',
    ':',
    ',',
    '"a"',
    '1',
    '//',
    '\n',
    '\\',
    '🚢',
    '"aliases"',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map(pieces => pieces.join('')),
      ),
      text => {
        const parsed = parseConfiguration(text)
        if ('configuration' in parsed) return
        expect(parsed.problems.length).toBeGreaterThan(0)
        for (const { span } of parsed.problems) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(text.length)
        }
      },
    ),
  )
})
