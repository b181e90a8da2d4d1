import {
  type CodeAction,
  type CodeActionParams,
  type Connection,
  DidChangeConfigurationNotification,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  type TextDocumentPositionParams,
} from 'vscode-languageserver/node'
import * as z from 'zod'
import { languageOf } from '../features/catalogue/say.js'
import { hoverAt } from '../features/hover.js'
import { operationFailed } from '../features/messages/notices.js'
import {
  CONFIGURATION_FILE,
  CONTRADICTIONS_AT,
  type ContradictionsAtResult,
  FACTS,
  type FactsResult,
} from '../protocol.js'
import { isConfiguration } from '../workspace/configurations.js'
import { serveAnnotations } from './annotations.js'
import { clientSupport, initialFolders, serverCapabilities } from './clientSupport.js'
import { contradictionsAt } from './contradictionsAt.js'
import { dismissalsParams, forgetDismissals, readDismissals, serveDismissals, takeDismissals } from './dismissing.js'
import type { Environment } from './environment.js'
import { facts } from './factList.js'
import { quickFixes } from './fixActions.js'
import { guardNotification, guardRequest, type Log } from './guard.js'
import { serveIgnoring } from './ignoring.js'
import { serveNavigation } from './navigation.js'
import { serveReferencing } from './referencing.js'
import { Session } from './session.js'
import { settledPosition } from './settledPosition.js'
import { toHover } from './toProtocol.js'
import { serveWorkspaceScope } from './workspaceScope.js'

const initializationOptions = z
  .object({
    claimlintClient: z.boolean().optional().catch(undefined),
    rulePages: z.string().optional().catch(undefined),
    index: z.string().optional().catch(undefined),
    dismissals: dismissalsParams.optional().catch(undefined),
  })
  .catch({})

const factsParams = z.object({ alone: z.boolean().optional().catch(undefined) }).catch({})

const pushedSettings = z.object({ claimlint: z.unknown() }).catch({ claimlint: undefined })

/** Serves one client over a connection, which must not be listening yet. */
export function startServer(connection: Connection, environment: Environment): void {
  let current: Session | undefined
  let options: z.infer<typeof initializationOptions> = {}
  const session = (): Session => {
    if (current === undefined) throw new Error('the client has not initialized the server')
    return current
  }
  const log: Log = (operation, error) => {
    if (current !== undefined) current.log(operation, error)
    else connection.console.error(`${operationFailed(operation)}\n${String(error)}`)
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const support = clientSupport(params.capabilities ?? {})
    options = initializationOptions.parse(params.initializationOptions ?? {})
    current = new Session(connection, environment, {
      support,
      folders: initialFolders(params),
      claimlintClient: options.claimlintClient === true,
      rulePages: options.rulePages,
      index: options.index,
      language: languageOf(params.locale),
    })
    return { capabilities: serverCapabilities(support), serverInfo: { name: 'claimlint' } }
  })

  connection.onInitialized(
    guardNotification('initialized', log, () => {
      const { support, claimlintClient } = session()
      if (options.dismissals !== undefined) takeDismissals(options.dismissals, session())
      if (!claimlintClient) readDismissals(session())
      followConfigurations(session())
      session().begin()
      if (support.workspaceFolders) followFolders(connection, session(), log)
      if (support.registersConfiguration) {
        session().register(DidChangeConfigurationNotification.type, { section: 'claimlint' })
      }
    }),
  )

  serveDocuments(connection, session, log)
  serveSettings(connection, session, log)
  serveDismissals(connection, session, log)
  serveIgnoring(connection, session, log)
  serveReferencing(connection, session, log)
  serveRequests(connection, session, log)
  serveNavigation(connection, session, log)
  serveAnnotations(connection, session, log)
  serveWorkspaceScope(connection, session, log)
  connection.listen()
}

function followConfigurations({ watch, configurations, checker }: Session): void {
  watch.for(`**/${CONFIGURATION_FILE}`, isConfiguration, changes => {
    for (const { uri } of changes) configurations.changed(uri)
    if (changes.length === 0) configurations.allChanged()
    checker.refresh()
  })
}

function followFolders(connection: Connection, session: Session, log: Log): void {
  connection.workspace.onDidChangeWorkspaceFolders(
    guardNotification('workspace/didChangeWorkspaceFolders', log, ({ added, removed }) => {
      const gone = removed.map(folder => folder.uri)
      const kept = session.folders.filter(folder => !gone.includes(folder))
      session.changeFolders([...new Set([...kept, ...added.map(folder => folder.uri)])])
      for (const folder of gone) forgetDismissals(folder, session)
    }),
  )
}

function serveDocuments(connection: Connection, session: () => Session, log: Log): void {
  connection.onDidOpenTextDocument(
    guardNotification('textDocument/didOpen', log, ({ textDocument }) => {
      session().documents.open(textDocument)
      session().changeDocument(textDocument.uri)
    }),
  )
  connection.onDidChangeTextDocument(
    guardNotification('textDocument/didChange', log, params => {
      session().documents.change(params)
      session().checker.touch(params.textDocument.uri)
    }),
  )
  connection.onDidCloseTextDocument(
    guardNotification('textDocument/didClose', log, ({ textDocument }) => {
      session().documents.close(textDocument.uri)
      session().changeDocument(textDocument.uri)
      const { files } = session()
      return files.areRead() ? files.closed.changed([textDocument.uri]) : undefined
    }),
  )
  connection.onDidChangeWatchedFiles(
    guardNotification('workspace/didChangeWatchedFiles', log, params => session().watch.changed(params)),
  )
}

function serveSettings(connection: Connection, session: () => Session, log: Log): void {
  connection.onDidChangeConfiguration(
    guardNotification('workspace/didChangeConfiguration', log, params => {
      const { settings, support } = session()
      if (support.configuration) settings.invalidate()
      else {
        // The client cannot be asked: what it sends holds for all folders.
        const { claimlint } = pushedSettings.parse(params.settings)
        settings.set(null, claimlint)
      }
      session().reread()
    }),
  )
}

function serveRequests(connection: Connection, session: () => Session, log: Log): void {
  connection.onHover(
    guardRequest<TextDocumentPositionParams, Hover | null>(
      'textDocument/hover',
      log,
      () => null,
      async params => {
        const at = await settledPosition(params, session())
        const hover = at && hoverAt(at.uri, at.offset, session().engine, session().language)
        return hover ? toHover(hover, params.textDocument.uri, session()) : null
      },
    ),
  )
  connection.onCodeAction(
    guardRequest<CodeActionParams, CodeAction[]>(
      'textDocument/codeAction',
      log,
      () => [],
      async params => {
        await session().checker.idle()
        return quickFixes(params, session())
      },
    ),
  )
  connection.onRequest(
    CONTRADICTIONS_AT,
    guardRequest<TextDocumentPositionParams, ContradictionsAtResult>(
      CONTRADICTIONS_AT,
      log,
      () => [],
      async params => {
        const at = await settledPosition(params, session())
        return at === undefined ? [] : contradictionsAt(at.uri, at.offset, session())
      },
    ),
  )
  const noFacts: FactsResult = { generation: 0, documents: [], facts: [] }
  connection.onRequest(
    FACTS,
    guardRequest<unknown, FactsResult>(
      FACTS,
      log,
      () => noFacts,
      async params => {
        await session().checker.idle()
        const { alone = false } = factsParams.parse(params)
        return facts({ alone }, session())
      },
    ),
  )
}
