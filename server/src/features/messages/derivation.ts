import type { Calculation } from '../../arithmetic/reason.js'
import type { DisjointValues, Evidence, Reason, WordingReason } from '../../contradictions/contradiction.js'
import type { Difference } from '../../quotations/alignWords.js'
import { type Language, say } from '../catalogue/say.js'
import { describeValues } from '../valueText.js'
import { isOfWording } from './contradictionMessage.js'
import { reckoned } from './reckoned.js'
import { listed, quoted, quotedList } from './wordings.js'

/** How the values were read and compared, in one line that can be followed by hand; null where the message says it all. */
export function renderDerivation(language: Language, reason: Reason): string | null {
  if (reason.type === 'calculation') return calculationDerivation(language, reason)
  if (isOfWording(reason)) return wordingDerivation(language, reason)
  return reason.type === 'disjoint-values' ? valuesDerivation(language, reason) : null
}

function wordingDerivation(language: Language, reason: WordingReason): string {
  const sides = quotedList(language, reason.sides)
  switch (reason.type) {
    case 'altered-quotation':
      return say(language, 'wordByWord', { difference: wholeDifference(reason.differences) })
    case 'variant-names':
      return say(language, `names.${reason.difference}`, { names: sides })
    case 'opposed-traits':
      return say(language, `traitDerivation.${reason.topic}`, { sides })
    case 'opposite-words':
      return say(language, 'excludeEachOther', { sides })
    case 'two-reckonings':
      return listed(
        language,
        reason.sides.map(({ surface, days }) => reckoned(language, surface, days, reason.topic)),
      ).concat('.')
    case 'two-speakers':
      return say(language, 'noNameInCommon', { speakers: sides })
  }
}

function wholeDifference(differences: readonly Difference[]): string {
  return differences
    .map(difference =>
      'same' in difference ? difference.same : `‹${difference.left || '–'} | ${difference.right || '–'}›`,
    )
    .join(' ')
}

/** As many as the table of a hover lists. */
const MOST_READINGS = 12

function valuesDerivation(language: Language, reason: DisjointValues): string {
  const values = describeValues(language, reason.sides)
  const readings = reason.sides.slice(0, MOST_READINGS).map((side, index) =>
    say(language, index === 0 ? 'readsAs' : 'readAsToo', {
      text: quoted(language, side.surface),
      value: values[index] ?? '',
    }),
  )
  const rest = reason.sides.length - readings.length
  const all = rest > 0 ? [...readings, say(language, 'more', { count: rest })] : readings
  return say(language, reason.sides.length === 2 ? 'twoDoNotMeet' : 'noValueInAll', { readings: all.join('; ') })
}

function calculationDerivation(language: Language, { operands, result, stated }: Calculation): string {
  const read = [...operands, stated].map(operand =>
    say(language, 'readsAs', {
      text: quoted(language, operand.surface),
      value: describeValues(language, [operand])[0] ?? '',
    }),
  )
  return say(language, 'computedDoesNotMeet', {
    readings: listed(language, read),
    result: describeValues(language, [result])[0] ?? '',
  })
}

/** Why the claims were taken for one fact; null where nothing is on record. */
export function renderEvidence(language: Language, reason: Reason): string | null {
  if (reason.type !== 'disjoint-values' || reason.evidence.length === 0) return null
  const evidence = reason.evidence.map(one => evidenceText(language, one))
  return say(language, 'takenForOneFact', { evidence: listed(language, evidence) })
}

function evidenceText(language: Language, evidence: Evidence): string {
  switch (evidence.type) {
    case 'same-subject':
      return say(language, 'sameSubject', { subject: evidence.subject })
    case 'synonymous-subjects':
      return say(language, 'synonymousSubjects', { subjects: evidence.subjects.join(', ') })
    case 'shared-words':
      return say(language, 'sharedWords', { words: evidence.words.join(', ') })
    case 'same-story':
      return say(language, 'sameStory')
  }
}
