import { isMessageKey, type Language, phrase, say } from '../catalogue/say.js'
import { listed, preview, quoted } from './wordings.js'

/** What each key of `claimlint.json` does, as completion shows it: in English, for the schema has one language. */
export const CONFIGURATION = {
  title: 'configuration.title',
  schema: 'configuration.schema',
  groups: 'configuration.groups',
  groupBy: 'configuration.groupBy',
  excludes: 'configuration.excludes',
  factSheets: 'configuration.factSheets',
  aliases: 'configuration.aliases',
  distinct: 'configuration.distinct',
  severities: 'configuration.severities',
  tolerances: 'configuration.tolerances',
} as const

/** What each part of `claimlint.json` must be, by the name of the sentence that says so. */
export const CONFIGURATION_EXPECTED = {
  file: 'expected.file',
  schema: 'expected.schema',
  groups: 'expected.groups',
  groupBy: 'expected.groupBy',
  patterns: 'expected.patterns',
  pattern: 'expected.pattern',
  listsOfNames: 'expected.listsOfNames',
  names: 'expected.names',
  name: 'expected.name',
  byRule: 'expected.byRule',
  severity: 'expected.severity',
  tolerance: 'expected.tolerance',
} as const

/**
 * @param path of the value within the file, empty for the file itself.
 * @param expected one of {@link CONFIGURATION_EXPECTED}, or a sentence as it is.
 */
export function configurationRefused(
  language: Language,
  path: readonly PropertyKey[],
  value: unknown,
  expected: string,
): string {
  return say(language, 'configurationRefused', {
    what: path.length === 0 ? say(language, 'thisFile') : quoted(language, path.join('.')),
    expected: isMessageKey(expected) ? phrase(language, expected) : expected,
    value: preview(value),
  })
}

/** A key of `claimlint.json` that does not exist, or not there. */
export interface UnknownKey {
  readonly key: string
  /** Where it stands, empty for the file itself. */
  readonly among: readonly PropertyKey[]
  /** The one that may be meant. */
  readonly nearest: string | undefined
  /** All that may stand there. */
  readonly known: readonly string[]
}

export function configurationKeyUnknown(language: Language, { key, among, nearest, known }: UnknownKey): string {
  const help =
    nearest === undefined
      ? say(language, 'possibleIs', { count: known.length, known: listed(language, known) })
      : say(language, 'didYouMean', { nearest: quoted(language, nearest) })
  const values = { key: quoted(language, key), help }
  return among.length === 0
    ? say(language, 'keyUnknown', values)
    : say(language, 'keyUnknownIn', { ...values, place: quoted(language, among.join('.')) })
}

export function configurationKeyTwice(language: Language, key: string): string {
  return say(language, 'keyTwice', { key: quoted(language, key) })
}

export function aliasesDistinct(language: Language, a: string, b: string): string {
  return say(language, 'aliasesDistinct', { a: quoted(language, a), b: quoted(language, b) })
}

export function configurationBroken(language: Language, name: string): string {
  return say(language, 'configurationBroken', { name })
}

/** What is wrong with JSON, by the code of its parser. */
export function configurationSyntax(language: Language, code: string): string {
  const key = `syntax.${code}`
  return isMessageKey(key) ? phrase(language, key) : say(language, 'syntax.other')
}
