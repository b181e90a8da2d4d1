import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')

/** Every installation and update carries it: 3 MB. */
const LARGEST_BYTES = 3_000_000

/** Packages the built extension as `npm run package` does, and says where the file is. */
export function packageExtension(): string {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'vsix'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`packaging ended with ${status}: ${stdout}${stderr}`)
  const file = path.join(root, 'claimlint.vsix')
  const { size } = statSync(file)
  console.log(`claimlint.vsix has ${size} bytes, of at most ${LARGEST_BYTES}`)
  if (size > LARGEST_BYTES) throw new Error(`${file} has ${size} bytes, which is more than ${LARGEST_BYTES}`)
  return file
}
