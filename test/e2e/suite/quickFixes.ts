import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeEverything,
  diagnosticsOf,
  EVENING,
  MORNING,
  positionOf,
  show,
  until,
  untilMarked,
  untilNamed,
  uriOf,
} from './support.js'

describe('a quick fix', () => {
  let morning: vscode.TextDocument
  let evening: vscode.TextDocument

  beforeEach(async () => {
    morning = await show(MORNING)
    evening = await show(EVENING)
    await untilMarked(evening, ['124', 'nearly three years'])
  })
  afterEach(closeEverything)

  it("takes over the other document's wording, and both squiggles go", async () => {
    const fix = await fixAt(evening, '124', /142/)
    assert.ok(fix.edit)
    assert.equal(fix.kind?.value, vscode.CodeActionKind.QuickFix.value)
    assert.ok(await vscode.workspace.applyEdit(fix.edit))
    assert.match(evening.getText(), /with 142 passengers/)
    await untilMarked(evening, ['nearly three years'])
    await untilMarked(morning, ['about 18 months'])
  })

  it('makes a document the fact sheet of the folder, which the other side is then said to contradict', async () => {
    const fix = await fixAt(morning, '142', /as the reference/)
    assert.ok(fix.command)
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []))
    await untilNamed(evening, 'the fact sheet')
    const file = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf('claimlint.json'))))
    assert.deepEqual(file, { factSheets: [MORNING] })
    await vscode.workspace.fs.delete(uriOf('claimlint.json'))
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => diagnosticsOf(evening.uri).every(({ message }) => !message.includes('fact sheet')),
      () => 'no fact sheet is named',
    )
  })

  it('dismisses a pair, for both documents, in a file of the folder', async () => {
    const fix = await fixAt(evening, '124', /different facts/i)
    assert.ok(fix.command)
    await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []))
    await untilMarked(evening, ['nearly three years'])
    await untilMarked(morning, ['about 18 months'])
    const file = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(dismissals())))
    assert.equal(file.version, 1)
    assert.equal(file.dismissed.length, 1)
  })
})

describe('a dismissal', () => {
  after(closeEverything)

  it('holds when the documents are opened again, until the file says otherwise', async () => {
    const evening = await show(EVENING)
    const morning = await show(MORNING)
    await untilMarked(morning, ['about 18 months'])
    await untilMarked(evening, ['nearly three years'])
    await vscode.workspace.fs.writeFile(dismissals(), new TextEncoder().encode('{ "version": 1, "dismissed": [] }\n'))
    await untilMarked(morning, ['142', 'about 18 months'])
    await untilMarked(evening, ['124', 'nearly three years'])
  })
})

function dismissals(): vscode.Uri {
  return uriOf('.claimlint/dismissed.json')
}

async function fixAt(document: vscode.TextDocument, wording: string, title: RegExp): Promise<vscode.CodeAction> {
  const position = positionOf(document, wording)
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(position, position),
  )
  const found = actions.find(action => title.test(action.title))
  assert.ok(found, `${title} among ${JSON.stringify(actions.map(action => action.title))}`)
  return found
}
