import { describe, expect, test } from 'vitest'
import type { Contradiction } from '../../../server/src/contradictions/contradiction.js'
import { Engine } from '../../../server/src/engine.js'
import { ProjectEngines } from '../../../server/src/workspace/projectEngines.js'

const OWNS = 'The Tessel Gallery in Holt owns 412 paintings, most of them left to it by Anders Tessel.\n'

/** Documents `a` and `b` of projects that a test can change: the part of the URI before the slash, or another name. */
function bench() {
  const homes = new Map<string, string>()
  const engines = new ProjectEngines({
    createEngine: () => new Engine(),
    projectOf: uri => homes.get(uri) ?? uri.split('/')[0] ?? '',
  })
  const document = (uri: string) => ({
    uri,
    languageId: 'markdown',
    text: /a/.test(uri) ? OWNS : OWNS.replace('412', '421'),
  })
  return { engines, homes, open: (...uris: string[]) => engines.open(...uris.map(document)) }
}

const claimsOf = ({ parties }: Contradiction) => parties.map(({ claim }) => claim)

describe('projects', () => {
  test('have facts of their own', () => {
    const { engines, open } = bench()
    expect(open('1/a', '2/b')).toEqual({ affected: [] })
    expect(open('1/b')).toEqual({ affected: ['1/a', '1/b'] })
    expect(engines.contradictions.map(claimsOf)).toEqual([['1/a#0', '1/b#0']])
    expect(engines.contradictionsIn('2/b')).toEqual([])
    expect(engines.factOf('2/b#0')?.claims).toEqual(['2/b#0'])
  })

  test('have options of their own, also when they come later', () => {
    const { engines, open } = bench()
    open('1/a', '1/b')
    expect(engines.configure({ 1: { severities: { count: 'off' } } })).toEqual({ affected: ['1/a', '1/b'] })
    open('2/a', '2/b')
    expect(engines.contradictions.map(claimsOf)).toEqual([['2/a#0', '2/b#0']])
    engines.configure({ 2: { severities: { count: 'off' } } })
    expect(engines.contradictions.map(claimsOf)).toEqual([['1/a#0', '1/b#0']])
    engines.close('2/a', '2/b')
    open('2/b', '2/a')
    expect(engines.contradictions.map(claimsOf)).toEqual([['1/a#0', '1/b#0']])
  })

  test('look like one', () => {
    const { engines, open } = bench()
    open('2/b', '1/b', '2/a', '1/a')
    expect(engines.uris).toEqual(['1/a', '1/b', '2/a', '2/b'])
    expect(engines.contradictions.map(one => claimsOf(one)[0])).toEqual(['1/a#0', '2/a#0'])
    expect(engines.facts.map(({ id }) => id)).toEqual(['1/a#0', '2/a#0'])
    expect(engines.claim('2/b#0')?.text).toBe('421')
    expect(engines.claims('2/b').map(({ id }) => id)).toEqual(['2/b#0'])
    expect(engines.document('2/a')?.text).toBe(OWNS)
    expect(engines.claim('3/a#0')).toBeUndefined()
    expect(engines.claims('3/a')).toEqual([])
  })

  test('with one engine have its facts in its order', () => {
    const { engines, open } = bench()
    open('1/a', '1/b')
    expect(engines.facts).toEqual([{ id: '1/a#0', claims: ['1/a#0', '1/b#0'], state: 'conflict' }])
  })
})

describe('a document', () => {
  test('that is closed is gone', () => {
    const { engines, open } = bench()
    open('1/a', '1/b', '2/a')
    expect(engines.close('1/b', '2/a', '9/a')).toEqual({ affected: ['1/a', '1/b'] })
    expect(engines.uris).toEqual(['1/a'])
    expect(engines.close('1/a')).toEqual({ affected: [] })
    expect(engines.uris).toEqual([])
    expect(engines.contradictions).toEqual([])
  })

  test('moves to another project when it is opened again', () => {
    const { engines, homes, open } = bench()
    open('1/a', '2/b')
    homes.set('2/b', '1')
    expect(engines.contradictions).toEqual([])
    expect(open('2/b')).toEqual({ affected: ['1/a', '2/b'] })
    homes.delete('2/b')
    expect(open('2/b')).toEqual({ affected: ['1/a', '2/b'] })
    expect(engines.contradictions).toEqual([])
  })
})
