import * as vscode from 'vscode'

/** Where documents may come from, best first: of two that share a path, the server gets the first alone. */
export const SCHEMES: readonly string[] = ['file', 'vscode-remote', 'vscode-vfs', 'untitled']

/** `.txt` belongs to plain text without any extension saying so. */
const PLAIN_TEXT_ENDINGS: readonly string[] = ['.txt']

/** The languages that the setting names; the default where it is not a list. */
export function checkedLanguages(): readonly string[] {
  const settings = vscode.workspace.getConfiguration('claimlint')
  const set: unknown = settings.get('languages')
  const languages: unknown = Array.isArray(set) ? set : settings.inspect('languages')?.defaultValue
  return Array.isArray(languages) ? languages.filter(language => typeof language === 'string') : []
}

/**
 * The URIs shown in tabs, each once. Of a diff only its right side counts, which is the document as it is now, and of
 * two URIs with one path (a file and its unsaved twin, a file and an older version of it) only one.
 */
export function shownUris(): readonly vscode.Uri[] {
  const byPath = new Map<string, vscode.Uri>()
  for (const tab of vscode.window.tabGroups.all.flatMap(group => group.tabs)) {
    const uri = uriOf(tab.input)
    if (uri === undefined || !SCHEMES.includes(uri.scheme)) continue
    const known = byPath.get(uri.path)
    if (known === undefined || SCHEMES.indexOf(uri.scheme) < SCHEMES.indexOf(known.scheme)) byPath.set(uri.path, uri)
  }
  return [...byPath.values()]
}

function uriOf(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri
  if (input instanceof vscode.TabInputTextDiff) return input.modified
  return undefined
}

/**
 * Loads the documents of tabs that VS Code shows but has not loaded, as after a restart, when it loads a tab first
 * when it is chosen. Only those whose name promises one of the languages: loading others would wake other extensions.
 */
export async function loadShownDocuments(languages: readonly string[]): Promise<void> {
  const loaded = new Set(vscode.workspace.textDocuments.map(document => document.uri.toString()))
  const endings = endingsOf(languages)
  const missing = shownUris().filter(
    uri => !loaded.has(uri.toString()) && endings.some(ending => uri.path.toLowerCase().endsWith(ending)),
  )
  // A file that is gone or too large to load stays a tab, and nothing else.
  await Promise.allSettled(missing.map(uri => vscode.workspace.openTextDocument(uri)))
}

function endingsOf(languages: readonly string[]): readonly string[] {
  const contributed = vscode.extensions.all.flatMap(extension => {
    const entries: unknown = extension.packageJSON?.contributes?.languages
    return Array.isArray(entries) ? entries : []
  })
  const endings = contributed
    .filter(entry => languages.includes(entry?.id) && Array.isArray(entry?.extensions))
    .flatMap(entry => entry.extensions)
    .filter((ending): ending is string => typeof ending === 'string')
  return [...endings, ...(languages.includes('plaintext') ? PLAIN_TEXT_ENDINGS : [])].map(ending =>
    ending.toLowerCase(),
  )
}
