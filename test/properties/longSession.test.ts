import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Engine } from '../../server/src/engine.js'
import type { SourceDocument } from '../../server/src/index.js'
import { seededRandom } from '../bench/random.js'
import { paragraph, story, storyText } from '../support/arbitraryStory.js'
import { changedUris, contradictionsOf, snapshot } from '../support/engineSnapshot.js'
import { PATIENCE, tries } from '../support/property.js'

const DOCUMENTS = 50
/** Of one session; `PROPERTY_RUNS=20` has twenty times as many. */
const EDITS = 400
/** So many edits lie between two looks at what a new engine finds. */
const BETWEEN_LOOKS = 100

const { seed = 0, numRuns = EDITS } = tries(EDITS)

/** A document of a session, with the texts that it had before. */
interface Edited {
  document: SourceDocument
  readonly before: string[]
  isThere: boolean
}

type Deed = (edited: Edited) => Edited['document'] | null

test(
  `fifty documents hold after ${EDITS} edits what they would hold from scratch`,
  () => {
    const random = seededRandom(seed)
    const pick = <One>(list: readonly One[]): One => {
      const one = list[random.whole(0, list.length - 1)]
      if (one === undefined) throw new RangeError('there is nothing to pick from')
      return one
    }
    const paragraphs = fc.sample(paragraph, { seed, numRuns: 300 })
    const texts = fc.sample(storyText, { seed, numRuns: DOCUMENTS })
    const session = texts.map(
      (text, index): Edited => ({ document: story(index, text, index % 3 > 0), before: [], isThere: true }),
    )
    let renamed = DOCUMENTS

    const edited =
      (change: (text: string) => string): Deed =>
      one => {
        one.before.push(one.document.text)
        return { ...one.document, text: change(one.document.text), closed: false }
      }
    const withPart = (change: (parts: string[], place: number) => string[]): Deed =>
      edited(text => {
        const parts = text.split('\n\n')
        return change(parts, random.whole(0, parts.length - 1)).join('\n\n')
      })
    const deeds: readonly Deed[] = [
      withPart((parts, place) => parts.toSpliced(place, 0, pick(paragraphs))),
      withPart((parts, place) => parts.toSpliced(place, 1)),
      withPart((parts, place) => parts.toSpliced(place, 1, pick(paragraphs))),
      // Pasted from another document: stories become one, or part.
      edited(text => `${pick(session).document.text}\n\n${text}`.slice(0, LONGEST)),
      typed(() => pick(['4', '1,0', ' ', '\n\n', 'about ', '🙂', '*', '.', 'e'])),
      typed(() => pick(['7', '0', 's'])),
      edited(text => {
        const at = random.whole(0, text.length)
        return text.slice(0, at) + text.slice(at + random.whole(1, 40))
      }),
      // Undone, as often as there is something to undo.
      one => ({ ...one.document, text: one.before.pop() ?? one.document.text, closed: false }),
      () => null,
      // Closed in the editor and read from disk; the next edit opens it again.
      one => ({ ...one.document, closed: true }),
      one => one.document,
    ]
    function typed(letters: () => string): Deed {
      return edited(text => {
        const at = random.whole(0, text.length)
        return text.slice(0, at) + letters() + text.slice(at)
      })
    }

    const engine = new Engine()
    engine.open(...session.map(({ document }) => document))
    let before = contradictionsOf(engine)
    for (let turn = 1; turn <= numRuns; turn++) {
      const one = pick(session)
      if (random.whole(0, 40) === 0 && one.isThere) {
        engine.close(one.document.uri)
        one.document = { ...one.document, uri: `file:///stories/renamed-${renamed++}.md` }
        engine.open(one.document)
        before = contradictionsOf(engine)
      }
      const next = pick(deeds)(one)
      const { affected } = next === null ? engine.close(one.document.uri) : engine.open(next)
      one.isThere = next !== null
      one.document = next ?? one.document
      const after = contradictionsOf(engine)
      expect(
        changedUris(before, after).filter(uri => !affected.includes(uri)),
        `edit ${turn}`,
      ).toEqual([])
      before = after
      if (turn % BETWEEN_LOOKS > 0 && turn < numRuns) continue
      const scratch = new Engine()
      scratch.open(...session.filter(({ isThere }) => isThere).map(({ document }) => document))
      expect(snapshot(engine), `after edit ${turn}`).toEqual(snapshot(scratch))
    }
    expect(engine.contradictions.length).toBeGreaterThan(0)
  },
  PATIENCE,
)

/** Documents that only grow would make every edit longer than the one before it. */
const LONGEST = 2_500
