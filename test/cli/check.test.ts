import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type * as Engines from '../../server/src/index.js'
import type { CheckResult, Mention } from '../../server/src/index.js'
import { generatePackage } from '../bench/generate.js'
import { folderWith, runCli } from './runCli.js'
import { HARBOUR_AGREEING, HARBOUR_EVENING, HARBOUR_MORNING } from './stories.js'

// The engine of the same build as the command line.
const { checkDocuments }: typeof Engines = await import(new URL('../../server/dist/index.js', import.meta.url).href)

const CONFLICT = { 'morning.md': HARBOUR_MORNING, 'evening.md': HARBOUR_EVENING }
const AGREEMENT = { 'morning.md': HARBOUR_MORNING, 'evening.md': HARBOUR_AGREEING }

type Placed = Mention & { readonly line: number; readonly column: number }
type JsonReport = CheckResult & { readonly version: number; readonly contradictions: readonly { mentions: Placed[] }[] }

async function checkJson(cwd: string, ...args: readonly string[]): Promise<JsonReport> {
  const { stdout } = await runCli(['check', '--format', 'json', ...args], { cwd })
  return JSON.parse(stdout)
}

describe('exit codes', () => {
  test.each([
    ['two tellings that agree', AGREEMENT, [], 0],
    ['two tellings that do not', CONFLICT, [], 1],
    ['only error fails', CONFLICT, ['--fail-on', 'error'], 0],
    ['warning fails', CONFLICT, ['--fail-on', 'warning'], 1],
    ['hint and everything above fails', CONFLICT, ['--fail-on', 'hint'], 1],
    ['JSON has the same codes', CONFLICT, ['--format', 'json'], 1],
  ])('%s', async (_name, files, args, expected) => {
    const { code, stderr } = await runCli(['check', '.', ...args], { cwd: folderWith(files) })
    expect({ code, stderr }).toEqual({ code: expected, stderr: '' })
  })

  test('one telling alone has nothing against itself', async () => {
    const { code, stdout } = await runCli(['check', 'morning.md'], { cwd: folderWith(CONFLICT) })
    expect(stdout).toMatch(/^1 document, .* no contradictions in [\d,]+ ms\n$/)
    expect(code).toBe(0)
  })

  test('standard input is checked against files', async () => {
    const cwd = folderWith({ 'morning.md': HARBOUR_MORNING })
    const { code, stdout } = await runCli(['check', 'morning.md', '-'], { cwd, stdin: HARBOUR_EVENING })
    expect(stdout).toMatch(/<stdin>:\d+:\d+/)
    expect(code).toBe(1)
  })
})

