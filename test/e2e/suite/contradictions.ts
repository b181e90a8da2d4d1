import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import {
  closeEverything,
  diagnosticsOf,
  EVENING,
  MORNING,
  ORCHARD,
  positionOf,
  retype,
  show,
  untilMarked,
  untilNamed,
  uriOf,
} from './support.js'

describe('two documents that contradict each other', () => {
  let morning: vscode.TextDocument
  let evening: vscode.TextDocument

  before(async () => {
    morning = await show(MORNING)
    evening = await show(EVENING)
  })
  after(closeEverything)

  it('are marked on both sides', async () => {
    await untilMarked(morning, ['142', 'about 18 months'])
    await untilMarked(evening, ['124', 'nearly three years'])
  })

  it('name the other side, the rule and its page', () => {
    const [diagnostic] = diagnosticsOf(evening.uri)
    assert.ok(diagnostic)
    assert.equal(diagnostic.severity, vscode.DiagnosticSeverity.Warning)
    assert.match(diagnostic.message, /142/)
    assert.match(diagnostic.message, /124/)
    const others = (diagnostic.relatedInformation ?? []).map(({ location }) => [
      location.uri.toString(),
      morning.getText(location.range),
    ])
    assert.deepEqual(others, [[uriOf(MORNING).toString(), '142']])
    assert.ok(typeof diagnostic.code === 'object', 'the code links to a page')
    assert.equal(diagnostic.code.value, 'count')
    assert.match(diagnostic.code.target.path, /count\.md$/)
  })

  it('lead to a rule page that is there', async () => {
    for (const { code } of [...diagnosticsOf(morning.uri), ...diagnosticsOf(evening.uri)]) {
      assert.ok(typeof code === 'object')
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(code.target))
      assert.match(page, /^# /)
    }
  })

  it('show what competes in the hover of either', async () => {
    for (const [document, wording] of [
      [morning, '142'],
      [evening, '124'],
    ] as const) {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        positionOf(document, wording),
      )
      const text = hovers
        .flatMap(({ contents }) => contents.map(content => (typeof content === 'string' ? content : content.value)))
        .join('\n')
      for (const expected of ['142', '124', MORNING, EVENING])
        assert.ok(text.includes(expected), `${expected} in ${text}`)
    }
  })

  it('are listed together as references of one fact', async () => {
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      evening.uri,
      positionOf(evening, '124'),
    )
    const files = found.map(({ uri }) => uri.path.split('/').at(-1)).sort()
    assert.deepEqual(files, [EVENING, MORNING])
  })

  it('say nothing of a third document about something else', async () => {
    const orchard = await show(ORCHARD)
    // An edit that brings a result proves that the check has come by after the document was opened.
    await retypeAndBack(morning)
    assert.deepEqual(diagnosticsOf(orchard.uri), [])
  })
})

async function retypeAndBack(morning: vscode.TextDocument): Promise<void> {
  await retype(morning, '142 passengers', '143 passengers')
  await untilNamed(morning, '“143”')
  await retype(morning, '143 passengers', '142 passengers')
  await untilNamed(morning, '“142”')
}
