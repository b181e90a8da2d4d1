import * as vscode from 'vscode'
import { closeEverything, EVENING, MORNING, show, untilMarked } from './support.js'

describe('a setting', () => {
  const change = (key: string, value: unknown): Thenable<void> =>
    vscode.workspace.getConfiguration('claimlint').update(key, value, vscode.ConfigurationTarget.Workspace)

  afterEach(async () => {
    await change('severities', undefined)
    await closeEverything()
  })

  it('works at once, and a wrong one leaves the last good one in force', async () => {
    const morning = await show(MORNING)
    await show(EVENING)
    await untilMarked(morning, ['142', 'about 18 months'])
    await change('severities', { count: 'off' })
    await untilMarked(morning, ['about 18 months'])
    await change('severities', { count: 'loud', duration: 'off' })
    await untilMarked(morning, [])
    await change('severities', undefined)
    await untilMarked(morning, ['142', 'about 18 months'])
  })
})
