import { expect, test } from 'vitest'
import { folderOfPattern, matcherOf, PATTERN } from '../../../server/src/workspace/patterns.js'

test.each<[pattern: string, path: string, meant: boolean]>([
  ['archive', 'archive/2019/flood.md', true],
  ['archive/', 'archive/flood.md', true],
  ['./archive', 'archive/flood.md', true],
  ['archive', 'archives/flood.md', false],
  ['archive', 'copy/archive/flood.md', false],
  ['**/archive', 'copy/archive/flood.md', true],
  ['**/archive', 'archive/flood.md', true],
  ['*.txt', 'wire.txt', true],
  ['*.txt', 'copy/wire.txt', false],
  ['**/*.txt', 'copy/wire.txt', true],
  ['copy/*/draft.md', 'copy/one/draft.md', true],
  ['copy/*/draft.md', 'copy/one/two/draft.md', false],
  ['{copy,wire}/*.md', 'wire/a.md', true],
  ['page-[0-9].md', 'page-7.md', true],
  ['page-?.md', 'page-12.md', false],
  ['facts.md', 'facts.md', true],
  ['facts.md', 'Facts.md', false],
  ['.hidden/**', '.hidden/a.md', true],
  ['**/*.md', '.hidden/a.md', true],
  ['Übersicht/é 1.md', 'Übersicht/é 1.md', true],
])('%s and %s', (pattern, path, meant) => {
  expect(matcherOf([pattern])(path)).toBe(meant)
  expect(matcherOf(['nothing', pattern])(path)).toBe(meant)
})

test('no pattern means nothing', () => {
  expect(matcherOf([])('a.md')).toBe(false)
})

test.each([
  ['wire/*.txt', 'wire'],
  ['wire/{a,b}/c.md', 'wire'],
  ['**/*.md', ''],
  ['facts.md', 'facts.md'],
  ['facts/', 'facts'],
  ['./facts/a/*', 'facts/a'],
])('everything that %s matches lies in %j', (pattern, folder) => {
  expect(folderOfPattern(pattern)).toBe(folder)
})

test.each([
  ['a', true],
  ['a/b..c/*.md', true],
  ['..a', true],
  ['', false],
  ['..', false],
  ['a/..', false],
  ['../a', false],
  ['/a', false],
  ['!a', false],
  ['a\\b', false],
])('%j stays within its folder: %s', (pattern, valid) => {
  expect(PATTERN.test(pattern)).toBe(valid)
})
