import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import type { ContradictionAt, OpenBesideArgument, PlacedMention } from '../../../server/src/protocol.js'
import { CONTRADICTION_GONE, OTHER_SIDE, WHICH_CONTRADICTION } from '../messages.js'
import { contradictionArgument } from './argument.js'
import { contradictionsAt, contradictionUnderCursor } from './underCursor.js'

/** Shows a claim and a mention that competes with it beside each other, each with its line in view. */
export async function openBeside(client: LanguageClient, argument: unknown): Promise<void> {
  const wanted = contradictionArgument(argument)
  const contradiction =
    wanted === undefined ? await contradictionUnderCursor(client, WHICH_CONTRADICTION) : await found(client, wanted)
  const other = contradiction && (await chooseMention(contradiction.competing))
  if (contradiction === undefined || other === undefined) return
  const here = await show(contradiction.here, columnOf(contradiction.here) ?? vscode.ViewColumn.Active)
  const beside = columnOf(other, here.viewColumn) ?? vscode.ViewColumn.Beside
  // The cursor stays: whoever looks across has not decided yet which of the two to change.
  await show(other, beside, true)
}

/** The mention that is meant: the only one, or the one that the person chooses. */
export async function chooseMention(mentions: readonly PlacedMention[]): Promise<PlacedMention | undefined> {
  if (mentions.length < 2) return mentions[0]
  const items = mentions.map(mention => ({
    label: mention.text,
    description: `${mention.name}:${mention.range.start.line + 1}`,
    mention,
  }))
  const chosen = await vscode.window.showQuickPick(items, { placeHolder: OTHER_SIDE, matchOnDescription: true })
  return chosen?.mention
}

/** Shows a mention, selected. */
export async function show(
  { uri, range: { start, end } }: PlacedMention,
  viewColumn: vscode.ViewColumn,
  preserveFocus = false,
): Promise<vscode.TextEditor> {
  const selection = new vscode.Range(start.line, start.character, end.line, end.character)
  return vscode.window.showTextDocument(vscode.Uri.parse(uri), { viewColumn, preserveFocus, selection })
}

async function found(client: LanguageClient, wanted: OpenBesideArgument): Promise<ContradictionAt | undefined> {
  const all = await contradictionsAt(client, wanted.uri, wanted.position)
  const contradiction = all.find(candidate => candidate.contradiction === wanted.contradiction)
  if (contradiction === undefined) void vscode.window.showInformationMessage(CONTRADICTION_GONE)
  return contradiction
}

/** Where a document is shown already, apart from one column. */
function columnOf({ uri }: PlacedMention, except?: vscode.ViewColumn): vscode.ViewColumn | undefined {
  return vscode.window.visibleTextEditors.find(
    ({ document, viewColumn }) => document.uri.toString() === uri && viewColumn !== undefined && viewColumn !== except,
  )?.viewColumn
}
