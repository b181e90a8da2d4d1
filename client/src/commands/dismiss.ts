import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  DISMISS,
  DISMISSALS,
  type DismissArgument,
  type DismissParams,
  type DismissResult,
} from '../../../server/src/protocol.js'
import type { Dismissals } from '../dismissals.js'
import { REASON, WHICH_CONTRADICTION } from '../messages.js'
import { contradictionUnderCursor } from './underCursor.js'

/** Dismisses the contradiction of a quick fix; called by hand, without an argument, the one under the cursor. */
export async function dismiss(client: LanguageClient, dismissals: Dismissals, argument: unknown): Promise<void> {
  const wanted = argumentOf(argument) ?? (await chosen(client))
  if (wanted === undefined) return
  const reason = wanted.askReason === true ? await askReason() : ''
  if (reason === undefined) return
  // The server plans upon the files as they are now, whether or not their watchers have spoken.
  await client.sendNotification(DISMISSALS, await dismissals.read())
  const params: DismissParams = { contradiction: wanted.contradiction, reason }
  const result = await client.sendRequest<DismissResult>(DISMISS, params)
  if ('problem' in result) void vscode.window.showWarningMessage(result.problem)
  else await dismissals.write(result)
}

function argumentOf(argument: unknown): DismissArgument | undefined {
  if (typeof argument !== 'object' || argument === null || !('contradiction' in argument)) return undefined
  const { contradiction } = argument
  if (typeof contradiction !== 'string') return undefined
  return { contradiction, askReason: 'askReason' in argument && argument.askReason === true }
}

async function chosen(client: LanguageClient): Promise<DismissArgument | undefined> {
  const found = await contradictionUnderCursor(client, WHICH_CONTRADICTION)
  return found && { contradiction: found.contradiction, askReason: true }
}

/** What the person says; '' for nothing, undefined for a change of mind. */
async function askReason(): Promise<string | undefined> {
  return vscode.window.showInputBox({ title: REASON.title, prompt: REASON.prompt, placeHolder: REASON.example })
}
