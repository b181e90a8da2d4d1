import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/sourceTree.js'
import { readPage } from './page.js'

const FOLDER = 'docs/screenshots'

/** A README is read on slow lines, too. */
const LARGEST_BYTES = 150_000

const readme = readPage('README.md').text
const pictures = readdirSync(path.join(root, FOLDER))

describe.each(pictures)('the picture %s', name => {
  const bytes = readFileSync(path.join(root, FOLDER, name))

  test('is small, and shows the workbench', () => {
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.length).toBeLessThanOrEqual(LARGEST_BYTES)
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(800)
  })

  test('is shown or linked in the README', () => {
    expect(readme).toContain(`(${FOLDER}/${name})`)
  })
})

test('every picture of the README is described in words', () => {
  const shown = [...readme.matchAll(/!\[(?<words>[^\]]*)\]\((?<target>[^)]*)\)/g)].map(({ groups }) => groups)
  expect(shown.length).toBeGreaterThanOrEqual(3)
  for (const picture of shown) expect(picture?.['words']?.length).toBeGreaterThan(40)
})
