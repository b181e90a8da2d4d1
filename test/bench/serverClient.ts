import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import type { SourceDocument } from '../../server/src/index.js'
import { CHECK_WORKSPACE } from '../../server/src/protocol.js'

const PROGRAM = fileURLToPath(new URL('../../server/dist/cli.js', import.meta.url))

/** How long the server may take over anything, in milliseconds: a bench that hangs must end. */
const PATIENCE = 600_000

/** A client of the built language server, which runs as a process of its own and is spoken to over its standard streams. */
export class ServerClient {
  readonly #process: ChildProcess
  readonly #connection: ProtocolConnection
  readonly #diagnostics = new Map<string, readonly Diagnostic[]>()
  readonly #versions = new Map<string, number>()
  #published: (params: PublishDiagnosticsParams) => void = () => {}

  private constructor(process: ChildProcess, connection: ProtocolConnection) {
    this.#process = process
    this.#connection = connection
  }

  /**
   * @param folder URI of the workspace
   * @param index URI of the folder where the server keeps what it reads
   */
  static async start(folder: string, index: string): Promise<ServerClient> {
    const process = spawn('node', [PROGRAM, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
    const { stdin, stdout } = process
    if (stdin === null || stdout === null) throw new Error('the server has no standard streams')
    const connection = createProtocolConnection(new StreamMessageReader(stdout), new StreamMessageWriter(stdin))
    const client = new ServerClient(process, connection)
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      client.#diagnostics.set(params.uri, params.diagnostics)
      client.#published(params)
    })
    connection.listen()
    const textDocument = { publishDiagnostics: { versionSupport: true, relatedInformation: true } }
    const workspaceFolders = [{ uri: folder, name: 'bench' }]
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: folder,
      workspaceFolders,
      initializationOptions: { index },
      capabilities: { textDocument, workspace: { workspaceFolders: true } },
    })
    await connection.sendNotification('initialized', {})
    return client
  }

  /** What was published last. */
  diagnostics(uri: string): readonly Diagnostic[] {
    return this.#diagnostics.get(uri) ?? []
  }

  async open(...documents: readonly SourceDocument[]): Promise<void> {
    for (const { uri, languageId, text } of documents) {
      this.#versions.set(uri, 1)
      const textDocument = { uri, languageId, version: 1, text }
      await this.#connection.sendNotification('textDocument/didOpen', { textDocument })
    }
  }

  async close(uri: string): Promise<void> {
    await this.#connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
  }

  /** Checks the files that are not open; resolves when that is done. */
  async checkWorkspace(): Promise<void> {
    await this.#connection.sendRequest(CHECK_WORKSPACE, {})
  }

  /** Replaces a range; resolves when the diagnostics of the document as it is then have been published. */
  async change(uri: string, range: Range, text: string): Promise<void> {
    const version = (this.#versions.get(uri) ?? 1) + 1
    this.#versions.set(uri, version)
    const published = this.#next(params => params.uri === uri && params.version === version)
    const textDocument = { uri, version }
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text }],
    })
    await published
  }

  /** The server answers when everything before the question has been checked. */
  async hover(uri: string, position: Position): Promise<Hover | null> {
    return await this.#connection.sendRequest('textDocument/hover', { textDocument: { uri }, position })
  }

  /** Megabytes that the whole process of the server holds in memory now (its resident set). */
  get megabytes(): number {
    const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(this.#process.pid)], { encoding: 'utf8' })
    return Number(kilobytes) / 1000
  }

  async stop(): Promise<void> {
    await this.#connection.sendRequest('shutdown')
    await this.#connection.sendNotification('exit')
    this.#connection.dispose()
  }

  #next(isMeant: (params: PublishDiagnosticsParams) => boolean): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('the server has published nothing')), PATIENCE)
      this.#published = params => {
        if (!isMeant(params)) return
        clearTimeout(timer)
        this.#published = () => {}
        resolve()
      }
    })
  }
}
