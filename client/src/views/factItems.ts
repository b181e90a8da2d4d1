import * as vscode from 'vscode'
import { counted, FACTS, quoted } from '../messages.js'
import type { FactNode, MentionNode, Node } from './factNodes.js'

/** Sides are told apart by shape, and not by colour. */
const SIDE_ICONS: readonly string[] = ['circle-filled', 'circle-outline', 'triangle-up', 'primitive-square']

const ICONS = { conflict: 'warning', settled: 'circle-slash', agree: 'check', alone: 'dash' } as const

/** How a node of the tree looks, what a click on it does, and which commands its menu has. */
export function itemOf(node: Node): vscode.TreeItem {
  return node.type === 'fact' ? factItem(node) : mentionItem(node)
}

function factItem({ fact, contradiction }: FactNode): vscode.TreeItem {
  const { id, label, state, contradictions, mentions } = fact
  const conflicts = state === 'conflict'
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState
  const item = new vscode.TreeItem(label, conflicts ? Expanded : Collapsed)
  item.id = id
  const wordings = [...new Set(mentions.map(({ text }) => text))]
  const shown = wordings.slice(0, 4).map(quoted)
  item.description = fact.type === 'arithmetic' ? '' : [...shown, ...(wordings.length > 4 ? ['…'] : [])].join(' · ')
  const standing = FACTS.states[state]
  const messages = contradictions.map(({ message }) => message)
  item.tooltip = [...messages, `${counted(mentions.length, 'mention')}, ${standing}`].join('\n')
  item.iconPath = conflicts
    ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
    : new vscode.ThemeIcon(ICONS[state])
  item.contextValue = contradiction === undefined ? `fact.${state}` : 'fact.conflict.one'
  item.accessibilityInformation = { label: `${standing}: ${label}, ${item.description}` }
  return item
}

function mentionItem({ fact, mention, side, contradiction }: MentionNode): vscode.TreeItem {
  const { uri, range, text, value, name, source } = mention
  const { start, end } = range
  const item = new vscode.TreeItem(text)
  item.id = `${fact.id} ${uri} ${start.line}:${start.character}-${end.line}:${end.character}`
  const place = `${name}:${start.line + 1}`
  item.description = [...(value === '' || value === text ? [] : [value]), place].join(', ')
  item.tooltip = [quoted(text), value, place, source].filter(line => line !== '').join('\n')
  item.iconPath = new vscode.ThemeIcon(side === null ? 'dash' : (SIDE_ICONS[side % SIDE_ICONS.length] ?? 'dash'))
  item.contextValue = contradiction === undefined ? 'mention' : 'mention.conflict'
  const standing = side === null ? '' : `${FACTS.side(side + 1)}: `
  item.accessibilityInformation = { label: `${standing}${text}, ${item.description}` }
  const selection = new vscode.Range(start.line, start.character, end.line, end.character)
  item.command = { title: FACTS.show, command: 'vscode.open', arguments: [vscode.Uri.parse(uri), { selection }] }
  return item
}
