import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CheckResult, checkDocuments } from '../../server/src/index.js'
import { stories, story, storyText } from '../support/arbitraryStory.js'
import { PATIENCE, tries } from '../support/property.js'

test(
  'the order in which documents are given changes nothing',
  () => {
    const shuffled = stories(2, 5).chain(documents =>
      fc.tuple(
        fc.constant(documents),
        fc.shuffledSubarray(documents, { minLength: documents.length, maxLength: documents.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([documents, other]) => {
        expect(checkDocuments(other)).toEqual(checkDocuments(documents))
      }),
      tries(),
    )
  },
  PATIENCE,
)

test(
  'contradiction is symmetric: two texts that change places contradict each other as before',
  () => {
    fc.assert(
      fc.property(storyText, storyText, (a, b) => {
        const there = verdicts(checkDocuments([story(0, a), story(1, b)]))
        const back = verdicts(checkDocuments([story(0, b), story(1, a)]))
        expect(back).toEqual(there)
      }),
      tries(),
    )
  },
  PATIENCE,
)

/** What was flagged, without a trace of which document came first. */
function verdicts({ contradictions }: CheckResult): string[] {
  return contradictions
    .map(({ id, rule, severity, confidence, mentions, sides }) => {
      const texts = sides.map(side => side.map(index => mentions[index]?.text).sort()).sort()
      return JSON.stringify({ id, rule, severity, confidence, texts })
    })
    .sort()
}
