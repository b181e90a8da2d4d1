import * as vscode from 'vscode'
import { NO_CONTRADICTIONS } from '../messages.js'

/** A flagged claim. */
interface Flag {
  readonly uri: vscode.Uri
  readonly range: vscode.Range
}

/** Moves the cursor to the next flagged claim, through all documents and round to the first. */
export function goToNext(): Promise<void> {
  return goTo((flags, here) => flags.find(flag => compareWithPlace(flag, here) > 0) ?? flags[0])
}

/** Moves the cursor to the flagged claim before it, through all documents and round to the last. */
export function goToPrevious(): Promise<void> {
  return goTo((flags, here) => flags.findLast(flag => compareWithPlace(flag, here) < 0) ?? flags.at(-1))
}

type Place = { readonly uri: string; readonly position: vscode.Position } | undefined

async function goTo(choose: (flags: readonly Flag[], here: Place) => Flag | undefined): Promise<void> {
  const editor = vscode.window.activeTextEditor
  const here = editor && { uri: editor.document.uri.toString(), position: editor.selection.active }
  const flag = choose(flagsInOrder(), here)
  if (flag === undefined) {
    void vscode.window.showInformationMessage(NO_CONTRADICTIONS)
    return
  }
  const start = new vscode.Range(flag.range.start, flag.range.start)
  await vscode.window.showTextDocument(flag.uri, { selection: start })
}

/** All flags in the order of URI and place. */
function flagsInOrder(): readonly Flag[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri, diagnostics]) =>
      diagnostics.filter(isOurs).map((diagnostic): Flag => ({ uri, range: diagnostic.range })),
    )
    .sort((a, b) => compareWithPlace(a, { uri: b.uri.toString(), position: b.range.start }))
}

/** Contradictions have a rule as their code; what we say of a broken file has none. */
function isOurs({ source, code }: vscode.Diagnostic): boolean {
  return source === 'claimlint' && code !== undefined
}

function compareWithPlace(flag: Flag, place: Place): number {
  if (place === undefined) return 1
  const uri = flag.uri.toString()
  if (uri !== place.uri) return uri < place.uri ? -1 : 1
  return flag.range.start.compareTo(place.position)
}
