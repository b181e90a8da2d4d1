import { pathToFileURL } from 'node:url'
import type { ClientCapabilities, InitializeParams, ServerCapabilities } from 'vscode-languageserver/node'
import { CodeActionKind, MarkupKind, TextDocumentSyncKind } from 'vscode-languageserver/node'
import type { PositionEncoding } from './positions.js'

/** What the client can do, each question asked once. Nothing is sent to a client that did not say it takes it. */
export interface ClientSupport {
  readonly positionEncoding: PositionEncoding
  /** True where the client negotiates encodings at all, and so wants to hear the choice. */
  readonly negotiatesEncoding: boolean
  readonly relatedInformation: boolean
  readonly diagnosticVersion: boolean
  readonly diagnosticData: boolean
  readonly codeDescription: boolean
  readonly markdownHover: boolean
  readonly codeActionLiterals: boolean
  /** Workspace edits that name document versions. */
  readonly documentChanges: boolean
  /** Workspace edits whose changes are named, and shown before they are made. */
  readonly changeAnnotations: boolean
  /** Workspace edits that create files. */
  readonly createsFiles: boolean
  readonly configuration: boolean
  readonly registersConfiguration: boolean
  readonly registersWatchedFiles: boolean
  readonly workspaceFolders: boolean
  readonly prepareRename: boolean
  readonly workDoneProgress: boolean
  readonly refreshesInlayHints: boolean
  readonly refreshesCodeLenses: boolean
}

/** Reads a client's capabilities; whatever it does not mention it does not have. */
export function clientSupport({ general, textDocument, window, workspace }: ClientCapabilities): ClientSupport {
  const diagnostics = textDocument?.publishDiagnostics
  const edits = workspace?.workspaceEdit
  const documentChanges = edits?.documentChanges === true
  return {
    positionEncoding: chooseEncoding(general?.positionEncodings),
    negotiatesEncoding: general?.positionEncodings !== undefined,
    relatedInformation: diagnostics?.relatedInformation === true,
    diagnosticVersion: diagnostics?.versionSupport === true,
    diagnosticData: diagnostics?.dataSupport === true,
    codeDescription: diagnostics?.codeDescriptionSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges,
    changeAnnotations: documentChanges && edits?.changeAnnotationSupport !== undefined,
    createsFiles: documentChanges && edits?.resourceOperations?.includes('create') === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    workDoneProgress: window?.workDoneProgress === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
  }
}

/** What the server offers a client. */
export function serverCapabilities(support: ClientSupport): ServerCapabilities {
  return {
    ...(support.negotiatesEncoding ? { positionEncoding: support.positionEncoding } : {}),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    hoverProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: support.prepareRename ? { prepareProvider: true } : true,
    inlayHintProvider: true,
    codeLensProvider: {},
    ...(support.codeActionLiterals ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } } : {}),
    ...(support.workspaceFolders
      ? { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }
      : {}),
  }
}

/** The folders that a client starts with, as URIs; none is no fault. */
export function initialFolders({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(folder => folder.uri)
  if (rootUri) return [rootUri]
  return rootPath ? [pathToFileURL(rootPath).href] : []
}

/** UTF-16 where it may be, for the engine counts in it and every client must know it. */
function chooseEncoding(offered: readonly string[] | undefined): PositionEncoding {
  if (offered === undefined || offered.includes('utf-16')) return 'utf-16'
  return offered.find(encoding => encoding === 'utf-8' || encoding === 'utf-32') ?? 'utf-16'
}
