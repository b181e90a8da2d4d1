import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  DISMISSALS,
  DISMISSED as DISMISSED_REQUEST,
  type Dismissed,
  type DismissResult,
  TAKE_BACK,
  type TakeBackParams,
} from '../../../server/src/protocol.js'
import type { Dismissals } from '../dismissals.js'
import { DISMISSED, quoted } from '../messages.js'

/** Takes a dismissal of the view back; called by hand, without an argument, one that the person chooses. */
export async function takeBack(client: LanguageClient, dismissals: Dismissals, argument: unknown): Promise<void> {
  const id = idOf(argument) ?? (await chosen(client))
  if (id === undefined) return
  await takeAllBack(client, dismissals, [id])
}

/** Takes back every dismissal that has lapsed, and says where there is none. */
export async function clearLapsed(client: LanguageClient, dismissals: Dismissals): Promise<void> {
  const all = await client.sendRequest<readonly Dismissed[]>(DISMISSED_REQUEST, {})
  const ids = all.filter(({ lapsed }) => lapsed !== '').map(({ id }) => id)
  if (ids.length > 0) await takeAllBack(client, dismissals, ids)
  else void vscode.window.showInformationMessage(DISMISSED.noneLapsed)
}

async function takeAllBack(client: LanguageClient, dismissals: Dismissals, ids: readonly string[]): Promise<void> {
  // The files may have changed a moment ago, and what is written is made of what the server knows of them.
  await client.sendNotification(DISMISSALS, await dismissals.read())
  const params: TakeBackParams = { ids }
  const result = await client.sendRequest<DismissResult>(TAKE_BACK, params)
  if ('problem' in result) void vscode.window.showWarningMessage(result.problem)
  else await dismissals.write(result)
}

function idOf(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null || !('id' in argument)) return undefined
  return typeof argument.id === 'string' ? argument.id : undefined
}

async function chosen(client: LanguageClient): Promise<string | undefined> {
  const all = await client.sendRequest<readonly Dismissed[]>(DISMISSED_REQUEST, {})
  if (all.length === 0) {
    void vscode.window.showInformationMessage(DISMISSED.none)
    return undefined
  }
  const items = all.map(({ id, rule, sides, reason, lapsed }) => ({
    label: sides.map(quoted).join(' · ') || id,
    description: [rule, reason].filter(part => part !== '').join(': '),
    ...(lapsed === '' ? {} : { detail: lapsed }),
    id,
  }))
  return (await vscode.window.showQuickPick(items, { title: DISMISSED.takeBack, matchOnDescription: true }))?.id
}
