import { describe, expect, test } from 'vitest'
import { Engine } from '../../server/src/engine.js'
import type { SourceDocument } from '../../server/src/index.js'

const OWNS = 'The Tessel Gallery in Holt owns 412 paintings, most of them left to it by Anders Tessel.\n'

function document(uri: string, text: string): SourceDocument {
  return { uri, languageId: 'markdown', text }
}

const A = document('a', OWNS)
const B = document('b', OWNS.replace('412', '421'))
const AGREEING = document('b', OWNS)

function contradictionIds(...documents: readonly SourceDocument[]): readonly string[] {
  const engine = new Engine()
  engine.open(...documents)
  return engine.contradictions.map(({ id }) => id)
}

describe('opening and closing', () => {
  test('a second document brings the contradiction, and tells whom it affects', () => {
    const engine = new Engine()
    expect(engine.open(A)).toEqual({ affected: [] })
    expect(engine.open(B)).toEqual({ affected: ['a', 'b'] })
    expect(engine.contradictions).toHaveLength(1)
  })

  test('closing it takes the contradiction away on both sides', () => {
    const engine = new Engine()
    engine.open(A, B)
    expect(engine.close('b')).toEqual({ affected: ['a', 'b'] })
    expect(engine.contradictions).toEqual([])
    expect(engine.uris).toEqual(['a'])
  })

  test('an edit that repairs it does so too', () => {
    const engine = new Engine()
    engine.open(A, B)
    expect(engine.open(AGREEING)).toEqual({ affected: ['a', 'b'] })
    expect(engine.contradictions).toEqual([])
  })

  test('an edit elsewhere in the text moves it', () => {
    const engine = new Engine()
    engine.open(A, B)
    const before = engine.contradictions
    expect(engine.open(document('b', `Nobody had known.\n\n${B.text}`))).toEqual({ affected: ['a', 'b'] })
    expect(engine.contradictions.map(({ id }) => id)).toEqual(before.map(({ id }) => id))
    expect(engine.claims('b')[0]?.span.start).toBe(B.text.indexOf('421') + 'Nobody had known.\n\n'.length)
  })

  test('what is not open is closed without a word', () => {
    expect(new Engine().close('a', 'b')).toEqual({ affected: [] })
  })

  test('of one URI given twice the last counts', () => {
    const engine = new Engine()
    engine.open(A, B, document('a', B.text))
    expect(engine.contradictions).toEqual([])
    expect(engine.document('a')?.text).toBe(B.text)
  })

  test('an empty document has nothing', () => {
    const engine = new Engine()
    engine.open(document('a', ''))
    expect(engine.claims('a')).toEqual([])
    expect(engine.facts).toEqual([])
  })
})

describe('a closed file', () => {
  const shut = { ...B, closed: true }

  test('is compared like an open one, and its text is not kept', () => {
    const engine = new Engine()
    engine.open(A, shut)
    expect(engine.contradictions.map(({ id }) => id)).toEqual(contradictionIds(A, B))
    expect(engine.document('b')).toBeUndefined()
    expect(engine.lines('b')?.positionAt(B.text.indexOf('421'))).toEqual({ line: 0, column: B.text.indexOf('421') })
  })

  test('that is opened has its text, and its claims where they are now', () => {
    const engine = new Engine()
    engine.open(A, shut)
    const moved = document('b', `Nobody had known.\n\n${B.text}`)
    expect(engine.open(moved)).toEqual({ affected: ['a', 'b'] })
    expect(engine.document('b')).toEqual(moved)
    expect(engine.contradictions.map(({ id }) => id)).toEqual(contradictionIds(A, B))
  })

  test('keeps what does not add up in it', () => {
    const engine = new Engine()
    const due = 'The fee is due within thirty (20) days, said the treasurer of the museum.\n'
    engine.open({ ...document('c', due), closed: true })
    expect(engine.contradictions.map(({ rule, parties }) => [rule, parties.map(({ text }) => text)])).toEqual([
      ['words-figures', ['thirty', '20']],
    ])
  })
})

