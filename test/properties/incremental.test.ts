import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Engine } from '../../server/src/engine.js'
import type { SourceDocument } from '../../server/src/index.js'
import { generatePackage } from '../bench/generate.js'
import { seededRandom } from '../bench/random.js'
import { paragraph, stories, storyText } from '../support/arbitraryStory.js'
import { changedUris, contradictionsOf, snapshot } from '../support/engineSnapshot.js'
import { PATIENCE, tries } from '../support/property.js'

/** One thing that happens to an open document, by its place among the documents. */
type Edit =
  | { readonly type: 'insert' | 'replace'; readonly at: number; readonly place: number; readonly text: string }
  | { readonly type: 'delete'; readonly at: number; readonly place: number }
  | { readonly type: 'type'; readonly at: number; readonly place: number; readonly text: string }
  | { readonly type: 'paste'; readonly at: number; readonly text: string }
  | { readonly type: 'close' | 'reopen'; readonly at: number }

const at = fc.nat(9)
const place = fc.nat(1000)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ type: fc.constantFrom('insert' as const, 'replace' as const), at, place, text: paragraph }),
  fc.record({ type: fc.constant('delete' as const), at, place }),
  fc.record({
    type: fc.constant('type' as const),
    at,
    place,
    text: fc.constantFrom('4', '1,0', ' ', '\n\n', 'about ', '🙂', '*'),
  }),
  fc.record({ type: fc.constant('paste' as const), at, text: storyText }),
  fc.record({ type: fc.constantFrom('close' as const, 'reopen' as const), at }),
)

test(
  'after any edits the engine holds what it would hold from scratch',
  () => {
    fc.assert(
      fc.property(stories(2, 10), fc.array(edit, { minLength: 1, maxLength: 12 }), (documents, edits) => {
        const texts = documents.map(({ text }) => text)
        const open = new Set(documents.keys())
        const engine = new Engine()
        engine.open(...documents)
        for (const change of edits) {
          const index = change.at % documents.length
          const document = documents[index]
          if (document === undefined) continue
          const before = contradictionsOf(engine)
          const { affected } = apply(engine, document, index, change, texts, open)
          const scratch = new Engine()
          scratch.open(...current(documents, texts, open))
          expect(snapshot(engine)).toEqual(snapshot(scratch))
          expect(affected).toEqual(expect.arrayContaining(changedUris(before, contradictionsOf(engine))))
        }
      }),
      tries(60),
    )
  },
  PATIENCE,
)

test(
  'so it does among documents of many stories, whatever one takes over from another',
  () => {
    const { documents } = generatePackage(10, 5)
    const random = seededRandom(5)
    const texts = documents.map(({ text }) => text)
    const engine = new Engine()
    engine.open(...documents)
    for (let turn = 0; turn < 8; turn++) {
      const [to, from] = [random.whole(0, 9), random.whole(0, 9)]
      const document = documents[to]
      if (document === undefined) continue
      const [own, other] = [texts[to] ?? '', texts[from] ?? ''].map(text => text.split('\n\n'))
      // From a sentence to nearly all: documents become near to others, and distant again.
      const taken = random.pick([1, 3, 12, 40])
      texts[to] = [...(other ?? []).slice(0, taken), ...(own ?? []).slice(taken)].join('\n\n')
      engine.open({ ...document, text: texts[to] ?? '' })
      const scratch = new Engine()
      scratch.open(...current(documents, texts, new Set(documents.keys())))
      expect(snapshot(engine)).toEqual(snapshot(scratch))
    }
  },
  PATIENCE,
)

function current(
  documents: readonly SourceDocument[],
  texts: readonly string[],
  open: ReadonlySet<number>,
): SourceDocument[] {
  return documents.flatMap((document, index) => (open.has(index) ? [{ ...document, text: texts[index] ?? '' }] : []))
}

function apply(
  engine: Engine,
  document: SourceDocument,
  index: number,
  change: Edit,
  texts: string[],
  open: Set<number>,
): { affected: readonly string[] } {
  if (change.type === 'close') {
    open.delete(index)
    return engine.close(document.uri)
  }
  texts[index] = edited(texts[index] ?? '', change)
  open.add(index)
  return engine.open({ ...document, text: texts[index] ?? '' })
}

function edited(text: string, change: Edit): string {
  const parts = text.split('\n\n')
  switch (change.type) {
    case 'insert':
      return parts.toSpliced(change.place % (parts.length + 1), 0, change.text).join('\n\n')
    case 'replace':
      return parts.toSpliced(change.place % parts.length, 1, change.text).join('\n\n')
    case 'delete':
      return parts.toSpliced(change.place % parts.length, 1).join('\n\n')
    case 'type': {
      const offset = change.place % (text.length + 1)
      return text.slice(0, offset) + change.text + text.slice(offset)
    }
    case 'paste':
      return change.text
    case 'reopen':
    case 'close':
      return text
  }
}
