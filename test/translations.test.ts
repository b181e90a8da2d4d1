import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { MANIFEST_KEYS, MANIFEST_TEXTS } from './support/manifest.js'
import { readSourceTree, root } from './support/sourceTree.js'

/** Languages beside English. */
const LANGUAGES = ['de']
const MESSAGES = 'client/src/messages.ts'

function json(file: string): Record<string, string> {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'))
}

/** The English sentences that the extension shows. */
const sentences = [
  ...new Set(
    Array.from(
      readFileSync(path.join(root, MESSAGES), 'utf8').matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g),
      ([, sentence = '']) => sentence,
    ),
  ),
]

const { contributes } = JSON.parse(JSON.stringify(MANIFEST_KEYS))

/** Every `%key%` in the manifest. */
const keys = [...JSON.stringify(MANIFEST_KEYS).matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key)

/** What a sentence leaves open, and where its links lead. */
function fixedParts(text: string): readonly string[] {
  return (text.match(/\{\d\}|\(command:[\w.]+\)|`[^`]*`/g) ?? []).sort()
}

describe('the manifest', () => {
  test('has a text for each of its keys, and no other', () => {
    expect(Object.keys(MANIFEST_TEXTS).sort()).toEqual([...new Set(keys)].sort())
  })

  test('shows no text that cannot be translated', () => {
    const { commands, views, viewsWelcome, walkthroughs, configuration } = contributes
    const visible = /"(?:title|name|contextualTitle|contents|markdownDescription|description|altText)":"((?!%)[^"]*)"/g
    const found = [...JSON.stringify([commands, views, viewsWelcome, walkthroughs, configuration]).matchAll(visible)]
    expect(found.map(([, text]) => text)).toEqual(['Claimlint'])
  })
})

test('every sentence of the extension stands in one file, and none of it is put together', () => {
  const tree = readSourceTree('client/src')
  expect([...tree].filter(([, text]) => text.includes('l10n')).map(([file]) => file)).toEqual([MESSAGES])
  const calls = tree.get(MESSAGES)?.match(/l10n\.t\(/g) ?? []
  expect(calls.length).toBeGreaterThanOrEqual(sentences.length)
  expect(tree.get(MESSAGES)).not.toMatch(/l10n\.t\(\s*[^'\s]/)
})

describe.each(LANGUAGES)('in %s', language => {
  const bundle = json(`l10n/bundle.l10n.${language}.json`)
  const texts = json(`package.nls.${language}.json`)

  test('every sentence of the extension is translated, and no other', () => {
    expect(Object.keys(bundle).sort()).toEqual([...sentences].sort())
  })

  test('every text of the manifest is translated, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(MANIFEST_TEXTS).sort())
  })

  test.each(Object.entries(bundle))('%s', (sentence, translation) => {
    expect(translation.trim()).not.toBe('')
    expect(fixedParts(translation)).toEqual(fixedParts(sentence))
  })

  test.each(Object.entries(texts))('%s', (key, translation) => {
    expect(translation.trim()).not.toBe('')
    expect(fixedParts(translation)).toEqual(fixedParts(MANIFEST_TEXTS[key] ?? ''))
  })
})

test('there is a bundle for each language and for none else', () => {
  expect(readdirSync(path.join(root, 'l10n'))).toEqual(LANGUAGES.map(language => `bundle.l10n.${language}.json`))
})

test('the walkthrough has four steps, each with a drawing and a command of ours', () => {
  const { commands, walkthroughs } = contributes
  const [walkthrough] = walkthroughs
  expect(walkthrough.steps).toHaveLength(4)
  const known = commands.map(({ command }: { command: string }) => command)
  for (const { description, media, completionEvents } of walkthrough.steps) {
    expect(readFileSync(path.join(root, media.svg), 'utf8')).toContain('<title>')
    const [, linked] = /\(command:([\w.]+)\)/.exec(MANIFEST_TEXTS[description.slice(1, -1)] ?? '') ?? []
    expect(known).toContain(linked)
    expect(completionEvents).toContain(`onCommand:${linked}`)
  }
})

test('the icon is a picture of 256 by 256', () => {
  const icon = readFileSync(path.join(root, String(MANIFEST_KEYS['icon'])))
  expect(icon.subarray(1, 4).toString()).toBe('PNG')
  expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256])
})
