import { isMessageKey, type Language, phrase, say } from '../catalogue/say.js'
import { excerpt, quoted } from './wordings.js'

export function kindName(language: Language, kind: string): string {
  const key = `kind.${kind}`
  return isMessageKey(key) ? phrase(language, key) : kind
}

/** What stands for a value where words are compared: how many a quotation has, or whose words a speaker gives. */
export function describeWording(language: Language, kind: string, words: readonly string[]): string {
  if (kind === 'speaker') return say(language, 'speakerOf', { words: quoted(language, excerpt(words)) })
  return say(language, 'words', { count: words.filter(word => word !== '').length })
}

/** What a fact is about, as far as its claims say. */
export interface FactTopic {
  readonly noun: string | null
  readonly verb: string | null
  /** Of a quotation. */
  readonly words?: readonly string[] | undefined
}

/**
 * What a fact is about, in few words: the thing counted, the person, the first words of a quotation; else the kind of
 * value, and the verb that it belongs to.
 *
 * @example factLabel('en', 'duration', { noun: null, verb: 'rebuild' }) // 'duration (rebuild)'
 */
export function factLabel(language: Language, kind: string, { noun, verb, words = [] }: FactTopic): string {
  if (words.length > 0) {
    return kind === 'speaker' ? describeWording(language, kind, words) : quoted(language, excerpt(words))
  }
  const name = kind === 'quantity' ? say(language, 'number') : kindName(language, kind)
  if (noun !== null) return kind === 'quantity' ? noun : `${noun} (${name})`
  return verb === null ? name : `${name} (${verb})`
}
