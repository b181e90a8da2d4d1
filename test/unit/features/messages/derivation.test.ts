import { expect, test } from 'vitest'
import type { Evidence, Reason, SideValue } from '../../../../server/src/contradictions/contradiction.js'
import { renderDerivation, renderEvidence } from '../../../../server/src/features/messages/derivation.js'
import { between } from '../../../../server/src/values/interval.js'

function reasonOf(sides: readonly SideValue[], evidence: readonly Evidence[] = []): Reason {
  return { type: 'disjoint-values', sides, evidence }
}

const NEARLY = { surface: 'nearly two\n years', interval: between(19.5, 24), unit: 'month' }
const ABOUT = { surface: 'about 18 months', interval: between(17, 19), unit: 'month' }

test('derives in one line', () => {
  expect(renderDerivation('en', reasonOf([NEARLY, ABOUT]))).toBe(
    '“nearly two years” reads as 19.5 to 24 months; “about 18 months” as 17 to 19 months; the two do not meet.',
  )
})

test('names the evidence, and nothing where there is none', () => {
  const evidence: readonly Evidence[] = [
    { type: 'shared-words', words: ['gallery', 'curator'] },
    { type: 'same-story' },
  ]
  expect(renderEvidence('en', reasonOf([], evidence))).toBe(
    'Taken for one fact because of shared words (gallery, curator) and documents that tell one story.',
  )
  expect(renderEvidence('en', reasonOf([]))).toBeNull()
})
