import { mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith, runCli } from './runCli.js'

const PLAIN = 'The choir has 31 singers.\n'

/** Names of the documents of which the table of claims speaks. */
async function documentsRead(cwd: string, ...names: readonly string[]) {
  const { code, stdout, stderr } = await runCli(['claims', ...names], { cwd })
  const documents = stdout.split('\n').filter(line => line !== '' && !line.startsWith(' '))
  return { code, stderr, documents: documents.map(name => name.replaceAll(path.sep, '/')) }
}

describe('a file that cannot be read is skipped with a notice, and the others are checked', () => {
  test.each([
    ['empty', '', /skipped bad\.txt: it is empty/],
    ['blank', ' \n\t\r\n', /skipped bad\.txt: it is empty/],
    ['binary', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3), /skipped bad\.txt: it is binary/],
    ['invalid UTF-8', Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x31), /skipped bad\.txt: it is not valid UTF-8/],
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x31, 0, 0x32, 0), /skipped bad\.txt: it is UTF-16; save it as UTF-8/],
    [
      '20 MB',
      'The choir has 31 singers. '.repeat(800_000),
      /skipped bad\.txt: it is larger than 4 MB; raise --max-size/,
    ],
  ])('%s', async (_name, content, notice) => {
    const cwd = folderWith({ 'bad.txt': content, 'good.txt': PLAIN })
    const { code, stdout, stderr } = await runCli(['check', 'bad.txt', 'good.txt'], { cwd })
    expect(stderr).toMatch(notice)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stdout).toMatch(/^1 document, 5 words, /)
    expect(code).toBe(0)
  })

  test('a file larger than --max-size', async () => {
    const cwd = folderWith({ 'large.txt': PLAIN.repeat(1000), 'small.txt': PLAIN })
    const { code, stdout, stderr } = await runCli(['check', '.', '--max-size', '0.02'], { cwd })
    expect(stderr).toMatch(/skipped large\.txt: it is larger than 0\.02 MB/)
    expect(stdout).toMatch(/^1 document, /)
    expect(code).toBe(0)
  })

  test('where nothing else is left, the check could not run', async () => {
    const cwd = folderWith({ 'bad.txt': '' })
    const { code, stdout, stderr } = await runCli(['check', 'bad.txt'], { cwd })
    expect(stderr).toMatch(/skipped bad\.txt: it is empty.*\n.*nothing to check\. Name files, folders or globs/)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

test('a megabyte in one line is read like any other text', async () => {
  const cwd = folderWith({ 'line.txt': `${'nothing to count here, '.repeat(45_000)}and 31 singers.` })
  const { code, stdout, stderr } = await runCli(['check', 'line.txt'], { cwd })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^1 document, 180,003 words, /)
  expect(code).toBe(0)
})

describe('nothing is checked where an argument names nothing', () => {
  test.each([
    ['a missing file', ['good.txt', 'missing.txt'], /no such file or folder: "missing\.txt"\. Check the spelling/],
    ['several', ['one.md', 'good.txt', 'two/'], /no such file or folder: "one\.md", "two\/"\./],
  ])('%s', async (_name, names, notice) => {
    const cwd = folderWith({ 'good.txt': PLAIN })
    const { code, stdout, stderr } = await runCli(['check', ...names], { cwd })
    expect(stderr).toMatch(notice)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })

  test.each([
    ['an empty folder', 'empty', /"empty" holds no file of a known format \(\.md, .*\.tex, \.ltx\)/],
    ['a folder without documents', 'code', /"code" holds no file of a known format \(\.md, .*\.tex, \.ltx\)/],
    ['a glob without matches', '**/*.rst', /"\*\*\/\*\.rst" holds no/],
  ])('%s', async (_name, name, notice) => {
    const cwd = folderWith({ 'code/index.js': 'let choir = 31\n', 'code/node_modules/choir/README.md': PLAIN })
    mkdirSync(path.join(cwd, 'empty'))
    const { code, stderr } = await runCli(['check', name], { cwd })
    expect(stderr).toMatch(notice)
    expect(stderr).toMatch(/nothing to check/)
    expect(code).toBe(2)
  })
})

describe('folders and globs', () => {
  const tree = {
    '.git/config': '',
    '.gitignore': 'drafts/\n*.old.md\n/top.txt\n',
    '.hidden/story.md': PLAIN,
    'copy/.gitignore': '!kept.old.md\n',
    'copy/a.md': PLAIN,
    'copy/b.markdown': PLAIN,
    'copy/c.TXT': PLAIN,
    'copy/d.html': PLAIN,
    'copy/e.js': PLAIN,
    'copy/f.rst': PLAIN,
    'copy/deep/er/e.txt': PLAIN,
    'copy/kept.old.md': PLAIN,
    'copy/left.old.md': PLAIN,
    'copy/node_modules/choir/README.md': PLAIN,
    'drafts/f.md': PLAIN,
    'top.txt': PLAIN,
  }

  test.each([
    [
      'a folder is walked for the formats that are read, without what .gitignore excludes',
      ['.'],
      [
        'copy/a.md',
        'copy/b.markdown',
        'copy/c.TXT',
        'copy/d.html',
        'copy/deep/er/e.txt',
        'copy/f.rst',
        'copy/kept.old.md',
      ],
    ],
    ['rules of the folders above count', ['copy/deep', 'copy/../copy/deep/er'], ['copy/deep/er/e.txt']],
    ['an ignored folder is walked when it is named', ['drafts'], ['drafts/f.md']],
    ['a file is taken when it is named, whatever it is', ['top.txt', 'copy/e.js'], ['copy/e.js', 'top.txt']],
    ['a glob leaves out what is ignored', ['**/*.md'], ['copy/a.md', 'copy/kept.old.md']],
    ['a glob may name any ending', ['copy/*.{html,md}'], ['copy/a.md', 'copy/d.html', 'copy/kept.old.md']],
    ['a document is read once', ['copy/a.md', './copy/a.md', 'copy/a.*'], ['copy/a.md']],
  ])('%s', async (_name, names, documents) => {
    expect(await documentsRead(folderWith(tree), ...names)).toEqual({ code: 0, stderr: '', documents })
  })

  test('symbolic links are not followed, so that a loop ends', async () => {
    const cwd = folderWith({ 'copy/a.md': PLAIN })
    symlinkSync('..', path.join(cwd, 'copy', 'up'))
    symlinkSync('a.md', path.join(cwd, 'copy', 'same.md'))
    expect(await documentsRead(cwd, 'copy', 'copy/**/*.md')).toMatchObject({ documents: ['copy/a.md'] })
  })

  test('a file whose name looks like a glob is taken as it is', async () => {
    const cwd = folderWith({ 'part [1].md': PLAIN })
    expect(await documentsRead(cwd, 'part [1].md')).toMatchObject({ documents: ['part [1].md'] })
  })
})

describe('standard input', () => {
  test('is a document of its own', async () => {
    const { code, stdout } = await runCli(['check', '-'], { cwd: folderWith({}), stdin: PLAIN })
    expect(stdout).toMatch(/^1 document, 5 words, /)
    expect(code).toBe(0)
  })

  test('replaces the file that it stands for', async () => {
    const cwd = folderWith({ 'a.md': `${PLAIN.repeat(3)}`, 'b.md': PLAIN })
    const { stdout } = await runCli(['check', '.', '-', '--stdin-filename', 'a.md'], { cwd, stdin: 'Two words\n' })
    expect(stdout).toMatch(/^2 documents, 7 words, /)
  })

  test('that is empty is skipped', async () => {
    const { code, stderr } = await runCli(['check', '-'], { cwd: folderWith({}) })
    expect(stderr).toMatch(/skipped <stdin>: it is empty/)
    expect(code).toBe(2)
  })
})
