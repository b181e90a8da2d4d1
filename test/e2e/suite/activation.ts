import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { claimlint, closeEverything, MORNING, show, until } from './support.js'

/** Reading, running and activating the extension's code. */
const ACTIVATION_LIMIT_MS = 200

describe('the extension', () => {
  after(closeEverything)

  it('wakes up without being noticed', async () => {
    const extension = vscode.extensions.getExtension('claimlint.claimlint-vscode')
    assert.equal(extension?.isActive, false, 'nothing has woken it up so far')
    // Time of the processor, in microseconds: what else the machine does counts for little in it.
    const started = process.cpuUsage()
    await extension.activate()
    const { user, system } = process.cpuUsage(started)
    const milliseconds = (user + system) / 1000
    console.log(`activated in ${milliseconds.toFixed(0)} ms of the processor`)
    assert.ok(milliseconds < ACTIVATION_LIMIT_MS, `${milliseconds} ms`)
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
