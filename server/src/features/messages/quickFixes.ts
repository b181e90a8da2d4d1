import type { Contradiction } from '../../contradictions/contradiction.js'
import type { IgnoreReach } from '../../document/ignores/readIgnores.js'
import { type Language, say } from '../catalogue/say.js'
import { arithmetic } from './arithmetic.js'
import { isOfWording } from './contradictionMessage.js'
import { listedBriefly, quoted, quotedExcerpt } from './wordings.js'

/** @param isFactSheets where a fact sheet has the wording. */
export function useWording(language: Language, text: string, isFactSheets: boolean): string {
  const wording = quotedExcerpt(language, text)
  return say(language, isFactSheets ? 'useFactSheetsWording' : 'useWording', { wording })
}

/** The ellipsis says that the editor shows the change before it makes it. */
export function changeOtherTitle(
  language: Language,
  oldText: string,
  newText: string,
  { name, line }: { readonly name: string; readonly line: number },
): string {
  const [before, after] = [quoted(language, oldText), quoted(language, newText)]
  return say(language, 'changeOther', { before, name, line, after })
}

/** As {@link changeOtherTitle} for several mentions; `newTexts` are their wordings, which differ where their styles do. */
export function changeOthersTitle(language: Language, count: number, newTexts: readonly string[]): string {
  const wordings = listedBriefly(
    language,
    newTexts.map(text => quoted(language, text)),
    'or',
  )
  return say(language, 'changeOthers', { count, wordings })
}

export function besideTitle(
  language: Language,
  places: readonly { readonly name: string; readonly line: number }[],
): string {
  const [first] = places
  return first !== undefined && places.length === 1
    ? say(language, 'openBeside', { name: first.name, line: first.line })
    : say(language, 'openAnyBeside')
}

/** Where one claim has several contradictions, the title says of which it speaks. */
export function dismissTitle(language: Language, contradiction: Contradiction, isAlone: boolean): string {
  return say(language, 'dismiss', { settled: settledAs(language, contradiction, isAlone) })
}

/** As {@link dismissTitle}, for a dismissal that the person gives a reason for. */
export function dismissReasonTitle(language: Language, contradiction: Contradiction, isAlone: boolean): string {
  return say(language, 'dismissWithReason', { settled: settledAs(language, contradiction, isAlone) })
}

function settledAs(language: Language, { reason }: Contradiction, isAlone: boolean): string {
  if (reason.type !== 'disjoint-values' && !isOfWording(reason)) {
    return isAlone
      ? say(language, 'rightAsItStands')
      : say(language, 'thisIsRight', { arithmetic: arithmetic(language, reason) })
  }
  if (isAlone) return say(language, 'differentFacts')
  const pair = reason.sides.map(side => quotedExcerpt(language, side.surface))
  return say(language, 'theseAreDifferent', { pair: listedBriefly(language, pair) })
}

/** Above the changes of a fact's new value, in their preview. */
export function renameTitle(language: Language, count: number, wording: string): string {
  return say(language, 'changeMentions', { count, wording: quoted(language, wording) })
}

/** Our own client asks how far the comment shall reach; another is offered one action for each. */
export function ignoreTitle(language: Language, rule: string): string {
  return say(language, 'ignore', { rule: quoted(language, rule) })
}

export function ignoreReachTitle(language: Language, rule: string, reach: IgnoreReach): string {
  return say(language, `ignore.${reach}`, { rule: quoted(language, rule) })
}

export function referenceTitle(language: Language, name: string): string {
  return say(language, 'takeAsReference', { name })
}
