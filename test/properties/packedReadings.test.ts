import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type DocumentReading, readAlone } from '../../server/src/contradictions/documentReading.js'
import { packReadings, readingOf, unpackReadings } from '../../server/src/contradictions/packReadings.js'
import type { SourceDocument } from '../../server/src/document/sourceDocument.js'
import { Engine } from '../../server/src/engine.js'
import { SharedValues } from '../../server/src/text/sharedValues.js'
import { languageIdOf } from '../../server/src/workspace/documentFiles.js'
import { walk } from '../../server/src/workspace/walk.js'
import { generatePackage } from '../bench/generate.js'
import { stories } from '../support/arbitraryStory.js'
import { PATIENCE, tries } from '../support/property.js'
import { root } from '../support/sourceTree.js'

test(
  'what was packed equals what is read anew',
  () => {
    fc.assert(fc.property(stories(1, 5), expectTheSameAgain), tries(60))
  },
  PATIENCE,
)

test(
  'so it does in long documents, and in those of every format',
  async () => {
    expectTheSameAgain(generatePackage(5, 3).documents)
    const { files } = await walk(path.join(root, 'test/documents'))
    expect(new Set(files.map(languageIdOf)).size).toBeGreaterThan(5)
    for (const file of files)
      expectTheSameAgain([
        { uri: pathToFileURL(file).href, languageId: languageIdOf(file), text: readFileSync(file, 'utf8') },
      ])
  },
  PATIENCE,
)

test('an engine finds the same with packed readings as with none', () => {
  const closed = generatePackage(10, 3).documents.map(document => ({ ...document, closed: true }))
  const packed = packedAndUnpacked(closed)
  const [anew, from] = [new Engine(), new Engine()]
  anew.open(...closed)
  from.open(...closed.map((document, index) => ({ ...document, reading: packed[index] })))
  expect(anew.contradictions.length).toBeGreaterThan(0)
  expect(from.contradictions).toEqual(anew.contradictions)
  expect(from.facts).toEqual(anew.facts)
})

function expectTheSameAgain(documents: readonly SourceDocument[]): void {
  const packed = packedAndUnpacked(documents)
  expect(packed.map(comparable)).toEqual(documents.map(document => comparable(readAlone(document, unexpected))))
}

function packedAndUnpacked(documents: readonly SourceDocument[]): DocumentReading[] {
  const readings = documents.map(document => readAlone(document, unexpected))
  const unpacked = unpackReadings(packReadings(readings), new SharedValues())
  return unpacked.map((reading, index) => readingOf(reading, documents[index]?.uri ?? ''))
}

/** A table of lines hides what it holds. */
function comparable({ lines, ...reading }: DocumentReading) {
  return { ...reading, lines: lines.data }
}

function unexpected(rule: string, error: unknown): void {
  throw new Error(`${rule} failed`, { cause: error })
}
