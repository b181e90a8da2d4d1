import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import { claimlint, closeEverything, EVENING, MORNING, show, until, untilMarked } from './support.js'

describe('notes in the text, off by default', () => {
  let morning: vscode.TextDocument

  const change = (key: string, value: boolean | undefined): Thenable<void> =>
    vscode.workspace.getConfiguration('claimlint').update(key, value, vscode.ConfigurationTarget.Workspace)

  beforeEach(async () => {
    morning = await show(MORNING)
    await show(EVENING)
    await untilMarked(morning, ['142', 'about 18 months'])
  })
  afterEach(async () => {
    await change('inlayHints', undefined)
    await change('codeLens', undefined)
    await closeEverything()
  })

  it('say the value behind a wording, once they are turned on', async () => {
    assert.deepEqual(await hints(morning), [])
    await change('inlayHints', true)
    await untilSome(() => hints(morning))
    assert.deepEqual(await hints(morning), ['17 to 19 months'])
  })

  it('say above a line what competes with it, once they are turned on', async () => {
    assert.deepEqual(await lenses(morning), [])
    await change('codeLens', true)
    await untilSome(() => lenses(morning))
    const titles = await lenses(morning)
    assert.equal(titles.length, 2)
    assert.match(titles[0] ?? '', /“124”.*harbour-evening\.txt/)
    assert.match(titles[1] ?? '', /“nearly three years”.*harbour-evening\.txt/)
  })
})

async function hints(document: vscode.TextDocument): Promise<readonly string[]> {
  const range = new vscode.Range(0, 0, document.lineCount, 0)
  const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    range,
  )
  return found.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join('')).trim())
}

async function lenses(document: vscode.TextDocument): Promise<readonly string[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    10,
  )
  return found.map(({ command }) => command?.title ?? '')
}

/** The new setting is asked for and looked at in a check of its own. */
async function untilSome(found: () => Promise<readonly string[]>): Promise<void> {
  const api = await claimlint()
  let some = (await found()).length > 0
  const looked = new vscode.EventEmitter<void>()
  const listener = api.onDidSettle(async () => {
    some = (await found()).length > 0
    looked.fire()
  })
  try {
    await until(
      looked.event,
      () => some,
      () => 'there are notes',
    )
  } finally {
    listener.dispose()
    looked.dispose()
  }
}
