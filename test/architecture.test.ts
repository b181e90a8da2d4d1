import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { architectureFaults } from './support/architecture.js'
import { importsOf, readSourceTree, root } from './support/sourceTree.js'

test('every import leads back along the road, and nothing before workspace/ touches the world', async () => {
  expect(await architectureFaults(readSourceTree('server/src', 'client/src'))).toEqual([])
})

describe('a wrong tree is found out', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'an import of a later station',
      { 'server/src/text/span.ts': "import { Engine } from '../engine.js'", 'server/src/engine.ts': '' },
      'server/src/text/span.ts imports server/src/engine.ts, a station that comes after it',
    ],
    [
      'the same as a type, over several lines',
      { 'server/src/facts/a.ts': "import type {\n  B,\n} from '../cli/b.js'", 'server/src/cli/b.ts': '' },
      'server/src/facts/a.ts imports server/src/cli/b.ts, a station that comes after it',
    ],
    [
      'the same on demand',
      { 'server/src/lsp/a.ts': "const b = await import('../cli/b.js')", 'server/src/cli/b.ts': '' },
      'server/src/lsp/a.ts imports server/src/cli/b.ts, a station that comes after it',
    ],
    [
      'the same as a re-export',
      { 'server/src/values/a.ts': "export * from '../document/b.js'", 'server/src/document/b.ts': '' },
      'server/src/values/a.ts imports server/src/document/b.ts, a station that comes after it',
    ],
    [
      'two files that need each other',
      { 'server/src/text/a.ts': "import './b.js'", 'server/src/text/b.ts': "export { a } from './a.js'" },
      'server/src/text/a.ts → server/src/text/b.ts → server/src/text/a.ts is a cycle',
    ],
    [
      'vscode in the server',
      { 'server/src/lsp/a.ts': "import * as vscode from 'vscode'" },
      'server/src/lsp/a.ts imports vscode',
    ],
    [
      'a protocol package away from the edge',
      { 'server/src/features/a.ts': "import type { Hover } from 'vscode-languageserver-types'" },
      'server/src/features/a.ts imports vscode-languageserver-types',
    ],
    [
      'the file system before workspace/',
      { 'server/src/document/a.ts': "import { readFileSync } from 'node:fs'" },
      'server/src/document/a.ts imports node:fs and should be pure',
    ],
    [
      'a network module anywhere',
      { 'client/src/a.ts': "import 'https'" },
      'client/src/a.ts imports https, a network module',
    ],
    [
      'the clock',
      { 'server/src/values/a.ts': 'export const now = (): number => Date.now()' },
      'server/src/values/a.ts uses Date',
    ],
    ['chance', { 'server/src/text/a.ts': 'export const a = Math.random()' }, 'server/src/text/a.ts uses Math.random'],
    [
      'the locale',
      { 'server/src/text/a.ts': 'export const a = (1).toLocaleString()' },
      'server/src/text/a.ts uses .toLocaleString',
    ],
    ['a connection', { 'server/src/cli/a.ts': 'await fetch(address)' }, 'server/src/cli/a.ts uses fetch'],
    [
      'the client inside the server',
      { 'client/src/a.ts': "import '../../server/src/engine.js'", 'server/src/engine.ts': '' },
      'client/src/a.ts imports server/src/engine.ts; the client shares server/src/protocol.ts alone',
    ],
    [
      'a protocol that needs code',
      { 'server/src/protocol.ts': "import { RULES } from './engine.js'", 'server/src/engine.ts': '' },
      'server/src/protocol.ts imports more than types from server/src/engine.ts',
    ],
    ['a folder that is no station', { 'server/src/utils/a.ts': '' }, 'server/src/utils/a.ts belongs to no station'],
    [
      'an import of nothing',
      { 'server/src/text/a.ts': "import './gone.js'" },
      'server/src/text/a.ts imports ./gone.js, which is not there',
    ],
  ])('%s', async (_what, files, fault) => {
    expect(await architectureFaults(new Map(Object.entries(files)))).toEqual([fault])
  })

  it('and a right one is not', async () => {
    const tree = {
      'server/src/text/a.ts':
        "// Date.now() and fetch are words here\nexport const a = 'process, Intl'\nexport const b = { Date: 1 }",
      'server/src/lsp/b.ts': "import { a } from '../text/a.js'\nimport { x } from 'vscode-languageserver'\nDate.now()",
      'server/src/protocol.ts': "import type { A } from './text/a.js'",
      'client/src/c.ts': "import * as vscode from 'vscode'\nimport { A } from '../../server/src/protocol.js'",
    }
    expect(await architectureFaults(new Map(Object.entries(tree)))).toEqual([])
  })
})

describe('the packages', () => {
  const json = (file: string): Record<string, unknown> => JSON.parse(readFileSync(path.join(root, file), 'utf8'))

  test('extension and engine carry one version', () => {
    expect(json('server/package.json')['version']).toBe(json('package.json')['version'])
    expect(json('package-lock.json')['version']).toBe(json('package.json')['version'])
  })

  test('every package that the sources import is declared', () => {
    const declared = Object.keys(json('package.json')['devDependencies'] ?? {})
    const imported = importsOf(readSourceTree('server/src', 'client/src', 'scripts'))
      .map(({ specifier }) => specifier)
      .filter(specifier => !/^(?:\.|node:|vscode$)/.test(specifier))
      .map(specifier => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'))
    expect(imported.length).toBeGreaterThan(0)
    expect(imported.filter(name => !declared.includes(name))).toEqual([])
  })

  test('the lockfile names no host to install from', () => {
    const { packages } = json('package-lock.json')
    const resolved = Object.entries(packages ?? {}).filter(([, entry]) => 'resolved' in entry)
    expect(resolved).toEqual([])
    expect(Object.keys(packages ?? {}).length).toBeGreaterThan(100)
  })
})
