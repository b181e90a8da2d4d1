import { describe, expect, test } from 'vitest'
import { SAMENESS } from '../../../server/src/facts/sameness.js'
import { ablate } from '../../quality/ablation/ablate.js'
import { ablationMarkdown } from '../../quality/ablation/markdown.js'
import type { Case, CaseSet } from '../../quality/case.js'

function pair(id: string, expectation: Case['expect'], a: string, b: string): Case {
  return {
    id,
    set: 'vitaminc',
    documents: [a, b].map((text, index) => ({ uri: `case:/${id}/${index}.txt`, languageId: 'plaintext', text })),
    expect: expectation,
    numeric: true,
  }
}

const YEAR = (year: number, count: number) =>
  `In ${year} the Ada Renn gallery in Elvenness owned ${count} paintings by Ada Renn.`

const SETS: readonly CaseSet[] = [
  {
    name: 'vitaminc',
    cases: [
      pair('differ', 'contradiction', YEAR(2019, 412), YEAR(2019, 437)),
      pair('years', 'consistent', YEAR(2019, 412), YEAR(2021, 437)),
      pair('apart', 'consistent', 'The ferry sails at noon.', YEAR(2021, 437)),
    ],
  },
  { name: 'a set of no group', cases: [{ ...pair('other', 'consistent', YEAR(2019, 412), YEAR(2021, 437)), set: '' }] },
]

describe('ablation', () => {
  const ablation = ablate(SETS, 'warning')
  const row = (name: string) => ablation.rows.find(one => one.name.startsWith(name))

  test('counts of the whole engine, in the groups that have cases', () => {
    expect(ablation.cases).toBe(3)
    expect(ablation.whole).toEqual([{ group: 'sentence pairs', found: 1, wrong: 0, wrongFlags: 0 }])
  })

  test('a row for each blocker, and one for each group of features', () => {
    const names = (part: string) => ablation.rows.filter(one => one.part === part).map(({ name }) => name)
    expect(names('blocker')).toEqual(SAMENESS.blockers.map(({ name }) => name))
    expect(names('evidence')).toContain('shared identity')
    expect(names('evidence').length).toBeGreaterThan(2)
  })

  test('without the blocker of times the consistent pair is flagged, and nothing else changes', () => {
    expect(row('time')?.counts).toEqual([{ group: 'sentence pairs', found: 0, wrong: 1, wrongFlags: 1 }])
    expect(row('one table')?.counts).toEqual([{ group: 'sentence pairs', found: 0, wrong: 0, wrongFlags: 0 }])
  })

  test('the page shows differences with their sign', () => {
    const page = ablationMarkdown(ablation, { commit: '0123abcde', date: '2026-03-01', modified: true })
    expect(page).toContain('The engine of 0123abcde+, 2026-03-01.')
    expect(page).toMatch(/^\| time +\| +· \| +\+1 \|$/m)
    expect(page).toMatch(/^\| one table +\| +· \| +· \|$/m)
    expect(page).not.toContain('gva_mutated')
  })
})
