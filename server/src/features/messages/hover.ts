import type { Reason } from '../../contradictions/contradiction.js'
import { type Language, say } from '../catalogue/say.js'
import { aboutSubject } from './contradictionMessage.js'
import { kindName } from './factLabel.js'
import { quoted, quotedExcerpt } from './wordings.js'

/** A word of the hover's table and links. */
export type HoverWord =
  | 'mention'
  | 'competing'
  | 'agreeing'
  | 'together'
  | 'other'
  | 'here'
  | 'factSheet'
  | 'wording'
  | 'value'
  | 'where'
  | 'sideBySide'
  | 'dismiss'

export function hoverWord(language: Language, word: HoverWord): string {
  return say(language, `hover.${word}`)
}

/**
 * Above the table of a flagged place: how many are against it and how many with it, itself not counted.
 *
 * @example '2 mentions compete with this one, 1 agrees (painting).'
 */
export function competingAndAgreeing(language: Language, competing: number, agreeing: number, reason: Reason): string {
  if (!('sides' in reason)) {
    const count = competing + agreeing
    return count === 0 ? say(language, 'doesNotFitItself') : say(language, 'doesNotFit', { count })
  }
  const about = aboutSubject(reason)
  return agreeing === 0
    ? say(language, 'compete', { competing, about })
    : say(language, 'competeAndAgree', { competing, agreeing, about })
}

/** Above the table of an unflagged claim that others confirm. `count` is that of all mentions, this one included. */
export function mentionsAgree(language: Language, count: number): string {
  return say(language, 'mentionsAgree', { count })
}

/** Above the table of a claim whose fact is in conflict elsewhere, or whose conflict was dismissed. */
export function mentionsOfFact(language: Language, count: number): string {
  return say(language, 'mentionsOfFact', { count })
}

/** Below a table that does not list them all; null where it does. */
export function mentionsUnlisted(language: Language, others: number, agreeing: number): string | null {
  const count = Math.max(others, 0) + Math.max(agreeing, 0)
  return count === 0 ? null : say(language, 'mentionsUnlisted', { count })
}

/** `date` in words. */
export function asOf(language: Language, date: string): string {
  return say(language, 'asOf', { date })
}

/** What was read, for a claim that stands alone. */
export function readAs(
  language: Language,
  { text, kind, value, subject }: { text: string; kind: string; value: string; subject: string | null },
): string {
  const known = { text: quotedExcerpt(language, text), kind: kindName(language, kind), value }
  return subject === null
    ? say(language, 'readAlone', known)
    : say(language, 'readAloneOf', { ...known, subject: quoted(language, subject) })
}

export function seeRule(language: Language, rule: string): string {
  return say(language, 'aboutRule', { rule })
}
