import { expect, test } from 'vitest'
import { withFactSheet } from '../../../server/src/workspace/factSheetPattern.js'
import { matcherOf } from '../../../server/src/workspace/patterns.js'

test.each<[what: string, text: string | null, expected: string | null]>([
  ['no file', null, '{\n  "factSheets": [\n    "facts.md"\n  ]\n}\n'],
  ['an empty file', '\n', '{\n  "factSheets": [\n    "facts.md"\n  ]\n}\n'],
  ['a file that has it', '{ "factSheets": ["facts.md"] }', '{ "factSheets": ["facts.md"] }'],
  ['a file with errors', '{ "factSheet": [] }', null],
  ['a file that is no JSON', '{', null],
])('%s', (_, text, expected) => {
  expect(withFactSheet(text, 'facts.md')).toBe(expected)
})

test('what else stands in the file stays, comments included', () => {
  const text = '{\n\t// Ours.\n\t"aliases": [["a", "b"]],\n\t"factSheets": ["old.md"]\n}\n'
  const edited = withFactSheet(text, 'facts.md') ?? ''
  expect(edited).toContain('\t// Ours.\n\t"aliases": [["a", "b"]]')
  expect(edited).toMatch(/\["old\.md",\s*"facts\.md"\]|"old\.md",\s+"facts\.md"/)
})

test.each(['a[1].md', 'what?.md', '{a}.md', 'a (copy)/b*.md', '!a.md', 'plain name.md'])(
  'the pattern of %s matches it and nothing else',
  path => {
    const patterns: readonly string[] = JSON.parse(withFactSheet(null, path) ?? '{}').factSheets
    expect(matcherOf(patterns)(path)).toBe(true)
    expect(matcherOf(patterns)('a1.md')).toBe(false)
    expect(matcherOf(patterns)('other.md')).toBe(false)
  },
)
