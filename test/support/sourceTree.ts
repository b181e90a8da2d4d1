import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Source text by path from the repository's root, with forward slashes. */
export type SourceTree = ReadonlyMap<string, string>

export const root = path.resolve(import.meta.dirname, '../..')

/** All TypeScript under the given folders. */
export function readSourceTree(...folders: readonly string[]): SourceTree {
  const files = folders.flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file))
      .map(file => `${folder}/${file.replaceAll('\\', '/')}`),
  )
  return new Map(files.sort().map(file => [file, readFileSync(path.join(root, file), 'utf8')]))
}

/** One import of one file, as written and, when it is relative, as the file it names. */
export interface Import {
  readonly from: string
  readonly specifier: string
  readonly file?: string
  /** `import type …`: gone after compilation. */
  readonly typeOnly: boolean
}

const STATIC = /^(?:import|export)\s+(?:(?<clause>[\w\s{},*$]*?)\s*\bfrom\s*)?['"](?<specifier>[^'"]+)['"]/gm
const DYNAMIC = /\b(?:import|require)\(\s*['"](?<specifier>[^'"]+)['"]\s*\)/g

/** Static, dynamic, type-only and re-exporting imports of a tree, in its order. */
export function importsOf(tree: SourceTree): Import[] {
  return [...tree].flatMap(([from, source]) =>
    [...source.matchAll(STATIC), ...source.matchAll(DYNAMIC)].map(match => {
      const specifier = match.groups?.['specifier'] ?? ''
      const typeOnly = /^type\b/.test(match.groups?.['clause'] ?? '')
      if (!specifier.startsWith('.')) return { from, specifier, typeOnly }
      return {
        from,
        specifier,
        typeOnly,
        file: path.posix.join(path.posix.dirname(from), specifier).replace(/\.js$/, '.ts'),
      }
    }),
  )
}
