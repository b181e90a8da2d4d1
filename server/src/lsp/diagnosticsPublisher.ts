import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node'

/** Sends the diagnostics of documents, each list only where it differs from the one sent last. */
export class DiagnosticsPublisher {
  readonly #send: (params: PublishDiagnosticsParams) => void
  /** What was sent, as JSON; documents without diagnostics are absent, as they are for a client that heard nothing. */
  readonly #sent = new Map<string, string>()

  constructor(send: (params: PublishDiagnosticsParams) => void) {
    this.#send = send
  }

  /** `version` is that of the document whose positions the diagnostics hold; absent for clients that take none. */
  publish(uri: string, diagnostics: Diagnostic[], version?: number): void {
    const next = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics)
    if (next === this.#sent.get(uri)) return
    if (next === undefined) this.#sent.delete(uri)
    else this.#sent.set(uri, next)
    this.#send(version === undefined ? { uri, diagnostics } : { uri, version, diagnostics })
  }
}
