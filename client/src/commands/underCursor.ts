import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  CONTRADICTIONS_AT,
  type ContradictionAt,
  type ContradictionsAtParams,
  type ContradictionsAtResult,
} from '../../../server/src/protocol.js'
import { NOT_ON_A_FLAG } from '../messages.js'

/** The contradictions of the claim at a place. */
export function contradictionsAt(
  client: LanguageClient,
  uri: string,
  position: ContradictionsAtParams['position'],
): Promise<ContradictionsAtResult> {
  const params: ContradictionsAtParams = { textDocument: { uri }, position }
  return client.sendRequest<ContradictionsAtResult>(CONTRADICTIONS_AT, params)
}

/** The contradiction under the cursor; the person chooses where there are several, and is told where there is none. */
export async function contradictionUnderCursor(
  client: LanguageClient,
  question: string,
): Promise<ContradictionAt | undefined> {
  const editor = vscode.window.activeTextEditor
  const found = editor && (await contradictionsAt(client, uriOf(editor), positionOf(editor)))
  const [only] = found ?? []
  if (found === undefined || only === undefined) {
    void vscode.window.showInformationMessage(NOT_ON_A_FLAG)
    return undefined
  }
  if (found.length === 1) return only
  const items = found.map(contradiction => ({ label: contradiction.message, contradiction }))
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: question })
  return chosen?.contradiction
}

function uriOf({ document }: vscode.TextEditor): string {
  return document.uri.toString()
}

function positionOf({ selection }: vscode.TextEditor): ContradictionsAtParams['position'] {
  const { line, character } = selection.active
  return { line, character }
}
