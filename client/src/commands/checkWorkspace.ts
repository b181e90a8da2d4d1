import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { CHECK_WORKSPACE, type CheckWorkspaceResult } from '../../../server/src/protocol.js'
import { CHECKED } from '../messages.js'

/** Has all files of the workspace checked, open or not, and tells what that found. */
export async function checkWorkspace(client: LanguageClient, contradictions: () => number): Promise<void> {
  if ((vscode.workspace.workspaceFolders ?? []).length === 0) {
    void vscode.window.showInformationMessage(CHECKED.noFolder)
    return
  }
  const { files } = await client.sendRequest<CheckWorkspaceResult>(CHECK_WORKSPACE, {})
  if (files === null) return
  void tell(files, contradictions())
}

async function tell(files: number, contradictions: number): Promise<void> {
  const actions = contradictions > 0 ? [CHECKED.showFacts] : []
  const chosen = await vscode.window.showInformationMessage(CHECKED.result(files, contradictions), ...actions)
  if (chosen !== undefined) await vscode.commands.executeCommand('claimlint.facts.focus')
}
