// Builds everything that ships. Assumes installed packages; `npm run bootstrap` sees to those first.
//   server/dist/index.js     the engine alone, for any JavaScript platform
//   server/dist/cli.js       the command line; `claimlint lsp` loads the language server's chunk on demand
//   */readingWorker.*        what both servers read files with in threads of their own
//   server/dist/types        types of the public interface
//   server/dist/rules        the rules' pages, to which reports link
//   server/dist/claimlint.schema.json  the schema of claimlint.json, for other editors
//   */ThirdPartyNotices.txt  licences of the packages inside the bundles beside it
//   dist/extension.cjs       the extension's client
//   dist/server.cjs          its language server
//   dist/factTable           the page of the fact table
// `--watch` rebuilds on every change, with source maps and readable output.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { context } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const watch = process.argv.includes('--watch')

const NODE_TARGET = 'node20'

/**
 * The protocol packages can also talk over sockets, which Claimlint never does: an editor speaks to its server through
 * Node's IPC or standard input and output. Without the module nothing in the bundles can open a connection at all.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutNetwork = {
  name: 'without-network',
  setup(build) {
    build.onResolve({ filter: /^(node:)?net$/ }, () => ({ path: 'net', namespace: 'without-network' }))
    build.onLoad({ filter: /.*/, namespace: 'without-network' }, () => ({
      contents: `
        const refuse = () => { throw new Error('Claimlint opens no connections: use --stdio or --node-ipc') }
        export { refuse as createServer, refuse as createConnection }
      `,
    }))
  },
}

/** @type {import('esbuild').BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  // The `main` of some packages loads its parts by names that a bundler cannot follow; their `module` does not.
  mainFields: ['module', 'main'],
  // Identifiers keep their names: they make the stack traces readable that users send.
  minifyWhitespace: !watch,
  minifySyntax: !watch,
  sourcemap: watch,
  // The licences of all bundled packages are gathered in one file instead.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
}

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...common,
    entryPoints: ['server/src/index.ts'],
    outdir: 'server/dist',
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  },
  {
    ...common,
    entryPoints: { cli: 'server/src/cli/main.ts', readingWorker: 'server/src/workspace/readingWorker.ts' },
    outdir: 'server/dist',
    chunkNames: 'chunks/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: NODE_TARGET,
    splitting: true,
    // The protocol packages are CommonJS: inside an ES module they need a `require` for Node's own modules.
    banner: {
      js: "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);",
    },
  },
  {
    ...common,
    entryPoints: {
      extension: 'client/src/extension.ts',
      server: 'server/src/main.ts',
      readingWorker: 'server/src/workspace/readingWorker.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    format: 'cjs',
    platform: 'node',
    target: NODE_TARGET,
    external: ['vscode'],
  },
  {
    ...common,
    entryPoints: { factTable: 'client/webview/main.ts' },
    outdir: 'dist/factTable',
    format: 'iife',
    platform: 'browser',
    // The Chromium of the oldest supported VS Code.
    target: 'chrome132',
  },
  { ...common, entryPoints: ['client/webview/factTable.css'], outdir: 'dist/factTable', target: 'chrome132' },
]

const missing = bundles
  .flatMap(({ entryPoints }) => entryFiles(entryPoints))
  .filter(file => !existsSync(path.join(root, file)))
if (missing.length > 0) {
  console.error(`Nothing was built: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`)
  process.exit(1)
}

const contexts = await Promise.all(
  bundles.map(options => context({ ...options, plugins: [withoutNetwork, afterBuild(options)] })),
)
if (watch) {
  console.log('Building …')
  await Promise.all(contexts.map(bundle => bundle.watch()))
  console.log('Watching for changes …')
} else {
  try {
    const metafiles = []
    // One after the other: an error in the engine, which all contain, is told once.
    for (const bundle of contexts) metafiles.push((await bundle.rebuild()).metafile)
    writeNotices(metafiles.filter(metafile => metafile !== undefined))
  } catch {
    // esbuild has already printed each error with its place.
    process.exit(1)
  } finally {
    await Promise.all(contexts.map(bundle => bundle.dispose()))
  }
  copyRulePages()
  copySchema()
  buildTypes()
}

/**
 * @param {import('esbuild').BuildOptions['entryPoints']} entryPoints
 * @returns {string[]}
 */
