import path from 'node:path'
import { folderOfPattern, matcherOf } from './patterns.js'
import { kindOf, walk } from './walk.js'

/**
 * The files that patterns of a `claimlint.json` name, as absolute paths, sorted. A file that is named itself is taken
 * whatever a `.gitignore` says; below folders and globs, what {@link walk} finds. Only folders in which something can be
 * meant are looked into.
 *
 * @param folder absolute path of the folder to which the patterns are relative
 */
export async function namedFiles(folder: string, patterns: readonly string[]): Promise<readonly string[]> {
  const isNamed = matcherOf(patterns)
  const roots = outermost(patterns.map(folderOfPattern))
  const found = await Promise.all(roots.map(root => filesAt(path.join(folder, root))))
  return [...new Set(found.flat())]
    .filter(file => isNamed(path.relative(folder, file).replaceAll(path.sep, '/')))
    .sort()
}

async function filesAt(absolute: string): Promise<readonly string[]> {
  switch (await kindOf(absolute)) {
    case 'file':
      return [absolute]
    case 'folder':
      return (await walk(absolute)).files
    case 'nothing':
      return []
  }
}

/** Without the folders that lie in another one. */
function outermost(folders: readonly string[]): readonly string[] {
  const isIn = (folder: string, other: string): boolean =>
    folder !== other && (other === '' || folder.startsWith(`${other}/`))
  return [...new Set(folders)].filter(folder => !folders.some(other => isIn(folder, other)))
}
