import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  CONTRADICTIONS_AT,
  type ContradictionsAtResult,
  DISMISS,
  DISMISSALS,
  type DismissParams,
  type DismissResult,
} from '../../server/src/protocol.js'
import type { Dismissals } from './dismissals.js'
import { NOTHING_TO_DISMISS, WHICH_CONTRADICTION } from './messages.js'

/** Dismisses the contradiction of a quick fix; called by hand, without an argument, the one under the cursor. */
export async function dismiss(client: LanguageClient, dismissals: Dismissals, argument: unknown): Promise<void> {
  const contradiction = idOf(argument) ?? (await chooseUnderCursor(client))
  if (contradiction === undefined) return
  // The server plans upon the files as they are now, whether or not their watchers have spoken.
  await client.sendNotification(DISMISSALS, await dismissals.read())
  const params: DismissParams = { contradiction }
  const result = await client.sendRequest<DismissResult>(DISMISS, params)
  if ('problem' in result) void vscode.window.showWarningMessage(result.problem)
  else await dismissals.write(result)
}

function idOf(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null || !('contradiction' in argument)) return undefined
  return typeof argument.contradiction === 'string' ? argument.contradiction : undefined
}

async function chooseUnderCursor(client: LanguageClient): Promise<string | undefined> {
  const editor = vscode.window.activeTextEditor
  const found = editor === undefined ? [] : await contradictionsAt(client, editor)
  const [only] = found
  if (only === undefined) {
    void vscode.window.showInformationMessage(NOTHING_TO_DISMISS)
    return undefined
  }
  if (found.length === 1) return only.contradiction
  const items = found.map(({ contradiction, message }) => ({ label: message, contradiction }))
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: WHICH_CONTRADICTION })
  return chosen?.contradiction
}

function contradictionsAt(client: LanguageClient, editor: vscode.TextEditor): Promise<ContradictionsAtResult> {
  const params = client.code2ProtocolConverter.asTextDocumentPositionParams(editor.document, editor.selection.active)
  return client.sendRequest<ContradictionsAtResult>(CONTRADICTIONS_AT, params)
}
