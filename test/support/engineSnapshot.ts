import type { Engine } from '../../server/src/engine.js'

/** All that the engine holds, its claims named by their places: ids depend on what a document has been through. */
export function snapshot(engine: Engine) {
  const names = new Map(
    engine.uris.flatMap(uri =>
      engine.claims(uri).map(({ id, kind, span }) => [id, `${uri} ${kind} ${span.start}–${span.end}`] as const),
    ),
  )
  const named = (id: string): string => names.get(id) ?? id
  return {
    claims: engine.uris.map(
      uri => [uri, engine.claims(uri).map(claim => ({ ...claim, id: named(claim.id) }))] as const,
    ),
    facts: engine.facts.map(fact => ({ ...fact, id: named(fact.id), claims: fact.claims.map(named) })),
    contradictions: engine.contradictions.map(one => ({
      ...one,
      parties: one.parties.map(({ claim, ...party }) => ({ ...party, ...(claim && { claim: named(claim) }) })),
    })),
    byDocument: engine.uris.map(uri => engine.contradictionsIn(uri).map(({ id }) => id)),
  }
}

/** The contradictions of an engine as they are shown, without the ids of claims. */
export function contradictionsOf(engine: Engine) {
  return engine.contradictions.map(one => ({
    ...one,
    parties: one.parties.map(({ claim, ...party }) => ({ ...party, isClaim: claim !== undefined })),
  }))
}

type Shown = ReturnType<typeof contradictionsOf>

/** URIs of the documents whose contradictions are other ones than before, or stand elsewhere. */
export function changedUris(before: Shown, after: Shown): string[] {
  const [old, fresh] = [shown(before), shown(after)]
  const uris = new Set([...old.keys(), ...fresh.keys()])
  return [...uris].filter(uri => (old.get(uri) ?? []).join() !== (fresh.get(uri) ?? []).join())
}

function shown(contradictions: Shown): Map<string, string[]> {
  const shownIn = new Map<string, string[]>()
  for (const contradiction of contradictions) {
    const line = JSON.stringify(contradiction)
    for (const uri of new Set(contradiction.parties.map(party => party.uri))) {
      const lines = shownIn.get(uri)
      if (lines) lines.push(line)
      else shownIn.set(uri, [line])
    }
  }
  return shownIn
}
