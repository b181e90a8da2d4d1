import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { closeEverything, EVENING, MORNING, retype, show, untilMarked, untilNamed } from './support.js'

describe('a language server that is killed', () => {
  after(closeEverything)

  it('comes back, with the diagnostics of all open documents', async () => {
    const morning = await show(MORNING)
    const evening = await show(EVENING)
    await untilMarked(morning, ['142', 'about 18 months'])
    const [server, ...others] = languageServers()
    assert.ok(server !== undefined && others.length === 0, 'one server runs')
    process.kill(server, 'SIGKILL')
    // Only a living server can know of the new number.
    await retype(evening, '124 passengers', '125 passengers')
    await untilNamed(evening, '“125”')
    await untilNamed(morning, '“125”')
    await untilMarked(evening, ['125', 'nearly three years'])
    await untilMarked(morning, ['142', 'about 18 months'])
    const [successor] = languageServers()
    assert.ok(successor !== undefined && successor !== server, 'another process runs')
  })
})

/** Process ids of the language servers that this extension host has started. */
function languageServers(): number[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .filter(([, parent, ...args]) => Number(parent) === process.pid && args.some(arg => /server\.cjs$/.test(arg)))
    .map(([id]) => Number(id))
}
