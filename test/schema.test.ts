import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../server/src/contradictions/rules.js'
import { configurationJsonSchema } from '../server/src/workspace/configuration.js'
import { root } from './support/sourceTree.js'

const json = (file: string) => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
const { contributes } = json('package.json')

describe.each([
  { language: 'en', manifest: 'package.nls.json', file: 'schemas/claimlint.schema.json' },
  { language: 'de', manifest: 'package.nls.de.json', file: 'schemas/claimlint.schema.de.json' },
] as const)('the schema of claimlint.json: $language', ({ language, manifest, file }) => {
  const schema = json(file)

  test('is what `npm run schema` writes', () => {
    expect(schema, 'run `npm run schema`').toEqual(JSON.parse(JSON.stringify(configurationJsonSchema(language))))
  })

  test('is contributed for the file, which may have comments', () => {
    expect(contributes.jsonValidation).toEqual([{ fileMatch: 'claimlint.json', url: '%schema.url%' }])
    expect(json(manifest)['schema.url']).toBe(`./${file}`)
    expect(contributes.languages).toContainEqual({ id: 'jsonc', filenames: ['claimlint.json'] })
    expect(schema).toMatchObject({ allowComments: true, allowTrailingCommas: true, additionalProperties: false })
  })

  test('describes every key, and names every rule', () => {
    const properties: Record<string, { description?: string; properties?: object }> = schema.properties
    for (const [key, { description }] of Object.entries(properties)) expect(description, key).toMatch(/\.$/)
    for (const key of ['severities', 'tolerances']) {
      expect(Object.keys(properties[key]?.properties ?? {})).toEqual(RULES.map(({ id }) => id))
    }
  })
})
