import { expect, test } from 'vitest'
import { documentName } from '../../../server/src/features/place.js'

test.each([
  ['file:///a/intro.md', ['file:///a/intro.md'], 'intro.md'],
  ['file:///a/intro.md', ['file:///a/intro.md', 'file:///b/intro.md'], 'a/intro.md'],
  ['file:///x/a/intro.md', ['file:///x/a/intro.md', 'file:///y/a/intro.md'], 'x/a/intro.md'],
  ['file:///intro.md', ['file:///intro.md', 'file:///b/intro.md'], 'intro.md'],
  ['file:///a/two%20words%3F.md', [], 'two words?.md'],
  ['file:///a/100%25%zz.md', [], '100%25%zz.md'],
  ['untitled:Untitled-1', ['untitled:Untitled-2'], 'Untitled-1'],
  ['vscode-vfs://github/marlow/site/intro.md', [], 'intro.md'],
  ['odd:', [], 'odd:'],
])('%s among %j is called %s', (uri, uris, name) => {
  expect(documentName(uri, uris)).toBe(name)
})
