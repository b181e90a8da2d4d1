// Writes the schema of claimlint.json anew, from the one by which the file is read.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { configurationJsonSchema } from '../server/src/workspace/configuration.js'

const folder = path.join(import.meta.dirname, '..', 'schemas')
mkdirSync(folder, { recursive: true })
writeFileSync(path.join(folder, 'claimlint.schema.json'), `${JSON.stringify(configurationJsonSchema(), null, 2)}\n`)
