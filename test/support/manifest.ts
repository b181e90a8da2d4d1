import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './sourceTree.js'

function json(file: string): Record<string, never> {
  return JSON.parse(readFileSync(path.join(root, file), 'utf8'))
}

/** The extension's manifest as it is written: visible text stands as `%key%`. */
export const MANIFEST_KEYS = json('package.json')

/** What the keys stand for, in English. */
export const MANIFEST_TEXTS: Readonly<Record<string, string>> = json('package.nls.json')

/** The manifest as English readers see it. */
export const MANIFEST = translated(MANIFEST_KEYS)

function translated<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
    typeof part === 'string' && /^%[\w.]+%$/.test(part) ? (MANIFEST_TEXTS[part.slice(1, -1)] ?? part) : part,
  )
}
