import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import type { SuiteResults } from '../suiteResults.js'

/** What an editor's own language client was told, as its script writes it. */
interface ClientResult {
  /** By file name, in the order of the text. */
  readonly diagnostics: Readonly<Record<string, readonly ClientDiagnostic[]>>
  /** Of the first number: Markdown, or plain text where the client asks for that. */
  readonly hover: string
}

interface ClientDiagnostic {
  readonly message: string
  readonly source: string
  readonly severity: number
  readonly code: string
  /** What the squiggle lies under. */
  readonly text: string
}

interface Editor {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

const EDITORS: readonly Editor[] = [
  {
    name: 'Neovim',
    command: 'nvim',
    args: ['--headless', '--clean', '-n', `+luafile ${path.join(import.meta.dirname, 'neovim.lua')}`],
  },
  {
    name: 'Emacs',
    command: 'emacs',
    args: [
      '--quick',
      '--batch',
      // Debian's own packages, which --quick leaves out.
      '--eval',
      '(setq package-directory-list (list "/usr/share/emacs/site-lisp/elpa"))',
      '-f',
      'package-initialize',
      '-l',
      path.join(import.meta.dirname, 'emacs.el'),
    ],
  },
]

const FILES = ['harbour-morning.md', 'harbour-evening.txt']
const LIMIT_MS = 60_000
const root = path.resolve(import.meta.dirname, '../../..')
const run = promisify(execFile)

/** Checks `claimlint lsp --stdio` with editors that have a language client of their own. */
export async function runClients(): Promise<SuiteResults> {
  const results: SuiteResults = { passed: [], failed: [] }
  const attempt = async (title: string, check: () => Promise<void> | void): Promise<void> => {
    try {
      await check()
      results.passed.push(title)
    } catch (error) {
      results.failed.push({ title, error: error instanceof Error ? error.message : String(error) })
    }
  }
  const told = new Map<string, ClientResult>()
  for (const editor of EDITORS) {
    await attempt(`${editor.name} connects and is told`, async () => {
      told.set(editor.name, await ask(editor))
    })
  }
  for (const [name, { diagnostics, hover }] of told) {
    await attempt(`${name} marks both sides`, () => {
      assert.deepEqual(
        FILES.map(file => diagnostics[file]?.map(({ text, source }) => `${source}: ${text}`)),
        [
          ['claimlint: 142', 'claimlint: about 18 months'],
          ['claimlint: 124', 'claimlint: nearly three years'],
        ],
      )
    })
    await attempt(`${name} shows both values and both documents in the hover`, () => {
      // Markdown escapes punctuation; Emacs asks for plain text.
      const plain = hover.replaceAll('\\', '')
      const missing = ['142', '124', ...FILES, 'the two do not meet'].filter(text => !plain.includes(text))
      assert.deepEqual(missing, [], hover)
    })
  }
  await attempt('all editors are told the same', () => {
    const [first, ...others] = [...told.values()]
    assert.ok(first && others.length > 0, 'fewer than two editors answered')
    for (const other of others) assert.deepEqual(withoutMentions(other), withoutMentions(first))
  })
  return results
}

async function ask({ command, args }: Editor): Promise<ClientResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'claimlint-client-'))
  const workspace = path.join(folder, 'workspace')
  const result = path.join(folder, 'result.json')
  try {
    await cp(path.resolve(import.meta.dirname, '../workspace'), workspace, { recursive: true })
    const env = {
      ...process.env,
      NODE: process.execPath,
      CLAIMLINT: path.join(root, 'server/dist/cli.js'),
      WORKSPACE: workspace,
      FILES: FILES.join(' '),
      HOVER_ON: '142',
      CLIENT_RESULT: result,
    }
    await run(command, args, { env, timeout: LIMIT_MS })
    return JSON.parse(await readFile(result, 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * What any client is told. Where one cannot list the competing mentions beside a diagnostic, its message names them below
 * the sentence.
 */
function withoutMentions({ diagnostics }: ClientResult): unknown {
  return Object.entries(diagnostics)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, told]) => [
      file,
      told.map(diagnostic => ({ ...diagnostic, message: diagnostic.message.split('\n', 1).join() })),
    ])
}
