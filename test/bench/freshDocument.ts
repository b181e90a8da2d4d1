import { cpuTimed } from './cpuTimed.js'
import { generatePackage } from './generate.js'
import type { BuiltEngine } from './measure.js'
import { repeated } from './repeated.js'
import type { Timing } from './statistics.js'

/** Checking one document that nothing is known of, in an engine of its own, when others were checked before. */
export interface FreshDocument {
  readonly name: string
  readonly kilobytes: number
  readonly time: Timing
}

const SEED = 4
const KILOBYTES = 10
/** So many documents are checked in turn, so that none is met again soon. */
const DOCUMENTS = 100

/** Times a fresh document of 10 KB in plain text and in Markdown. */
export function measureFreshDocuments({ Engine }: BuiltEngine): FreshDocument[] {
  const texts = generatePackage(DOCUMENTS * 3, SEED).documents.map(({ text }) => text)
  return [
    { name: 'plain text', languageId: 'plaintext' },
    { name: 'Markdown', languageId: 'markdown' },
  ].map(({ name, languageId }) => {
    let turn = 0
    const time = repeated({ atLeast: 50, atMost: 200, warmUp: DOCUMENTS, seconds: 30 }, () => {
      const first = (turn++ % DOCUMENTS) * 3
      const text = texts
        .slice(first, first + 3)
        .join('\n')
        .slice(0, KILOBYTES * 1000)
      return cpuTimed(() => {
        const engine = new Engine()
        engine.open({ uri: 'bench:/fresh', languageId, text })
        if (engine.contradictions.some(({ mentions }) => mentions.length === 0)) throw new Error('of nothing')
      })
    })
    return { name, kilobytes: KILOBYTES, time }
  })
}
