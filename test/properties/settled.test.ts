import { expect, test } from 'vitest'
import { readAlone } from '../../server/src/contradictions/documentReading.js'
import { type CheckOptions, Engine, type OpenedDocument } from '../../server/src/engine.js'
import { type AlignedDocuments, knownByKey } from '../../server/src/facts/alignedDocuments.js'
import { generatePackage } from '../bench/generate.js'
import { seededRandom } from '../bench/random.js'
import { snapshot } from '../support/engineSnapshot.js'
import { PATIENCE } from '../support/property.js'

const { documents } = generatePackage(15, 9)

/** A document as it comes from disk, each time with a reading of its own. */
function closed(document: {
  readonly uri: string
  readonly languageId: string
  readonly text: string
}): OpenedDocument {
  const { uri, text } = document
  return { ...document, closed: true, key: `${uri} ${text.length}`, reading: readAlone(document, () => {}) }
}

function engineOf(opened: readonly OpenedDocument[], options: CheckOptions = {}): Engine {
  const engine = new Engine(options)
  engine.open(...opened)
  return engine
}

/** What an engine keeps, as it comes back from a file. */
function kept(engine: Engine): AlignedDocuments {
  return JSON.parse(JSON.stringify(engine.aligned()))
}

function textAt(place: number): string {
  return documents[place]?.text ?? ''
}

const before = kept(engineOf(documents.map(closed)))

function settled(aligned: AlignedDocuments, documentsNow = documents): OpenedDocument[] {
  const known = knownByKey([aligned])
  return documentsNow.map(closed).map(document => ({ ...document, aligned: known.get(document.key ?? '') }))
}

test('documents that come with their alignments are as if they had been aligned', () => {
  const engine = engineOf(settled(before))
  expect(snapshot(engine)).toEqual(snapshot(engineOf(documents.map(closed))))
  expect(engine.contradictions.length).toBeGreaterThan(0)
  expect(engine.isSettled).toBe(true)
  expect(kept(engine).documents).toHaveLength(documents.length)
})

test('they are not aligned anew', () => {
  const engine = engineOf(settled({ ...before, pairs: [] }))
  expect(engine.facts.every(({ claims }) => claims.length === 1)).toBe(true)
})

test('what was aligned under other options or for other groups is aligned anew', () => {
  const none = settled({ ...before, pairs: [] })
  const options = { tolerances: { count: 0.01 } }
  expect(snapshot(engineOf(none, options))).toEqual(snapshot(engineOf(documents.map(closed), options)))
  const grouped = none.map((document, index) => ({ ...document, groups: [`${index % 2}`] }))
  const apart = documents.map(closed).map((document, index) => ({ ...document, groups: [`${index % 2}`] }))
  expect(snapshot(engineOf(grouped))).toEqual(snapshot(engineOf(apart)))
})

test(
  'some of them may have changed, some may be open, and all may be edited afterwards',
  () => {
    const random = seededRandom(3)
    for (let turn = 0; turn < 3; turn++) {
      const now = documents.map(document => {
        const other = textAt(random.whole(0, documents.length - 1)).split('\n\n')
        const own = document.text.split('\n\n')
        const taken = random.pick([0, 0, 0, 2, 30])
        return { ...document, text: [...other.slice(0, taken), ...own.slice(taken)].join('\n\n') }
      })
      const opened = settled(before, now).map((document, index) =>
        (index + turn) % 7 === 0 ? { ...document, closed: false, reading: undefined } : document,
      )
      const engine = new Engine()
      const order = turn % 2 === 0 ? opened : opened.toReversed()
      for (let start = 0; start < order.length; start += 3) engine.open(...order.slice(start, start + 3))
      const plain = opened.map(({ aligned, ...document }) => document)
      expect(snapshot(engine)).toEqual(snapshot(engineOf(plain)))
      engine.prepare()
      const place = random.whole(0, now.length - 1)
      const edited = { uri: now[place]?.uri ?? '', languageId: 'markdown', text: textAt(turn) }
      const gone = now[(place + 1) % now.length]?.uri ?? ''
      engine.open(edited)
      engine.close(gone)
      const rest = plain.filter(({ uri }) => uri !== gone && uri !== edited.uri)
      expect(snapshot(engine)).toEqual(snapshot(engineOf([...rest, edited])))
      const left = now.filter(({ uri }) => rest.some(other => other.uri === uri))
      expect(snapshot(engineOf(settled(kept(engine), left)))).toEqual(snapshot(engineOf(left.map(closed))))
    }
  },
  PATIENCE,
)
