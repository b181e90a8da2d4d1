import assert from 'node:assert/strict'
import * as vscode from 'vscode'

describe('workspace', () => {
  it('is open', () => {
    assert.equal(vscode.workspace.workspaceFolders?.length, 1)
  })
})
