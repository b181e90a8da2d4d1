import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkDocuments, type SourceDocument } from '../../server/src/index.js'
import { parseFixture } from '../support/fixture.js'
import { PATIENCE, tries } from '../support/property.js'

const folder = path.join(import.meta.dirname, '../fixtures/contradictions')
const fixtures = readdirSync(folder).map(
  name => [name, parseFixture(readFileSync(path.join(folder, name), 'utf8')).documents] as const,
)

/** No numbers, and no word of substance that a fixture has. */
const unrelated = fc.constantFrom(
  'Violins tuned softly while cellists yawned.',
  'Grey herons prefer reeds; kingfishers prefer willows.',
  'Her aunt embroiders handkerchiefs with anemones.',
)

test.each(fixtures)(
  '%s: an unrelated paragraph changes no verdict',
  (_name, documents) => {
    const before = verdicts(documents)
    fc.assert(
      fc.property(fc.nat(documents.length - 1), fc.boolean(), unrelated, (at, first, paragraph) => {
        const changed = documents.map((document, index) =>
          index === at ? { ...document, text: insert(document.text, paragraph, first) } : document,
        )
        expect(verdicts(changed)).toEqual(before)
      }),
      tries(12),
    )
  },
  PATIENCE,
)

function insert(text: string, paragraph: string, first: boolean): string {
  return first ? `${paragraph}\n\n${text}` : `${text}\n\n${paragraph}\n`
}

/** What is flagged, by wording; confidences may shift with the length of a text. */
function verdicts(documents: readonly SourceDocument[]): string[] {
  return checkDocuments(documents).contradictions.map(({ rule, severity, mentions }) =>
    JSON.stringify({ rule, severity, mentions: mentions.map(({ uri, text }) => [uri, text]) }),
  )
}
