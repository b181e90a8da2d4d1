import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ENGLISH } from '../../../server/src/features/catalogue/english.js'
import { GERMAN } from '../../../server/src/features/catalogue/german.js'

const root = path.resolve(import.meta.dirname, '../../..')

/** Shorter pieces of a sentence are found in German words and in VS Code's own texts too. */
const SHORTEST = 12

/** What a sentence leaves open, and the links and emphasis of Markdown: what stands between them is shown as it is. */
const BETWEEN = /\{[^}]*\}|\[[^\]]*\]\([^)]*\)|[`*\n]/

/**
 * The pieces of our own English sentences that stand in a text, of the manifest's, the extension's and the server's: none
 * in a window whose language is another.
 *
 * @example englishLeft('Tatsachen\nConflicts only') // ['Conflicts only']
 */
export function englishLeft(text: string): readonly string[] {
  const shown = text.replace(/\s+/g, ' ')
  return PIECES.filter(piece => shown.includes(piece))
}

const PIECES = piecesOf()

function piecesOf(): readonly string[] {
  const bundle = strings('l10n/bundle.l10n.de.json')
  const english = [...Object.values(strings('package.nls.json')), ...Object.values(ENGLISH), ...Object.keys(bundle)]
  // An example in English, a name or an address reads alike in both.
  const german = [...Object.values(strings('package.nls.de.json')), ...Object.values(GERMAN), ...Object.values(bundle)]
  const pieces = english
    .flatMap(sentence => sentence.split(BETWEEN))
    .map(piece => piece.trim())
    .filter(piece => piece.length >= SHORTEST && piece.includes(' '))
  return [...new Set(pieces)].filter(piece => !german.some(sentence => sentence.includes(piece)))
}

function strings(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'))
}
