import { NAME_SUFFIXES, NAMES_WITH_AND } from '../lexicon/listWords.js'

const WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*"
const PARTICLE = '(?:de|van|von|der|den|la|le|al|el|bin|ibn|da|dos|del|di|du|of|the)'
const NAME = `(?:the )?${WORD}(?: (?:${PARTICLE} ){0,2}${WORD}){0,5}`
const NAMES_ALONE = new RegExp(`^${NAME}$`, 'u')
/** Names with commas between them and "and" or "&" before the last. */
const LIST = new RegExp(
  `^(?<list>${NAME}(?:, ${NAME})*,? (?:and|&) ${NAME})(?<rest>(?!, \\p{Lu})[^\\p{L}]|$| [^\\p{Lu}])`,
  'u',
)

/** How many things a list names: from `least` to `most`, where an "and" may belong to a name. */
export interface NamedItems {
  readonly least: number
  readonly most: number
  /** Units of the list itself. */
  readonly length: number
}

/**
 * The proper names at the start of a text: "Arlo, Benn, Chao and Dessa". Titles belong to their names, ages and brackets
 * are left out. Null where the text begins with something else, or an item is more than a name.
 */
export function namesAt(text: string): NamedItems | null {
  const match = LIST.exec(text)
  const list = match?.groups?.['list']
  if (list === undefined) return null
  const closed = list.replace(/(?<!\b\p{Lu}|\b(?:Jr|Sr|Inc|Co|Ltd))\.$/u, '')
  return { ...countItems(list), length: closed.length }
}

/** A name, with who it is before it, or somebody without one: "Old Tam", "the boy Jessup", "the cook". */
const SOMEBODY = `(?:the twins ${WORD} and ${WORD}|(?:the |a |her |his |their )[\\p{Ll}-]+(?: ${WORD}){0,2}|(?:the )?${WORD}(?: ${WORD}){0,3})`
const PEOPLE = new RegExp(`^${SOMEBODY}(?:, ${SOMEBODY})+,? and ${SOMEBODY}`, 'u')

/** The people at the start of a text, of whom some have no name: "Hale, Old Tam, the boy Jessup and the cook". */
export function peopleAt(text: string): NamedItems | null {
  const list = PEOPLE.exec(text)?.[0]
  if (list === undefined) return null
  const twins = list.match(/the twins /g)?.length ?? 0
  const items = list.replace(/(the twins [\p{L}'’-]+) and /gu, '$1 ').split(/,? and |, /).length + twins
  return { least: items, most: items, length: list.length }
}

function countItems(list: string): { readonly least: number; readonly most: number } {
  let protectedList = list
  for (const name of NAMES_WITH_AND) protectedList = protectedList.replaceAll(name, name.replace(' and ', ' '))
  const items = protectedList
    .split(/,? (?:and|&) |, /)
    .filter(item => NAMES_ALONE.test(item) && !NAME_SUFFIXES.has(item.toLowerCase()))
  const joints = protectedList.match(/ (?:and|&) /g)?.length ?? 0
  return { least: items.length - Math.max(0, joints - 1), most: items.length }
}

/** Items of a list of common words: "cost, time and weather"; null where one is more than a few words. */
export function plainItems(list: string): number | null {
  const items = list.split(/,? (?:and|&) |, /)
  const simple = items.every(item => /^(?:[\p{Ll}][\p{L}\p{M}'’-]*)(?: [\p{L}\p{M}'’-]+){0,2}$/u.test(item))
  const joints = list.match(/ (?:and|&) /g)?.length ?? 0
  return simple && joints === 1 && items.length >= 2 ? items.length : null
}
