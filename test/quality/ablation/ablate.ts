import { Engine } from '../../../server/src/engine.js'
import type { Severity } from '../../../server/src/index.js'
import { type Case, type CaseSet, sourceDocuments } from '../case.js'
import { POOLS } from '../pools.js'
import { type Flag, scoreCase } from '../score.js'
import { averageFeatures, traced } from './observe.js'
import { blockerVariants, evidenceVariants, type Variant } from './variants.js'

/** Groups of sets whose cases are counted together. */
const GROUPS: readonly { readonly name: string; readonly sets: readonly string[] }[] = [
  ...POOLS,
  { name: 'gva_mutated', sets: ['gva_mutated'] },
  { name: 'clean', sets: ['clean_single', 'clean_unrelated', 'ecbplus-different', 'numhg'] },
]

/** Counts in one group of sets; of a variant, the differences from the whole engine. */
export interface AblationCounts {
  readonly group: string
  /** Contradictions found; where they have marked spans, found there. */
  readonly found: number
  /** Consistent cases flagged. */
  readonly wrong: number
  /** Flags that make consistent cases wrong. */
  readonly wrongFlags: number
}

/** What changes when one part is left out. */
export interface AblationRow {
  readonly name: string
  readonly part: Variant['part']
  readonly counts: readonly AblationCounts[]
}

export interface Ablation {
  readonly cases: number
  readonly severity: Severity
  readonly whole: readonly AblationCounts[]
  readonly rows: readonly AblationRow[]
}

/** Runs the engine on the cases of all groups, whole and without each part, and counts flags of the severity or graver. */
export function ablate(sets: readonly CaseSet[], severity: Severity): Ablation {
  const members = sets.flatMap(({ name, cases }) =>
    cases.flatMap(one => {
      const groups = GROUPS.filter(group => group.sets.includes(name) || group.sets.includes(one.set))
      return groups.length === 0 ? [] : [{ one, groups: groups.map(group => group.name) }]
    }),
  )
  const present = GROUPS.map(({ name }) => name).filter(name => members.some(({ groups }) => groups.includes(name)))
  const variants = [...blockerVariants(), ...evidenceVariants(averageFeatures(members.map(({ one }) => one)))]
  const whole = new Counter(present)
  const changes = variants.map(variant => ({ variant, counter: new Counter(present) }))
  for (const { one, groups } of members) {
    const { sameness, trace } = traced()
    const engine = new Engine({}, sameness)
    engine.open(...sourceDocuments(one))
    const before = countsOf(one, engine, severity)
    whole.add(groups, before)
    for (const { variant, counter } of changes) {
      const matters = variant.part === 'blocker' ? trace.blocked.has(variant.name) : trace.scored()
      if (!matters) continue
      engine.configure({}, variant.sameness)
      const after = countsOf(one, engine, severity)
      counter.add(groups, {
        found: after.found - before.found,
        wrong: after.wrong - before.wrong,
        wrongFlags: after.wrongFlags - before.wrongFlags,
      })
    }
  }
  return {
    cases: members.length,
    severity,
    whole: whole.counts,
    rows: changes.map(({ variant: { name, part }, counter: { counts } }) => ({ name, part, counts })),
  }
}

type Counts = Omit<AblationCounts, 'group'>

class Counter {
  readonly #groups: ReadonlyMap<string, { group: string; found: number; wrong: number; wrongFlags: number }>

  constructor(groups: readonly string[]) {
    this.#groups = new Map(groups.map(group => [group, { group, found: 0, wrong: 0, wrongFlags: 0 }]))
  }

  add(groups: readonly string[], { found, wrong, wrongFlags }: Counts): void {
    for (const name of groups) {
      const counts = this.#groups.get(name)
      if (counts === undefined) continue
      counts.found += found
      counts.wrong += wrong
      counts.wrongFlags += wrongFlags
    }
  }

  get counts(): readonly AblationCounts[] {
    return [...this.#groups.values()]
  }
}

function countsOf(one: Case, engine: Engine, severity: Severity): Counts {
  const found = engine.contradictions.map(
    ({ rule, severity, parties }): Flag => ({ rule, severity, mentions: parties }),
  )
  const { outcome, atMarkedSpan, flags } = scoreCase(one, found, severity)
  return {
    found: Number(atMarkedSpan ?? outcome === 'truePositive'),
    wrong: Number(outcome === 'falsePositive'),
    wrongFlags: flags.filter(({ verdict }) => verdict === 'wrong').length,
  }
}
