import { builtinModules } from 'node:module'
import { transform } from 'esbuild'
import { type Import, importsOf, type SourceTree } from './sourceTree.js'

/** The stations of `server/src/` in the order of the road from text to flag: each imports only those before it. */
export const STATIONS = [
  'text',
  'lexicon',
  'values',
  'document',
  'mentions',
  'entities',
  'quotations',
  'claims',
  'facts',
  'arithmetic',
  'contradictions',
  'engine',
  'engine.ts',
  'features',
  'index.ts',
  'workspace',
  'lsp',
  'cli',
  'main.ts',
  'main.browser.ts',
]

/** The one file that server and client share stands beside the road. */
const PROTOCOL = 'server/src/protocol.ts'
const PROTOCOL_READERS = ['workspace', 'lsp', 'cli', 'main.ts', 'main.browser.ts']

/** From here on the file system, the clock and settings may be used. */
const FIRST_IMPURE = STATIONS.indexOf('workspace')

/** Globals through which the world would leak into a pure function. `Date` is not needed for civil-day arithmetic. */
const IMPURE_GLOBALS = [
  'Date',
  'Intl',
  'Math.random',
  'performance',
  'crypto',
  'process',
  'global',
  'globalThis',
  'require',
  'console',
  'navigator',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
]

/** Globals that open connections. */
export const NETWORK_GLOBALS = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator.sendBeacon']

/** Node's modules that open connections. */
export const NETWORK_MODULES = ['net', 'http', 'https', 'http2', 'tls', 'dgram', 'dns', 'inspector', 'undici']

/** Methods whose result depends on the locale of the machine. */
const LOCALE_METHOD = /\.(?:toLocale\w+|localeCompare)\b/g

/** Every broken rule of the architecture, one sentence each; empty for a sound tree. */
export async function architectureFaults(tree: SourceTree): Promise<string[]> {
  const imports = importsOf(tree)
  return [
    ...[...tree.keys()].flatMap(homeless),
    ...imports.flatMap(backward),
    ...imports.flatMap(foreign),
    ...imports.flatMap(unresolved(tree)),
    ...cycles(imports),
    ...(await Promise.all([...tree].map(impurities))).flat(),
  ]
}

/** The station of a file; `undefined` outside `server/src/` and for files that no station holds. */
function station(file: string): string | undefined {
  return /^server\/src\/([^/]+)/.exec(file)?.[1]
}

function position(file: string): number {
  return STATIONS.indexOf(station(file) ?? '')
}

function isPure(file: string): boolean {
  const place = position(file)
  return file === PROTOCOL || (place >= 0 && place < FIRST_IMPURE)
}

function homeless(file: string): string[] {
  if (file.startsWith('client/src/') || file === PROTOCOL || position(file) >= 0) return []
  return [`${file} belongs to no station`]
}

function backward({ from, file, typeOnly }: Import): string[] {
  if (file === undefined) return []
  if (from === PROTOCOL) return typeOnly ? [] : [`${from} imports more than types from ${file}`]
  if (from.startsWith('client/')) {
    return file.startsWith('client/') || file === PROTOCOL
      ? []
      : [`${from} imports ${file}; the client shares ${PROTOCOL} alone`]
  }
  if (file === PROTOCOL) {
    return PROTOCOL_READERS.includes(station(from) ?? '')
      ? []
      : [`${from} imports ${file}, which belongs to the protocol's edge`]
  }
  // The version that the command line shows stands in one place.
  if (file === 'server/package.json') return isPure(from) ? [`${from} imports ${file} and should be pure`] : []
  if (!file.startsWith('server/src/')) return [`${from} imports ${file} from outside server/src`]
  return position(file) <= position(from) ? [] : [`${from} imports ${file}, a station that comes after it`]
}

function foreign({ from, specifier }: Import): string[] {
  if (specifier === 'vscode') return from.startsWith('client/') ? [] : [`${from} imports vscode`]
  if (isNodeModule(specifier)) {
    if (NETWORK_MODULES.includes(specifier.replace(/^node:/, '')))
      return [`${from} imports ${specifier}, a network module`]
    return isPure(from) ? [`${from} imports ${specifier} and should be pure`] : []
  }
  if (/^vscode-(?:languageserver|jsonrpc)/.test(specifier)) {
    return ['lsp', 'main.ts', 'main.browser.ts'].includes(station(from) ?? '') ? [] : [`${from} imports ${specifier}`]
  }
  if (/^vscode-languageclient/.test(specifier))
    return from.startsWith('client/') ? [] : [`${from} imports ${specifier}`]
  return []
}

function isNodeModule(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier)
}

function unresolved(tree: SourceTree): (arrow: Import) => string[] {
  return ({ from, specifier, file }) => {
    if (file === undefined || tree.has(file) || file.endsWith('.json')) return []
    return [`${from} imports ${specifier}, which is not there`]
  }
}

/** One sentence for each group of files that import each other, also by way of others. */
function cycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>()
  for (const { from, file } of imports) if (file !== undefined) next.set(from, [...(next.get(from) ?? []), file])
  const found = new Map<string, string>()
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): void => {
    const start = trail.indexOf(file)
    if (start >= 0) {
      const cycle = trail.slice(start)
      found.set([...cycle].sort().join(), `${[...cycle, file].join(' → ')} is a cycle`)
    } else if (!done.has(file)) {
      for (const target of next.get(file) ?? []) visit(target, [...trail, file])
      done.add(file)
    }
  }
  for (const file of next.keys()) visit(file, [])
  return [...found.values()]
}

async function impurities([file, source]: readonly [string, string]): Promise<string[]> {
  const names = [...NETWORK_GLOBALS, ...(isPure(file) ? IMPURE_GLOBALS : [])]
  const { globals, code } = await globalsIn(source, names)
  const methods = isPure(file) ? [...new Set([...code.matchAll(LOCALE_METHOD)].map(([method]) => method))] : []
  return [...globals, ...methods].map(name => `${file} uses ${name}`)
}

/**
 * Which of `names` the source uses as globals. esbuild replaces each by a mark, which it does for unbound names only: a word
 * in a string or a comment, a property or a local variable of the same name does not count.
 */
export async function globalsIn(
  source: string,
  names: readonly string[],
): Promise<{ globals: string[]; code: string }> {
  const mark = (name: string): string => `CLAIMLINT_GLOBAL_${name.replace('.', '$')}`
  const { code } = await transform(source, {
    loader: 'ts',
    define: Object.fromEntries(names.map(name => [name, mark(name)])),
    legalComments: 'none',
    logLevel: 'silent',
  })
  return { globals: names.filter(name => code.includes(mark(name))), code }
}
