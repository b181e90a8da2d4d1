import { expect, test } from 'vitest'
import type { Contradiction, Evidence, SideValue } from '../../../../server/src/contradictions/contradiction.js'
import { contradictionMessage } from '../../../../server/src/features/messages/contradictionMessage.js'
import { between, point } from '../../../../server/src/values/interval.js'

function contradictionOf(sides: readonly SideValue[], evidence: readonly Evidence[] = []): Contradiction {
  return {
    id: 'a1',
    rule: 'count',
    severity: 'warning',
    confidence: 1,
    reason: { type: 'disjoint-values', sides, evidence },
    parties: [],
    sides: [],
  }
}

const NEARLY = { surface: 'nearly two\n years', interval: between(19.5, 24), unit: 'month' }
const ABOUT = { surface: 'about 18 months', interval: between(17, 19), unit: 'month' }
const MONDAY = { surface: 'Monday', timex: '2025-04-07' }
const OTHER_MONDAY = { surface: 'Monday', timex: '2025-04-14' }

test.each<[Contradiction, string]>([
  [contradictionOf([NEARLY, ABOUT]), '“nearly two years” and “about 18 months” cannot both be right.'],
  [
    contradictionOf([NEARLY, ABOUT, { surface: 'six months', interval: point(6), unit: 'month' }]),
    '“nearly two years”, “about 18 months” and “six months” cannot all be right.',
  ],
  [
    contradictionOf(['1', '2', '3', '4', '5', '6'].map(surface => ({ surface }))),
    '“1”, “2”, “3”, “4”, “5” and “6” cannot all be right.',
  ],
  [
    contradictionOf(['1', '2', '3', '4', '5', '6', '7', '8'].map(surface => ({ surface }))),
    '“1”, “2”, “3”, “4”, “5” and 3 more cannot all be right.',
  ],
  [
    contradictionOf([MONDAY, OTHER_MONDAY]),
    '“Monday” (7 April 2025) and “Monday” (14 April 2025) cannot both be right.',
  ],
  [contradictionOf([MONDAY]), '“Monday” cannot be right.'],
  [
    contradictionOf([{ surface: '412' }, { surface: '421' }], [{ type: 'same-subject', subject: 'painting' }]),
    '“412” and “421” (painting) cannot both be right.',
  ],
  [
    contradictionOf(
      [{ surface: '412' }, { surface: '421' }],
      [{ type: 'synonymous-subjects', subjects: ['fighter', 'militant'] }],
    ),
    '“412” and “421” (fighter, militant) cannot both be right.',
  ],
  [
    contradictionOf(
      [{ surface: '421' }, { surface: '412', reference: true }],
      [{ type: 'same-subject', subject: 'painting' }],
    ),
    '“421” (painting) contradicts the fact sheet, which says “412”.',
  ],
  [
    contradictionOf([{ surface: '412', reference: true }, { surface: '421' }, { surface: '430' }]),
    '“421” and “430” contradict the fact sheet, which says “412”.',
  ],
  [
    contradictionOf([
      { surface: '412', reference: true },
      { surface: '421', reference: true },
    ]),
    'Fact sheets disagree: “412” and “421” cannot both be right.',
  ],
])('%# says what it says', (contradiction, message) => {
  expect(contradictionMessage('en', contradiction)).toBe(message)
})
