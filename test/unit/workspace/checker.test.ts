import { describe, expect, test } from 'vitest'
import type { CheckOptions } from '../../../server/src/engine.js'
import { type CheckerSources, createChecker } from '../../../server/src/workspace/checker.js'

/** An engine that only remembers, in surroundings that a test can change. */
function bench(overrides: Partial<CheckerSources<CheckOptions>> = {}) {
  const texts = new Map<string, string>()
  const calls: string[] = []
  const settled: string[][] = []
  const failures: string[] = []
  let options: CheckOptions = {}
  const engine = {
    open: (...documents: readonly { uri: string; text: string }[]) => {
      if (documents.some(({ text }) => text === 'bad')) throw new Error('bad document')
      calls.push(`open ${documents.map(({ uri, text }) => `${uri}=${text.slice(0, 8)}`)}`)
      return { affected: documents.map(({ uri }) => uri) }
    },
    close: (...uris: readonly string[]) => {
      calls.push(`close ${uris}`)
      return { affected: uris }
    },
    configure: () => {
      calls.push('configure')
      return { affected: ['configured'] }
    },
  }
  const checker = createChecker(engine, {
    prepare: async () => {},
    read: uri => {
      const text = texts.get(uri)
      return text === undefined ? undefined : { uri, languageId: 'markdown', text }
    },
    options: () => options,
    isUrgent: uri => !uri.startsWith('closed'),
    working: () => calls.push('working'),
    settled: affected => settled.push([...affected].sort()),
    failed: operation => failures.push(operation),
    ...overrides,
  })
  return {
    checker,
    texts,
    calls,
    settled,
    failures,
    setOptions: (next: CheckOptions) => {
      options = next
    },
  }
}

describe('the checker', () => {
  test('takes what was touched together, as it is when it is read', async () => {
    const { checker, texts, calls, settled } = bench()
    texts.set('a', 'one')
    checker.touch('a')
    texts.set('a', 'two')
    texts.set('b', 'other')
    checker.touch('b')
    checker.touch('c')
    await checker.idle()
    expect(calls).toEqual(['configure', 'close c', 'open a=two,b=other'])
    expect(settled[0]).toEqual(['a', 'b', 'c', 'configured'])
    expect(checker.generation).toBe(3)
  })

  test('configures only when the options are others', async () => {
    const { checker, calls, setOptions } = bench()
    checker.refresh()
    await checker.idle()
    checker.refresh()
    await checker.idle()
    expect(calls).toEqual(['configure'])
    setOptions({ severities: { count: 'off' } })
    checker.refresh()
    await checker.idle()
    expect(calls).toEqual(['configure', 'configure'])
  })

  test('lets events in between batches, and settles once, with nothing stale', async () => {
    const { checker, texts, calls, settled } = bench()
    for (const uri of ['a', 'b', 'c']) {
      texts.set(uri, 'x'.repeat(300_000))
      checker.touch(uri)
    }
    setImmediate(() => {
      texts.set('a', 'edited')
      checker.touch('a')
    })
    await checker.idle()
    expect(calls.filter(call => call.startsWith('open'))).toEqual([
      'open a=xxxxxxxx',
      'open b=xxxxxxxx',
      'open c=xxxxxxxx',
      'open a=edited',
    ])
    expect(calls).toContain('working')
    expect(settled[0]).toEqual(['a', 'b', 'c', 'configured'])
  })

  test('checks what somebody looks at first, and tells of it before it goes on', async () => {
    const { checker, texts, calls, settled } = bench()
    for (const uri of ['closed1', 'closed2', 'closed3', 'open1']) {
      texts.set(uri, 'x'.repeat(30_000))
      checker.touch(uri)
    }
    setImmediate(() => {
      texts.set('open2', 'typed')
      checker.touch('open2')
    })
    await checker.urgentDone()
    expect(settled).toEqual([['configured', 'open1']])
    await checker.urgentDone()
    expect(settled).toHaveLength(1)
    await checker.idle()
    expect(calls.filter(call => call.startsWith('open'))).toEqual([
      'open open1=xxxxxxxx',
      'open open2=typed',
      'open closed1=xxxxxxxx',
      'open closed2=xxxxxxxx',
      'open closed3=xxxxxxxx',
    ])
    const told = settled.filter(uris => uris.length > 0)
    expect(told).toEqual([['configured', 'open1'], ['open2'], ['closed1', 'closed2', 'closed3']])
  })

  test('waits for options that may be others before it says that what is urgent is done', async () => {
    const { checker, calls, setOptions } = bench()
    await checker.urgentDone()
    checker.refresh()
    setOptions({ severities: { count: 'off' } })
    await checker.urgentDone()
    expect(calls).toEqual(['configure'])
  })

  test('a document that fails is closed and logged, and the others are checked', async () => {
    const { checker, texts, calls, settled, failures } = bench()
    texts.set('a', 'good').set('b', 'bad').set('c', 'good')
    for (const uri of ['a', 'b', 'c']) checker.touch(uri)
    await checker.idle()
    expect(calls).toEqual(['configure', 'open a=good', 'close b', 'open c=good'])
    expect(failures).toEqual(['check b'])
    expect(settled).toEqual([['a', 'b', 'c', 'configured']])
  })

  test('goes on when the surroundings fail', async () => {
    const { checker, texts, settled, failures } = bench({
      prepare: () => Promise.reject(new Error('no settings')),
    })
    texts.set('a', 'good')
    checker.touch('a')
    await checker.idle()
    expect(failures).toEqual(['prepare'])
    expect(settled).toHaveLength(1)
  })
})
