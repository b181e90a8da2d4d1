import type { Span } from '../text/span.js'
import { CLOSE, type MarkedText, OPEN, proseSpan } from './markedText.js'
import { lettersOf, type Needs, needsOf } from './needs.js'
import { execAll, mayFit, type Screened, screened } from './screened.js'

/**
 * A regular expression over marked text, written with these short forms:
 *
 * - `{count:whole}`: a claim that is a count, under the name "whole"; kinds are those of `needs.ts`, joined by `|`; a name
 *   may stand in several alternatives;
 * - `{gap}`: up to 60 units of one clause without a claim in them; `{gap:20}` up to 20;
 * - `{aside}`: up to 60 units of one clause in which dates and lengths of time are the only claims;
 * - `{word}`, `{words}`: one word, or one to six.
 */
export interface Pattern extends Screened {
  /** The claims without which it fits nowhere. */
  readonly needs: Needs
}

/** Compiles a pattern; `i` is the default flag, '' minds capitals. */
export function pattern(source: string, flags: 'i' | '' = 'i'): Pattern {
  const times = new Map<string, number>()
  const compiled = source
    .replace(CLAIM, (_, kinds: string, name: string) => {
      const time = (times.get(name) ?? 0) + 1
      times.set(name, time)
      return `${OPEN}[${lettersOf(kinds)}](?<${name}_${time}>\\d+)${CLOSE}`
    })
    .replace(/\{gap(?::(\d+))?\}/g, (_, length: string | undefined) => `[^${OPEN}${CLOSE}¶;:()—]{0,${length ?? 60}}?`)
    .replaceAll('{aside}', `(?:[^${OPEN}${CLOSE}¶;:()—]|${OPEN}[dtu]\\d+${CLOSE}){0,60}?`)
    .replaceAll('{words}', "[\\p{L}][\\p{L}\\p{M}'’.-]*(?: [\\p{L}][\\p{L}\\p{M}'’.-]*){0,5}?")
    .replaceAll('{word}', "[\\p{L}][\\p{L}\\p{M}'’-]*")
  return { ...screened(new RegExp(compiled, `gu${flags}`)), needs: needsOf(claimsIn(source)) }
}

const CLAIM = /\{([a-z|]+):([a-zA-Z]\w*)\}/g
/** What bears on whether a part of a pattern must be there; characters behind "\" and in classes mean themselves. */
const STRUCTURE =
  /\\.|\[(?:\\.|[^\]])*\]|(?<open>\()|(?<close>\))|(?<or>\|)|\{(?<kinds>[a-z|]+):[a-zA-Z]\w*\}(?<may>[?*])?/g

/**
 * The kinds of claims that every match of a pattern holds: of those outside of all brackets, where the pattern has no
 * alternatives there, and of the first.
 */
function claimsIn(source: string): readonly string[] {
  const [first] = Array.from(source.matchAll(CLAIM), ([, kinds]) => kinds)
  const outside: string[] = []
  let depth = 0
  for (const { groups = {} } of source.matchAll(STRUCTURE)) {
    const { open, close, or, kinds, may } = groups
    if (open !== undefined) depth++
    else if (close !== undefined) depth--
    else if (depth > 0) continue
    else if (or !== undefined) return first === undefined ? [] : [first]
    else if (kinds !== undefined && may === undefined) outside.push(kinds)
  }
  return first === undefined || first === outside[0] ? outside : [first]
}

/** One place where a pattern fits. */
export interface Match {
  readonly text: string
  /** In marked text. */
  readonly start: number
  readonly end: number
  /** Index of the claim under a name; undefined where that part of the pattern was left out. */
  readonly claim: (name: string) => number | undefined
  /** The text of an ordinary named group; '' where it was left out. */
  readonly group: (name: string) => string
}

/** Every place where the pattern fits, from left to right, none overlapping. */
export function matchesOf(pattern: Pattern, marked: MarkedText): Match[] {
  return marked.tally.meets(pattern.needs) && mayFit(pattern, marked)
    ? execAll(pattern.source, marked.text, matchOf)
    : []
}

function matchOf({ 0: text, index, groups }: RegExpExecArray): Match {
  return {
    text,
    start: index,
    end: index + text.length,
    claim: name => claimNamed(groups, name),
    group: name => groups?.[name] ?? '',
  }
}

/** Each time that a name stands in a pattern, its group has another number: "whole_1", "whole_2". */
function claimNamed(groups: Readonly<Record<string, string | undefined>> | undefined, name: string) {
  for (let time = 1; groups !== undefined && `${name}_${time}` in groups; time++) {
    const index = groups[`${name}_${time}`]
    if (index !== undefined) return Number(index)
  }
  return undefined
}

/** The prose under a match. */
export function spanOf(marked: MarkedText, { start, end }: Match): Span {
  return proseSpan(marked, start, end)
}
