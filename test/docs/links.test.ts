import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../support/sourceTree.js'
import { readPage } from './page.js'

const documents = [
  ...filesIn('.'),
  ...filesIn('docs'),
  ...filesIn('docs/rules').map(name => name),
  'server/README.md',
].filter(name => name.endsWith('.md'))

/** A fresh clone is without these. */
const MADE_BY_TESTS: readonly string[] = ['test/e2e/artifacts/']

describe.each(documents)('%s', name => {
  const { text } = readPage(name)
  const prose = text.replaceAll(/^(`{3,})[^\n]*\n[\s\S]*?^\1$/gm, '')

  test('links to what is there', () => {
    const targets = [...prose.matchAll(/\]\((?<target>[^)\s]+)\)/g)].map(({ groups }) => groups?.['target'] ?? '')
    const broken = targets.filter(target => !/^https?:/.test(target) && !isThere(name, target))
    expect(broken).toEqual([])
  })

  test('names paths that are there', () => {
    const named = [...prose.matchAll(/`(?<path>(?:client|server|test|docs|samples|scripts)\/[\w./-]+)`/g)].map(
      ({ groups }) => groups?.['path'] ?? '',
    )
    expect(named.filter(file => !MADE_BY_TESTS.includes(file) && !existsSync(path.join(root, file)))).toEqual([])
  })
})

function filesIn(folder: string): readonly string[] {
  return readdirSync(path.join(root, folder)).map(name => path.posix.join(folder, name))
}

function isThere(from: string, target: string): boolean {
  const [file = '', anchor] = target.split('#')
  const name = file === '' ? from : path.posix.join(path.posix.dirname(from), file)
  if (!existsSync(path.join(root, name))) return false
  return anchor === undefined || headingAnchors(name).includes(anchor)
}

/** As GitHub and VS Code make them. */
function headingAnchors(name: string): readonly string[] {
  return [...readPage(name).text.matchAll(/^#+ (?<heading>.+)$/gm)].map(({ groups }) =>
    (groups?.['heading'] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  )
}
