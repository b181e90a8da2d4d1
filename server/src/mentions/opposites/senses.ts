import type { Token } from '../../document/tokens.js'
import { WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import type { OppositeTopic } from '../../lexicon/opposites.js'
import { wordAt } from '../sentenceReading.js'

/** Words that stand for a pole of their topic in some surroundings only. */
export function isOtherSense(topic: OppositeTopic, tokens: readonly Token[], index: number): boolean {
  switch (topic) {
    case 'staging':
      return !isStaging(tokens, index)
    case 'result':
      return !isResult(tokens, index)
    case 'outcome':
      return !tokens.some(({ lower }) => TESTS.has(lower))
    case 'access':
      return !isState(tokens, index)
    case 'fortune':
      return !FORTUNE_OPENERS.has(wordAt(tokens, index + 1)) && !tokens.slice(Math.max(0, index - 4), index).some(isSum)
    default:
      return false
  }
}

/** What one passes or fails, unlike a bill or a deadline. */
const TESTS: ReadonlySet<string> = new Set(
  'inspection inspections exam exams examination test tests audit check checks trial assessment interview probation'.split(
    ' ',
  ),
)

/** "is open again", "remains closed"; not "open daily", "closed on Mondays", "closed the meeting". */
function isState(tokens: readonly Token[], index: number): boolean {
  const [before, next] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)]
  return (
    STATES.has(before) &&
    !TIMETABLES.has(next) &&
    tokens[index + 1]?.kind !== 'number' &&
    !WEEKDAY_BY_WORD.has(next.replace(/s$/, ''))
  )
}

const STATES: ReadonlySet<string> = new Set(
  'is are was were remain remains remained stay stays stayed be still been now'.split(' '),
)
const TIMETABLES: ReadonlySet<string> = new Set(
  'daily every all on from until till between at to by in seven for with year during about and'.split(' '),
)

/** "a profit of £2m", "a £2m loss". */
const FORTUNE_OPENERS: ReadonlySet<string> = new Set(['of'])

function isSum({ text }: Token): boolean {
  return /^[£$€]$/.test(text)
}

/** "drew 1-1", "drew with", and not "drew a crowd"; "beat" and "won" in the same sentence as a name. */
function isResult(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  if (word === 'drew' || word === 'drawn' || word === 'tied')
    return tokens[index + 1]?.kind === 'number' || /^(?:with|against)$/.test(wordAt(tokens, index + 1))
  return word !== 'won' || !/^(?:a|an|its|their|his|her)$/.test(wordAt(tokens, index + 1))
}

/** "went ahead", "was held". */
function isStaging(tokens: readonly Token[], index: number): boolean {
  const [word, before] = [wordAt(tokens, index), wordAt(tokens, index - 1)]
  if (word === 'ahead') return /^(?:went|goes|go|going)$/.test(before)
  if (word === 'off') return before === 'called'
  return word !== 'held' || /^(?:was|were|be|been)$/.test(before)
}
