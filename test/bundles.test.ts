import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { build } from 'esbuild'
import { beforeAll, describe, expect, test } from 'vitest'
import { globalsIn, NETWORK_GLOBALS, NETWORK_MODULES } from './support/architecture.js'
import { root } from './support/sourceTree.js'

const chunkFolder = 'server/dist/chunks'
const chunks = existsSync(path.join(root, chunkFolder))
  ? readdirSync(path.join(root, chunkFolder)).map(name => `${chunkFolder}/${name}`)
  : []
const engine = 'server/dist/index.js'
const commandLine = ['server/dist/cli.js', 'server/dist/readingWorker.js', ...chunks]
const extension = ['dist/extension.cjs', 'dist/server.cjs', 'dist/readingWorker.cjs']
const page = 'dist/factTable/factTable.js'
/** What a webview loads before it shows anything: 1 MB would be felt; a page without a framework needs far less. */
const LARGEST_PAGE_BYTES = 1_000_000

beforeAll(() => {
  const missing = [engine, ...commandLine, ...extension, page].filter(file => !existsSync(path.join(root, file)))
  if (missing.length > 0) throw new Error(`run \`npm run build\` first: ${missing.join(', ')} missing`)
})

describe.each([engine, ...commandLine, ...extension, page])('%s', file => {
  test('opens no connection', async () => {
    const network = (await importedBy(file)).filter(specifier => NETWORK_MODULES.includes(withoutScheme(specifier)))
    expect(network).toEqual([])
    const { globals } = await globalsIn(readFileSync(path.join(root, file), 'utf8'), NETWORK_GLOBALS)
    expect(globals).toEqual([])
  })

  test('needs nothing but Node and what is beside it', async () => {
    const foreign = (await importedBy(file)).filter(
      specifier =>
        !(builtinModules.includes(withoutScheme(specifier)) || /^\.\.?\//.test(specifier)) &&
        !(specifier === 'vscode' && file === 'dist/extension.cjs'),
    )
    expect(foreign).toEqual([])
  })
})

test('the page of the fact table is small', () => {
  const sizes = [page, 'dist/factTable/factTable.css'].map(file => statSync(path.join(root, file)).size)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(LARGEST_PAGE_BYTES)
})

describe('the engine', () => {
  test('needs no platform, no clock and no chance', async () => {
    expect(await importedBy(engine)).toEqual([])
    const platform = ['process', 'require', 'window', 'document', 'self', 'navigator', 'Date.now', 'Math.random']
    const { globals, code } = await globalsIn(readFileSync(path.join(root, engine), 'utf8'), platform)
    expect(globals).toEqual([])
    expect(code).not.toMatch(/\bnew Date(?:\(\)|[^\w\s(])/)
  })

  test('has its own types', () => {
    expect(readFileSync(path.join(root, 'server/dist/types/index.d.ts'), 'utf8')).toContain('checkDocuments')
  })

  test('does nothing when it is imported', () => {
    // Names of what is new or gone after the import: globals, methods of built-in types, listeners, timers, variables.
    const { stdout, stderr, status } = inNode(`
      const types = [Object, Function, Array, String, Number, Boolean, RegExp, Date, Error, Map, Set, Promise, Math, JSON]
      const look = () => [
        ...Reflect.ownKeys(globalThis),
        ...types.flatMap(type => Reflect.ownKeys(type.prototype ?? type).map(key => type.name + ' ' + String(key))),
        ...process.eventNames(), ...process.getActiveResourcesInfo(), ...Object.keys(process.env),
      ].map(String)
      const before = look()
      await import(${JSON.stringify(path.join(root, engine))})
      // Reading the file itself holds a handle until the next turn of the event loop.
      await new Promise(setImmediate)
      const after = look()
      const differ = [...before.filter(name => !after.includes(name)), ...after.filter(name => !before.includes(name))]
      console.log(JSON.stringify({ looked: before.length > 300, differ }))
    `)
    expect({ stdout, stderr, status }).toEqual({ stdout: '{"looked":true,"differ":[]}\n', stderr: '', status: 0 })
  })
})

test('the language server is loaded by `claimlint lsp` alone', async () => {
  const speaksProtocol = (file: string): boolean =>
    readFileSync(path.join(root, file), 'utf8').includes('textDocument/publishDiagnostics')
  const atStart = await withStaticImports('server/dist/cli.js')
  expect(atStart.filter(speaksProtocol)).toEqual([])
  expect(commandLine.filter(speaksProtocol)).not.toEqual([])
})

test('the extension loads the client of its server after it is activated, and nothing else of weight before', () => {
  // The library of the protocol starts processes and reads files: whoever loads it loads these modules of Node.
  const { stdout, stderr } = inNode(`
    import { createRequire, Module } from 'node:module'
    const load = Module._load
    const loaded = []
    const anything = new Proxy(function () {}, {
      get: (target, key) => (key === 'prototype' ? target.prototype : key === Symbol.toPrimitive ? () => '' : anything),
      apply: () => anything,
      construct: () => ({}),
    })
    Module._load = (name, ...rest) => {
      loaded.push(name)
      return name === 'vscode' ? anything : load(name, ...rest)
    }
    createRequire(${JSON.stringify(root)} + '/')('./dist/extension.cjs')
    console.log(JSON.stringify([...new Set(loaded)].filter(name => !name.endsWith('extension.cjs')).sort()))
  `)
  expect(stderr).toBe('')
  const loaded: string[] = JSON.parse(stdout)
  expect(loaded).toContain('vscode')
  expect(loaded.filter(name => !['vscode', 'crypto', 'path'].includes(withoutScheme(name)))).toEqual([])
})

/** A bundle and the chunks that are loaded with it, also by way of others. */
async function withStaticImports(entry: string): Promise<string[]> {
  const loaded = new Set([entry])
  for (const file of loaded) {
    for (const specifier of await importedBy(file, 'import-statement')) {
      if (specifier.startsWith('.')) loaded.add(path.posix.join(path.posix.dirname(file), specifier))
    }
  }
  return [...loaded]
}

/** What a bundle imports or requires, sorted; of one kind when `kind` is given. */
async function importedBy(file: string, kind?: 'import-statement'): Promise<string[]> {
  const found = new Set<string>()
  await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    plugins: [
      {
        name: 'collect-imports',
        setup({ onResolve }) {
          onResolve({ filter: /.*/ }, imported => {
            if (imported.kind === 'entry-point') return undefined
            if (kind === undefined || imported.kind === kind) found.add(imported.path)
            return { path: imported.path, external: true }
          })
        },
      },
    ],
  })
  return [...found].sort()
}

function withoutScheme(specifier: string): string {
  return specifier.replace(/^node:/, '')
}

function inNode(script: string): { stdout: string; stderr: string; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  })
  return { stdout, stderr, status }
}
