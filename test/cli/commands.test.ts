import { describe, expect, test } from 'vitest'
import manifest from '../../server/package.json' with { type: 'json' }
import { folderWith, runCli } from './runCli.js'

describe('arguments that make no sense end with 2 and a way out', () => {
  test.each([
    ['no command', [], /Usage: claimlint/],
    ['an unknown command', ['chekc', 'a.md'], /unknown command 'chekc'/],
    ['an unknown option', ['check', 'a.md', '--frmat', 'json'], /unknown option '--frmat'[\s\S]*claimlint --help/],
    ['no path', ['check'], /missing required argument 'paths'/],
    ['a wrong format', ['check', 'a.md', '--format', 'xml'], /Allowed choices are pretty, json/],
    [
      'a wrong severity',
      ['check', 'a.md', '--fail-on', 'fatal'],
      /Allowed choices are error, warning, information, hint/,
    ],
    ['a size that is none', ['check', 'a.md', '--max-size', 'large'], /a number of megabytes above 0/],
    ['a size of nothing', ['check', 'a.md', '--max-size', '0'], /a number of megabytes above 0/],
    ['no transport', ['lsp'], /run "claimlint lsp --stdio"/],
    ['another transport', ['lsp', '--socket=4711'], /run "claimlint lsp --stdio"/],
    ['two transports', ['lsp', '--stdio', '--node-ipc'], /run "claimlint lsp --stdio"/],
  ])('%s', async (_name, args, message) => {
    const { code, stdout, stderr } = await runCli(args, { cwd: folderWith({ 'a.md': 'The choir has 31 singers.\n' }) })
    expect(stderr).toMatch(message)
    expect(stdout).toBe('')
    expect(code).toBe(2)
  })
})

test('--version is that of the package', async () => {
  const { code, stdout } = await runCli(['--version'], { cwd: folderWith({}) })
  expect(stdout.trim()).toBe(manifest.version)
  expect(code).toBe(0)
})

test('--help shows the commands, examples and exit codes', async () => {
  const { code, stdout } = await runCli(['--help'], { cwd: folderWith({}) })
  for (const part of ['check [options] <paths...>', 'claims [options] <paths...>', 'lsp', 'Examples:', 'Exit codes']) {
    expect(stdout).toContain(part)
  }
  expect(code).toBe(0)
})

test('--help of a command shows its options', async () => {
  const { code, stdout } = await runCli(['check', '--help'], { cwd: folderWith({}) })
  for (const option of ['--format', '--fail-on', '--max-size', '--dismissals', '--color', '--no-color']) {
    expect(stdout).toContain(option)
  }
  expect(code).toBe(0)
})
