import { expect, test } from 'vitest'
import { folderOf, foldersAbove, pathIn, uriIn } from '../../../server/src/workspace/folders.js'

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

test.each([
  ['file:///a', 'file:///a/b/c.md', 'b/c.md'],
  ['file:///a/', 'file:///a/two%20words.md', 'two words.md'],
  ['file:///a%20b', 'file:///a%20b/100%25.md', '100%.md'],
  ['file:///a', 'file:///a/50%.md', '50%.md'],
  ['file:///a', 'file:///ab/c.md', undefined],
  ['file:///a', 'untitled:Untitled-1', undefined],
])('below %s the path of %s is %s', (folder, uri, path) => {
  expect(pathIn(folder, uri)).toBe(path)
})

test.each([
  ['file:///a/b/c.md', ['file:///a/b', 'file:///a', 'file:///']],
  [
    'vscode-vfs://github/owner/repo/a.md',
    ['vscode-vfs://github/owner/repo', 'vscode-vfs://github/owner', 'vscode-vfs://github/'],
  ],
  ['file:///c.md', ['file:///']],
  ['untitled:Untitled-1', []],
])('%s lies in %j', (uri, folders) => {
  expect(foldersAbove(uri)).toEqual(folders)
})
