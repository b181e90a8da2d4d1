import * as vscode from 'vscode'
import type { ReadFileParams, ReadFileResult } from '../../server/src/protocol.js'

/** Reads a file for the server through VS Code's own file systems, where the server's reaches no further. */
export async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true))) }
  } catch {
    // Absent, or not to be read: for whoever asks there is no file.
    return { text: null }
  }
}
