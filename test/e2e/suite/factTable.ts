import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { claimlint, closeEverything, EVENING, MORNING, show, until } from './support.js'

describe('the fact table', () => {
  after(closeEverything)

  const tabs = (): vscode.Tab[] =>
    vscode.window.tabGroups.all
      .flatMap(group => group.tabs)
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('claimlint.factTable'))

  it('opens in a tab of its own, once', async () => {
    const api = await claimlint()
    await show(MORNING)
    await show(EVENING)
    await until(
      api.onDidSettle,
      () => api.status?.documents === 2,
      () => `two documents are read: ${JSON.stringify(api.status)}`,
    )
    await vscode.commands.executeCommand('claimlint.showFactTable')
    await until(
      vscode.window.tabGroups.onDidChangeTabs,
      () => tabs().length === 1,
      () => 'the table has a tab',
    )
    await show(MORNING)
    const isInFront = (): boolean => tabs().some(tab => tab === vscode.window.tabGroups.activeTabGroup.activeTab)
    assert.ok(!isInFront())
    await vscode.commands.executeCommand('claimlint.showFactTable')
    await until(vscode.window.tabGroups.onDidChangeTabs, isInFront, () => 'the table is in front')
    assert.equal(tabs().length, 1)
  })
})
