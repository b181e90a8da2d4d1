import { describe, expect, test } from 'vitest'
import { type CheckOptions, Engine } from '../../../server/src/engine.js'
import { type ClaimHover, hoverAt } from '../../../server/src/features/hover.js'

const FIRST = 'The gallery owns ⟦412⟧ paintings by Ada Renn, the curator said.'
const SECOND = 'All 421 paintings by Ada Renn that the gallery owns are shown here.'

/** The hover on the marked claim of the first document; the others follow in the order of their names. */
function hover(texts: readonly string[], options: CheckOptions = {}): ClaimHover {
  const engine = new Engine(options)
  const [first = ''] = texts
  texts.forEach((text, index) => {
    engine.open({ uri: `/${index}.md`, languageId: 'markdown', text: text.replace(/[⟦⟧]/g, '') })
  })
  const found = hoverAt('/0.md', first.indexOf('⟦'), engine)
  if (found === undefined) throw new Error('no hover')
  return found
}

function rows({ sections }: ClaimHover): readonly string[] {
  return sections.flatMap(section =>
    section.rows.map(({ standing, text, place: { name, line, column }, source }) =>
      [standing, text, `${name}:${line}:${column}`, ...(source === '' ? [] : [source])].join(' '),
    ),
  )
}

test('what competes comes first, then the place itself, then what agrees', () => {
  const found = hover([FIRST, SECOND, 'The gallery owns 412 paintings by Ada Renn.'])
  expect(rows(found)).toEqual(['competing 421 1.md:1:5', 'own 412 0.md:1:18 the curator', 'agreeing 412 2.md:1:18'])
  expect(found.sections[0]?.heading).toBe('1 mention competes with this one, 1 agrees (painting).')
})

describe('who says it, and as of when', () => {
  test("the document's own date", () => {
    const dated = '---\ndate: 2025-04-08\n---\nThe gallery owns 421 paintings by Ada Renn, Ines Dorvel told reporters.'
    expect(rows(hover([FIRST, dated]))[0]).toBe('competing 421 1.md:4:18 Ines Dorvel, as of 8 April 2025')
  })

  test('a date in its own sentence outranks it', () => {
    const dated = '---\ndate: 2025-04-08\n---\nIn June 2024 the gallery owned ⟦421⟧ paintings by Ada Renn.'
    expect(rows(hover([dated]))).toEqual([])
    expect(rows(hover([dated, 'The gallery owned 421 paintings by Ada Renn in June 2024.']))).toEqual([
      'own 421 0.md:4:32 as of June 2024',
      'agreeing 421 1.md:1:19 as of June 2024',
    ])
  })
})

test('a long table is cut, and the rest is counted', () => {
  const found = hover([FIRST, ...Array.from({ length: 15 }, () => SECOND)])
  expect(rows(found)).toHaveLength(13)
  expect(found.sections[0]?.heading).toBe('15 mentions compete with this one (painting).')
  expect(found.sections[0]?.notes[0]).toBe('3 more mentions are not listed here.')
})

test('a pair that was dismissed is not said to agree', () => {
  const engine = new Engine()
  const uris = [FIRST, SECOND].map((text, index) => ({
    uri: `/${index}.md`,
    languageId: 'markdown',
    text: text.replace(/[⟦⟧]/g, ''),
  }))
  engine.open(...uris)
  const found = hover([FIRST, SECOND], { dismissals: engine.contradictions.map(({ id }) => ({ id })) })
  expect(found.sections[0]?.heading).toBe('2 mentions of this fact.')
  expect(rows(found)).toEqual(['own 412 0.md:1:18 the curator', 'other 421 1.md:1:5'])
})

test('what a fact sheet says is marked, on either side', () => {
  const sheetOf = (options: CheckOptions) =>
    hover([FIRST, SECOND, 'The gallery owns 412 paintings by Ada Renn.'], options).sections.flatMap(section =>
      section.rows.map(({ standing, isFactSheets }) => [standing, isFactSheets]),
    )
  expect(sheetOf({ references: ['/1.md'] })).toEqual([
    ['competing', true],
    ['own', false],
    ['agreeing', false],
  ])
  expect(sheetOf({ references: ['/2.md'] }).at(-1)).toEqual(['agreeing', true])
})
