import * as vscode from 'vscode'

/** The package of the samples that shows most on little text. */
const PACKAGE = 'ferry'

/** Opens a fresh copy of the sample package, so that whoever tries things out changes no file of the extension. */
export async function openSamples({ extensionUri, globalStorageUri }: vscode.ExtensionContext): Promise<void> {
  const folder = vscode.Uri.joinPath(globalStorageUri, 'samples', PACKAGE)
  await vscode.workspace.fs.copy(vscode.Uri.joinPath(extensionUri, 'samples', PACKAGE), folder, { overwrite: true })
  const files = await vscode.workspace.fs.readDirectory(folder)
  const names = files.filter(([, type]) => type === vscode.FileType.File).map(([name]) => name)
  for (const name of names.sort()) {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder, name), { preview: false })
  }
}
