import type { Prose } from '../../document/prose.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { bitOf } from '../mentionWords.js'
import { ACRONYM } from './nameCues.js'
import type { TraitMention } from './trait.js'

/** "World Farming Alliance (WFA)", "the World Farming Alliance, or WFA": the words stand in front. */
const BEHIND =
  /(?:\(|, (?:or|known as|called) (?:the )?| [–—] (?:the )?)(?<acronym>\p{Lu}[\p{Lu}\p{N}&]{1,7})s?(?![\p{L}\p{N}])/gu
/** "WFA (World Farming Alliance)", "the WFA, or World Farming Alliance,", "WFA stands for World Farming Alliance". */
const IN_BRACKETS =
  /(?<![\p{L}\p{N}])(?<acronym>\p{Lu}[\p{Lu}\p{N}&]{1,7})(?: \((?:the )?|, or (?:the )?|, the | [–—-] ?(?:the )?|,? (?:is |being )?short for (?:the )?|,? (?:which )?stands for (?:the )?)(?<expansion>\p{L}[\p{L}\p{N}'’& -]{3,80}?)(?= ?[),.;–—])/gu

/** What introduces an acronym or its expansion. */
const INTRODUCES = /\(|, (?:or|the|known|called|short) | stands for | short for | [–—] /

const CAPITALS = bitOf(ACRONYM)

/** How far in front of the bracket an expansion may begin, in characters. */
const REACH = 90

/** The acronyms that a block expands, each with its expansion. Linear in the length of its text. */
export function readAcronyms({ text, cues }: Prose): readonly TraitMention[] {
  if ((cues & CAPITALS) === 0 || !INTRODUCES.test(text)) return []
  const inBrackets = [...text.matchAll(IN_BRACKETS)].flatMap(({ 0: whole, index, groups }) => {
    const { acronym = '', expansion = '' } = groups ?? {}
    return expanded(acronym, expansion, index + whole.length - expansion.length)
  })
  const behind = [...text.matchAll(BEHIND)].flatMap(({ index, groups }) => {
    const acronym = groups?.['acronym'] ?? ''
    const from = Math.max(0, index - REACH)
    const stretch = /[\p{L}\p{N}'’& -]*$/u.exec(text.slice(from, index))?.[0].trimEnd() ?? ''
    const length = lengthOfExpansion(acronym, stretch)
    const expansion = stretch.slice(stretch.length - length)
    return expanded(acronym, expansion, text.lastIndexOf(expansion, index))
  })
  return [...inBrackets, ...behind]
}

/** The trait, where the letters of the acronym are those that the words begin with. */
function expanded(acronym: string, expansion: string, start: number): TraitMention[] {
  if (expansion === '' || !mayBegin(acronym, expansion, 0) || !matches(acronym, wordsOf(expansion))) return []
  const value = expansion.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ')
  return [{ span: { start, end: start + expansion.length }, trait: { topic: 'expansion', name: [acronym], value } }]
}

function wordsOf(expansion: string): readonly string[] {
  return expansion.split(/[\s-]+/).filter(word => word !== '' && word !== '&')
}

/** Whether each letter begins a word in turn; small words may be left out, and the last letter may lie inside the last word. */
function matches(acronym: string, words: readonly string[]): boolean {
  const letters = acronym.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const telling = words.filter(word => !FUNCTION_WORDS.has(word.toLowerCase()))
  const initials = (of: readonly string[]): string => of.map(word => word.charAt(0).toLowerCase()).join('')
  return telling.length > 1 && (initials(telling) === letters || initials(words) === letters)
}

/** How much of the end of a stretch an acronym may stand for: from the word on with which it begins. */
function lengthOfExpansion(acronym: string, stretch: string): number {
  const starts = [...stretch.matchAll(/(?<![\p{L}\p{N}'’])[\p{L}\p{N}]/gu)].map(({ index }) => index).reverse()
  const start = starts
    .slice(0, MOST_WORDS)
    .find(from => mayBegin(acronym, stretch, from) && matches(acronym, wordsOf(stretch.slice(from))))
  return start === undefined ? 0 : stretch.length - start
}

/** A capital; what is no name has none ("chronic fatigue syndrome"), and letters enough to be no chance. */
function mayBegin(acronym: string, stretch: string, from: number): boolean {
  return acronym.length >= LEAST_LETTERS || /\p{Lu}/u.test(stretch.charAt(from))
}

const LEAST_LETTERS = 3
const MOST_WORDS = 9
