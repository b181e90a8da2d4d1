#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { SEVERITIES } from '../index.js'
import { type CheckCommandOptions, check } from './check.js'
import { CLAIMS_FORMATS, type ClaimsCommandOptions, claims } from './claims.js'
import { EXIT, type ExitCode } from './exitCode.js'
import { lsp } from './lsp.js'
import { internalError } from './notices.js'
import { endQuietlyWithReader, notice } from './output.js'
import { REPORTERS } from './reporters/reporters.js'

const EXAMPLES = `
Examples:
  claimlint check story.md standfirst.txt     compare two documents
  claimlint check copy/ "reports/**/*.md"     folders and globs, each document with all others
  pbpaste | claimlint check - story.md        standard input against a file
  claimlint check copy/ --format json         for scripts
  claimlint claims story.md                   what was read, and how
  claimlint lsp --stdio                       the language server, for editors

Exit codes of check: 0 nothing found, 1 contradictions found, 2 could not run.`

const maxSize = () => new Option('--max-size <MB>', 'skip larger files, with a notice').argParser(megabytes).default(4)

const stdinFilename = () => new Option('--stdin-filename <path>', 'the file that standard input stands for')

async function main(): Promise<ExitCode | undefined> {
  let exitCode: ExitCode | undefined = EXIT.clean
  const program = new Command('claimlint')
    .description('Finds numbers and facts in prose that cannot all be right, within documents and across them.')
    .version(manifest.version)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('Run "claimlint --help" to see what is possible.')
    .exitOverride()
  program
    .command('check')
    .description('check documents together and report contradictions')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .addOption(new Option('--format <format>', 'how to report').choices(Object.keys(REPORTERS)).default('pretty'))
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 from this severity on').choices(SEVERITIES).default('warning'),
    )
    .addOption(maxSize())
    .option('--config <file>', 'configuration for all documents (default: the nearest claimlint.json above each)')
    .option('--no-config', 'read no configuration')
    .option('--dismissals <file>', 'settled contradictions (default: .claimlint/dismissed.json, if there is one)')
    .option('--cache <dir>', 'keep what was read there, so that a later check reads only what has changed')
    .addOption(stdinFilename())
    .option('--color', 'use colours, also where output is no terminal')
    .option('--no-color', 'use no colours')
    .action(async (paths: string[], options: CheckCommandOptions) => {
      exitCode = await check(paths, options)
    })
  program
    .command('claims')
    .description('show what is read as a claim in documents, and how')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .addOption(new Option('--format <format>', 'how to show it').choices(CLAIMS_FORMATS).default('pretty'))
    .addOption(maxSize())
    .addOption(stdinFilename())
    .option('--color', 'use colours, also where output is no terminal')
    .option('--no-color', 'use no colours')
    .action(async (paths: string[], options: ClaimsCommandOptions) => {
      exitCode = await claims(paths, options)
    })
  program
    .command('lsp')
    .description('run the language server')
    .option('--stdio', 'speak over standard input and output')
    .argument('[others...]')
    .allowUnknownOption()
    .action(async (others: string[], { stdio = false }: { stdio?: boolean }) => {
      exitCode = await lsp(stdio, others)
    })
  await program.parseAsync()
  return exitCode
}

function megabytes(value: string): number {
  const number = Number(value)
  if (!(number > 0)) throw new InvalidArgumentError('It must be a number of megabytes above 0.')
  return number
}

endQuietlyWithReader()
try {
  process.exitCode = await main()
} catch (error) {
  // Commander has printed its message or the help that was asked for.
  if (!(error instanceof CommanderError)) notice(internalError(error))
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? EXIT.clean : EXIT.couldNotRun
}
