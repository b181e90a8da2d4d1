import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  claimlint,
  closeEverything,
  diagnosticsOf,
  EVENING,
  MORNING,
  marked,
  show,
  until,
  untilMarked,
  uriOf,
} from './support.js'

describe('a check of the workspace', () => {
  after(async () => {
    // The files that are not open belong to the check until the server ends.
    await vscode.commands.executeCommand('claimlint.restart')
    await closeEverything()
  })

  it('marks files that are not open, and follows them', async () => {
    const morning = await show(MORNING)
    const api = await claimlint()
    await until(
      api.onDidSettle,
      () => api.status?.documents === 1,
      () => `one document is read: ${JSON.stringify(api.status)}`,
    )
    assert.deepEqual(marked(morning), [])
    await vscode.commands.executeCommand('claimlint.checkWorkspace')
    await untilMarked(morning, ['142', 'about 18 months'])
    await untilCount(EVENING, 2)

    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(EVENING)))
    try {
      await vscode.workspace.fs.writeFile(uriOf(EVENING), new TextEncoder().encode(text.replace('124', '142')))
      await untilMarked(morning, ['about 18 months'])
      await untilCount(EVENING, 1)
    } finally {
      await vscode.workspace.fs.writeFile(uriOf(EVENING), new TextEncoder().encode(text))
    }
    await untilCount(EVENING, 2)
  })
})

function untilCount(file: string, count: number): Promise<void> {
  const found = (): number => diagnosticsOf(uriOf(file)).length
  return until(
    vscode.languages.onDidChangeDiagnostics,
    () => found() === count,
    () => `${file} has ${count} diagnostics, not ${found()}`,
  )
}
