import { spawnSync } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Packages the built extension as `npm run package` does, and says where the file is. */
export function packageExtension(): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'vsix'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`packaging ended with ${status}: ${stdout}${stderr}`)
  return path.join(root, 'claimlint.vsix')
}
