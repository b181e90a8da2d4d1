import { describe, expect, test } from 'vitest'
import { folderWith, runCli } from './runCli.js'
import { HARBOUR_AGREEING, HARBOUR_EVENING, HARBOUR_MORNING } from './stories.js'

const STORIES = { 'copy/morning.md': HARBOUR_MORNING, 'copy/evening.md': HARBOUR_EVENING }

const written = (configuration: object): string => JSON.stringify(configuration)

/** The files of each contradiction, and the exit code. */
async function checked(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = ['.'],
  at = '.',
): Promise<{
  code: number | null
  stderr: string
  found: readonly (readonly string[])[]
  severities: readonly string[]
}> {
  const folder = folderWith(files)
  const { code, stdout, stderr } = await runCli(['check', ...args, '--format', 'json'], { cwd: `${folder}/${at}` })
  const contradictions: readonly { severity: string; mentions: readonly { uri: string }[] }[] =
    stdout === '' ? [] : JSON.parse(stdout).contradictions
  return {
    code,
    stderr,
    found: contradictions.map(({ mentions }) => mentions.map(({ uri }) => uri.split('/').at(-1) ?? '')),
    severities: contradictions.map(({ severity }) => severity),
  }
}

const FOUND = [['evening.md', 'morning.md']]

describe('the configuration', () => {
  test.each<[what: string, args: string[], at: string]>([
    ['of the working directory', ['.'], '.'],
    ['above the working directory', ['morning.md', 'evening.md'], 'copy'],
    ['above the documents, wherever one is', ['../copy'], 'elsewhere'],
    ['that is named', ['copy', '--config', 'claimlint.json'], '.'],
  ])('%s holds', async (_what, args, at) => {
    const files = {
      ...STORIES,
      'elsewhere/x.md': 'Text.',
      'claimlint.json': written({ severities: { count: 'error' } }),
    }
    expect(await checked(files, args, at)).toMatchObject({ code: 1, stderr: '', found: FOUND, severities: ['error'] })
  })

  test('is the nearest, and each project has facts of its own', async () => {
    const off = written({ severities: { count: 'off' } })
    const files = {
      'claimlint.json': '{}',
      'one/claimlint.json': off,
      'one/morning.md': HARBOUR_MORNING,
      'one/evening.md': HARBOUR_EVENING,
      'two/morning.md': HARBOUR_MORNING,
      'two/evening.md': HARBOUR_EVENING,
    }
    const { found } = await checked(files)
    expect(found).toEqual(FOUND)
    const { found: apart } = await checked({
      'one/claimlint.json': '{}',
      'one/morning.md': HARBOUR_MORNING,
      'two/claimlint.json': '{}',
      'two/evening.md': HARBOUR_EVENING,
    })
    expect(apart).toEqual([])
  })

  test('of the only project also holds for documents from elsewhere', async () => {
    const files = { 'two/claimlint.json': '{}', 'two/morning.md': HARBOUR_MORNING, 'one/evening.md': HARBOUR_EVENING }
    expect(await checked(files)).toMatchObject({ found: FOUND })
  })

  test('is left out with --no-config', async () => {
    const files = { ...STORIES, 'claimlint.json': written({ severities: { count: 'off' } }) }
    expect(await checked(files)).toMatchObject({ code: 0, found: [] })
    expect(await checked(files, ['.', '--no-config'])).toMatchObject({ code: 1, found: FOUND })
    expect(await checked({ ...files, 'claimlint.json': '{' }, ['.', '--no-config'])).toMatchObject({ code: 1 })
  })
})

describe('a wrong configuration stops the check', () => {
  test('with the place and the help for each fault', async () => {
    const text = '{\n  // what is left out\n  "exclude": [],\n  "severities": { "count": "loud" }\n}\n'
    const { code, stderr } = await checked({ ...STORIES, 'claimlint.json': text }, ['.'], 'copy')
    expect(stderr).toMatchInlineSnapshot(`
      "claimlint: ../claimlint.json:3:3: There is no “exclude”. Did you mean “excludes”?
      claimlint: ../claimlint.json:4:28: “severities.count” must be "error", "warning", "information", "hint" or "off", not "loud".
      claimlint: nothing was checked. Correct the file, or check without it: --no-config.
      "
    `)
    expect(code).toBe(2)
  })

  test('where it is asked for and is not there', async () => {
    const { code, stderr } = await checked(STORIES, ['.', '--config', 'other.json'])
    expect(stderr).toMatch(/the configuration in other\.json cannot be read\. Check the path/)
    expect(code).toBe(2)
  })
})

