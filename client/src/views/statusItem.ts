import * as vscode from 'vscode'
import type { Status } from '../../../server/src/protocol.js'
import { RESTART_COMMAND, SHOW_OUTPUT_COMMAND } from '../commandIds.js'
import { counted, STATUS } from '../messages.js'

/** The item beside the language of a checked document: how many documents, claims and contradictions; busy while working. */
export class StatusItem implements vscode.Disposable {
  readonly #item: vscode.LanguageStatusItem

  constructor(selector: vscode.DocumentSelector) {
    this.#item = vscode.languages.createLanguageStatusItem('claimlint.status', selector)
    this.#item.name = STATUS.name
    this.showStarting()
  }

  show({ state, documents, claims, contradictions }: Status): void {
    this.#item.busy = state === 'working'
    this.#item.severity = vscode.LanguageStatusSeverity.Information
    this.#item.text = counted(contradictions, 'contradiction')
    this.#item.detail = STATUS.detail(claims, documents)
    this.#item.command = { title: STATUS.showOutput, command: SHOW_OUTPUT_COMMAND }
  }

  showStarting(): void {
    this.#item.busy = true
    this.#item.severity = vscode.LanguageStatusSeverity.Information
    this.#item.text = STATUS.starting
    this.#item.command = { title: STATUS.showOutput, command: SHOW_OUTPUT_COMMAND }
  }

  showStopped(): void {
    this.#item.busy = false
    this.#item.severity = vscode.LanguageStatusSeverity.Error
    this.#item.text = STATUS.stopped
    this.#item.detail = ''
    this.#item.command = { title: STATUS.restart, command: RESTART_COMMAND }
  }

  dispose(): void {
    this.#item.dispose()
  }
}