describe('what is known', () => {
  const engine = new Engine()
  engine.open(B, A, document('c', 'The Mossel regatta was rowed by 9 crews.\n'))

  test('documents by URI, claims by id', () => {
    expect(engine.uris).toEqual(['a', 'b', 'c'])
    expect(engine.claims('a').map(({ id, text }) => [id, text])).toEqual([['a#0', '412']])
    expect(engine.claim('b#0')?.text).toBe('421')
    expect(engine.claim('b#9')).toBeUndefined()
    expect(engine.claims('d')).toEqual([])
  })

  test('every claim has one fact', () => {
    expect(engine.facts).toEqual([
      { id: 'a#0', claims: ['a#0', 'b#0'], state: 'conflict' },
      { id: 'c#0', claims: ['c#0'], state: 'agree' },
    ])
    expect(engine.factOf('b#0')).toEqual({ id: 'a#0', claims: ['a#0', 'b#0'], state: 'conflict' })
    expect(engine.factOf('c#0')?.claims).toEqual(['c#0'])
    expect(engine.factOf('x#0')).toBeUndefined()
  })

  test('contradictions of one document', () => {
    expect(engine.contradictionsIn('a')).toEqual(engine.contradictions)
    expect(engine.contradictionsIn('c')).toEqual([])
  })
})

describe('options', () => {
  test('groups keep documents apart', () => {
    const engine = new Engine({ groups: [['a', 'c'], ['b']] })
    engine.open(A, B, document('c', B.text))
    expect(engine.contradictions.map(({ parties }) => parties.map(({ claim }) => claim))).toEqual([['a#0', 'c#0']])
  })

  test('a document in no group is compared with itself only', () => {
    const engine = new Engine({ groups: [] })
    engine.open(A, document('b', `${A.text}\n${B.text}`))
    expect(engine.contradictions.map(({ parties }) => parties.map(({ claim }) => claim))).toEqual([['b#0', 'b#1']])
  })

  test('new options are applied to what is open', () => {
    const engine = new Engine()
    engine.open(A, B)
    const [contradiction] = engine.contradictions
    expect(engine.configure({ dismissals: [{ id: contradiction?.id ?? '' }] })).toEqual({ affected: ['a', 'b'] })
    expect(engine.contradictions).toEqual([])
    expect(engine.configure({})).toEqual({ affected: ['a', 'b'] })
    expect(engine.contradictions).toEqual([contradiction])
  })

  test('groups can change while documents are open', () => {
    const engine = new Engine({ groups: [['a'], ['b']] })
    engine.open(A, B)
    expect(engine.contradictions).toEqual([])
    engine.configure({ groups: [['a', 'b']] })
    expect(engine.contradictions).toHaveLength(1)
  })
})

describe('ids that still belong to something', () => {
  const C = document('c', OWNS.replace('412', '433'))
  const [pair = ''] = contradictionIds(A, B)

  test('are those of what is flagged, dismissed, ignored or of a silenced rule', () => {
    const asked = new Set([pair, 'elsewhere'])
    const found = [{}, { dismissals: [{ id: pair }] }, { severities: { count: 'off' } as const }].map(options => {
      const engine = new Engine(options)
      engine.open(A, B)
      return [...engine.standing(asked)]
    })
    const ignoring = new Engine()
    ignoring.open(A, document('b', `<!-- claimlint-ignore-file -->\n\n${B.text}`))
    expect([...found, [...ignoring.standing(asked)]]).toEqual([[pair], [pair], [pair], [pair]])
    const apart = new Engine()
    apart.open(A, AGREEING)
    expect([...apart.standing(asked)]).toEqual([])
  })

  test('are also those of a pair within more, and of what is left of them beside a dismissed pair', () => {
    const [three = ''] = contradictionIds(A, B, C)
    const engine = new Engine({ dismissals: [{ id: pair }] })
    engine.open(A, B, C)
    const [rest] = engine.contradictions.map(({ id }) => id)
    expect([three, rest]).not.toContain(pair)
    const asked = [pair, three, rest ?? '']
    engine.configure({ dismissals: asked.map(id => ({ id })) })
    expect(engine.contradictions).toEqual([])
    expect([...engine.standing(new Set([three, rest ?? '']))].sort()).toEqual([three, rest].sort())
    expect([...engine.standing(new Set(asked))]).toContain(pair)
  })

  test('are also those of what does not add up within a document', () => {
    const sum = document('a', 'The jury had 12 members: seven women and six men.\n')
    const [id = ''] = contradictionIds(sum)
    const engine = new Engine({ dismissals: [{ id }] })
    engine.open(sum)
    expect([...engine.standing(new Set([id]))]).toEqual([id])
    engine.open(document('a', sum.text.replace('six', 'five')))
    expect([...engine.standing(new Set([id]))]).toEqual([])
  })
})

