import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULES } from '../../server/src/contradictions/rules.js'
import { Engine } from '../../server/src/engine.js'
import { hoverAt } from '../../server/src/features/hover.js'
import { hoverMarkdown } from '../../server/src/features/hoverText.js'
import { checkFixture } from '../support/check.js'
import { parseFixture } from '../support/fixture.js'
import { MANIFEST } from '../support/manifest.js'
import { root } from '../support/sourceTree.js'
import { fences, readPage, tableRows } from './page.js'

const readme = readPage('README.md')
const { contributes, engines } = JSON.parse(JSON.stringify(MANIFEST))

/** Links to anywhere: only their words are shown. */
const LINKS = { rulePage: () => '.', place: () => '.', sideBySide: () => '.', dismiss: () => '.' }

describe('the worked example', () => {
  const [fixture] = fences(readme.text, 'text').map(parseFixture)
  if (fixture === undefined) throw new Error('README.md has no example')

  test('is flagged as marked', () => {
    expect(checkFixture(fixture)).toEqual({ missed: [], false: [], repaired: [] })
  })

  test('is shown with the hover that it has', () => {
    const engine = new Engine()
    engine.open(...fixture.documents)
    const mark = fixture.marks.find(({ uri }) => uri === '/feature.md')
    const hover = hoverAt('/feature.md', mark?.span.start ?? -1, engine)
    if (hover === undefined) throw new Error('the example has no hover')
    const shown = hoverMarkdown(hover, LINKS)
      .replaceAll(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replaceAll(/\\(\W)/g, '$1')
      .trim()
    expect(readme.text.replaceAll(/^> ?/gm, '')).toContain(shown)
  })
})

test('the rules are those of the engine, each with its page', () => {
  const rows = tableRows(readme.text, 'Rule', 'Compares')
  expect(rows.map(([rule]) => rule)).toEqual(RULES.map(({ id }) => `[${id}](docs/rules/${id}.md)`))
})

test('the commands are those that the extension declares', () => {
  const declared: readonly { command: string; category: string; title: string }[] = contributes.commands
  expect(tableRows(readme.text, 'Command', 'Title')).toEqual(
    declared.map(({ command, category, title }) => [command, `${category}: ${title}`]),
  )
})

test('the settings are those that the extension declares, with their defaults', () => {
  const declared: Record<string, { default?: unknown }> = contributes.configuration.properties
  const rows = tableRows(readme.text, 'Setting', 'Default').map(([setting, value]) => [setting, value])
  expect(rows).toEqual(
    Object.entries(declared).map(([setting, { default: value }]) => [
      setting,
      value === undefined ? '' : JSON.stringify(value),
    ]),
  )
})

describe('the command line', () => {
  test.each(['check', 'claims', 'lsp'])('claimlint %s has the options of its help', command => {
    const cli = path.join(root, 'server/dist/cli.js')
    if (!existsSync(cli)) throw new Error('run `npm run build` first')
    const { stdout } = spawnSync(process.execPath, [cli, command, '--help'], { encoding: 'utf8' })
    const offered = [...stdout.matchAll(/^ {2}(?:-\w, )?(?<option>--[\w-]+(?: <[^>]+>)?)/gm)]
      .map(({ groups }) => groups?.['option'])
      .filter(option => option !== '--help')
    expect(tableRows(readme.text, `Option of ${command}`).map(([option]) => option)).toEqual(offered)
  })
})

test('the oldest VS Code is the one that the extension asks for', () => {
  const oldest = /\d+\.\d+/.exec(engines.vscode)?.[0]
  expect(readme.text).toContain(`VS Code ${oldest} or newer`)
})
