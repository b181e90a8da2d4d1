import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEverything, EVENING, MORNING, positionOf, show, untilCursorAt, untilMarked } from './support.js'

describe('from one side of a contradiction', () => {
  let morning: vscode.TextDocument
  let evening: vscode.TextDocument

  beforeEach(async () => {
    evening = await show(EVENING)
    morning = await show(MORNING)
    await untilMarked(morning, ['142', 'about 18 months'])
    await untilMarked(evening, ['124', 'nearly three years'])
  })
  afterEach(closeEverything)

  it('a command goes to the other', async () => {
    putCursor(positionOf(morning, '142'))
    await vscode.commands.executeCommand('claimlint.goToCounterpart')
    await untilCursorAt(evening, '124')
    assert.equal(evening.getText(vscode.window.activeTextEditor?.selection), '124')
  })

  it('commands go through all flags, across files and round', async () => {
    putCursor(new vscode.Position(0, 0))
    const flags = [
      [morning, '142'],
      [morning, 'about 18 months'],
      [evening, '124'],
      [evening, 'nearly three years'],
      [morning, '142'],
    ] as const
    for (const [document, wording] of flags) {
      await vscode.commands.executeCommand('claimlint.nextContradiction')
      await untilCursorAt(document, wording)
    }
    for (const [document, wording] of flags.toReversed().slice(1)) {
      await vscode.commands.executeCommand('claimlint.previousContradiction')
      await untilCursorAt(document, wording)
    }
  })

  it('the mentions of its fact in one document are highlighted', async () => {
    const found = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      morning.uri,
      positionOf(morning, '142'),
    )
    assert.deepEqual(
      found.map(({ range }) => morning.getText(range)),
      ['142'],
    )
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
