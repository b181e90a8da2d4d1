import {
  atLeast,
  type Contradiction,
  checkDocuments,
  type Mention,
  type SourceDocument,
} from '../../server/src/index.js'
import type { Fixture, Mark } from './fixture.js'

/** How a check differs from a fixture's marks; every entry is one mention, as "/spec.md "30 seconds": label". */
export interface Difference {
  /** Marked, but not flagged like this. */
  readonly missed: readonly string[]
  /** Flagged at warning or above, but not marked like this. */
  readonly false: readonly string[]
  /** FIXME marks of what is right by now. */
  readonly repaired: readonly string[]
}

/** Compares what is flagged in a fixture's documents with its marks, in both directions. */
export function checkFixture({ documents, marks }: Fixture): Difference {
  const actual = marksOf(documents)
  const demanded = marks.filter(({ fixme }) => fixme !== 'missed')
  const grave = actual.filter(({ label }) => isGrave(label))
  return {
    missed: demanded
      .filter(mark => mark.fixme === undefined && !actual.some(same(mark)))
      .map(mark => describe(mark, documents)),
    false: grave.filter(mark => !demanded.some(same(mark))).map(mark => describe(mark, documents)),
    repaired: marks
      .filter(mark =>
        mark.fixme === 'missed' ? actual.some(same(mark)) : mark.fixme === 'false' && !actual.some(similar(mark)),
      )
      .map(mark => describe(mark, documents)),
  }
}

/** A mark for every mention of every contradiction, of whatever severity. */
export function marksOf(documents: readonly SourceDocument[]): Mark[] {
  return checkDocuments(documents).contradictions.flatMap(contradiction =>
    contradiction.mentions.map((mention, index) => ({
      uri: mention.uri,
      span: mention.span,
      label: `${contradiction.rule} ${contradiction.severity}: ${counterparts(contradiction, index) || 'itself'}`,
    })),
  )
}

/** The fixture with its marks as the check gives them; FIXME marks stay as long as they hold. */
export function updatedFixture(fixture: Fixture): Fixture {
  const actual = marksOf(fixture.documents)
  const missed = fixture.marks.filter(mark => mark.fixme === 'missed' && !actual.some(same(mark)))
  const known = fixture.marks.filter(mark => mark.fixme === 'false')
  const flagged = actual.map(mark => (known.some(similar(mark)) ? { ...mark, fixme: 'false' as const } : mark))
  return { ...fixture, marks: [...flagged, ...missed] }
}

/** The mentions of the other sides: `/guide.md "421", /map.md "421 paintings"`; empty for a statement against itself. */
function counterparts({ mentions, sides }: Contradiction, index: number): string {
  const own = sides.find(side => side.includes(index)) ?? []
  return mentions
    .filter((_, other) => !own.includes(other))
    .map(({ uri, text }: Mention) => `${uri} "${text}"`)
    .join(', ')
}

function isGrave(label: string): boolean {
  return atLeast(/ error:/.test(label) ? 'error' : / warning:/.test(label) ? 'warning' : 'information', 'warning')
}

function same(a: Mark): (b: Mark) => boolean {
  return b => samePlace(a, b) && a.label === b.label
}

/** The same mention under the same rule and severity, whatever it is set against. */
function similar(a: Mark): (b: Mark) => boolean {
  return b => samePlace(a, b) && a.label.split(':')[0] === b.label.split(':')[0]
}

function samePlace(a: Mark, b: Mark): boolean {
  return a.uri === b.uri && a.span.start === b.span.start && a.span.end === b.span.end
}

function describe({ uri, span, label }: Mark, documents: readonly SourceDocument[]): string {
  const text = documents.find(document => document.uri === uri)?.text ?? ''
  return `${uri} "${text.slice(span.start, span.end)}": ${label}`
}
