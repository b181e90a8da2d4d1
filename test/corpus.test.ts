import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { corpusFaults } from './support/corpusCheck.js'
import { parseCorpus, rewriteFixmes } from './support/corpusFile.js'

const folder = path.join(import.meta.dirname, 'corpus')
const files = readdirSync(folder)
  .filter(name => name.endsWith('.txt'))
  .sort()

/** `UPDATE_CORPUS=1` takes FIXME from lines that pass by now; `UPDATE_CORPUS=mark` also puts it before lines that fail. */
const update = process.env['UPDATE_CORPUS']

describe.each(files)('%s', name => {
  const file = path.join(folder, name)
  const lines = parseCorpus(name, readFileSync(file, 'utf8'))

  if (update !== undefined) {
    test('update', () => {
      const passed = new Map(lines.map(line => [line.place, corpusFaults(line).length === 0]))
      const content = readFileSync(file, 'utf8')
      writeFileSync(
        file,
        rewriteFixmes(content, number => passed.get(`${name}:${number}`), update === 'mark'),
      )
    })
    return
  }

  test.each(lines.filter(({ fixme }) => !fixme).map(line => [line.place, line.text, line] as const))(
    '%s %s',
    (_place, _text, line) => {
      expect(corpusFaults(line)).toEqual([])
    },
  )

  // Known to be read wrongly: a line that is read well by now must lose its FIXME.
  test.each(lines.filter(({ fixme }) => fixme).map(line => [line.place, line.text, line] as const))(
    '%s is not read yet: %s',
    (_place, _text, line) => {
      expect(corpusFaults(line)).not.toEqual([])
    },
  )
})
