import assert from 'node:assert/strict'
import * as vscode from 'vscode'
import type { ClaimlintApi } from '../../../client/src/extension.js'

export const MORNING = 'harbour-morning.md'
export const EVENING = 'harbour-evening.txt'
/** A document that says nothing of what the other two say. */
export const ORCHARD = 'orchard.md'

/** A condition that does not come true within this time fails the test with its name. */
const LIMIT_MS = 20_000

/** What the extension gives to others. It wakes up by itself for a document that it reads; this waits until it has. */
export async function claimlint(): Promise<ClaimlintApi> {
  const extension = vscode.extensions.getExtension<ClaimlintApi>('claimlint.claimlint-vscode')
  assert.ok(extension, 'the extension is installed')
  return extension.activate()
}

export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  assert.ok(folder, 'a folder is open')
  return folder.uri
}

export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), name)
}

/** Shows a document in a tab of its own and returns it. */
export async function show(document: string | vscode.TextDocument): Promise<vscode.TextDocument> {
  const shown = typeof document === 'string' ? await vscode.workspace.openTextDocument(uriOf(document)) : document
  await vscode.window.showTextDocument(shown, { preview: false })
  return shown
}

/** Claimlint's diagnostics of a document, in the order of the text. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'claimlint')
    .sort((a, b) => a.range.start.compareTo(b.range.start))
}

/** What the squiggles of a document lie under. */
export function marked(document: vscode.TextDocument): string[] {
  return diagnosticsOf(document.uri).map(({ range }) => document.getText(range))
}

/** Resolves as soon as the squiggles of a document lie under exactly these wordings. */
export function untilMarked(document: vscode.TextDocument, wordings: readonly string[]): Promise<void> {
  const isSo = (): boolean => JSON.stringify(marked(document)) === JSON.stringify(wordings)
  return until(vscode.languages.onDidChangeDiagnostics, isSo, () => {
    return `${document.uri.path} has squiggles under ${JSON.stringify(wordings)}, not ${JSON.stringify(marked(document))}`
  })
}

/** Resolves as soon as a diagnostic of a document names a wording, which only a check made after it was typed can do. */
export function untilNamed(document: vscode.TextDocument, wording: string): Promise<void> {
  const messages = (): string[] => diagnosticsOf(document.uri).map(({ message }) => message)
  return until(
    vscode.languages.onDidChangeDiagnostics,
    () => messages().some(message => message.includes(wording)),
    () => `${document.uri.path} names ${wording}: ${JSON.stringify(messages())}`,
  )
}

/** Resolves as soon as the condition holds, which is looked at now and at every event. */
export function until<T>(event: vscode.Event<T>, condition: () => boolean, what: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(limit)
      listener.dispose()
      settle()
    }
    const listener = event(() => {
      if (condition()) end(resolve)
    })
    const limit = setTimeout(() => end(() => reject(new Error(`not within ${LIMIT_MS} ms: ${what()}`))), LIMIT_MS)
    if (condition()) end(resolve)
  })
}

/** Resolves as soon as the editor in front shows a document with the cursor at a wording, or with the wording selected. */
export async function untilCursorAt(document: vscode.TextDocument, wording: string): Promise<void> {
  const place = (): string => {
    const editor = vscode.window.activeTextEditor
    return editor === undefined ? 'nowhere' : `${editor.document.uri.path}:${JSON.stringify(editor.selection)}`
  }
  const isThere = (): boolean => {
    const editor = vscode.window.activeTextEditor
    return editor?.document === document && editor.selection.start.isEqual(positionOf(document, wording))
  }
  const moved = new vscode.EventEmitter<void>()
  const listeners = [
    vscode.window.onDidChangeActiveTextEditor(() => moved.fire()),
    vscode.window.onDidChangeTextEditorSelection(() => moved.fire()),
  ]
  try {
    await until(moved.event, isThere, () => `the cursor is at “${wording}” of ${document.uri.path}, not at ${place()}`)
  } finally {
    for (const listener of [moved, ...listeners]) listener.dispose()
  }
}

/** Closes every tab, without saving, and waits until no diagnostic is left. */
export async function closeEverything(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    // Reverting is done to the editor in front.
    await vscode.window.showTextDocument(document)
    await vscode.commands.executeCommand('workbench.action.files.revert')
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors')
  const left = (): string[] =>
    vscode.languages
      .getDiagnostics()
      .filter(([, diagnostics]) => diagnostics.some(({ source }) => source === 'claimlint'))
      .map(([uri]) => uri.toString())
  await until(
    vscode.languages.onDidChangeDiagnostics,
    () => left().length === 0,
    () => `${left()} are clear`,
  )
}

/** The first place of a wording. */
export function positionOf(document: vscode.TextDocument, wording: string): vscode.Position {
  const offset = document.getText().indexOf(wording)
  assert.ok(offset >= 0, `“${wording}” is in the document`)
  return document.positionAt(offset)
}

/** Replaces the first occurrence of a wording by typing over it. */
export async function retype(document: vscode.TextDocument, before: string, after: string): Promise<void> {
  const start = positionOf(document, before)
  const edit = new vscode.WorkspaceEdit()
  edit.replace(document.uri, new vscode.Range(start, start.translate(0, before.length)), after)
  assert.ok(await vscode.workspace.applyEdit(edit))
}
