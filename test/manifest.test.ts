import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../server/src/contradictions/rules.js'
import { CONFIGURATION_FILE } from '../server/src/protocol.js'
import { DEFAULT_SETTINGS, readSettings } from '../server/src/workspace/settings.js'
import { root } from './support/sourceTree.js'

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const declared: Record<string, { default: unknown; properties?: Record<string, unknown> }> =
  manifest.contributes.configuration.properties
/** Those that the server reads; tracing is the client library's own business. */
const forServer = Object.entries(declared).filter(([key]) => key !== 'claimlint.trace.server')
const section = Object.fromEntries(forServer.map(([key, { default: value }]) => [key.replace('claimlint.', ''), value]))

describe('the settings that the extension declares', () => {
  test('are those that the server reads, with its defaults', () => {
    expect(section).toEqual(DEFAULT_SETTINGS)
  })

  test('are taken by the server without a word', () => {
    expect(readSettings(section, DEFAULT_SETTINGS)).toEqual({ settings: DEFAULT_SETTINGS, problems: [] })
  })

  test('name every rule', () => {
    expect(Object.keys(declared['claimlint.severities']?.properties ?? {})).toEqual(RULES.map(({ id }) => id))
  })

  test('are few', () => {
    expect(Object.keys(declared).length).toBeLessThanOrEqual(25)
  })

  test('are described, and hold for one resource where a window has no say in them', () => {
    const ofWindow = ['claimlint.joinFolders', 'claimlint.languages', 'claimlint.scope', 'claimlint.trace.server']
    for (const [key, setting] of Object.entries(declared)) {
      expect(setting, key).toMatchObject({
        markdownDescription: expect.stringMatching(/^%setting\./),
        scope: ofWindow.includes(key) ? 'window' : 'resource',
      })
    }
  })
})

describe('the command palette', () => {
  const { commands, menus } = manifest.contributes
  const when = new Map<string, string>(
    menus.commandPalette.map((entry: { command: string; when: string }) => [entry.command, entry.when]),
  )

  test('names the commands in one category', () => {
    expect([...new Set(commands.map(({ category }: { category: string }) => category))]).toEqual(['Claimlint'])
  })

  test('offers what can be done, and little more than a dozen things at a time', () => {
    const offered = (holds: (clause: string) => boolean): number =>
      commands.filter(({ command }: { command: string }) => holds(when.get(command) ?? '')).length
    expect(offered(clause => clause === '')).toBeLessThanOrEqual(12)
    expect(offered(clause => clause === '' || clause === 'editorIsOpen')).toBeLessThanOrEqual(15)
  })
})

test('the gallery has what it shows: words to find it by, a banner, an icon, a description, the files that it links to', () => {
  const { galleryBanner, icon, keywords, description, categories } = manifest
  expect(keywords.length).toBeGreaterThanOrEqual(5)
  // The gallery takes no more.
  expect(keywords.length).toBeLessThanOrEqual(30)
  expect(galleryBanner).toEqual({ color: expect.stringMatching(/^#[\da-f]{6}$/), theme: 'dark' })
  expect(categories.length).toBeGreaterThan(0)
  expect(description).toBe('%description%')
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  const pictures = Array.from(readme.matchAll(/!\[[^\]]{20,}\]\(([^)]+)\)/g), ([, file = '']) => file)
  expect(pictures.length).toBeGreaterThanOrEqual(3)
  for (const file of [...pictures, icon, 'PRIVACY.md', 'CHANGELOG.md', 'LICENSE']) {
    expect(existsSync(path.join(root, file)), file).toBe(true)
  }
})

test('the extension wakes up for the languages that it reads by default, for a configured folder, and for nothing else', () => {
  const languages = DEFAULT_SETTINGS.languages.map(language => `onLanguage:${language}`)
  expect(manifest.activationEvents).toEqual([...languages, `workspaceContains:${CONFIGURATION_FILE}`])
})

test('the types of the editor are not newer than the oldest editor', () => {
  const [major, minor] = manifest.devDependencies['@types/vscode'].split('.')
  expect(manifest.engines.vscode).toBe(`^${major}.${minor}.0`)
})
