import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  type FileEvent,
} from 'vscode-languageserver/node'
import type { ClientSupport } from './clientSupport.js'

/** What is done about files that were created, changed or deleted. A client may tell that something was without naming it. */
type Listener = (changes: readonly FileEvent[]) => void

/** Lets the client announce changes of files, and hands each on to those who have asked for its like. */
export class FileWatch {
  readonly #connection: Connection
  readonly #listeners: { readonly concerns: (uri: string) => boolean; readonly listener: Listener }[] = []
  #watches: boolean

  constructor(connection: Connection, { registersWatchedFiles }: ClientSupport) {
    this.#connection = connection
    this.#watches = registersWatchedFiles
  }

  /** False for a client that watches nothing. */
  get watches(): boolean {
    return this.#watches
  }

  /**
   * Has files watched whose names match a glob, in all workspace folders.
   *
   * @param concerns tells which of the announced files are meant.
   */
  for(glob: string, concerns: (uri: string) => boolean, listener: Listener): void {
    this.#listeners.push({ concerns, listener })
    if (!this.#watches) return
    const options = { watchers: [{ globPattern: glob }] }
    this.#connection.client.register(DidChangeWatchedFilesNotification.type, options).catch(() => {
      // One that refuses after all is served without; the library logs that.
      this.#watches = false
    })
  }

  /** Files have changed. */
  changed({ changes }: DidChangeWatchedFilesParams): void {
    for (const { concerns, listener } of this.#listeners) {
      const own = changes.filter(({ uri }) => concerns(uri))
      if (own.length > 0 || changes.length === 0) listener(own)
    }
  }
}
