import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { claimlint, closeEverything, MORNING, show, until } from './support.js'

describe('the extension', () => {
  after(closeEverything)

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
