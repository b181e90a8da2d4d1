import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEverything, EVENING, MORNING, positionOf, show, untilMarked } from './support.js'

describe('from one side of a contradiction', () => {
  let morning: vscode.TextDocument
  let evening: vscode.TextDocument

  beforeEach(async () => {
    evening = await show(EVENING)
    morning = await show(MORNING)
    await untilMarked(morning, ['142', 'about 18 months'])
  })
  afterEach(closeEverything)

  it('a command goes to the other', async () => {
    putCursor(positionOf(morning, '142'))
    await vscode.commands.executeCommand('claimlint.goToCounterpart')
    const editor = vscode.window.activeTextEditor
    assert.equal(editor?.document.uri.toString(), evening.uri.toString())
    assert.equal(evening.getText(editor?.selection), '124')
  })

  it('commands go through all flags, across files and round', async () => {
    putCursor(new vscode.Position(0, 0))
    const seen: string[] = []
    for (let press = 0; press < 5; press++) {
      await vscode.commands.executeCommand('claimlint.nextContradiction')
      const editor = vscode.window.activeTextEditor
      assert.ok(editor)
      const name = editor.document.uri.path.split('/').at(-1)
      seen.push(`${name}:${editor.selection.active.line + 1}`)
    }
    assert.deepEqual(seen, [`${MORNING}:3`, `${MORNING}:5`, `${EVENING}:3`, `${EVENING}:5`, `${MORNING}:3`])
  })

  it('a value is renamed on both', async () => {
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      morning.uri,
      positionOf(morning, '142'),
      '150',
    )
    assert.deepEqual(
      edit.entries().map(([uri, edits]) => [uri.toString(), edits.map(({ newText }) => newText)]),
      [
        [evening.uri.toString(), ['150']],
        [morning.uri.toString(), ['150']],
      ],
    )
  })
})

function putCursor(position: vscode.Position): void {
  const editor = vscode.window.activeTextEditor
  assert.ok(editor)
  editor.selection = new vscode.Selection(position, position)
}
