import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { WHICH_CONTRADICTION } from '../messages.js'
import { chooseMention, show } from './openBeside.js'
import { contradictionUnderCursor } from './underCursor.js'

/** Moves the cursor from a flagged claim to a mention that competes with it; the person chooses where there are several. */
export async function goToCounterpart(client: LanguageClient): Promise<void> {
  const contradiction = await contradictionUnderCursor(client, WHICH_CONTRADICTION)
  const other = contradiction && (await chooseMention(contradiction.competing))
  if (other === undefined) return
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === other.uri)
  await show(other, shown?.viewColumn ?? vscode.ViewColumn.Active)
}
