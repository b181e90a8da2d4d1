import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { fileUriOf } from '../../../server/src/workspace/fileUri.js'

test.each([
  ['/copy/ferry.md', 'file:///copy/ferry.md'],
  ['/copy/two words.md', 'file:///copy/two%20words.md'],
  ["/copy/it's (2)!*.md", 'file:///copy/it%27s%20%282%29%21%2A.md'],
  ['/copy/Überblick 1+2@home~a_b.md', 'file:///copy/%C3%9Cberblick%201%2B2%40home~a_b.md'],
  ['/copy/50% #1?.md', 'file:///copy/50%25%20%231%3F.md'],
])('%s is written as the editor does', (file, uri) => {
  expect(fileUriOf(file)).toBe(uri)
  expect(fileURLToPath(uri)).toBe(file)
})
