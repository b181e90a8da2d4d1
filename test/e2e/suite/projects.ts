import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { closeEverything, diagnosticsOf, EVENING, MORNING, show, until, untilMarked, uriOf } from './support.js'

describe('claimlint.json', () => {
  let morning: vscode.TextDocument
  let evening: vscode.TextDocument

  beforeEach(async () => {
    morning = await show(MORNING)
    evening = await show(EVENING)
    await untilBothMarked()
  })
  afterEach(async () => {
    await vscode.workspace.fs.delete(uriOf('claimlint.json'))
    await untilBothMarked()
    await closeEverything()
  })

  async function untilBothMarked(): Promise<void> {
    await untilMarked(morning, ['142', 'about 18 months'])
    await untilMarked(evening, ['124', 'nearly three years'])
  }

  it('compares documents of one group, and of two groups not', async () => {
    await write({ groups: { morning: [MORNING], evening: [EVENING] } })
    await untilMarked(morning, [])
    await untilMarked(evening, [])
    await write({ groups: { both: [MORNING, EVENING] } })
    await untilBothMarked()
  })

  it('leaves documents out', async () => {
    await write({ excludes: [EVENING] })
    await untilMarked(morning, [])
    await untilMarked(evening, [])
  })

  it('says where it is wrong, and the last one that was right stays in force', async () => {
    await write({ severities: { count: 'off' } })
    await untilMarked(morning, ['about 18 months'])
    const broken = '{\n  "severities": { "count": "loud" }\n}\n'
    await vscode.workspace.fs.writeFile(uriOf('claimlint.json'), new TextEncoder().encode(broken))
    await until(
      vscode.languages.onDidChangeDiagnostics,
      () => diagnosticsOf(uriOf('claimlint.json')).length === 1,
      () => 'the file has a diagnostic',
    )
    const [fault] = diagnosticsOf(uriOf('claimlint.json'))
    assert.equal(fault?.range.start.line, 1)
    assert.equal(fault?.severity, vscode.DiagnosticSeverity.Error)
    await untilMarked(morning, ['about 18 months'])
  })

  it('is completed from its schema as it is typed', async () => {
    await write({})
    const document = await vscode.workspace.openTextDocument(uriOf('claimlint.json'))
    await vscode.window.showTextDocument(document, { preview: false })
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.positionAt(document.getText().indexOf('{') + 1),
    )
    const labels = items.map(({ label }) => (typeof label === 'string' ? label : label.label))
    for (const key of ['groups', 'factSheets', 'excludes', 'aliases', 'distinct', 'severities', 'tolerances']) {
      assert.ok(labels.includes(key), `${key} among ${labels}`)
    }
  })
})

function write(configuration: object): Thenable<void> {
  const text = `${JSON.stringify(configuration, null, 2)}\n`
  return vscode.workspace.fs.writeFile(uriOf('claimlint.json'), new TextEncoder().encode(text))
}
