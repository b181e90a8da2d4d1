import { readFileSync } from 'node:fs'
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
})

test('the extension wakes up for the languages that it reads by default, for a configured folder, and for nothing else', () => {
  const languages = DEFAULT_SETTINGS.languages.map(language => `onLanguage:${language}`)
  expect(manifest.activationEvents).toEqual([...languages, `workspaceContains:${CONFIGURATION_FILE}`])
})

test('the types of the editor are not newer than the oldest editor', () => {
  const [major, minor] = manifest.devDependencies['@types/vscode'].split('.')
  expect(manifest.engines.vscode).toBe(`^${major}.${minor}.0`)
})
