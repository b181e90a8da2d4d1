import * as vscode from 'vscode'
import type { Dismissed } from '../../../server/src/protocol.js'
import { DISMISSED } from '../messages.js'

/** What the view needs: the dismissals, asked for and announced. */
export interface DismissalsSource {
  readonly onDidChange: vscode.Event<unknown>
  dismissed(): Promise<readonly Dismissed[]>
}

/** The list of what was dismissed, each with the way to take it back. */
export class DismissalsView implements vscode.Disposable, vscode.TreeDataProvider<Dismissed> {
  readonly #source: DismissalsSource
  readonly #view: vscode.TreeView<Dismissed>
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #disposables: vscode.Disposable[]

  constructor(source: DismissalsSource) {
    this.#source = source
    this.#view = vscode.window.createTreeView('claimlint.dismissals', { treeDataProvider: this })
    this.#disposables = [this.#view, this.#changed, source.onDidChange(() => this.#changed.fire())]
  }

  readonly onDidChangeTreeData = this.#changed.event

  getTreeItem({ id, rule, sides, reason, file }: Dismissed): vscode.TreeItem {
    const wordings = sides.map(side => `“${side}”`).join(' · ')
    const item = new vscode.TreeItem(wordings === '' ? id : wordings)
    item.id = id
    item.description = [rule, reason].filter(part => part !== '').join(': ')
    item.tooltip = [wordings, item.description, file === null ? DISMISSED.withoutFolder : DISMISSED.lapses]
      .filter(line => line !== '')
      .join('\n')
    item.iconPath = new vscode.ThemeIcon('circle-slash')
    item.contextValue = 'dismissal'
    if (file !== null)
      item.command = { title: DISMISSED.openFile, command: 'vscode.open', arguments: [vscode.Uri.parse(file)] }
    return item
  }

  async getChildren(dismissed?: Dismissed): Promise<Dismissed[]> {
    return dismissed === undefined ? [...(await this.#source.dismissed())] : []
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }
}
