import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { REFERENCE, type ReferenceParams, type ReferenceResult } from '../../../server/src/protocol.js'
import { saveFile } from '../dismissals.js'
import { fileNotWritten, madeReference } from '../messages.js'

/** Makes a document a fact sheet of its project: that of a quick fix, or else the one in the active editor. */
export async function makeReference(client: LanguageClient, argument: unknown): Promise<void> {
  const uri = uriOf(argument) ?? vscode.window.activeTextEditor?.document.uri
  if (uri === undefined) return
  const params: ReferenceParams = { uri: uri.toString() }
  const result = await client.sendRequest<ReferenceResult>(REFERENCE, params)
  if ('problem' in result) {
    void vscode.window.showWarningMessage(result.problem)
    return
  }
  const file = vscode.Uri.parse(result.uri)
  const name = vscode.workspace.asRelativePath(file)
  if (await saveFile(file, result.text))
    void vscode.window.showInformationMessage(madeReference(vscode.workspace.asRelativePath(uri), name))
  else void vscode.window.showWarningMessage(fileNotWritten(name))
}

function uriOf(argument: unknown): vscode.Uri | undefined {
  if (typeof argument !== 'object' || argument === null || !('uri' in argument)) return undefined
  return typeof argument.uri === 'string' ? vscode.Uri.parse(argument.uri) : undefined
}
