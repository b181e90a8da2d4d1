import * as vscode from 'vscode'
import type { Status } from '../../server/src/protocol.js'
import {
  CLEAR_LAPSED_COMMAND,
  DISMISS_COMMAND,
  IGNORE_COMMAND,
  OPEN_BESIDE_COMMAND,
  REFERENCE_COMMAND,
  SHOW_RULE_COMMAND,
  TAKE_BACK_COMMAND,
} from '../../server/src/protocol.js'
import { Checking } from './checking.js'
import {
  CHECK_WORKSPACE_COMMAND,
  CLEAR_FILTER_COMMAND,
  COUNTERPART_COMMAND,
  FACT_TABLE_COMMAND,
  FILTER_COMMAND,
  NEXT_COMMAND,
  PREVIOUS_COMMAND,
  RESTART_COMMAND,
  SAMPLES_COMMAND,
  SEARCH_COMMAND,
  SHOW_OUTPUT_COMMAND,
} from './commandIds.js'
import { checkWorkspace } from './commands/checkWorkspace.js'
import { goToCounterpart } from './commands/goToCounterpart.js'
import { ignore } from './commands/ignore.js'
import { makeReference } from './commands/makeReference.js'
import { goToNext, goToPrevious } from './commands/nextContradiction.js'
import { openBeside } from './commands/openBeside.js'
import { openSamples } from './commands/openSamples.js'
import { showRule } from './commands/showRule.js'
import { DismissalsView } from './views/dismissalsView.js'
import { FactsView } from './views/factsView.js'
import { FactTablePanel } from './views/factTable.js'

/** What `activate` gives to other extensions, and to tests. */
export interface ClaimlintApi {
  /** Fires when everything asked for has been checked and shown. */
  readonly onDidSettle: vscode.Event<Status>
  /** What the server said last; undefined before its first check. */
  readonly status: Status | undefined
}

let checking: Checking | undefined

export async function activate(context: vscode.ExtensionContext): Promise<ClaimlintApi> {
  const current = new Checking(context)
  const factsView = new FactsView(current)
  checking = current
  const factTable = new FactTablePanel(context.extensionUri, {
    facts: params => current.facts(params),
    onDidSettle: current.onDidSettle,
    showRule: rule => void showRule(context.extensionUri, { rule }),
  })
  context.subscriptions.push(
    factsView,
    new DismissalsView({ onDidChange: current.onDidSettle, dismissed: () => current.dismissed() }),
    vscode.commands.registerCommand(SEARCH_COMMAND, () => factsView.search()),
    vscode.commands.registerCommand(FILTER_COMMAND, () => factsView.choose()),
    vscode.commands.registerCommand(CLEAR_FILTER_COMMAND, () => factsView.clearFilter()),
    vscode.commands.registerCommand(TAKE_BACK_COMMAND, (argument: unknown) => current.takeBack(argument)),
    vscode.commands.registerCommand(CLEAR_LAPSED_COMMAND, () => current.clearLapsed()),
    factTable,
    vscode.commands.registerCommand(SAMPLES_COMMAND, () => openSamples(context)),
    vscode.commands.registerCommand(FACT_TABLE_COMMAND, () => factTable.show()),
    vscode.commands.registerCommand(SHOW_OUTPUT_COMMAND, () => current.showOutput()),
    vscode.commands.registerCommand(RESTART_COMMAND, () => current.restart()),
    vscode.commands.registerCommand(NEXT_COMMAND, goToNext),
    vscode.commands.registerCommand(PREVIOUS_COMMAND, goToPrevious),
    vscode.commands.registerCommand(DISMISS_COMMAND, (argument: unknown) => current.dismiss(argument)),
    vscode.commands.registerCommand(CHECK_WORKSPACE_COMMAND, () =>
      current.withClient(client => checkWorkspace(client, () => current.status?.contradictions ?? 0)),
    ),
    vscode.commands.registerCommand(COUNTERPART_COMMAND, () => current.withClient(goToCounterpart)),
    vscode.commands.registerCommand(OPEN_BESIDE_COMMAND, (argument: unknown) =>
      current.withClient(client => openBeside(client, argument)),
    ),
    vscode.commands.registerCommand(IGNORE_COMMAND, (argument: unknown) =>
      current.withClient(client => ignore(client, argument)),
    ),
    vscode.commands.registerCommand(REFERENCE_COMMAND, (argument: unknown) =>
      current.withClient(client => makeReference(client, argument)),
    ),
    vscode.commands.registerCommand(SHOW_RULE_COMMAND, (argument: unknown) => showRule(context.extensionUri, argument)),
    vscode.workspace.onDidChangeConfiguration(async event => {
      if (event.affectsConfiguration('claimlint.languages')) await current.restart()
    }),
  )
  // The server starts meanwhile: an editor that opens is not kept waiting for it.
  current.start().catch((error: unknown) => console.error('Claimlint did not start', error))
  return {
    onDidSettle: current.onDidSettle,
    get status() {
      return current.status
    },
  }
}

export async function deactivate(): Promise<void> {
  await checking?.stop()
}
