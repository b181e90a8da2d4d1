import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../server/src/contradictions/rules.js'
import { configurationJsonSchema } from '../server/src/workspace/configuration.js'
import { root } from './support/sourceTree.js'

const FILE = 'schemas/claimlint.schema.json'
const schema = JSON.parse(readFileSync(path.join(root, FILE), 'utf8'))
const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))

describe('the schema of claimlint.json', () => {
  test('is what `npm run schema` writes', () => {
    expect(schema, 'run `npm run schema`').toEqual(JSON.parse(JSON.stringify(configurationJsonSchema())))
  })

  test('is contributed for the file, which may have comments', () => {
    expect(contributes.jsonValidation).toEqual([{ fileMatch: 'claimlint.json', url: `./${FILE}` }])
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
