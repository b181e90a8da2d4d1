import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEverything, MORNING, show } from './support.js'

describe('the extension', () => {
  after(closeEverything)

  it('sleeps until a document that it reads is opened', async () => {
    const extension = vscode.extensions.getExtension('claimlint.claimlint-vscode')
    assert.ok(extension, 'it is installed')
    assert.equal(extension.isActive, false)
    await show(MORNING)
    await extension.activate()
    assert.equal(extension.isActive, true)
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
