import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkFixture, marksOf, updatedFixture } from './support/check.js'
import { parseFixture, renderFixture } from './support/fixture.js'

const root = path.join(import.meta.dirname, 'fixtures')

/** `UPDATE_FIXTURES=1` writes the marks anew from what is flagged; look at the difference before you commit it. */
const update = process.env['UPDATE_FIXTURES'] !== undefined

/** Without their ending, of both folders. */
const all = ['contradictions', 'open'].flatMap(folder =>
  readdirSync(path.join(root, folder)).map(name => path.basename(name, '.md')),
)

test.each(all.filter(name => !name.endsWith('-silent')))('%s has a near-miss twin', name => {
  expect(all).toContain(`${name}-silent`)
})

describe.each(['contradictions', 'open'])('%s', folder => {
  const names = readdirSync(path.join(root, folder)).filter(name => name.endsWith('.md'))

  test.each(names)('%s', name => {
    const file = path.join(root, folder, name)
    const content = readFileSync(file, 'utf8')
    const fixture = parseFixture(content)
    if (update) writeFileSync(file, renderFixture(updatedFixture(fixture)))
    else {
      expect(checkFixture(fixture)).toEqual({ missed: [], false: [], repaired: [] })
      expect(renderFixture(fixture), 'the layout that UPDATE_FIXTURES=1 writes').toBe(content)
    }
  })

  test.each(names)('%s is in the right folder', name => {
    const { marks, preamble } = parseFixture(readFileSync(path.join(root, folder, name), 'utf8'))
    const wrong = marks.some(({ fixme }) => fixme !== undefined)
    expect({ open: wrong, explained: preamble.includes('FIXME') }).toEqual({
      open: folder === 'open',
      explained: folder === 'open',
    })
    if (name.endsWith('-silent.md'))
      expect(marks.filter(({ fixme, label }) => fixme === undefined && / (?:warning|error):/.test(label))).toEqual([])
    else expect(marks).not.toEqual([])
  })

  test.each(names.filter(name => name.endsWith('-silent.md')))('%s is as silent as its twin is loud', name => {
    const twin = path.join(root, folder, name.replace('-silent', ''))
    const loud =
      existsSync(twin) &&
      parseFixture(readFileSync(twin, 'utf8')).marks.some(({ label }) => / (?:warning|error):/.test(label))
    const { documents } = parseFixture(readFileSync(path.join(root, folder, name), 'utf8'))
    // A rule that never warns must not so much as hint at the near miss.
    if (existsSync(twin) && !loud) expect(marksOf(documents)).toEqual([])
  })
})