function entryFiles(entryPoints = []) {
  return Object.values(entryPoints).map(entry => (typeof entry === 'string' ? entry : entry.in))
}

/**
 * Removes the chunks of earlier builds, whose names carry another hash, and makes the command line executable.
 *
 * @param {import('esbuild').BuildOptions} options
 * @returns {import('esbuild').Plugin}
 */
function afterBuild({ chunkNames, outdir = '' }) {
  return {
    name: 'after-build',
    setup(build) {
      build.onEnd(({ errors, metafile }) => {
        if (errors.length > 0 || !metafile || !chunkNames) return
        const folder = path.join(root, outdir, path.dirname(chunkNames))
        const written = new Set(Object.keys(metafile.outputs).map(file => path.join(root, file)))
        for (const name of existsSync(folder) ? readdirSync(folder) : []) {
          if (!written.has(path.join(folder, name))) rmSync(path.join(folder, name))
        }
        chmodSync(path.join(root, outdir, 'cli.js'), 0o755)
      })
    },
  }
}

/** The licence of the word lists, which stands at the head of the table that was made from them. */
function wordListNotice() {
  const source = readFileSync(path.join(root, 'server/src/lexicon/frequentWords.ts'), 'utf8')
  const comment = source.slice(source.indexOf('/**') + 3, source.indexOf('*/'))
  return `SCOWL word lists\n\n${comment
    .replace(/^ \* ?/gm, '')
    .replace('@license ', '')
    .trim()}\n`
}

/**
 * Writes the licences of bundled packages beside the bundles that contain them.
 *
 * @param {readonly import('esbuild').Metafile[]} metafiles
 */
function writeNotices(metafiles) {
  /** @type {Map<string, Set<string>>} */
  const packagesByFolder = new Map()
  for (const [file, output] of metafiles.flatMap(({ outputs }) => Object.entries(outputs))) {
    const folder = file.startsWith('server/') ? 'server/dist' : 'dist'
    const packages = packagesByFolder.get(folder) ?? new Set()
    packagesByFolder.set(folder, packages)
    for (const [input, { bytesInOutput }] of Object.entries(output.inputs)) {
      const name = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[0]
      if (name && bytesInOutput > 0) packages.add(name)
    }
  }
  for (const [folder, packages] of packagesByFolder) {
    const notices = [...[...packages].sort().map(notice), wordListNotice()]
    writeFileSync(path.join(root, folder, 'ThirdPartyNotices.txt'), notices.join(`\n${'-'.repeat(80)}\n\n`))
  }
}

/**
 * @param {string} folder of an installed package
 * @returns {string}
 */
function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
  const file = readdirSync(path.join(root, folder)).find(entry => /^(licen[cs]e|copying)/i.test(entry))
  if (!file) throw new Error(`${name} is bundled and carries no licence text`)
  return `${name} ${version} (${license})\n\n${readFileSync(path.join(root, folder, file), 'utf8').trim()}\n`
}

function copyRulePages() {
  const copy = path.join(root, 'server', 'dist', 'rules')
  rmSync(copy, { recursive: true, force: true })
  cpSync(path.join(root, 'docs', 'rules'), copy, { recursive: true })
}

function copySchema() {
  cpSync(
    path.join(root, 'schemas', 'claimlint.schema.json'),
    path.join(root, 'server', 'dist', 'claimlint.schema.json'),
  )
}

function buildTypes() {
  rmSync(path.join(root, 'server', 'dist', 'types'), { recursive: true, force: true })
  const compiler = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', path.join('server', 'tsconfig.json')], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}
