import { ENGLISH } from './english.js'
import { GERMAN } from './german.js'

const CATALOGUES = { en: ENGLISH, de: GERMAN } as const

/** A language in which everything can be said. */
export type Language = keyof typeof CATALOGUES

export const LANGUAGES: readonly Language[] = ['en', 'de']

/** The name of a sentence. */
export type MessageKey = keyof typeof ENGLISH

/** The names of the values that a sentence leaves open. */
type Open<Text extends string> = Text extends `${string}{${infer Inside}}${infer Rest}`
  ? (Inside extends `${infer Name}|${string}` ? Name : Inside) | Open<Rest>
  : never

type Values<Key extends MessageKey> = [Open<(typeof ENGLISH)[Key]>] extends [never]
  ? []
  : [values: Readonly<Record<Open<(typeof ENGLISH)[Key]>, string | number>>]

/**
 * The language for the locale that a client names; English where it names none, or one that nobody has translated to.
 *
 * @example languageOf('de-CH') // 'de'
 */
export function languageOf(locale: string | undefined): Language {
  const primary = (locale ?? '').toLowerCase().split(/[-_]/)[0]
  return LANGUAGES.find(language => language === primary) ?? 'en'
}

/**
 * A sentence in a language, with its values in it. Which values it takes is known of each.
 *
 * @example say('en', 'filesChecked', { done: 1, all: 3 }) // '1 of 3 files'
 */
export function say<Key extends MessageKey>(language: Language, key: Key, ...[values]: Values<Key>): string {
  const given: Readonly<Record<string, string | number | undefined>> = values ?? {}
  return CATALOGUES[language][key].replace(
    PLACEHOLDER,
    (_, name: string, one: string | undefined, other: string | undefined) =>
      one === undefined ? String(given[name] ?? '') : given[name] === 1 ? one : (other ?? ''),
  )
}

/** A sentence that leaves nothing open, by a name that is known only when it is said. */
export function phrase(language: Language, key: MessageKey): string {
  return CATALOGUES[language][key]
}

/** True for the name of a sentence. */
export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(ENGLISH, key)
}

/** `{name}`, or `{name|one|other}`. */
const PLACEHOLDER = /\{(\w+)(?:\|([^{}|]*)\|([^{}|]*))?\}/g
