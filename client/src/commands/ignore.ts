import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  IGNORE as IGNORE_REQUEST,
  type IgnoreParams,
  type IgnoreReach,
  type IgnoreResult,
} from '../../../server/src/protocol.js'
import { IGNORE, TEXT_CHANGED, WHICH_CONTRADICTION } from '../messages.js'
import { type ContradictionArgument, contradictionArgument } from './argument.js'
import { contradictionUnderCursor } from './underCursor.js'

/** Writes a comment that leaves a contradiction alone, as far and for the reason that the person gives. */
export async function ignore(client: LanguageClient, argument: unknown): Promise<void> {
  const wanted = contradictionArgument(argument) ?? (await underCursor(client))
  const reach = wanted && (await askReach())
  if (wanted === undefined || reach === undefined) return
  const reason = await vscode.window.showInputBox({
    title: IGNORE.title,
    prompt: IGNORE.prompt,
    placeHolder: IGNORE.example,
  })
  if (reason === undefined) return
  const params: IgnoreParams = { ...wanted, reach, reason }
  const result = await client.sendRequest<IgnoreResult>(IGNORE_REQUEST, params)
  const problem = 'problem' in result ? result.problem : await insert(vscode.Uri.parse(wanted.uri), result)
  if (problem !== null) void vscode.window.showWarningMessage(problem)
}

async function underCursor(client: LanguageClient): Promise<ContradictionArgument | undefined> {
  const found = await contradictionUnderCursor(client, WHICH_CONTRADICTION)
  return found && { contradiction: found.contradiction, uri: found.here.uri, position: found.here.range.start }
}

async function askReach(): Promise<IgnoreReach | undefined> {
  const reaches: readonly IgnoreReach[] = ['line', 'block', 'file']
  const items = reaches.map(reach => ({ label: IGNORE.reaches[reach], reach }))
  const chosen = await vscode.window.showQuickPick(items, { title: IGNORE.title, placeHolder: IGNORE.where })
  return chosen?.reach
}

/** What went wrong, or null. */
async function insert(
  uri: vscode.Uri,
  { version, position, text }: Exclude<IgnoreResult, { problem: string }>,
): Promise<string | null> {
  const document = await vscode.workspace.openTextDocument(uri)
  if (document.version !== version) return TEXT_CHANGED
  const edit = new vscode.WorkspaceEdit()
  edit.insert(uri, new vscode.Position(position.line, position.character), text)
  return (await vscode.workspace.applyEdit(edit)) ? null : TEXT_CHANGED
}