describe('excluded documents', () => {
  const files = { ...STORIES, 'claimlint.json': written({ excludes: ['**/evening.md'] }) }

  test('are left out', async () => {
    expect(await checked(files)).toMatchObject({ code: 0, stderr: '', found: [] })
  })

  test('are told of when they are named', async () => {
    const { code, stderr } = await checked(files, ['copy/morning.md', 'copy/evening.md'])
    expect(stderr).toBe('claimlint: skipped copy/evening.md: claimlint.json excludes it.\n')
    expect(code).toBe(0)
  })
})

describe('groups', () => {
  test('keep documents apart', async () => {
    const groups = { one: ['copy/morning.md'], two: ['copy/evening.md'] }
    expect(await checked({ ...STORIES, 'claimlint.json': written({ groups }) })).toMatchObject({ code: 0, found: [] })
    const together = { ...groups, all: ['copy'] }
    expect(await checked({ ...STORIES, 'claimlint.json': written({ groups: together }) })).toMatchObject({
      found: FOUND,
    })
  })

  test('may be named in the front matter', async () => {
    const story = (name: string, text: string) => `---\nstory: ${name}\n---\n\n${text}`
    const files = {
      'claimlint.json': written({ groupBy: 'story' }),
      'a.md': story('harbour', HARBOUR_MORNING),
      'b.md': story('harbour', HARBOUR_EVENING),
      'c.md': story('other', HARBOUR_EVENING),
      'd.md': HARBOUR_EVENING,
    }
    expect(await checked(files)).toMatchObject({ found: [['a.md', 'b.md']] })
  })
})

describe('fact sheets', () => {
  const files = {
    'claimlint.json': written({ factSheets: ['facts/*.md'] }),
    'facts/harbour.md': HARBOUR_AGREEING,
    'copy/evening.md': HARBOUR_EVENING,
  }

  test('are compared with documents beside which they were not named', async () => {
    expect(await checked(files, ['copy/evening.md'])).toMatchObject({ code: 1, found: [['evening.md', 'harbour.md']] })
  })

  test('are named in the report', async () => {
    const { stdout } = await runCli(['check', 'copy'], { cwd: folderWith(files) })
    expect(stdout).toMatch(/^warning: “64” \(pontoon\) contradicts the fact sheet, which says “46”\.\n/)
    expect(stdout).toMatch(/facts\/harbour\.md:5:\d+ \(fact sheet\)\n/)
    expect(stdout).toMatch(/copy\/evening\.md:5:\d+\n/)
  })

  test('that are not there are told of', async () => {
    const configuration = written({ factSheets: ['facts/none.md', 'nothing/*.md'] })
    const { code, stderr } = await checked({ ...files, 'claimlint.json': configuration }, ['copy'])
    expect(stderr).toMatch(/the fact sheet "facts\/none\.md", and there is no such document/)
    expect(stderr).toMatch(/the fact sheet "nothing\/\*\.md"/)
    expect(code).toBe(0)
  })
})

test('aliases, distinct names and tolerances reach the engine', async () => {
  const aliases = {
    'a.md': HARBOUR_MORNING,
    'b.md': HARBOUR_EVENING.replace('pontoons', 'floating stages'),
  }
  expect(await checked(aliases)).toMatchObject({ found: [] })
  const named = written({ aliases: [['pontoon', 'floating stage']] })
  expect(await checked({ ...aliases, 'claimlint.json': named })).toMatchObject({ found: [['a.md', 'b.md']] })
  const tolerant = written({ tolerances: { count: 0.5 } })
  expect(await checked({ ...STORIES, 'claimlint.json': tolerant })).toMatchObject({ found: [] })
  const distinct = written({ distinct: [['harbour', 'dock']] })
  const docks = { ...STORIES, 'copy/evening.md': HARBOUR_EVENING.replaceAll(/[Hh]arbour/g, 'dock') }
  expect(await checked(docks)).toMatchObject({ found: FOUND })
  expect(await checked({ ...docks, 'claimlint.json': distinct })).toMatchObject({ found: [] })
})

test('the dismissals of a project hold wherever it is checked from', async () => {
  const folder = folderWith({ ...STORIES, 'claimlint.json': '{}' })
  const { stdout } = await runCli(['check', '.', '--format', 'json'], { cwd: folder })
  const dismissed = JSON.parse(stdout).contradictions.map(({ id }: { id: string }) => ({ id }))
  const files = { ...STORIES, 'claimlint.json': '{}', '.claimlint/dismissed.json': written({ version: 1, dismissed }) }
  expect(await checked(files, ['.'], 'copy')).toMatchObject({ code: 0, found: [] })
})
