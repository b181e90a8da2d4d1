import { existsSync, realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createConnection } from 'vscode-languageserver/node'
import { Engine } from '../engine.js'
import { SharedValues } from '../text/sharedValues.js'
import { DocumentReader } from '../workspace/documentReader.js'
import { fileUriOf } from '../workspace/fileUri.js'
import { namedFiles } from '../workspace/namedFiles.js'
import { programVersion } from '../workspace/programVersion.js'
import { ReadingCache } from '../workspace/readingCache.js'
import { ReadingWorkers, type ReadingWorkersSources } from '../workspace/readingWorkers.js'
import { walk } from '../workspace/walk.js'
import type { Environment } from './environment.js'
import { startServer } from './server.js'

/**
 * Starts the language server on Node.js: over the channel to the parent process with `--node-ipc` among the arguments,
 * else over standard input and output. The process ends with its client.
 */
export function startLanguageServer(): void {
  const overIpc = process.argv.includes('--node-ipc')
  const connection = overIpc ? createConnection() : createConnection(process.stdin, process.stdout)
  startServer(connection, nodeEnvironment())
}

function nodeEnvironment(): Environment {
  return {
    createEngine: () => new Engine(),
    createReader,
    rulePages: rulePagesBesideProgram(),
    readFile: readFileByUri,
    findFiles: findFilesBelow,
    findNamedFiles,
  }
}

/** Reads in as many threads as there are cores to spare, and keeps what it reads where the client says. */
function createReader(index: string | undefined, sources: ReadingWorkersSources): DocumentReader {
  const program = readingProgram()
  const shared = new SharedValues()
  if (program === null) return new DocumentReader({ cache: undefined, workers: undefined, shared })
  const workers = new ReadingWorkers(program, Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)), sources)
  const folder = index?.startsWith('file:') ? path.join(fileURLToPath(index), CACHE_FOLDER) : undefined
  const cache =
    folder === undefined ? undefined : new ReadingCache(folder, programVersion(program, process.argv[1]), shared)
  return new DocumentReader({ cache, workers, shared })
}

/** More read no faster than one thread compares. */
const MOST_THREADS = 4

/** Where in the client's folder readings are kept. */
const CACHE_FOLDER = 'claimlint-readings'

/** The program that reads in a thread of its own, which is bundled beside this one; null where it is not. */
function readingProgram(): string | null {
  const [, program] = process.argv
  if (program === undefined) return null
  try {
    const folder = path.dirname(realpathSync(program))
    const found = ['readingWorker.cjs', 'readingWorker.js'].find(name => existsSync(path.join(folder, name)))
    return found === undefined ? null : path.join(folder, found)
  } catch {
    return null
  }
}

/** The folder `rules` beside the program, where a package brings it along; its links may lead there by a link itself. */
function rulePagesBesideProgram(): string | null {
  const [, program] = process.argv
  if (program === undefined) return null
  try {
    const folder = path.join(path.dirname(realpathSync(program)), 'rules')
    return statSync(folder).isDirectory() ? pathToFileURL(`${folder}/`).href : null
  } catch {
    return null
  }
}

/** A folder that is not on the local disk has none. */
async function findFilesBelow(folder: string): Promise<readonly string[]> {
  if (!folder.startsWith('file:')) return []
  const { files } = await walk(fileURLToPath(folder))
  return files.map(fileUriOf)
}

async function findNamedFiles(folder: string, patterns: readonly string[]): Promise<readonly string[]> {
  if (!folder.startsWith('file:')) return []
  return (await namedFiles(fileURLToPath(folder), patterns)).map(fileUriOf)
}

async function readFileByUri(uri: string): Promise<string | null> {
  if (!uri.startsWith('file:')) return null
  try {
    return await readFile(fileURLToPath(uri), 'utf8')
  } catch {
    // Absent, or not to be read: for whoever asks there is no file.
    return null
  }
}