describe('what a document says of itself', () => {
  test.each<[a: string[] | undefined, b: string[] | undefined, compared: boolean]>([
    [undefined, undefined, true],
    [['one'], ['one'], true],
    [['one', 'two'], ['two'], true],
    [['one'], ['two'], false],
    [['one'], undefined, true],
    [[], undefined, false],
    [[], [], false],
  ])('groups %j and %j', (a, b, compared) => {
    const withGroups = (source: SourceDocument, groups: string[] | undefined) => ({
      ...source,
      ...(groups && { groups }),
    })
    for (const documents of [
      [withGroups(A, a), withGroups(B, b)],
      [withGroups(A, b), withGroups(B, a)],
    ]) {
      const engine = new Engine()
      engine.open(...documents)
      expect(engine.contradictions).toHaveLength(compared ? 1 : 0)
    }
  })

  test('outranks the groups of the options', () => {
    const engine = new Engine({ groups: [] })
    engine.open({ ...A, groups: ['one'] }, { ...B, groups: ['one'] }, document('c', B.text))
    expect(engine.contradictions.map(({ parties }) => parties.map(({ claim }) => claim))).toEqual([['a#0', 'b#0']])
  })

  test('may change while its text stays', () => {
    const engine = new Engine()
    engine.open(A, B)
    expect(engine.open({ ...A, groups: [] })).toEqual({ affected: ['a', 'b'] })
    expect(engine.contradictions).toEqual([])
    engine.open({ ...A, groups: ['one'] })
    expect(engine.contradictions).toHaveLength(1)
  })

  const referencesIn = (engine: Engine) =>
    engine.contradictions.map(({ reason }) =>
      (reason.type === 'disjoint-values' ? reason.sides : []).map(({ surface, reference = false }) => [
        surface,
        reference,
      ]),
    )

  test('a fact sheet is the reference, by its own word or that of the options, also from later on', () => {
    const marked = [
      [
        ['412', false],
        ['421', true],
      ],
    ]
    const engine = new Engine({ references: ['b'] })
    engine.open(A, B)
    expect(referencesIn(engine)).toEqual(marked)
    engine.configure({})
    expect(referencesIn(engine)).toEqual([
      [
        ['412', false],
        ['421', false],
      ],
    ])
    expect(engine.open({ ...B, reference: true })).toEqual({ affected: ['a', 'b'] })
    expect(referencesIn(engine)).toEqual(marked)
    engine.open(B)
    expect(referencesIn(engine)).toEqual([
      [
        ['412', false],
        ['421', false],
      ],
    ])
  })
})

describe('comments', () => {
  const ignored = (comment: string): SourceDocument => document('b', `${B.text}\n${comment}\n`)
  const FILE = '<!-- claimlint-ignore-file count -->'

  test('leave both sides without a flag, whichever side has them', () => {
    for (const documents of [
      [A, ignored(FILE)],
      [ignored(FILE), A],
    ]) {
      const engine = new Engine()
      engine.open(...documents)
      expect(engine.contradictions).toEqual([])
    }
  })

  test('leave alone what they name, and nothing else', () => {
    const engine = new Engine()
    engine.open(A, ignored('<!-- claimlint-ignore-file money -->'), document('c', B.text))
    expect(engine.contradictions[0]?.parties.map(({ uri }) => uri)).toEqual(['a', 'b', 'c'])
    engine.open(ignored(FILE))
    expect(engine.contradictions[0]?.parties.map(({ uri }) => uri)).toEqual(['a', 'c'])
  })

  test('come and go where no claim changes', () => {
    const engine = new Engine()
    engine.open(A, B)
    expect(engine.open(ignored(FILE))).toEqual({ affected: ['a', 'b'] })
    expect(engine.contradictions).toEqual([])
    expect(engine.open(B)).toEqual({ affected: ['a', 'b'] })
    expect(engine.contradictions).toHaveLength(1)
  })

  test('leave alone what does not add up', () => {
    const wrong = 'The fair opens on Monday, 8 April 2025.'
    const engine = new Engine()
    engine.open(document('a', wrong))
    expect(engine.contradictions).toHaveLength(1)
    engine.open(document('a', `${wrong} <!-- claimlint-ignore-line weekday-date -- so it was printed -->`))
    expect(engine.contradictions).toEqual([])
  })
})
