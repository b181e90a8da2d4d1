import { expect, test } from 'vitest'
import { folderOf, uriIn } from '../../../server/src/workspace/folders.js'

test.each([
  ['file:///a/b/c.md', ['file:///a', 'file:///a/b'], 'file:///a/b'],
  ['file:///a/b/c.md', ['file:///a/b/', 'file:///a'], 'file:///a/b/'],
  ['file:///ab/c.md', ['file:///a'], undefined],
  ['untitled:Untitled-1', ['file:///a'], undefined],
  ['file:///a/c.md', [], undefined],
])('%s among %j is in %s', (uri, folders, folder) => {
  expect(folderOf(uri, folders)).toBe(folder)
})

test('a file of a folder has one slash before it', () => {
  expect(uriIn('file:///a', 'x/y')).toBe('file:///a/x/y')
  expect(uriIn('file:///a/', 'x/y')).toBe('file:///a/x/y')
})
