import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { claimlint, closeEverything, MORNING, show, until } from './support.js'

/** Reading, running and activating the extension's code, on a machine that does the yardstick in its time. */
const ACTIVATION_LIMIT_MS = 200

/** What {@link yardstick} takes of the processor: the least of forty runs with Node 20 on two shared cores. */
const YARDSTICK_MS = 110

/** Work that is always the same, and that a busy or a slow machine is as slow at as at starting an extension. */
function yardstick(): number {
  const started = process.cpuUsage()
  let sum = 0
  for (let index = 0; index < 400_000; index++) sum += `${index} of ${sum % 7}`.split(' ').length
  assert.equal(sum, 1_200_000)
  return processorTime(started)
}

/** Milliseconds of the processor since a moment: what else the machine does counts for little in it. */
function processorTime(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

describe('the extension', () => {
  after(closeEverything)

  it('wakes up without being noticed', async () => {
    const extension = vscode.extensions.getExtension('claimlint.claimlint-vscode')
    assert.equal(extension?.isActive, false, 'nothing has woken it up so far')
    const before = yardstick()
    const [cpu, clock] = [process.cpuUsage(), performance.now()]
    await extension.activate()
    // What other extensions do meanwhile counts in the one, and what other programs do in the other.
    const milliseconds = Math.min(processorTime(cpu), performance.now() - clock)
    const slowness = Math.max(1, Math.max(before, yardstick()) / YARDSTICK_MS)
    const told = `activated in ${milliseconds.toFixed(0)} ms, on a machine ${slowness.toFixed(1)} times as slow as the yardstick's`
    console.log(told)
    assert.ok(milliseconds < ACTIVATION_LIMIT_MS * slowness, told)
  })

  it('starts, and reads what is shown', async () => {
    await show(MORNING)
    const api = await claimlint()
    await until(
      api.onDidSettle,
      () => api.status?.documents === 1,
      () => `one document is read: ${JSON.stringify(api.status)}`,
    )
  })

  it('offers its commands', async () => {
    const extension = vscode.extensions.getExtension('claimlint.claimlint-vscode')
    const declared: { command: string }[] = extension?.packageJSON.contributes.commands
    const known = await vscode.commands.getCommands(true)
    assert.ok(declared.length > 0)
    assert.deepEqual(
      declared.map(({ command }) => command).filter(command => !known.includes(command)),
      [],
    )
  })
})
