import { FUNCTION_WORDS } from '../lexicon/functionWords.js'

/** Pieces of words of which every match holds at least one, in lower case; null where it can do without any. */
export type Literals = readonly string[] | null

/** A piece of fewer letters is in too many words to tell anything, and a short word of grammar in too many sentences. */
const SHORTEST = 3

function isTelling(piece: string): boolean {
  return piece.length > SHORTEST || (piece.length === SHORTEST && !FUNCTION_WORDS.has(piece))
}

/**
 * The pieces of words without which a regular expression fits nowhere: of the parts that every match has, the one whose
 * shortest piece is the longest.
 *
 * @param source of an expression with the flag `u`; what it captures is of no account
 * @example literalsOf('(?:born|died) in (?:the )?\\d+') // ['born', 'died']
 */
export function literalsOf(source: string): Literals {
  return alternatives({ source, at: 0 })
}

interface Reader {
  readonly source: string
  at: number
}

/** To the end of a group, or of all. */
function alternatives(reader: Reader): Literals {
  const all: string[] = []
  let isOpen = false
  for (;;) {
    const literals = sequence(reader)
    if (literals === null) isOpen = true
    else all.push(...literals)
    if (reader.source[reader.at] !== '|') break
    reader.at++
  }
  return isOpen ? null : [...new Set(all)]
}

/** To the end of an alternative. */
function sequence(reader: Reader): Literals {
  const { source } = reader
  let best: Literals = null
  let run = ''
  const offer = (literals: Literals): void => {
    if (literals !== null && worth(literals) > worth(best)) best = literals
  }
  const endRun = (): void => {
    if (isTelling(run)) offer([run])
    run = ''
  }
  for (;;) {
    const character = source[reader.at]
    if (character === undefined || character === '|' || character === ')') break
    if (LETTER.test(character)) {
      reader.at++
      const times = quantifier(reader)
      if (times === 'maybe') endRun()
      else run += character.toLowerCase()
      if (times === 'more') endRun()
      continue
    }
    endRun()
    if (character === '(') {
      const literals = group(reader)
      if (quantifier(reader) !== 'maybe') offer(literals)
    } else {
      skipOne(reader)
      quantifier(reader)
    }
  }
  endRun()
  return best
}

const LETTER = /^[a-z]$/i

function worth(literals: Literals): number {
  return literals === null ? 0 : Math.min(...literals.map(({ length }) => length))
}

/** What stands in a group; nothing where it only looks around. */
function group(reader: Reader): Literals {
  const [opening = '('] = OPENING.exec(reader.source.slice(reader.at)) ?? []
  reader.at += opening.length
  const literals = alternatives(reader)
  // The bracket that closes it.
  reader.at++
  return LOOKING.has(opening) ? null : literals
}

const OPENING = /^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/
const LOOKING: ReadonlySet<string> = new Set(['(?=', '(?!', '(?<=', '(?<!'])

/** An escape, a class of characters, or any other single character. */
function skipOne(reader: Reader): void {
  const [one = ''] = ONE.exec(reader.source.slice(reader.at)) ?? []
  reader.at += Math.max(1, one.length)
}

const ONE = /^(?:\\(?:[pP]\{[^}]*\}|k<[^>]+>|u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|.)|\[(?:\\.|[^\]\\])*\])/su

/** How often what stands before may stand: once, perhaps not at all, or once at least. */
function quantifier(reader: Reader): 'once' | 'maybe' | 'more' {
  const [found] = QUANTIFIER.exec(reader.source.slice(reader.at)) ?? []
  if (found === undefined) return 'once'
  reader.at += found.length
  return /^(?:[?*]|\{0)/.test(found) ? 'maybe' : 'more'
}

const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/
