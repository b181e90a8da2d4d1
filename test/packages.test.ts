import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/sourceTree.js'

/** Both tools read the whole repository before they answer. */
const LIMIT_MS = 180_000

test(
  'the extension ships what it needs and nothing else',
  () => {
    const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce')
    const { stdout, stderr, status } = spawnSync(process.execPath, [vsce, 'ls', '--no-dependencies'], {
      cwd: root,
      encoding: 'utf8',
    })
    expect(status, stderr).toBe(0)
    const pages = readdirSync(path.join(root, 'docs/rules')).map(page => `docs/rules/${page}`)
    const documents = ['CHANGELOG.md', 'LICENSE', 'PRIVACY.md', 'README.md'].filter(file =>
      existsSync(path.join(root, file)),
    )
    const code = [
      'client/media/claimlint.svg',
      'client/media/icon.png',
      ...filesIn('client/media/walkthrough'),
      ...filesIn('docs/screenshots'),
      ...filesIn('l10n'),
      ...filesIn('samples/ferry'),
      'package.nls.json',
      'package.nls.de.json',
      'dist/ThirdPartyNotices.txt',
      'dist/extension.cjs',
      'dist/server.cjs',
      'dist/readingWorker.cjs',
      'dist/factTable/factTable.js',
      'dist/factTable/factTable.css',
    ]
    expect(stdout.trim().split('\n').sort()).toEqual(
      [...documents, ...code, ...pages, ...filesIn('schemas'), 'package.json'].sort(),
    )
  },
  LIMIT_MS,
)

test(
  'the npm package ships the built engine and nothing else',
  () => {
    const { stdout, stderr, status } = spawnSync('npm', ['pack', '--dry-run', '--json'], {
      cwd: path.join(root, 'server'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    expect(status, stderr).toBe(0)
    const [{ files }]: [{ files: { path: string }[] }] = JSON.parse(stdout)
    const shipped = files.map(file => file.path)
    for (const needed of [
      'dist/index.js',
      'dist/cli.js',
      'dist/readingWorker.js',
      'dist/types/index.d.ts',
      'dist/rules/count.md',
      'dist/claimlint.schema.json',
    ]) {
      expect(shipped).toContain(needed)
    }
    expect(
      shipped.filter(
        file => !/^(?:dist\/.+\.(?:js|d\.ts|md|txt|schema\.json)|package\.json|README\.md|LICENSE)$/.test(file),
      ),
    ).toEqual([])
  },
  LIMIT_MS,
)

function filesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder)).map(file => `${folder}/${file}`)
}
