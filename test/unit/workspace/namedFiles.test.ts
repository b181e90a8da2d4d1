import path from 'node:path'
import { expect, test } from 'vitest'
import { namedFiles } from '../../../server/src/workspace/namedFiles.js'
import { folderWith } from '../../support/folder.js'

const FILES = {
  '.gitignore': 'out/\n',
  '.git/HEAD': '',
  'facts.md': '',
  'notes.csv': '',
  'copy/a.md': '',
  'copy/deep/b.txt': '',
  'copy/c.png': '',
  'copy/node_modules/d.md': '',
  'out/e.md': '',
  'wire/ferry-1.txt': '',
  'wire/other.txt': '',
}

test.each<[patterns: readonly string[], files: readonly string[]]>([
  [['facts.md'], ['facts.md']],
  [['./notes.csv'], ['notes.csv']],
  [['copy'], ['copy/a.md', 'copy/deep/b.txt']],
  [['copy/*'], ['copy/a.md', 'copy/deep/b.txt']],
  [
    ['copy/', 'copy/deep', 'copy/deep/b.txt'],
    ['copy/a.md', 'copy/deep/b.txt'],
  ],
  [['wire/*ferry*'], ['wire/ferry-1.txt']],
  [['**/*.txt'], ['copy/deep/b.txt', 'wire/ferry-1.txt', 'wire/other.txt']],
  [['out/e.md'], ['out/e.md']],
  [['**/e.md'], []],
  [['gone.md', 'gone/*.md'], []],
  [[], []],
])('%j names %j', async (patterns, expected) => {
  const folder = folderWith(FILES)
  const found = await namedFiles(folder, patterns)
  expect(found.map(file => path.relative(folder, file))).toEqual(expected)
})
