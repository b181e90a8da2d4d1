import * as vscode from 'vscode'
import type { FactsParams, FactsResult, Status } from '../../../server/src/protocol.js'
import { counted, FACTS } from '../messages.js'
import { type FactFilter, isFiltering, NO_FILTER, passes } from './factFilter.js'
import { itemOf } from './factItems.js'
import { factNode, mentionNodes, type Node } from './factNodes.js'

/** What the view needs of the check: its results, asked for and announced. */
export interface FactsSource {
  readonly onDidSettle: vscode.Event<Status>
  /** Undefined while no server answers. */
  facts(params: FactsParams): Promise<FactsResult | undefined>
}

const NOTHING: FactsResult = { generation: 0, documents: [], facts: [] }

/** The tree of facts, conflicts first, each with its mentions. It asks the server only while somebody looks. */
export class FactsView implements vscode.Disposable, vscode.TreeDataProvider<Node> {
  readonly #source: FactsSource
  readonly #view: vscode.TreeView<Node>
  readonly #changed = new vscode.EventEmitter<void>()
  readonly #disposables: vscode.Disposable[]
  #result = NOTHING
  #filter = NO_FILTER
  #isStale = true

  constructor(source: FactsSource) {
    this.#source = source
    this.#view = vscode.window.createTreeView('claimlint.facts', { treeDataProvider: this, showCollapseAll: true })
    this.#disposables = [
      this.#view,
      this.#changed,
      source.onDidSettle(status => void this.#settled(status)),
      this.#view.onDidChangeVisibility(() => void this.#refresh()),
    ]
    this.#setFilter(NO_FILTER)
  }

  readonly onDidChangeTreeData = this.#changed.event

  getTreeItem(node: Node): vscode.TreeItem {
    return itemOf(node)
  }

  getChildren(node?: Node): readonly Node[] & Node[] {
    if (node === undefined) return this.#shown.map(factNode)
    return node.type === 'fact' ? [...mentionNodes(node.fact)] : []
  }

  getParent(node: Node): Node | undefined {
    return node.type === 'mention' ? factNode(node.fact) : undefined
  }

  /** Asks for words that facts must have; nothing shows all. */
  async search(): Promise<void> {
    const text = await vscode.window.showInputBox({
      title: FACTS.searchTitle,
      prompt: FACTS.searchPrompt,
      value: this.#filter.text,
    })
    if (text !== undefined) this.#setFilter({ ...this.#filter, text })
  }

  /** Lets the person choose states, rules and documents. */
  async choose(): Promise<void> {
    await this.#refresh()
    const items = choices(this.#result, this.#filter)
    const chosen = await vscode.window.showQuickPick(items, {
      title: FACTS.filterTitle,
      placeHolder: FACTS.filterPrompt,
      canPickMany: true,
      matchOnDescription: true,
    })
    if (chosen === undefined) return
    this.#setFilter({
      text: this.#filter.text,
      onlyConflicts: chosen.some(({ choice }) => choice?.type === 'conflicts'),
      rules: chosen.flatMap(({ choice }) => (choice?.type === 'rule' ? choice.rule : [])),
      documents: chosen.flatMap(({ choice }) => (choice?.type === 'document' ? choice.uri : [])),
    })
  }

  clearFilter(): void {
    this.#setFilter(NO_FILTER)
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose()
  }

  get #shown(): FactsResult['facts'] {
    return this.#result.facts.filter(fact => passes(fact, this.#filter))
  }

  async #settled({ contradictions }: Status): Promise<void> {
    this.#isStale = true
    this.#view.badge =
      contradictions === 0 ? undefined : { value: contradictions, tooltip: counted(contradictions, 'contradiction') }
    await this.#refresh()
  }

  async #refresh(): Promise<void> {
    if (!this.#view.visible || !this.#isStale) return
    this.#isStale = false
    const result = await this.#source.facts({})
    if (result === undefined) this.#isStale = true
    else {
      this.#result = result
      this.#show()
    }
  }

  #setFilter(filter: FactFilter): void {
    this.#filter = filter
    void vscode.commands.executeCommand('setContext', 'claimlint.factsFiltered', isFiltering(filter))
    this.#show()
  }

  #show(): void {
    const shown = this.#shown
    const conflicts = shown.filter(({ state }) => state === 'conflict').length
    const { facts } = this.#result
    this.#view.description = facts.length === 0 ? '' : FACTS.counts(conflicts, shown.length, facts.length)
    // Without a message VS Code shows the welcome of an empty view, which speaks of documents and not of a filter.
    this.#view.message = isFiltering(this.#filter) ? FACTS.filtered(shown.length, facts.length) : ''
    this.#changed.fire()
  }
}

interface FilterItem extends vscode.QuickPickItem {
  readonly choice?:
    | { readonly type: 'conflicts' }
    | { readonly type: 'rule'; readonly rule: string }
    | { readonly type: 'document'; readonly uri: string }
}

function choices({ facts, documents }: FactsResult, filter: FactFilter): FilterItem[] {
  const head = (label: string): FilterItem => ({ label, kind: vscode.QuickPickItemKind.Separator })
  const rules = [...new Set(facts.flatMap(({ rule }) => rule ?? []))].sort()
  const conflicts = facts.filter(({ state }) => state === 'conflict').length
  return [
    {
      label: FACTS.onlyConflicts,
      description: counted(conflicts, 'fact'),
      picked: filter.onlyConflicts,
      choice: { type: 'conflicts' },
    },
    head(FACTS.rules),
    ...rules.map(rule => ({
      label: rule,
      description: counted(facts.filter(fact => fact.rule === rule).length, 'fact'),
      picked: filter.rules.includes(rule),
      choice: { type: 'rule' as const, rule },
    })),
    head(FACTS.documents),
    ...documents.map(({ uri, name }) => ({
      label: name,
      description: counted(facts.filter(fact => fact.mentions.some(mention => mention.uri === uri)).length, 'fact'),
      picked: filter.documents.includes(uri),
      choice: { type: 'document' as const, uri },
    })),
  ]
}
