import * as vscode from 'vscode'
import {
  DISMISSALS_PATH,
  type DismissalsFile,
  type DismissalsParams,
  type DismissResult,
} from '../../server/src/protocol.js'
import { folderReadOnly } from './messages.js'

/** Key in the workspace state of the dismissals of documents that have no folder. */
const STATE_KEY = 'dismissals'

/**
 * The dismissals of all folders, read and written through VS Code's own file systems, so that remote and virtual
 * folders work like local ones.
 */
export class Dismissals implements vscode.Disposable {
  readonly #state: vscode.Memento
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #disposables: vscode.Disposable[] = []
  #watchers: vscode.Disposable[] = []

  constructor(state: vscode.Memento) {
    this.#state = state
    this.#watch()
    this.#disposables.push(
      this.#changed,
      vscode.workspace.onDidChangeWorkspaceFolders(() => {
        this.#watch()
        this.#changed.fire()
      }),
    )
  }

  /** A file was written, by whomever, or the folders are others. */
  get onDidChange(): vscode.Event<void> {
    return this.#changed.event
  }

  /** Everything as it is now. */
  async read(): Promise<DismissalsParams> {
    const files = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(readFile))
    const kept: unknown = this.#state.get(STATE_KEY)
    return { files, withoutFolder: Array.isArray(kept) ? kept : [] }
  }

  /** Writes what the server says must be written. A file that cannot be written gets a notice. */
  async write({ files, withoutFolder }: Exclude<DismissResult, { problem: string }>): Promise<void> {
    for (const { uri, text } of files) {
      const file = vscode.Uri.parse(uri)
      if (!(await saveFile(file, text))) {
        void vscode.window.showWarningMessage(folderReadOnly(vscode.workspace.asRelativePath(file, true)))
      }
    }
    if (withoutFolder !== null) await this.#state.update(STATE_KEY, withoutFolder)
    this.#changed.fire()
  }

  dispose(): void {
    for (const disposable of [...this.#disposables, ...this.#watchers]) disposable.dispose()
  }

  #watch(): void {
    for (const watcher of this.#watchers) watcher.dispose()
    this.#watchers = (vscode.workspace.workspaceFolders ?? []).map(folder => {
      const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, DISMISSALS_PATH))
      const changed = () => this.#changed.fire()
      watcher.onDidCreate(changed)
      watcher.onDidChange(changed)
      watcher.onDidDelete(changed)
      return watcher
    })
  }
}

async function readFile(folder: vscode.WorkspaceFolder): Promise<DismissalsFile> {
  const uri = vscode.Uri.joinPath(folder.uri, DISMISSALS_PATH)
  try {
    const bytes = await vscode.workspace.fs.readFile(uri)
    return { folder: folder.uri.toString(), text: new TextDecoder().decode(bytes) }
  } catch {
    // No file, or none that can be read: nothing is dismissed there.
    return { folder: folder.uri.toString(), text: null }
  }
}

/** Gives a file a new text, by an edit that is saved; false where that is not possible. */
export async function saveFile(uri: vscode.Uri, text: string): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) return false
  const edit = new vscode.WorkspaceEdit()
  try {
    if (!(await exists(uri))) {
      edit.createFile(uri, { contents: new TextEncoder().encode(text) })
      return await vscode.workspace.applyEdit(edit)
    }
    const document = await vscode.workspace.openTextDocument(uri)
    edit.replace(uri, new vscode.Range(0, 0, document.lineCount, 0), text)
    return (await vscode.workspace.applyEdit(edit)) && (await document.save())
  } catch {
    return false
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri)
    return true
  } catch {
    return false
  }
}
