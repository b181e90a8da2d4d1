import * as z from 'zod'
import { RULES } from '../contradictions/rules.js'
import type { Severity } from '../contradictions/severity.js'
import type { Language } from '../features/catalogue/say.js'
import { ruleUnknown, settingRefused } from '../features/messages/settings.js'

/** The settings under `claimlint` that the server reads. Which documents it gets is the editor's part. */
export interface Settings {
  /** Language ids of the documents to check. */
  readonly languages: readonly string[]
  /** In megabytes of UTF-8; a larger document is skipped with a notice. */
  readonly maximumFileSize: number
  /** Severity by rule id; `off` silences a rule. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** Whether the folders of one window make up one project. */
  readonly joinFolders: boolean
  /** Whether values that the words do not say are shown behind them. */
  readonly inlayHints: boolean
  /** Whether what competes with a claim is shown above its line. */
  readonly codeLens: boolean
  /** Whether files of the workspace that are not open are checked, too. */
  readonly scope: 'openDocuments' | 'workspace'
}

export const DEFAULT_SETTINGS: Settings = {
  languages: ['markdown', 'plaintext', 'html', 'asciidoc', 'restructuredtext', 'latex', 'tex'],
  maximumFileSize: 4,
  severities: {},
  joinFolders: false,
  inlayHints: false,
  codeLens: false,
  scope: 'openDocuments',
}

/** Settings as far as they could be read, and a sentence for each value that could not. */
export interface ReadSettings {
  readonly settings: Settings
  readonly problems: readonly string[]
}

const languages = z.array(z.string().min(1))
const maximumFileSize = z.number().positive()
const joinFolders = z.boolean()
const inlayHints = z.boolean()
const codeLens = z.boolean()
const scope = z.enum(['openDocuments', 'workspace'])
const severity = z.enum(['error', 'warning', 'information', 'hint', 'off'])
const object = z.record(z.string(), z.unknown())

/**
 * Reads the `claimlint` section as an editor gives it. Null, absent and unknown settings are no fault: the first two
 * mean the default. In place of a wrong value stays the one of `last`.
 *
 * @example readSettings({ maximumFileSize: 'big' }, DEFAULT_SETTINGS).settings.maximumFileSize // 4
 */
export function readSettings(section: unknown, last: Settings, language: Language = 'en'): ReadSettings {
  if (isAbsent(section)) return { settings: DEFAULT_SETTINGS, problems: [] }
  const read = object.safeParse(section)
  if (!read.success) return { settings: last, problems: [settingRefused(language, 'claimlint', section, 'object')] }
  const given = read.data
  const problems: string[] = []
  function one<Key extends Exclude<keyof Settings, 'severities'>>(
    key: Key,
    schema: z.ZodType<Settings[Key]>,
  ): Settings[Key] {
    const value = given[key]
    if (isAbsent(value)) return DEFAULT_SETTINGS[key]
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    problems.push(settingRefused(language, `claimlint.${key}`, value, key))
    return last[key]
  }
  const settings = {
    languages: one('languages', languages),
    maximumFileSize: one('maximumFileSize', maximumFileSize),
    joinFolders: one('joinFolders', joinFolders),
    inlayHints: one('inlayHints', inlayHints),
    codeLens: one('codeLens', codeLens),
    scope: one('scope', scope),
    severities: readSeverities(given['severities'], last.severities, { problems, language }),
  }
  return { settings, problems }
}

function readSeverities(
  value: unknown,
  last: Settings['severities'],
  { problems, language }: { readonly problems: string[]; readonly language: Language },
): Settings['severities'] {
  if (isAbsent(value)) return DEFAULT_SETTINGS.severities
  const read = object.safeParse(value)
  if (!read.success) {
    problems.push(settingRefused(language, 'claimlint.severities', value, 'severities'))
    return last
  }
  const rules: readonly string[] = RULES.map(rule => rule.id)
  const severities: Record<string, Severity | 'off'> = {}
  for (const [rule, given] of Object.entries(read.data)) {
    if (!rules.includes(rule)) {
      problems.push(ruleUnknown(language, 'claimlint.severities', rule, rules))
      continue
    }
    if (isAbsent(given)) continue
    const parsed = severity.safeParse(given)
    if (!parsed.success) problems.push(settingRefused(language, `claimlint.severities.${rule}`, given, 'severity'))
    const kept = parsed.success ? parsed.data : last[rule]
    if (kept !== undefined) severities[rule] = kept
  }
  return severities
}

function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined
}
