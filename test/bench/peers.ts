import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { SourceDocument } from '../../server/src/index.js'

/** What users run on their prose today: a checker that is set up once, and given one document after another. */
export interface Peer {
  readonly name: string
  /** How many things it remarks on; that it finds any shows that it worked. */
  check(document: SourceDocument): Promise<number>
}

const require = createRequire(import.meta.url)

/** Harper, cspell, textlint with three rules and write-good, each as its own command line sets it up for English. */
export async function peers(): Promise<readonly Peer[]> {
  return [await harper(), await cspell(), await textlint(), writeGood()]
}

async function harper(): Promise<Peer> {
  const { Dialect, LocalLinter } = await import('harper.js')
  const { binary } = await import('harper.js/binary')
  const linter = new LocalLinter({ binary, dialect: Dialect.American })
  await linter.setup()
  return {
    name: named('harper.js'),
    check: async ({ text, languageId }) =>
      (await linter.lint(text, { language: languageId === 'markdown' ? 'markdown' : 'plaintext' })).length,
  }
}

async function cspell(): Promise<Peer> {
  const { getDefaultSettings, spellCheckDocument } = await import('cspell-lib')
  const settings = { ...(await getDefaultSettings()), language: 'en' }
  return {
    name: named('cspell-lib'),
    check: async ({ uri, languageId, text }) => {
      const options = { generateSuggestions: false, noConfigSearch: true }
      return (await spellCheckDocument({ uri, languageId, text }, options, settings)).issues.length
    },
  }
}

async function textlint(): Promise<Peer> {
  const { TextlintKernel } = await import('@textlint/kernel')
  const kernel = new TextlintKernel()
  const pluginNames = ['@textlint/textlint-plugin-text', '@textlint/textlint-plugin-markdown']
  const ruleNames = ['terminology', 'diacritics', 'stop-words']
  const plugins = pluginNames.map(pluginId => ({ pluginId, plugin: moduleOf(pluginId) }))
  const rules = ruleNames.map(ruleId => ({ ruleId, rule: moduleOf(`textlint-rule-${ruleId}`), options: {} }))
  return {
    name: `${named('@textlint/kernel')} with ${ruleNames.join(', ')}`,
    check: async ({ languageId, text }) => {
      const ext = languageId === 'markdown' ? '.md' : '.txt'
      return (await kernel.lintText(text, { ext, filePath: `document${ext}`, plugins, rules })).messages.length
    },
  }
}

function writeGood(): Peer {
  const check: (text: string) => readonly unknown[] = require('write-good')
  return { name: named('write-good'), check: async ({ text }) => check(text).length }
}

/** A CommonJS package's one export. */
function moduleOf(name: string) {
  const loaded = require(name)
  return loaded.default ?? loaded
}

/** "write-good 1.0.8" */
function named(name: string): string {
  const manifest = readFileSync(new URL(`../../node_modules/${name}/package.json`, import.meta.url), 'utf8')
  return `${name} ${/"version":\s*"([^"]+)"/.exec(manifest)?.[1] ?? ''}`
}
