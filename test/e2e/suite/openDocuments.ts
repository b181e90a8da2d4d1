import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import * as vscode from 'vscode'
import { closeEverything, diagnosticsOf, EVENING, MORNING, retype, show, until, untilMarked, uriOf } from './support.js'

describe('an open document', () => {
  afterEach(closeEverything)

  it('takes its counterparts with it when it is closed', async () => {
    const morning = await show(MORNING)
    const evening = await show(EVENING)
    await untilMarked(morning, ['142', 'about 18 months'])
    // The evening edition is the active tab.
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor')
    await untilMarked(morning, [])
    await untilMarked(evening, [])
  })

  it('is checked as it is typed, also when it was never saved', async () => {
    const untitled = await show(
      await vscode.workspace.openTextDocument({ language: 'plaintext', content: textOf(EVENING) }),
    )
    assert.equal(untitled.uri.scheme, 'untitled')
    const morning = await show(MORNING)
    await untilMarked(morning, ['142', 'about 18 months'])
    await untilMarked(untitled, ['124', 'nearly three years'])
    await retype(untitled, '124', '142')
    await untilMarked(untitled, ['nearly three years'])
    await untilMarked(morning, ['about 18 months'])
  })

  it('is never set against its own past in a diff', async () => {
    const provider = vscode.workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: () => textOf(MORNING).replace('142', '102').replace('18 months', 'four years'),
    })
    try {
      const past = uriOf(MORNING).with({ scheme: 'git', query: '{"ref":"HEAD"}' })
      await vscode.commands.executeCommand('vscode.diff', past, uriOf(MORNING), 'Morning, then and now')
      await until(
        vscode.workspace.onDidOpenTextDocument,
        () => vscode.workspace.textDocuments.some(({ uri }) => uri.scheme === 'git'),
        () => 'the past is shown',
      )
      const evening = await show(EVENING)
      await untilMarked(evening, ['124', 'nearly three years'])
      const others = diagnosticsOf(evening.uri).flatMap(({ relatedInformation = [] }) =>
        relatedInformation.map(({ location }) => location.uri.toString()),
      )
      assert.deepEqual([...new Set(others)], [uriOf(MORNING).toString()])
      assert.deepEqual(diagnosticsOf(past), [])
    } finally {
      provider.dispose()
    }
  })
})

function textOf(name: string): string {
  return readFileSync(uriOf(name).fsPath, 'utf8')
}
