import { plainName } from '../entities/nameWord.js'
import { KIN } from '../lexicon/kin.js'
import type { NameMention } from '../mentions/names/readNames.js'

/** What a document says under one name: its first mention stands for all. */
export interface Name {
  /** As written at its first mention, without titles: "Izzat", "al-Shahbndar". */
  readonly words: readonly string[]
  /** How often the document has it, short forms among them. */
  readonly count: number
  /** A title, a given name or a description shows that it is a person's. */
  readonly isPerson: boolean
  /** Content words of titles and descriptions beside it, in lower case, sorted. */
  readonly beside: readonly string[]
  /** The text tells of relatives of that name. */
  readonly hasKin: boolean
}

/** A mention with its block. */
export interface PlacedName {
  readonly block: number
  readonly mention: NameMention
}

/** A name with the place that stands for it. */
export interface GatheredName {
  readonly first: PlacedName
  readonly name: Name
}

/**
 * The names of a document, each once. Short forms ("Shahbndar" for "Izzat al-Shahbndar") are counted under the full
 * name that has them, and left out where several have. A word that only ever begins sentences is no name.
 */
export function gatherNames(mentions: readonly PlacedName[]): readonly GatheredName[] {
  const forms = new Map<string, Form>()
  for (const placed of mentions) {
    const key = keyOf(placed.mention.words)
    const form = forms.get(key)
    if (form === undefined) forms.set(key, { key, plain: placed.mention.words.map(plainName), mentions: [placed] })
    else form.mentions.push(placed)
  }
  const sure = [...forms.values()].filter(isSure)
  const owners = ownersByWord(sure)
  const absorbed = new Map<Form, Form[]>()
  const left: Form[] = []
  for (const form of sure) {
    const owner = ownerOf(form, owners)
    if (owner === undefined) left.push(form)
    else if (owner !== null) absorbed.set(owner, [...(absorbed.get(owner) ?? []), form])
  }
  return left.map(form => gathered(form, absorbed.get(form) ?? []))
}

interface Form {
  readonly key: string
  readonly plain: readonly string[]
  readonly mentions: PlacedName[]
}

/** One way of writing a name: case and the shape of apostrophes do not tell, diacritics do. */
function keyOf(words: readonly string[]): string {
  const lower = words.join(' ').toLowerCase()
  return isAscii(lower) ? lower : lower.normalize('NFC').replaceAll('’', "'")
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x7f) return false
  return true
}

function isSure({ mentions }: Form): boolean {
  return mentions.some(({ mention }) => !mention.isDoubtful)
}

/** Longer forms by each of their words. */
function ownersByWord(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const owners = new Map<string, Form[]>()
  for (const form of forms) {
    if (form.plain.length < 2) continue
    for (const word of new Set(form.plain)) {
      const known = owners.get(word)
      if (known) known.push(form)
      else owners.set(word, [form])
    }
  }
  return owners
}

/** The one longer form that has all words of a short one in their order; null where several have, undefined where none. */
function ownerOf({ plain }: Form, owners: ReadonlyMap<string, readonly Form[]>): Form | null | undefined {
  const candidates = (owners.get(plain.at(-1) ?? '') ?? []).filter(
    longer => longer.plain.length > plain.length && isWithin(plain, longer.plain),
  )
  return candidates.length > 1 ? null : candidates[0]
}

function isWithin(shorter: readonly string[], longer: readonly string[]): boolean {
  let next = 0
  for (const word of longer) if (word === shorter[next]) next++
  return next === shorter.length
}

function gathered(form: Form, shortForms: readonly Form[]): GatheredName {
  const all = [form, ...shortForms].flatMap(({ mentions }) => mentions)
  const beside = [...new Set(all.flatMap(({ mention: { titles, beside: words } }) => [...titles, ...words]))].sort()
  const first = form.mentions[0]
  if (first === undefined) throw new RangeError('a form has at least one mention')
  return {
    first,
    name: {
      words: first.mention.words,
      count: all.length,
      isPerson: all.some(({ mention }) => mention.isPerson),
      beside,
      hasKin: beside.some(word => KIN.has(word)),
    },
  }
}
