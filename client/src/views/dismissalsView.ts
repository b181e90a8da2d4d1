import * as vscode from 'vscode'
import type { Dismissed } from '../../../server/src/protocol.js'
import { DISMISSED, quoted } from '../messages.js'

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

  getTreeItem({ id, rule, sides, reason, lapsed, file }: Dismissed): vscode.TreeItem {
    const wordings = sides.map(quoted).join(' · ')
    const named = wordings === '' ? id : wordings
    const item = new vscode.TreeItem(lapsed === '' ? named : DISMISSED.lapsed(named))
    const about = [rule, reason].filter(part => part !== '').join(': ')
    const standing = lapsed !== '' ? lapsed : file === null ? DISMISSED.withoutFolder : DISMISSED.lapses
    item.id = id
    item.description = about
    item.tooltip = [wordings, about, standing].filter(line => line !== '').join('\n')
    item.iconPath = new vscode.ThemeIcon(lapsed === '' ? 'circle-slash' : 'history')
    item.contextValue = lapsed === '' ? 'dismissal' : 'dismissal.lapsed'
    item.accessibilityInformation = { label: [wordings, about, lapsed].filter(part => part !== '').join(', ') }
    if (file !== null)
      item.command = { title: DISMISSED.openFile, command: 'vscode.open', arguments: [vscode.Uri.parse(file)] }
    return item
  }

  async getChildren(dismissed?: Dismissed): Promise<Dismissed[]> {
    if (dismissed !== undefined) return []
    const all = await this.#source.dismissed()
    const lapsed = all.filter(dismissal => dismissal.lapsed !== '')
    this.#view.description = lapsed.length === 0 ? '' : DISMISSED.lapsed(lapsed.length)
    void vscode.commands.executeCommand('setContext', 'claimlint.hasLapsed', lapsed.length > 0)
    // What asks to be looked at stands first.
    return [...lapsed, ...all.filter(dismissal => dismissal.lapsed === '')]
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }
}
