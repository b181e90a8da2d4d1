import { describe, expect, test } from 'vitest'
import { Engine } from '../../../server/src/engine.js'

const BEFORE = [
  'Mara Lind, 42, keeps 17 kites. Her brother has 9 boats, and 23 oars.',
  'The old ferry made 214 crossings. “We shall not sell the ferry,” said Jonas Feld.',
  'Mara Lind was born in 1983. The town of Orvik has 3,100 people.',
]

/** The ids of the claims after each of some texts of one document, by what the claims say. */
function idsAfter(...texts: readonly (readonly string[])[]): ReadonlyMap<string, string>[] {
  const engine = new Engine()
  return texts.map(paragraphs => {
    engine.open({ uri: 'a', languageId: 'markdown', text: `${paragraphs.join('\n\n')}\n` })
    return new Map(engine.claims('a').map(({ id, kind, text }) => [`${kind} ${text}`, id]))
  })
}

function edited(paragraph: number, from: string, to: string): readonly string[] {
  const after = [...BEFORE]
  expect(BEFORE[paragraph]).toContain(from)
  after[paragraph] = (BEFORE[paragraph] ?? '').replace(from, to)
  return after
}

/** What has another id than before, or none that it had. */
function renumbered(after: readonly string[]): readonly string[] {
  const [first, second] = idsAfter(BEFORE, after)
  return [...(second ?? [])].filter(([said, id]) => first?.get(said) !== id).map(([said]) => said)
}

describe('an edit gives another id to', () => {
  test.each<[what: string, after: readonly string[], fresh: readonly string[]]>([
    ['the number that it changes alone', edited(0, '17 kites', '18 kites'), ['quantity 18']],
    [
      'the claims that have its words around them',
      edited(0, '17 kites', '17 paper kites'),
      ['age 42', 'quantity 17', 'quantity 9', 'quantity 23'],
    ],
    ['nothing where a sentence comes before others', edited(2, 'The town', 'It rained. The town'), ['quantity 3,100']],
    ['nothing where a paragraph comes between', [BEFORE[0] ?? '', 'It rained.', ...BEFORE.slice(1)], []],
    [
      'a paragraph that comes after the next one',
      [...BEFORE.slice(1), BEFORE[0] ?? ''],
      ['age 42', 'quantity 17', 'quantity 9', 'quantity 23'],
    ],
    ['a statement that is made again, and not to the first', [...BEFORE, 'The barn has 6 doors.'], ['quantity 6']],
  ])('%s', (_what, after, fresh) => {
    expect(renumbered(after)).toEqual(fresh)
  })

  test('what stands there a second time, and to it alone', () => {
    const engine = new Engine()
    const idsOf = (...paragraphs: readonly string[]): readonly string[] => {
      engine.open({ uri: 'a', languageId: 'markdown', text: `${paragraphs.join('\n\n')}\n` })
      return engine.claims('a').map(({ id }) => id)
    }
    const before = idsOf(...BEFORE)
    const after = idsOf(...BEFORE, ...BEFORE)
    expect(after).toEqual(expect.arrayContaining([...before]))
    expect(new Set(after).size).toBe(before.length * 2)
  })
})
