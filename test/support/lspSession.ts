import { type ChildProcess, spawn } from 'node:child_process'
import { onTestFinished, vi } from 'vitest'
import {
  type CancellationToken,
  type ClientCapabilities,
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type Location,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type ShowMessageParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import { READ_FILE, type ReadFileParams, STATUS, type Status } from '../../server/src/protocol.js'
import { serverProgram } from './serverProgram.js'

// Each session starts a process, which takes its time on a busy machine; the first one of a file bundles the server.
vi.setConfig({ testTimeout: 30_000 })

/** What a test says of the client that it plays; by default one that can do nothing and has no folder. */
export interface ClientSetup {
  readonly capabilities?: ClientCapabilities
  readonly initializationOptions?: unknown
  /** The language of its surface. */
  readonly locale?: string
  /** URIs. */
  readonly folders?: readonly string[]
  /** Answers to `workspace/configuration`, by scope and section. */
  readonly configuration?: (scope: string | undefined, section: string | undefined) => unknown
  /** What our own client says to `claimlint/readFile`; null where there is no file. */
  readonly readFile?: (uri: string) => string | null
  /** The person cancels work in progress as soon as it is shown. */
  readonly cancels?: boolean
  /** Told of everything that is reported of work in progress. */
  readonly onProgress?: () => void
  /** The client answers registrations with an error. */
  readonly refusesRegistrations?: boolean
  /** Path of the server; by default it is bundled from its sources. */
  readonly program?: string
}

/** A client with every capability that the server makes use of. */
export const ABLE: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
  workspace: {
    workspaceEdit: {
      documentChanges: true,
      resourceOperations: ['create'],
      changeAnnotationSupport: { groupsOnLabel: true },
    },
    workspaceFolders: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
}

/** One real server process, and the client that a test plays to it over standard input and output. */
export class LspSession {
  readonly #process: ChildProcess
  readonly #connection: ProtocolConnection
  /** Every `textDocument/publishDiagnostics` so far, in order. */
  readonly published: PublishDiagnosticsParams[] = []
  /** The text of every `window/showMessage` so far. */
  readonly notices: string[] = []
  readonly logged: string[] = []
  /** Methods that the server has registered for. */
  readonly registered: string[] = []
  readonly statuses: Status[] = []
  /** What was reported of work in progress, in order. */
  readonly progress: { readonly kind: string; readonly cancellable?: boolean }[] = []
  initializeResult: InitializeResult = { capabilities: {} }
  readonly #watching = new Set<() => void>()

  private constructor(child: ChildProcess, connection: ProtocolConnection) {
    this.#process = child
    this.#connection = connection
  }

  /** Starts a server and initializes it. It is ended with the test. */
  static async start(setup: ClientSetup = {}): Promise<LspSession> {
    const program = setup.program ?? (await serverProgram())
    const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const { stdin, stdout } = child
    const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    const session = new LspSession(child, connection)
    session.#listen(setup)
    onTestFinished(async () => {
      await session.end()
    })
    await session.#initialize(setup)
    return session
  }

  #listen({
    configuration = () => null,
    readFile = () => null,
    refusesRegistrations = false,
    cancels = false,
    onProgress = () => {},
  }: ClientSetup): void {
    const connection = this.#connection
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params)
      for (const look of this.#watching) look()
    })
    connection.onNotification('window/showMessage', ({ message }: ShowMessageParams) => {
      this.notices.push(message)
    })
    connection.onNotification('window/logMessage', ({ message }: ShowMessageParams) => {
      this.logged.push(message)
    })
    connection.onNotification(STATUS, (status: Status) => {
      this.statuses.push(status)
    })
    connection.onRequest('window/workDoneProgress/create', () => null)
    connection.onNotification('$/progress', ({ token, value }: { token: string; value: { kind: string } }) => {
      this.progress.push(value)
      onProgress()
      if (cancels && value.kind === 'begin') void this.notify('window/workDoneProgress/cancel', { token })
    })
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map(({ method }) => method))
      if (refusesRegistrations) throw new Error('not today')
      return null
    })
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string; section?: string }[] }) =>
      items.map(({ scopeUri, section }) => configuration(scopeUri, section)),
    )
    connection.onRequest(READ_FILE, ({ uri }: ReadFileParams) => ({ text: readFile(uri) }))
    connection.listen()
  }

  async #initialize({ capabilities = {}, initializationOptions, locale, folders = [] }: ClientSetup): Promise<void> {
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      capabilities,
      workspaceFolders: folders.map(uri => ({ uri, name: uri })),
      ...(initializationOptions === undefined ? {} : { initializationOptions }),
      ...(locale === undefined ? {} : { locale }),
    }
    this.initializeResult = await this.#connection.sendRequest<InitializeResult>('initialize', params)
    await this.notify('initialized', {})
  }

  notify(method: string, params: object | null): Promise<void> {
    return this.#connection.sendNotification(method, params)
  }

  request<Result>(method: string, params: object, cancellation?: CancellationToken): Promise<Result> {
    // The library takes what follows the parameters for more of them, unless it is a token.
    return cancellation === undefined
      ? this.#connection.sendRequest<Result>(method, params)
      : this.#connection.sendRequest<Result>(method, params, cancellation)
  }

  /** Sends a request and its cancellation in one piece. Resolves with the raw answer. */
  async requestAndCancel(method: string, params: object): Promise<string> {
    const id = 'to-be-cancelled'
    let received = ''
    const answer = new Promise<string>(resolve => {
      this.#process.stdout?.on('data', (chunk: Buffer) => {
        received += chunk.toString()
        const body = new RegExp(`\\{[^\\r\\n]*"id":"${id}"[^\\r\\n]*\\}\\}?`).exec(received)?.[0]
        if (body !== undefined) resolve(body)
      })
    })
    const messages = [
      { id, method, params },
      { method: '$/cancelRequest', params: { id } },
    ]
    this.#process.stdin?.write(messages.map(framed).join(''))
    return answer
  }

  open(uri: string, text: string, languageId = 'markdown', version = 1): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } })
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges })
  }

  close(uri: string): Promise<void> {
    return this.notify('textDocument/didClose', { textDocument: { uri } })
  }

  /**
   * Resolves when the server has dealt with all that was sent. Requests wait for edits before them to be checked, and
   * messages keep their order: what was to be published has arrived before the answer.
   */
  async settle(): Promise<void> {
    await this.hover('untitled:nowhere', 0, 0)
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.request('textDocument/hover', { textDocument: { uri }, position: { line, character } })
  }

  references(uri: string, line: number, character: number): Promise<Location[]> {
    const context = { includeDeclaration: true }
    return this.request('textDocument/references', { textDocument: { uri }, position: { line, character }, context })
  }

  quickFixes(uri: string, range: Range, diagnostics: readonly Diagnostic[] = []): Promise<CodeAction[]> {
    return this.request('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics } })
  }

  /** The diagnostics of a document as the client has them now. */
  diagnostics(uri: string): readonly Diagnostic[] {
    return this.published.findLast(params => params.uri === uri)?.diagnostics ?? []
  }

  /** Resolves as soon as a document has so many diagnostics: for what the server does by itself. */
  untilDiagnostics(uri: string, count: number): Promise<void> {
    return new Promise(resolve => {
      const look = (): void => {
        if (this.diagnostics(uri).length !== count) return
        this.#watching.delete(look)
        resolve()
      }
      this.#watching.add(look)
      look()
    })
  }

  /** Ends the server as an editor does. Resolves with its exit code. */
  async end(): Promise<number | null> {
    if (this.#process.exitCode !== null) return this.#process.exitCode
    const ended = new Promise<number | null>(resolve => this.#process.once('exit', resolve))
    await this.#connection.sendRequest('shutdown')
    await this.#connection.sendNotification('exit')
    const code = await ended
    this.#connection.dispose()
    return code
  }
}

function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
}
