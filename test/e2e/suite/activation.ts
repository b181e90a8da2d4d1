import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { ClaimlintApi } from '../../../client/src/extension.js'
import { claimlint, closeEverything, MORNING, show, until } from './support.js'

describe('the extension', () => {
  after(closeEverything)

  it('wakes up without being noticed', async () => {
    const extension = vscode.extensions.getExtension('claimlint.claimlint-vscode')
    assert.ok(extension, 'it is installed')
    // A window with a document of some other extension's in it has woken it up before this.
    if (extension.isActive) return console.log('was awake already')
    const [cpu, clock] = [process.cpuUsage(), performance.now()]
    const api: ClaimlintApi = await extension.activate()
    // What other extensions do meanwhile counts in the one, and what other programs do in the other: a figure to read, and
    // none to fail by on a busy machine. The benchmark has a section for it.
    const { user, system } = process.cpuUsage(cpu)
    const milliseconds = Math.min((user + system) / 1000, performance.now() - clock)
    console.log(`activated in ${milliseconds.toFixed(0)} ms`)
    assert.equal(api.status, undefined, 'activation has not waited for the server')
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
