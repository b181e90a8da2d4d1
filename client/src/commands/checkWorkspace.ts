import { randomUUID } from 'node:crypto'
import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { CHECK_WORKSPACE, type CheckWorkspaceParams, type CheckWorkspaceResult } from '../../../server/src/protocol.js'
import { CHECKED } from '../messages.js'

/** Has all files of the workspace checked, open or not, and tells what that found. */
export async function checkWorkspace(client: LanguageClient, contradictions: () => number): Promise<void> {
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
    void vscode.window.showInformationMessage(CHECKED.noFolder)
    return
  }
  const files = await checkWithProgress(client)
  if (files === null) return
  void tell(files, contradictions())
}

/** The client library shows what a server does in the status bar, where nobody can cancel it. Null where it was cancelled. */
function checkWithProgress(client: LanguageClient): Thenable<number | null> {
  const options = { location: vscode.ProgressLocation.Notification, title: CHECKED.checking, cancellable: true }
  return vscode.window.withProgress(options, async (progress, cancellation) => {
    const workDoneToken = randomUUID()
    const params: CheckWorkspaceParams = { workDoneToken }
    const { WorkDoneProgress } = await import('vscode-languageclient/node')
    let reached = 0
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, value => {
      if (value.kind === 'end') return
      const { message = '', percentage = reached } = value
      progress.report({ message, increment: percentage - reached })
      reached = percentage
    })
    try {
      const { files } = await client.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, params, cancellation)
      return files
    } catch (error) {
      if (cancellation.isCancellationRequested) return null
      throw error
    } finally {
      listener.dispose()
    }
  })
}

async function tell(files: number, contradictions: number): Promise<void> {
  const actions = contradictions > 0 ? [CHECKED.showFacts] : []
  const chosen = await vscode.window.showInformationMessage(CHECKED.result(files, contradictions), ...actions)
  if (chosen !== undefined) await vscode.commands.executeCommand('claimlint.facts.focus')
}
