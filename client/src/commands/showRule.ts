import * as vscode from 'vscode'
import { rulePages } from '../rulePages.js'

/** Shows a rule's page as it is meant to be read; without VS Code's own preview of Markdown, its source. */
export async function showRule(extensionUri: vscode.Uri, argument: unknown): Promise<void> {
  const rule = typeof argument === 'object' && argument !== null && 'rule' in argument ? argument.rule : undefined
  // Part of a path: nothing but the name of a rule.
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return
  const page = vscode.Uri.joinPath(rulePages(extensionUri), `${rule}.md`)
  const commands = await vscode.commands.getCommands(true)
  if (commands.includes('markdown.showPreview')) await vscode.commands.executeCommand('markdown.showPreview', page)
  else await vscode.window.showTextDocument(page)
}
