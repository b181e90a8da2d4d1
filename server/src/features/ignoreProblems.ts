import { RULES } from '../contradictions/rules.js'
import { rulesNamedIn } from '../document/ignores/readIgnores.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import { nearestOf } from '../text/nearest.js'
import type { Span } from '../text/span.js'
import type { Language } from './catalogue/say.js'
import { ruleUnknownInComment } from './messages/notices.js'

/** What is wrong with a comment that asks to leave a place alone, in a sentence, and where. */
export interface IgnoreProblem {
  readonly span: Span
  readonly message: string
}

const RULE_IDS: readonly string[] = RULES.map(({ id }) => id)

/** The rules that a document's comments name and that do not exist: such a comment does not do what its writer meant. */
export function ignoreProblemsIn(source: SourceDocument, language: Language = 'en'): readonly IgnoreProblem[] {
  return rulesNamedIn(source)
    .filter(({ name }) => !RULE_IDS.includes(name))
    .map(({ name, span }) => ({ span, message: ruleUnknownInComment(language, name, nearestOf(name, RULE_IDS)) }))
}
