import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { CONFIGURATION_FILE } from '../protocol.js'
import { LineIndex } from '../text/lineIndex.js'
import type { Project } from '../workspace/project.js'
import { CONFIGURATION_HELP, configurationProblem, configurationUnreadable } from './notices.js'
import { notice } from './output.js'

/** Which configuration holds: a file's, none, or for each document that of the nearest `claimlint.json` above it. */
export type WantedConfiguration = string | false | undefined

/** A configuration that cannot be used. What is wrong with it has been told. */
export class BrokenConfiguration extends Error {}

/** Finds the project of a file; each configuration is read once. */
export class ProjectFinder {
  readonly #wanted: WantedConfiguration
  readonly #byFile = new Map<string, Promise<Project | undefined>>()

  constructor(wanted: WantedConfiguration) {
    this.#wanted = wanted
  }

  /**
   * Undefined for a file that belongs to none.
   *
   * @param file absolute
   * @throws BrokenConfiguration
   */
  projectOf(file: string): Promise<Project | undefined> {
    if (this.#wanted === false) return Promise.resolve(undefined)
    return this.#wanted === undefined ? this.#nearest(path.dirname(file)) : this.#read(path.resolve(this.#wanted), true)
  }

  async #nearest(folder: string): Promise<Project | undefined> {
    const own = await this.#read(path.join(folder, CONFIGURATION_FILE), false)
    const parent = path.dirname(folder)
    return own ?? (parent === folder ? undefined : this.#nearest(parent))
  }

  #read(file: string, asked: boolean): Promise<Project | undefined> {
    const known = this.#byFile.get(file) ?? readProject(file, asked)
    this.#byFile.set(file, known)
    return known
  }
}

/** The project of a file of configuration; undefined where there is none, unless it was asked for by name. */
async function readProject(file: string, asked: boolean): Promise<Project | undefined> {
  const name = path.relative(process.cwd(), file)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (!asked && (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR')) return undefined
    notice(configurationUnreadable(name))
    throw new BrokenConfiguration(name)
  }
  // The schema library is loaded only by those who have a configuration: other checks start faster without it.
  const [{ parseConfiguration }, { Project }] = await Promise.all([
    import('../workspace/configurationFile.js'),
    import('../workspace/project.js'),
  ])
  const parsed = parseConfiguration(text)
  if ('configuration' in parsed) return new Project(pathToFileURL(path.dirname(file)).href, parsed.configuration)
  const lines = new LineIndex(text)
  for (const { span, message } of parsed.problems) {
    const { line, column } = lines.positionAt(span.start)
    notice(configurationProblem(name, line + 1, column + 1, message))
  }
  notice(CONFIGURATION_HELP)
  throw new BrokenConfiguration(name)
}
