import { liesBelow } from '../../values/interval.js'
import { type Change, changesIn, directionOf, statedChanges } from '../changes.js'
import { operandOf } from '../figure.js'
import { claimParty, type Finding, partiesOf } from '../finding.js'
import { isHeldBack, isQuoted } from '../guards.js'
import type { MarkedText } from '../markedText.js'

/** "rose from 100 to 80": the words go up and the figures go down, or the other way round. */
export function direction(marked: MarkedText): readonly Finding[] {
  return changesIn(marked).flatMap(found => finding(marked, found))
}

function finding(marked: MarkedText, found: Change): Finding[] {
  const { before, after, start } = found
  const told = directionOf(found)?.way ?? statedChanges(marked, found).find(({ way }) => way !== 0)?.way
  if (told === undefined || told === 0 || isHeldBack(marked, start) || isQuoted(marked, before.claim)) return []
  const actual = liesBelow(before.tight, after.tight) ? 1 : liesBelow(after.tight, before.tight) ? -1 : 0
  if (actual === 0 || actual === told) return []
  const parties = partiesOf(claimParty(marked, before.claim), claimParty(marked, after.claim))
  return [
    {
      parties,
      sides: parties.map((_, index) => [index]),
      reason: { type: 'direction', before: operandOf(before), after: operandOf(after), told },
    },
  ]
}
