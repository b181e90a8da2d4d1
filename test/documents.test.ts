import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkDocuments, type SourceDocument } from '../server/src/index.js'
import { languageIdOf } from '../server/src/workspace/documentFiles.js'
import { renderCheck } from './support/renderDocuments.js'

const root = path.join(import.meta.dirname, 'documents')
const sets = readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())

test.each(sets.map(({ name }) => name))('%s', name => {
  const documents = readdirSync(path.join(root, name))
    .sort()
    .map(file => read(name, file))
  const rendered = renderCheck(documents, checkDocuments(documents))
  const file = path.join(root, `${name}.expected`)
  // `UPDATE_DOCUMENTS=1` writes what is found; a person reads the difference.
  if (process.env['UPDATE_DOCUMENTS'] !== undefined) writeFileSync(file, rendered)
  expect(rendered).toBe(readFileSync(file, 'utf8'))
})

function read(set: string, file: string): SourceDocument {
  return { uri: file, languageId: languageIdOf(file), text: readFileSync(path.join(root, set, file), 'utf8') }
}
