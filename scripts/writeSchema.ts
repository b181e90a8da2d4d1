// Writes the schemas of claimlint.json anew, one a language, from the one by which the file is read.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { LANGUAGES } from '../server/src/features/catalogue/say.js'
import { configurationJsonSchema } from '../server/src/workspace/configuration.js'

const folder = path.join(import.meta.dirname, '..', 'schemas')
mkdirSync(folder, { recursive: true })
for (const language of LANGUAGES) {
  const name = language === 'en' ? 'claimlint.schema.json' : `claimlint.schema.${language}.json`
  writeFileSync(path.join(folder, name), `${JSON.stringify(configurationJsonSchema(language), null, 2)}\n`)
}
