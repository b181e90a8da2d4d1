import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Packages the built extension as `npm run package` does, and says where the file is. */
export function packageExtension(): string {
  const file = path.join(root, 'claimlint.vsix')
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce')
  const { status, stderr } = spawnSync(process.execPath, [vsce, 'package', '--no-dependencies', '--out', file], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`packaging ended with ${status}: ${stderr}`)
  return file
}
