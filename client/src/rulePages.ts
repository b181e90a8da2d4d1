import * as vscode from 'vscode'

/** The folder of the pages that tell what each rule compares, `<rule>.md`. */
export function rulePages(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'docs', 'rules')
}

/** True for a page of ours: its examples contradict each other on purpose, and are nobody's copy. */
export function isRulePage(uri: vscode.Uri, extensionUri: vscode.Uri): boolean {
  const folder = rulePages(extensionUri)
  return uri.scheme === folder.scheme && uri.path.startsWith(`${folder.path}/`)
}
