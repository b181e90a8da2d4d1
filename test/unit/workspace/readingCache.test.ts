import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type DocumentReading, readAlone } from '../../../server/src/contradictions/documentReading.js'
import { packReadings } from '../../../server/src/contradictions/packReadings.js'
import type { SourceDocument } from '../../../server/src/document/sourceDocument.js'
import { Engine } from '../../../server/src/engine.js'
import { SharedValues } from '../../../server/src/text/sharedValues.js'
import { documentKey, ReadingCache } from '../../../server/src/workspace/readingCache.js'
import { generatePackage } from '../../bench/generate.js'
import { folderWith } from '../../support/folder.js'

const { documents } = generatePackage(12, 7)
const readings = documents.map(document => readAlone(document, () => {}))

function opened(folder: string, version = '1', most?: number): ReadingCache {
  return new ReadingCache(folder, version, new SharedValues(), most)
}

/** Keeps the documents of some stretches, each in a pack of its own. */
async function keep(cache: ReadingCache, ...stretches: readonly (readonly [start: number, end: number])[]) {
  for (const [start, end] of stretches)
    cache.add(documents.slice(start, end).map(documentKey), packReadings(readings.slice(start, end)))
  cache.tidy()
  await cache.written()
}

async function found(cache: ReadingCache, wanted: readonly SourceDocument[] = documents) {
  const known = await Promise.all(wanted.map(document => cache.find(documentKey(document), document.uri)))
  return known.map(reading => reading && comparable(reading))
}

function comparable({ lines, ...reading }: DocumentReading) {
  return { ...reading, lines: lines.data }
}

function packsIn(folder: string): string[] {
  return readdirSync(folder).filter(name => name !== 'index.json')
}

test('what was kept is found at the next start, equal to what was read', async () => {
  const folder = folderWith({})
  await keep(opened(folder), [0, 6], [6, 12])
  const cache = opened(folder)
  expect(await found(cache)).toEqual(readings.map(comparable))
  // Each time anew: the engine keeps what it is given.
  expect(await found(cache)).toEqual(readings.map(comparable))
})

test('a document with another text, place, language or date is another document', async () => {
  const folder = folderWith({})
  await keep(opened(folder), [0, 12])
  const [first] = documents
  const others: SourceDocument[] = [
    { ...(first ?? never()), text: `${first?.text}!` },
    { ...(first ?? never()), uri: 'file:///elsewhere.md' },
    { ...(first ?? never()), languageId: 'html' },
    { ...(first ?? never()), date: '2024-05-06' },
  ]
  expect(await found(opened(folder), others)).toEqual(others.map(() => undefined))
})

test('what another program has read is not found, and goes', async () => {
  const folder = folderWith({})
  await keep(opened(folder), [0, 6])
  const [before] = packsIn(folder)
  const next = opened(folder, '2')
  expect(await found(next)).toEqual(documents.map(() => undefined))
  await keep(next, [6, 12])
  expect(packsIn(folder)).not.toContain(before)
  expect((await found(opened(folder, '2'))).filter(reading => reading !== undefined)).toHaveLength(6)
})

test.each([
  ['no JSON', () => '{'],
  ['of another shape', () => '{ "version": "1", "packs": [{ "name": "../../elsewhere" }] }'],
  ['empty', () => ''],
])('an index that is %s is as good as none', async (_, damaged) => {
  const folder = folderWith({})
  await keep(opened(folder), [0, 12])
  writeFileSync(path.join(folder, 'index.json'), damaged())
  const cache = opened(folder)
  expect(await found(cache)).toEqual(documents.map(() => undefined))
  await keep(cache, [0, 12])
  expect(await found(opened(folder))).toEqual(readings.map(comparable))
  expect(packsIn(folder)).toHaveLength(1)
})

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['cut off', bytes => bytes.subarray(0, bytes.length / 2)],
  ['empty', () => new Uint8Array(0)],
  ['changed in one place', bytes => bytes.fill((bytes.at(200) ?? 0) ^ 1, 200, 201)],
])('a pack that was %s is as good as absent, and the others stand', async (_, damaged) => {
  const folder = folderWith({})
  await keep(opened(folder), [0, 6], [6, 12])
  const [index] = [JSON.parse(readFileSync(path.join(folder, 'index.json'), 'utf8'))]
  const file = path.join(folder, `${index.packs[0].name}.readings`)
  writeFileSync(file, damaged(readFileSync(file)))
  const known = await found(opened(folder))
  expect(known).toEqual([...Array.from({ length: 6 }, () => undefined), ...readings.slice(6).map(comparable)])
})

test('what no document asks for any more goes, and few documents do not keep a pack alive', async () => {
  const folder = folderWith({})
  await keep(opened(folder), [0, 6], [6, 12])
  const cache = opened(folder)
  const wanted = [...documents.slice(0, 1), ...documents.slice(11)]
  await found(cache, wanted)
  cache.tidy()
  await cache.written()
  expect(packsIn(folder)).toHaveLength(1)
  const next = opened(folder)
  expect(await found(next, wanted)).toEqual([readings[0], readings[11]].map(reading => reading && comparable(reading)))
  expect(await found(next, documents.slice(1, 11))).toEqual(Array.from({ length: 10 }, () => undefined))
})

test('it takes no more room than it may', async () => {
  const folder = folderWith({})
  const pack = packReadings(readings.slice(0, 6))
  await keep(opened(folder, '1', pack.length), [0, 6], [6, 12])
  expect(await found(opened(folder))).toEqual([
    ...readings.slice(0, 6).map(comparable),
    ...Array.from({ length: 6 }, () => undefined),
  ])
})

test('files of others in the folder are left alone', async () => {
  const folder = folderWith({ 'notes.md': 'mine', 'a.readings': 'a pack that nobody lists' })
  await keep(opened(folder), [0, 12])
  expect(readdirSync(folder)).toContain('notes.md')
  expect(readdirSync(folder)).not.toContain('a.readings')
})

test('a folder that cannot be made is no fault', async () => {
  const folder = path.join(folderWith({ file: '' }), 'file', 'below')
  const cache = opened(folder)
  await keep(cache, [0, 12])
  expect(await found(opened(folder))).toEqual(documents.map(() => undefined))
})

function never(): never {
  throw new RangeError('there is a document')
}

test('alignments are found at the next start, and replace those before; what is damaged is as good as absent', async () => {
  const folder = folderWith({})
  const engine = new Engine()
  engine.open(...documents.map(document => ({ ...document, closed: true, key: documentKey(document) })))
  const first = opened(folder)
  first.keepAlignments([])
  first.keepAlignments([engine.aligned()])
  first.tidy()
  await first.written()
  expect(await opened(folder).findAlignments()).toEqual([engine.aligned()])
  expect(await opened(folder, '2').findAlignments()).toEqual([])
  const [file = '', ...others] = packsIn(folder)
  expect(others).toEqual([])
  writeFileSync(path.join(folder, file), '[]')
  expect(await opened(folder).findAlignments()).toEqual([])
})
