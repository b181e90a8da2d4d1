import { realpathSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createConnection } from 'vscode-languageserver/node'
import { Engine } from '../engine.js'
import { fileUriOf } from '../workspace/fileUri.js'
import { namedFiles } from '../workspace/namedFiles.js'
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
    rulePages: rulePagesBesideProgram(),
    readFile: readFileByUri,
    findFiles: findFilesBelow,
    findNamedFiles,
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
