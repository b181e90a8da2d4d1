import { type Language, say } from '../catalogue/say.js'
import { listed, preview, quoted } from './wordings.js'

/** What a setting must be. */
export type ExpectedSetting =
  | 'object'
  | 'languages'
  | 'maximumFileSize'
  | 'joinFolders'
  | 'inlayHints'
  | 'codeLens'
  | 'scope'
  | 'severities'
  | 'severity'

/** `setting` is its full name; `expected` says what would be right. */
export function settingRefused(language: Language, setting: string, value: unknown, expected: ExpectedSetting): string {
  return say(language, 'settingRefused', {
    setting,
    value: preview(value),
    expected: say(language, `expected.${expected}`),
  })
}

export function ruleUnknown(language: Language, setting: string, rule: string, rules: readonly string[]): string {
  return say(language, 'settingsRuleUnknown', {
    setting,
    rule: quoted(language, rule),
    rules: listed(language, rules),
  })
}
