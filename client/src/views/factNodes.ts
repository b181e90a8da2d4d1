import type { FactMention, PlacedFact, Position } from '../../../server/src/protocol.js'

/** A fact in the tree. Where it has one contradiction, it is also the argument of the commands about that. */
export interface FactNode {
  readonly type: 'fact'
  readonly fact: PlacedFact
  readonly contradiction?: string
  readonly askReason: true
}

/** A mention below its fact, and the argument of the commands about it. */
export interface MentionNode {
  readonly type: 'mention'
  readonly fact: PlacedFact
  readonly mention: FactMention
  /** Index of its side; null where nothing competes with it. */
  readonly side: number | null
  readonly uri: string
  readonly position: Position
  readonly contradiction?: string
  readonly askReason: true
}

export type Node = FactNode | MentionNode

export function factNode(fact: PlacedFact): FactNode {
  const [only, ...others] = fact.contradictions
  const one = only !== undefined && others.length === 0
  return { type: 'fact', fact, askReason: true, ...(one ? { contradiction: only.id } : {}) }
}

/** The mentions of a fact: those that compete first, side by side of each contradiction, then those in none. */
export function mentionNodes(fact: PlacedFact): readonly MentionNode[] {
  const competing = fact.contradictions.flatMap(({ id, sides }) =>
    sides.flatMap((side, index) => side.map(mention => ({ mention, side: index, contradiction: id }))),
  )
  const once = [...new Map(competing.map(place => [place.mention, place])).values()]
  const placed = once.flatMap(({ mention, side, contradiction }) =>
    node(fact, fact.mentions[mention], side, contradiction),
  )
  const rest = fact.mentions.filter((_, index) => once.every(({ mention }) => mention !== index))
  return [...placed, ...rest.flatMap(mention => node(fact, mention, null))]
}

function node(
  fact: PlacedFact,
  mention: FactMention | undefined,
  side: number | null,
  contradiction?: string,
): readonly MentionNode[] {
  if (mention === undefined) return []
  const { uri, range } = mention
  const about = contradiction === undefined ? {} : { contradiction }
  return [{ type: 'mention', fact, mention, side, uri, position: range.start, askReason: true, ...about }]
}