describe('pretty', () => {
  test('shows both tellings and says which is right of neither', async () => {
    const { stdout } = await runCli(['check', '.'], { cwd: folderWith(CONFLICT) })
    expect(stdout.replace(/in [\d,]+ ms/, 'in … ms').replace(/, id \w+/, ', id …')).toMatchInlineSnapshot(`
      "warning: “64” and “46” (pontoon) cannot both be right.

        A  evening.md:5:49
           …Ada Brenkel said that all of the 64 pontoons of the harbour will be taken…
                                             ^^

        B  morning.md:5:88
           …master Ada Brenkel said. The harbour has 46 pontoons, and all of them
                                                     ^^

        “64” reads as 64; “46” as 46; the two do not meet.
        Taken for one fact because of the same subject (pontoon), shared words
        (Harbour, water, taken, October) and documents that tell one story.
        rule count, id …

      2 documents, 99 words, 10 claims, 1 contradiction (1 warning) in … ms
      "
    `)
  })

  test.each([
    ['not in a pipe', [], {}, false],
    ['with --color', ['--color'], {}, true],
    ['with FORCE_COLOR', [], { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, false],
    ['not with NO_COLOR, even if forced', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['not with --no-color', ['--no-color'], { FORCE_COLOR: '1' }, false],
    ['with --color, even with NO_COLOR', ['--color'], { NO_COLOR: '1' }, true],
  ])('colours: %s', async (_name, args, env, coloured) => {
    const { stdout } = await runCli(['check', '.', ...args], { cwd: folderWith(CONFLICT), env })
    expect(stdout.includes('\u001B[')).toBe(coloured)
  })
})

describe('json', () => {
  test('is what checkDocuments returns, with a version and a position on every mention', async () => {
    const cwd = folderWith(CONFLICT)
    const uriOf = (name: string) => pathToFileURL(`${cwd}/${name}`).href
    const expected = checkDocuments(
      Object.entries(CONFLICT).map(([name, text]) => ({ uri: uriOf(name), languageId: 'markdown', text })),
    )
    const { version, ...result } = await checkJson(cwd, '.')
    expect(version).toBe(1)
    expect(result).toMatchObject(JSON.parse(JSON.stringify(expected)))
    expect(result.contradictions).toHaveLength(1)
    expect(result.contradictions[0]?.mentions).toEqual([
      expect.objectContaining({ uri: uriOf('evening.md'), line: 5, column: 49, text: '64' }),
      expect.objectContaining({ uri: uriOf('morning.md'), line: 5, column: 88, text: '46' }),
    ])
  })

  test('positions point at the text: also after a byte order mark, wide characters and CRLF', async () => {
    const evening = `\uFEFF# 港 🚢\r\n\r\n${HARBOUR_EVENING.replaceAll('\n', '\r\n')}`
    const cwd = folderWith({ ...CONFLICT, 'evening.md': evening })
    const { claims, contradictions } = await checkJson(cwd, '.')
    const texts = new Map([
      [pathToFileURL(`${cwd}/morning.md`).href, HARBOUR_MORNING],
      [pathToFileURL(`${cwd}/evening.md`).href, evening.slice(1)],
    ])
    const mentions = [...contradictions.flatMap(one => one.mentions), ...claims]
    expect(mentions.length).toBeGreaterThan(4)
    for (const { uri, span, text, ...rest } of mentions) {
      const source = texts.get(uri) ?? ''
      expect(source.slice(span.start, span.end)).toBe(text)
      const before = source.slice(0, span.start).split(/\r\n|\n/)
      expect(rest).toMatchObject({ line: before.length, column: (before.at(-1) ?? '').length + 1 })
    }
  })

  test('has the same bytes in whatever order the documents are named', async () => {
    const cwd = folderWith(CONFLICT)
    const [one, other] = await Promise.all([
      runCli(['check', '--format', 'json', 'morning.md', 'evening.md'], { cwd }),
      runCli(['check', '--format', 'json', 'evening.md', 'morning.md'], { cwd }),
    ])
    expect(one.stdout).toBe(other.stdout)
  })

  test('is written to its end, however long it is', async () => {
    const { documents } = generatePackage(20, 1)
    const cwd = folderWith(Object.fromEntries(documents.map(({ uri, text }) => [path.basename(uri), text])))
    const { stdout } = await runCli(['check', '.', '--format', 'json'], { cwd })
    // A pipe holds 64 KiB before its reader must take some away.
    expect(stdout.length).toBeGreaterThan(2 * 65_536)
    const { claims }: JsonReport = JSON.parse(stdout)
    expect(claims).toHaveLength(checkDocuments(documents).claims.length)
  })
})

describe('dismissals', () => {
  const dismissalFor = async (cwd: string) => {
    const { contradictions } = await checkJson(cwd, 'morning.md', 'evening.md')
    return `${JSON.stringify({ version: 1, dismissed: contradictions.map(({ id, rule }) => ({ id, rule })) })}\n`
  }

  test('of the working directory are honoured without being asked for', async () => {
    const dismissed = await dismissalFor(folderWith(CONFLICT))
    const cwd = folderWith({ ...CONFLICT, '.claimlint/dismissed.json': dismissed })
    const { code, stdout } = await runCli(['check', '.'], { cwd })
    expect(stdout).toMatch(/no contradictions/)
    expect(code).toBe(0)
  })

  test('may stand in another file', async () => {
    const dismissed = await dismissalFor(folderWith(CONFLICT))
    const cwd = folderWith({ ...CONFLICT, 'settled.json': dismissed })
    expect(await runCli(['check', '.', '--dismissals', 'settled.json'], { cwd })).toMatchObject({ code: 0 })
    expect(await runCli(['check', '.'], { cwd })).toMatchObject({ code: 1 })
  })

  test('last as long as the values do', async () => {
    const dismissed = await dismissalFor(folderWith(CONFLICT))
    const moved = { 'evening.md': `A new first line.\n\n${HARBOUR_EVENING}`, '.claimlint/dismissed.json': dismissed }
    const changed = { ...moved, 'evening.md': HARBOUR_EVENING.replace('64', '640') }
    const checked = (files: Readonly<Record<string, string>>) =>
      runCli(['check', '.', '--fail-on', 'information'], { cwd: folderWith({ ...CONFLICT, ...files }) })
    expect(await checked(moved)).toMatchObject({ code: 0 })
    expect(await checked(changed)).toMatchObject({ code: 1 })
  })

  test.each([
    ['that are no JSON', '{"version": 1,\n "dismissed": [', /^claimlint: settled\.json:\d+: .*JSON/],
    ['of another version', '{"version": 2, "dismissed": []}', /settled\.json:1: .*"version": 1/],
    ['of a wrong shape', '{"version": 1, "dismissed": [{"rule": "count"}]}', /settled\.json:1: dismissed\.0\.id/],
  ])('%s stop the check', async (_name, content, message) => {
    const cwd = folderWith({ ...CONFLICT, 'settled.json': content })
    const { code, stdout, stderr } = await runCli(['check', '.', '--dismissals', 'settled.json'], { cwd })
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test('that are asked for and not there stop the check', async () => {
    const { code, stderr } = await runCli(['check', '.', '--dismissals', 'no.json'], { cwd: folderWith(CONFLICT) })
    expect(stderr).toMatch(/the dismissals in no\.json cannot be read\. Check the path/)
    expect(code).toBe(2)
  })
})

describe('with a folder for what was read', () => {
  test('a second check reads from it, and reports the same; a changed file is read again', async () => {
    const cwd = folderWith(CONFLICT)
    const cache = folderWith({})
    const [plain, first, second] = [
      await checkJson(cwd, '.'),
      await checkJson(cwd, '.', '--cache', cache),
      await checkJson(cwd, '.', '--cache', cache),
    ]
    // Only the ids of claims depend on how they were read.
    expect(first.contradictions).toEqual(plain.contradictions)
    expect(second).toEqual(first)
    expect(
      readdirSync(cache)
        .map(name => path.extname(name))
        .sort(),
    ).toEqual(['.alignments', '.json', '.readings'])
    const [alignments = ''] = readdirSync(cache).filter(name => name.endsWith('.alignments'))
    expect(readFileSync(path.join(cache, alignments), 'utf8')).toContain('"pairs"')
    writeFileSync(path.join(cwd, 'evening.md'), HARBOUR_AGREEING)
    expect((await checkJson(cwd, '.', '--cache', cache)).contradictions).toEqual([])
  })
})
